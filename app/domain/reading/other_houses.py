"""Houses that interview, offer, accept and decline too, but nobody is hired: schools, landlords,
banks, funds, sellers, the press, investors, one's own employer.

A phrase here names its house outright; words that only lean that way are in `other_matters`.
"""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.title_words import NO_TITLE

OUTRIGHT = -3.0
"""A phrase this heavy leaves little of what else sounds like hiring."""

_NOT_A_JOB = (
    r"(?:loan|mortgage|visa|card|credit|account|overdraft|grant|funding|bursary|membership"
    r"|permit|passport"
    r"|licen[cs]e|scholarship|tenancy|lease|flat|apartment|two-bed|one-bed|studio flat|house"
    r"|room|insurance|policy"
    r"|citizenship|residency|settlement|patent|stall|pitch|allotment|plot|booth|admission|enrolment"
    r"|year \d+|reception|nursery|school place|place for|msc|mba|bachelor's?"
    r"|master's?|undergraduate"
    r"|postgraduate"
    r"|refund|warranty|subsidy|planning permission|ticket|tickets|the lottery|adoption|conference"
    r"|festival)"
)

AGAINST = Cues(
    [
        cue(
            rf"<application|applications|apply|applying|applied>\b[^.;]{{0,20}}?\b(?:for|to) "
            rf"(?:an? |the |your |our |my )?(?:[\w'-]+ ){{0,2}}?{_NOT_A_JOB}\b"
            rf"{NO_TITLE}",
            -4,
        ),
        cue(
            r"\b(?:loan|mortgage|card|credit|tenancy|rental|visa|passport|grant|membership"
            r"|admissions?|school|msc|mba|insurance|planning|festival|funding) <application"
            r"|applications|interview>\b",
            -4,
        ),
        cue(
            r"\b(?:offer|offered|give|approve|issue)~you (?:a|an|the) (?:\w+ )?<card|loan|mortgage"
            r"|tenancy|visa|admission|account|policy|quote|discount>\b",
            -4,
        ),
        # schools
        cue(
            r"<admission|admissions> (?:to|this|for|decision|office|team|committee|process"
            r"|panel|test)\b|\boffer you <admission>\b|\b<graduate|undergraduate> admissions\b",
            -3.2,
        ),
        cue(
            r"<dear> (?:parents?|carers?|guardians?|pupils?|alumni|members?|customers?|residents?"
            r"|neighbours?|shareholders?|investors?|tenants?)\b",
            -3,
        ),
        cue(
            r"\b<waiting> list\b~(?:place|name|school|added)|\badded to the <waiting> list\b",
            -1.5,
        ),
        cue(
            r"\bfinal year <students|student>\b|\b<mentor|mentors|mentoring>\b|\byour child's? "
            r"<tutor|teacher|school>\b|\bchild's <tutor|teacher|school>\b",
            -2,
        ),
        # those who help, play, learn or sell somewhere, and apply for that
        cue(
            r"<volunteer|volunteering|hackathon|whitelist|seller|affiliate|vendor|beta|course"
            r"|workshop|exchange|retreat> (?:program(?:me)? )?(?:application|applications"
            r"|registration|sign-?up)\b",
            -4,
        ),
        cue(
            r"\b(?:apply|applying|applied|application|accepted|signing up|signed up|interest)\b"
            r"~(?:to|as|in|for) (?:be )?(?:an? |our )?<volunteer|volunteers|volunteering>\b"
            r"(?! (?:co-?ordinator|manager|lead|leader|officer|engagement|services))"
            r"|\b<volunteer> (?:opportunity|opportunities|ticket|shifts?|slots?|spots?)\b",
            -4,
        ),
        cue(
            r"\b(?:your|a|the) (?:place|spot|seat|ticket) (?:in|at|for|on) (?:the|our|this) "
            r"<hackathon|cohort|camp|course|workshop|retreat|tournament|tour>\b",
            -3,
        ),
        cue(
            r"\bjoin(?:ing)? (?:our|the) <platform|marketplace|server|gallery|waitlist>\b"
            r"(?! team| group| engineer)"
            r"|\b(?:published|listed|live) (?:in|on) (?:the|our) <gallery|store|marketplace>\b"
            r"|\b<enrollment|enrolment> (?:date|fees?|number|deadline|form)\b",
            -3,
        ),
        # houses and flats
        cue(
            r"<landlord|landlords|tenancy|lettings|conveyancing|freehold|leasehold|sellers>\b",
            -3.2,
        ),
        cue(
            r"\binstruct (?:your|a) <solicitor|solicitors>\b|\bproof of <funds>\b|\basking "
            r"<price>\b|\b<accepted> your offer\b",
            -3.2,
        ),
        # money
        cue(
            r"<lender|remortgage|overdraft|premium|policyholder>\b|\b<offer|decision|agreement> "
            r"in principle\b",
            -3,
        ),
        cue(
            r"\byour <position|positions|holding|holdings>~(?:fund|equity|equities|shares|units"
            r"|stock|stocks|etf|bond|bonds|usd|eur|closed at|margin)\b",
            -3.2,
        ),
        cue(
            r"\b(?:credit|debit|gift|prepaid|store|loyalty) <card|cards|voucher>\b|[£$€] ?\d+ "
            r"<voucher|giftcard|amazon>\b|\b<voucher|vouchers>\b",
            -2.5,
        ),
        cue(
            r"<funder|funders|fundraise|endowment>\b|\bnot selected for <funding|support>\b"
            r"|\byour (?:\w+ )?<project|film|proposal|abstract|paper|manuscript|talk|submission"
            r"|poem|play|script|screenplay> (?:was|has|is|could)\b",
            -3,
        ),
        # the press, shows, research
        cue(
            r"\b(?:interview|interviewing|interviewed|invite you|guest)\b~(?:for|on|about) "
            r"(?:our|my|the|a|an) (?:[\w'-]+ ){0,2}<podcast|show|channel|series|piece|article"
            r"|column|story|episode|blog|documentary|magazine|paper|thesis|study|book|report>\b",
            -4,
        ),
        cue(
            r"\b(?:working on|writing|reporting|researching) (?:a|an|the|my) (?:\w+ )?<piece"
            r"|story|article|feature|profile|report|book|thesis|dissertation>\b|<journalist"
            r"|reporter|podcast|listeners|episode>\b",
            -2.6,
        ),
        cue(
            r"\b<interviewing|interview|interviews> (?:\w+ )?(?:freelancers|users|customers"
            r"|clients|people|owners|residents|experts|founders|parents|patients|shoppers|readers"
            r"|travellers|voters)\b",
            -3.2,
        ),
        cue(
            r"\b(?:we|i)(?:'d)? (?:loved|enjoyed|read|saw) your <essay|book|talk|film|novel"
            r"|article|paper|podcast|video|song>\b|\bwe <record> \w+",
            -2,
        ),
        # those who buy, sell and invest
        cue(
            r"\banother <vendor|agency|supplier|provider|contractor|bidder|tenderer|partner"
            r"|venue|caterer|builder|architect>\b(?! (?:role|position))|\b<pitch|proposal|tender"
            r"|bid|quote|quotation>\b~(?:presented|presenting|time you put|outcome|unsuccessful"
            r"|for the work)",
            -3,
        ),
        cue(
            r"\b(?:the|your|pitch) <deck>\b|\b<pitching> (?:us|to us)\b|\bas you <grow|scale"
            r"|raise>\b|\bthe next <raise>\b|\b(?:discussing|discussed) with the <partners>\b",
            -3,
        ),
        cue(
            r"\b<companies|teams|businesses|firms> like yours\b|\bcan i show you <how>\b|\b<demo>\b"
            r"|\b(?:fill|hire|recruit)~(?:\d+ ?% )?<faster|cheaper>\b|\byour (?:cloud|phone"
            r"|energy|electricity) <bill>\b",
            -2.8,
        ),
        cue(
            r"\b(?:attached|enclosed) (?:is )?(?:our|my|the) <offer|quote> for (?:the|your) "
            r"(?:kitchen|bathroom|roof|garden|works?|windows|floor|repair|project)\b|<offer>~valid "
            r"for \d+ days\b",
            -2,
        ),
        cue(
            r"\b(?:joining|membership|trial|subscription|insurance|introductory|holiday|flash"
            r"|exclusive) <offer>\b",
            -2.6,
        ),
        cue(r"\d ?% <off>\b", -2.6),
        cue(
            r"<consulate|embassy|passport>\b~(?:interview|appointment|visa)|\b<visa|passport"
            r"|citizenship|asylum> (?:interview|appointment)\b",
            -3.4,
        ),
        cue(
            r"\bgood <day>\b[^.]{0,20}?\bapply for a (?:stall|place|plot|pitch)\b|\b<stall"
            r"|allotment>\b",
            -2.5,
        ),
        # one's own employer
        cue(
            r"\b<annual|performance|yearly|quarterly|probation> (?:performance )?(?:review"
            r"|appraisal)s?\b|\b<review> season\b|<appraisal|appraisals>\b",
            -2.8,
        ),
        cue(
            r"\bself-<assessment>\b|\bmid-<year> review\b|\byour (?:role and )?<goals"
            r"|objectives>\b",
            -1.8,
        ),
        cue(
            r"\b<hiring|headcount|recruiting|recruitment> (?:plan|plans|budget|forecast)\b"
            r"|\byour job <descriptions>\b|\b<requisitions>\b|\bopen <positions|reqs|headcount> "
            r"in\b~(?:and|team|dept|department|sales)",
            -2.2,
        ),
        cue(
            r"\b(?:send|ask|tell|offer|invite|bring|give|show|let|reject) <her|him|them>\b"
            r"(?! (?:along|over|through|across|back|in\b|on to|to (?:me|us|the team)|by))"
            r"|\b<liked|preferred> the (?:first|second|third|last|other|strongest) (?:candidate"
            r"|one)\b",
            -2,
        ),
        cue(
            r"\b<leave|expenses|travel|holiday> policy\b|\byour (?:\w+ )?<payslip|payslips"
            r"|timesheet|timesheets>\b(?! to)",
            -1.8,
        ),
        cue(
            r"<dad|mum|mom|brother|sister|son|daughter|husband|wife|cousin|niece|nephew> (?:\w+ "
            r")?(?:has|had|got|is|was)\b~<interview|job|offer>",
            -2.6,
        ),
        cue(r"\bi (?:\w+ ){0,2}<got> (?:the|a|that|this) (?:new )?<job>\b", -2.6),
    ]
)
