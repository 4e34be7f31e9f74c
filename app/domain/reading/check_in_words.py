"""The families of phrases by which a candidate asks how things stand.

A check-in asks for news, for the decision, for its day, for the state of the process, or whether
one is still considered; or it only says that nothing has come, or that it asks again.
"""

from app.domain.reading.cues import Cues, cue

_NEWS = (
    "news|updates?|progress|decisions?|outcome|results?|verdict|status|timelines?|timeframe"
    "|timescale|developments?"
)
_ASK = (
    r"(?:ask(?:ing)?|tell|inform|advise|wonder(?:ed|ing)?|request(?:ing)?|in?quir(?:e|ing)"
    r"|enquir(?:e|ing)|curious|(?<!letting me )(?<!letting us )know|share|find out"
    r"|(?<!forward to )hear|see if|see whether|give me|provide)"
)
_WHO = (
    r"(?:you|u|the (?:team|committee|panel|board|client|company|manager|hiring manager)|they"
    r"|your (?:team|boss|manager|colleagues?|client|side)|everyone|anyone|he|she|mr \w+|ms \w+)"
)
_JOB = r"(?:role|position|job|post|vacancy|opening|seat|search|application|spot)"

CHECK_IN = Cues(
    [
        # news
        cue(rf"\b{_ASK}\b~<{_NEWS}>\b(?! (?:form|portal))", 1.9),
        cue(
            rf"\b(?:any|an|there|have you|has there|do you have|got|already a)\b~<{_NEWS}"
            r"|word|feedback>\b~\?",
            1.9,
        ),
        cue(
            r"\b(?:appreciate|grateful|thankful|glad|love|welcome|hope|hoping|hoped|happy"
            r"|looking|look) (?:\w+ ){0,4}?(?:any|an|some|a|your|the)\b(?: \w+){0,2}? "
            r"<news|updates?|progress|decision|outcome|results?|status|feedback|answer|information>\b"
            r"(?! (?:in the end|anyway))",
            1.5,
        ),
        cue(
            r"<results?|outcome|decision|feedback|news> (?:of|from|on|regarding|concerning|about"
            r"|after|for) (?:my|our|the|that|last) (?:\w+ ){0,3}?(?:interview|application|on-?site"
            r"|panel|meeting|conversation|role|position|post|call|screen|assessment)",
            1.7,
        ),
        cue(r"\b(?:anything|something) <new>\b|\b<latest> (?:on|with|from|regarding)\b", 1.6),
        cue(rf"\b{_ASK}\b~\b(?:next|further|following) <steps?|stages?|rounds?>\b", 1.4),
        cue(r"\b(?:know|hear|word|answer|news) <either> way\b", 1.6),
        # the decision
        cue(
            rf"\b(?:have|has|did|do|if|whether|when|that) (?:\w+ )?{_WHO}\b~<decided?|chosen"
            r"|selected|picked|filled|settled|landed|mind|minds|conclusion|decision|choice>\b(?! (?:on |about "
            r"|for )?(?:an?|the|which|one|what|any)? ?(?:time|slot|date|day|of))",
            1.9,
        ),
        cue(
            r"\b(?:has|have|is|are|if|whether)\b~<shortlist|offers|interviews|finalists|candidates"
            r"|interviewing>\b~(?:finali[sz]ed|out|made|sent|told|contacted|informed|notified"
            r"|completed|finished|done|over)\b",
            1.9,
        ),
        cue(
            r"\b(?:if|whether|that|have) (?:you|they|the team)(?:'ve| have)?(?: already)? <moved|gone"
            r"|picked|found|hired|chosen|filled>\b~(?:forward|with|some(?:one|body)|another"
            r"|candidate|position|role)",
            1.9,
        ),
        cue(r"\b<closer|nearer> to~(?:yes|no|an?|the|choosing|deciding|making)\b", 1.8),
        cue(
            r"\b(?:did|have|if|whether) i(?:'ve| have)? <get|got|gotten|landed> (?:the|it|this|in)\b"
            r"(?! (?:link|date|time|address|right))",
            1.9,
        ),
        cue(
            r"\b(?:if|whether|was|am|were) i(?:'m| am| was|'ve been| have been| will be)? (?:\w+ )?"
            r"<accepted|hired|successful|selected|chosen|shortlisted|rejected>\b",
            1.9,
        ),
        cue(r"\b<how> i (?:did|performed|came across|got on|have done)\b", 1.8),
        cue(r"\bknow (?:the|your|an) <answer|response|decision>\b", 1.8),
        # its day
        cue(
            r"\b(?:when|how soon|how long)\b~<expect|hear|decision|decide|answer|result|results"
            r"|news|response|outcome>\b(?!~(?:call|link|invite|invitation|contract|form))",
            1.9,
        ),
        cue(
            r"\b(?:sense|idea|estimate|indication|clarity|guess|information) (?:of|on|about|as to"
            r"|regarding|for) (?:\w+ ){0,3}?<timeline|timing|timescale|timeframe|when|schedule"
            r"|process|decision>\b",
            1.9,
        ),
        # the state of the process
        cue(
            r"\b(?:how|where)\b~<things|process|search|candidacy|application|hiring|recruitment"
            r"|recruiting|selection|it|decision|everything>\b~(?:stand|stands|go|going|goes"
            r"|coming along|progress(?:ing|es)?|moving|look|looks|looking|proceeding"
            r"|(?:is|are) at)\b",
            1.8,
        ),
        cue(
            r"\bwhere (?:are )?(?:you|we|i|they|the team)(?: are| stand| currently)* ?(?:in|with"
            r"|on|at with) (?:the|your|this|my)~<process|search|decision|hiring|recruitment"
            r"|selection|role|position>\b",
            1.9,
        ),
        cue(
            r"\bsee <how> (?:the|things|you|it)\b~(?:interviews?|candidates|process|things|search"
            r"|going|getting on|got on)\b",
            1.8,
        ),
        cue(r"\bwhat(?:'s| is) the <latest>\b", 1.9),
        cue(r"\bin the <dark|loop>\b", 1.4),
        cue(r"\bwhat(?:'s| is) <happening|going> (?:on )?with (?:the|my|your|this)\b", 1.8),
        cue(r"\b(?:still|keep|continue to|should i) <wait|waiting>\b", 1.6),
        cue(
            r"\b<making|make> (?:a|your|the|its) (?:\w+ )?(?:call|choice|decision) (?:on|about)\b",
            1.5,
        ),
        cue(r"\bmade (?:its|your|their|a|the) <choice|pick|selection>\b", 1.8),
        cue(r"\bwhen (?:will|would|do|can) i <know>\b", 1.9),
        cue(r"\b<further|far> along\b", 1.4),
        cue(r"\b<follow> -?up to (?:see|ask|check|learn|find)\b", 1),
        cue(r"\b<anything> (?:that )?you (?:can|could|may|are able to) (?:tell|share|say)\b", 1.9),
        cue(
            r"\bany <thoughts|reaction|reactions|impressions> (?:following|after|from|since"
            r"|on (?:my|our|the) (?:\w+ )?(?:interview|chat|call|conversation|application))",
            1.8,
        ),
        cue(
            r"\b<on> track (?:for|with|to)\b~(?:decisions?|decide|offers?|timeline|hire|hiring"
            r"|start|finish|choose|announce)",
            1.9,
        ),
        cue(
            r"\b(?:any|some) <movement|headway|traction>\b|\b<moving|going> (?:ahead|forward)\b.{0,20}?\?",
            1.8,
        ),
        cue(
            r"\b(?:did|have|has|had|if|whether)\b~<regroup|debrief|confer|deliberate|compare>\b"
            r"(?!~(?:link|invite))",
            1.6,
        ),
        cue(r"\b<how> you (?:wish|want|would like|plan|intend|are going) to proceed\b", 1.6),
        # still considered
        cue(
            r"\b(?:i am|i'm|am i|if i|whether i|my application|my candidacy)\b~<still>\b~"
            r"(?:running|consider(?:ed|ation)|in the (?:process|mix|frame|race)|a candidate"
            r"|active|on your list)",
            2,
        ),
        cue(
            rf"\b(?:is|if|whether|are) (?:the|this|that|your|it|you)\b~<still>\b~(?:open\b|vacant"
            rf"|unfilled|consider|under consideration|looking (?:for|to fill)|hiring|interviewing"
            rf"|recruiting|available\b.{{0,20}}{_JOB}|being filled)",
            1.7,
        ),
        cue(
            r"\b(?:did|have|has|if|whether|that)\b~(?:i|my application|me)\b~<made|make|through"
            r"|progressed|advanced|advance|moving|shortlisted|selected>\b~(?:round|stage|list"
            r"|cut|interview|\?)",
            1.8,
        ),
        cue(
            r"\b(?:had|have|get|got) (?:a |the |any )?(?:chance|time|opportunity|moment) to <look"
            r"|review|read|consider|discuss|speak|talk|check|go|evaluate|assess>\b",
            1.8,
        ),
        # nothing has come
        cue(
            r"<no> (?:further |more |real |any )?(?:response|reply|answer|news|word|feedback"
            r"|contact|sign)\b(?! (?:needed|necessary|required|is))",
            1.8,
        ),
        cue(
            rf"\b(?:{_WHO}|\w+) (?:had |have |'d |kindly )?<said|told|mentioned|indicated|promised"
            r"|wrote|suggested|thought|expected|hoped>\b~\b(?:would|will|'d|could|should|might"
            r"|to)\b~(?:hear|back|contact(?:ed)?|decisions?|decide|answer|reply|in touch|updates?"
            r"|let me know|respond|news|inform|call|finish(?:ed)?)\b",
            1.7,
        ),
        cue(
            r"\bit(?:'s| has| is)(?: now)?(?: been)?~<days|weeks|week|month|months|while> (?:since"
            r"|now|ago)\b|\bit(?:'s| has)(?: now)? been (?:\w+ ){0,3}<days|weeks|week|month"
            r"|months|while>\b",
            1,
        ),
        cue(
            r"\b(?:date|day|deadline|week|time) has (?:now |already )?<passed|gone>\b"
            r"|\bhas <come> and gone\b",
            1.2,
        ),
        cue(r"\b(?:my|being) <impatience|impatient|patience>\b", 0.8),
        # asked again
        cue(
            r"<touching|touch> base\b|<circling|circle|checking> back\b|(?<!for )(?<!you )<checking|check> "
            r"in\b(?! (?:at|time|desk|online|with (?:reception|security)))",
            1.8,
        ),
        cue(
            r"<bump|bumping|float|floating> (?:\w+ ){0,4}?(?:up|inbox|thread|top|message|email|note)"
            r"\b",
            2,
        ),
        cue(r"<nudge|nudging|chase|chasing|ping|pinging> (?:you|this|up|on)\b", 1.6),
        cue(r"\bgentle <reminder|nudge>\b|\bfriendly <reminder>\b", 1.6),
        cue(
            r"\b(?:ask|asking|write|writing|try|trying|inquire|enquire|reach out|follow up"
            r"|check)\b(?: \w+){0,2}? (?:<again>|<once> (?:more|again)|one <more> time|a <second"
            r"|third> time)",
            1.6,
        ),
        cue(r"<bother|disturb|bothering|disturbing> you (?:again|once more)\b", 1),
        cue(
            r"\bin case\b~<buried|missed|slipped|lost|overlooked|spam>\b|<resending|resend> my "
            r"(?:\w+ )?(?:note|email|mail|message)\b",
            1.4,
        ),
        cue(r"\bdrop you a <line|note>\b|\b<reached> out (?:last|on|earlier|before)\b", 0.8),
        cue(r"\bfollowing <up> (?:on|about|regarding|to)\b(?! your (?:question|request))", 0.4),
        # no status question
        cue(r"\b<my> (?:final )?(?:decision|answer|update)\b", -1),
        cue(r"\b(?:thank you|thanks)~for <letting|telling|informing|updating> (?:me|us)\b", -2.4),
        cue(
            r"<heard|hear|answer|reply> (?:back )?from (?:the (?:screening|background|visa|travel"
            r"|payroll|university|embassy|insurance)|my|him|her|them)\b",
            -1.2,
        ),
        cue(r"\byou (?:have not|haven't|did not|didn't) <heard|hear|received|get|got>\b", -1.8),
        cue(r"\b<tried> to (?:call|ring|reach|phone|dial|join)\b", -1.2),
        cue(
            r"\b(?:not|haven't|n't|never)(?: \w+){0,3} <received|receive|get|gotten|got|seen>\b~"
            r"(?:link|invite|invitation|login|password|form|contract|details|access|code"
            r"|attachment|documents?|payment|test)\b",
            -1.4,
        ),
    ]
)
