"""Hiring in plain words: what candidates are told where nobody says application or interview."""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.job_title_words import OCCUPATIONS, TITLE

PLAIN = Cues(
    [
        # about the choice
        cue(r"<finalist|finalists>\b", 1.4),
        cue(
            r"\b(?:second|other|another|internal|preferred|first-ranked|external|stronger)"
            r" <candidate|finalist|applicant> (?:has|had|was|as|who|could|with|is)\b",
            1.2,
        ),
        cue(
            r"<appointed|hired|recruited|appointing> (?:internally|another|someone|somebody"
            r"|an? )",
            2.4,
        ),
        cue(r"\b<take|took|taking|taken> on (?:someone|somebody|a more|another)\b", 1.8),
        cue(r"\b(?:the|this|our) <post|vacancy>\b", 1.1),
        cue(r"\b(?:for|of) the (?:above|below|following) <vacancy|position|post|role|job>\b", 2.2),
        cue(
            r"<intern|interns|summer|placement|graduate> (?:spots?|slots?|positions?|places"
            r"|scheme|programme|intake|hires?)\b",
            1.9,
        ),
        cue(
            r"\b<headcount>(?: \w+){0,3} (?:frozen|freeze|approved|cut|released)\b|\bfrozen "
            r"<headcount|hiring|recruitment>\b|\bhiring <freeze>\b",
            2.4,
        ),
        # about the candidate
        cue(
            r"\b(?:came|come) across your <profile|background|linkedin|github|portfolio|cv"
            r"|resume|work>\b",
            2.4,
        ),
        cue(
            r"\byour (?:\w+ )?<background|experience|profile|time|work|career|path|cv>\b~(?:caught"
            r" (?:my|our)|stood out|spot on|impressive|impressed|great fit|good fit|perfect for"
            r"|looks like|right up|would be (?:a )?(?:great|good|perfect|ideal))",
            2,
        ),
        cue(
            r"\b(?:put|putting|send|sending|submit|submitting|forward|share|pass|passed)"
            r" (?:you|your (?:cv|profile|details|name|resume)|it) <forward|across|front|over>\b",
            0.9,
        ),
        cue(r"\b<put|putting> you (?:forward|in front of|up for)\b", 2),
        cue(
            r"\byour <application|candidacy|interview|cv|resume>\b~<stood|progress|stage|round>\b",
            1,
        ),
        cue(
            r"<current|expected|present> (?:ctc|salary|package|comp|compensation)\b|\b<reason>"
            r" for (?:change|leaving)\b|\b(?:total|relevant) <exp|experience>\b ?:",
            2.4,
        ),
        cue(
            r"\b(?:how long is |what is |what's |what |your )<notice>\b(?! (?:of|that|board))",
            1.7,
        ),
        cue(
            r"\b<what> (?:are|were) you <on|earning|making|paid>\b(?! (?:about|to|with|the|for))",
            1.7,
        ),
        cue(r"\b(?:who|who've|have|has|had) <managed|supervised> you\b", 1.6),
        cue(
            r"<police|criminal|dbs|background> check\b|\bworking with <children> (?:check|card)\b"
            r"|\b<right> to work\b|\bpre-<employment>\b",
            1.5,
        ),
        cue(r"\b(?:the|our|my) <client>(?:'s| is| are| has| have| was| really| would| want)\b", 1),
        cue(r"\bwhat <else> is out there\b|\b<retained|mandate|mandated>\b~search", 1.4),
        cue(
            r"\b<search> for (?:a|an|our|my|one of)\b~client|\b(?:executive|retained|confidential)"
            r" <search>\b|\bhead of \w+ <search>\b|\bthe <search> (?:is|has|was) (?:live|back|on"
            r"|closed|over|paused)\b",
            2.2,
        ),
        # about the job
        cue(
            rf"\b(?:i'm|i am|we're|we are|team is|is) <hiring> (?:for|an?|our|more)\b|<hiring> "
            rf"an? (?:\w+ ){{0,3}}{TITLE}\b",
            2.2,
        ),
        cue(
            rf"\b(?:need|needs|looking for|seeking|want|wants|after|as our|as an?|for an?)(?: \w+){{0,4}}? <{OCCUPATIONS}>\b"
            r"~(?:role|position|job|team|start|join|base|salary|summer|soon|client|in our)",
            1.4,
        ),
        cue(
            r"<opening|openings|opportunity> (?:we have|we've got|i have|in (?:my|our)|on "
            r"(?:my|our)|with (?:us|my client))\b",
            1.9,
        ),
        cue(r"<job|role|position|post>(?: is|'s) <yours>\b", 2.6),
        cue(rf"\byou as (?:our|the|an?) (?:\w+ ){{0,3}}<{OCCUPATIONS}>\b", 2.4),
        cue(
            r"[£$€] ?\d[\d,.]*k? (?:<base|basic>|per <annum>)|\b\d{2,3}k (?:<base|basic>)|<base> "
            r"?:? (?:of )?[£$€] ?\d|<ctc>\b|\b\d <lpa>\b",
            1.8,
        ),
        cue(r"\b<trial> (?:shift|day)\b|\b<working> interview\b|\bwork <trial>\b", 3),
        cue(
            r"\b<assessment> (?:centre|center|day)\b|\b(?:graduate|internship) <scheme|programme>\b",
            1.6,
        ),
        cue(
            r"\b(?:technical|hr|managerial|coding|f2f|telephonic|aptitude|final|first|second) "
            r"<round>\b",
            1,
        ),
        cue(
            r"\b<walk> ?-?in (?:drive|interview)|\bcampus <drive|placement>\b|\b<joining> "
            r"(?:formalities|date)\b|\bdate of <joining>\b",
            2.6,
        ),
        cue(r"\b<f2f|telephonic>\b", 1.4),
        cue(
            r"\b(?:a|the|this|small|short|little|attached|our) <exercise|challenge>\b~(?:evening"
            r"|hours|repo|send|submit|mention|days|return)",
            1.3,
        ),
        cue(
            r"\bfor <coming> (?:in|up|over|to (?:see|meet|interview))\b|\bfor <meeting> (?:with "
            r")?(?:us|the team|the panel|me and)\b",
            1.3,
        ),
        cue(
            r"\bthe <panel> (?:met|meets|felt|was|were|would|has|is|agreed|enjoyed|convenes)\b"
            r"|\b(?:search|hiring|selection|appointments?) <committee|panel|board>\b",
            1.6,
        ),
        cue(
            r"<governors|selecting|appointing>\b~(?:shortlist|official|manager|committee|post)",
            1.4,
        ),
        cue(r"\b<shortlisted|shortlist|shortlisting> (?:you|for|is|has|as|the)\b", 1.4),
        cue(r"\b(?:next|your|the|upcoming) <interviews>\b|\b<onsite>\b", 1),
        cue(
            r"<taking|took|take> part in (?:our|the) (?:hiring|selection|recruitment|interview)\b",
            2,
        ),
        cue(
            r"\b<paid|unpaid> (?:internship|trial|placement)\b|\b<fte|ftc|w2|c2c>\b|\bfull-<time>\b~(?:role"
            r"|position|contract|hybrid|remote)",
            1,
        ),
        cue(r"<hybrid|remote|onsite>\b~(?:role|salary|up to [£$€]|[£$€] ?\d|k\b)", 1.2),
        cue(
            r"\b(?:you're|you are|still) <looking>(?: for (?:a |new |work)|\.|\b ?$)|\bstill "
            r"<interested>\b|\bopen to (?:new|a new|other) <roles?|opportunities|challenge>\b",
            0.9,
        ),
        cue(
            r"\b(?:your|candidate) <candidate|candidature|application|applicant>\b~(?:portal"
            r"|account|home|centre|profile)|\bcandidate <account|portal|home|information|file"
            r"|pack>\b",
            1.8,
        ),
        cue(r"\b<withdraw|withdrawn|withdrawing>\b~(?:application|candidacy|running)", 1),
        cue(r"\b(?:in|out of) the <running>\b", 1.2),
        cue(r"<talent> (?:pool|community|bank)\b", 1.2),
    ]
)
