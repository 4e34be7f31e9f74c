"""A rejection as systems, boards and offices word it: the status, the list, the search that ended.

Each phrase is a family of verbs and of what they are said of; none quotes a template.
"""

from app.domain.reading.cues import Cues, cue

_NOT = r"(?:\bnot|n't|\bno longer|\b(?:cannot|unable|wont|cant|shant|never))"
_THEN = (
    r"(?: (?:be|been|now|going|able|to|in|a|position|therefore|currently|unfortunately|sadly"
    r"|regrettably|wish|wishing))*"
)
_STAGE = (
    r"(?:interviews?|stage|round|day|meet|campus|centre|center|assessment|screening|audition"
    r"|trial|onsite|final|visit)"
)
_WHEN = (
    r"(?! (?:today|tomorrow|on |at |until|till|before|this (?:morning|afternoon|week)|yet|next)"
    r"|[^.]{0,30}\b(?:until|unless|without|before)\b)"
)
_HAS = r"(?:has|have|is|was|were|are|had|got|stands?|'s)"
_REFUSED = (
    r"(?:rejected|declined|refused|denied|turned down|unsuccessful|not successful|not selected"
    r"|not shortlisted|not retained|not recommended|not approved|not accepted|discontinued"
    r"|dropped|deselected|ineligible|disqualified|screened out|no longer active)"
)


STATUS = Cues(
    [
        # nobody will ask you in
        cue(
            rf"{_NOT}{_THEN} <inviting|invite|interviewing|interview|shortlisting|shortlist"
            r"|hiring|hire|employing|employ|onboarding|onboard|appointing|appoint|recruit"
            rf"|recruiting> you\b{_WHEN}|{_NOT}{_THEN} <recommend|recommending> you (?:for|to the"
            r"|at this)\b",
            2.8,
        ),
        cue(
            rf"{_NOT}{_THEN} <scheduling|schedule|calling|call|asking|ask|bringing|bring|booking"
            rf"|book|taking|take|putting|put|moving|move> you (?:\w+ ){{0,2}}(?:to|for|in to|in"
            rf" for|through to|into) (?:an? |the |our )?(?:\w+ )?{_STAGE}\b{_WHEN}",
            2.8,
        ),
        cue(rf"{_NOT}{_THEN} <asking|calling|bringing> you (?:in|forward|back)\b{_WHEN}", 2.6),
        cue(
            rf"{_NOT}{_THEN} <take|taking|bring|bringing> you on\b(?! (?:a|an|the|this) )",
            2.6,
        ),
        cue(
            rf"{_NOT}{_THEN} <progress|progressing|proceed|proceeding|pursue|pursuing|advance"
            r"|advancing|process|processing|continue>(?: (?:with|processing))? (?:it|yours|him"
            r"|her|you|your (?:application|candidacy|candidature|profile|file)|this (?:application"
            rf"|profile|candidacy)|the (?:application|discussions?))\b{_WHEN}",
            2.7,
        ),
        cue(
            rf"(?:(?<!do)(?: not|n't)|\bcannot|\bcant|\bunable){_THEN} <offer|offering|extend|extending|make|making>(?: to)?(?: you)? (?:an"
            r" offer|an invitation|you (?:an?|the|one|employment|any)|a place|employment)\b",
            2.8,
        ),
        cue(
            r"\b(?:decided|chosen|opted|elected|resolved|agreed|voted|decision)(?: \w+){0,3} <not>"
            r" to (?:\w+ )?(?:appoint|employ|recruit|recommend|award|replace|add|bring|ask you"
            r"|onboard|retain|schedule|make an)\b",
            3,
        ),
        cue(
            r"(?:\bnot|n't)(?: [\w']+)? <advance|advanced|advancing|progress|progressed> (?:any"
            r" )?(?:further|past|beyond|anyone|anybody|to)\b",
            2.7,
        ),
        # what became of an application
        cue(
            r"<application|profile|candidature|candidacy|submission|resume|cv|file|match"
            rf"|documents|referral> (?:[\w'-]+ ){{0,4}}?{_HAS} (?:(?!not\b)\w+ )?(?:been )?{_REFUSED}\b",
            2.7,
        ),
        cue(
            r"<status|outcome|decision|result|disposition|stage>\b ?(?:[:=-]|is\b|was\b"
            rf"|recorded\b).{{0,40}}?\b(?:{_REFUSED}|position filled|no longer under)\b",
            2.7,
        ),
        cue(r"[^\w\s.,;'\"()-] ?<rejected|declined|unsuccessful>\b", 2.7),
        cue(
            r"^<rejected|unsuccessful>\b(?! (?:applicants?|candidates?|applications?|and|or))",
            2.6,
        ),
        cue(
            r"\b(?:is|been|was|profile|candidate) <rejected|declined|refused|unsuccessful> (?:at"
            r"|from|by|after|in|for) (?:the |their |this |our |your )?(?:\w+ )?(?:screen\w*|stage"
            r"|round|interview|assessment|drive|role|position|end|client|sift|cent(?:re|er)"
            r"|panel|l\d)\b",
            2.6,
        ),
        cue(
            r"<marked|rated|graded|deemed|found|assessed|considered>(?: \w+){0,2}? (?:as |to be )?"
            r"(?:unsuccessful|ineligible|not suitable|unsuitable|not selected|not qualified"
            r"|disqualified|not appointable|unfit)\b",
            2.6,
        ),
        cue(
            r"\bwe(?:'ve| have|'re| are)? (?:\w+ ){0,3}?<withdraw|withdrawn|withdrawing|remove"
            r"|removed|removing|archive|archived> (?:you|your (?:application|candidacy|profile"
            r"|documents|file|cv)|all \w+ applications?)\b(?! at your request)",
            2.6,
        ),
        cue(
            r"<closing|closed> out (?:all|the|any) (?:other |remaining |current |active |open )+"
            r"(?:candidates|applicants|applications|profiles)\b",
            2.6,
        ),
        cue(
            r"\bwe(?:'ve| have|'re| are)? (?:\w+ ){0,2}?<closed|closing|releasing|released>(?: out)?"
            r" (?:all|the|any) (?:other |remaining |current |active |open |outstanding )+"
            r"(?:candidates|applicants|applications|profiles)\b",
            2.6,
        ),
        cue(
            r"\byou(?:'ve| have| were| are|'re)?(?: \w+)?(?: been)? <removed|excluded|eliminated"
            r"|disqualified|deselected> (?:from|at|in)\b(?! (?:our (?:mailing|list)|this (?:list"
            r"|email|mailing)|the mailing))",
            2.6,
        ),
        cue(r"\bno <further> consideration\b|\bgoe?s? <no> further\b|\bpassed <over>\b", 2.6),
        cue(r"<unlikely> to (?:\w+ )?(?:progress|proceed|move|go|be (?:selected|successful))", 2.2),
        # you are not among them
        cue(
            r"\b<yours> (?:was|is|were|has|did)(?: not|n't) (?:been )?(?:among|amongst|one|part"
            r"|selected|chosen|successful|in |on |taken|the (?:one|right)|advance|make|reach)",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't) <one> (?:that |which )?(?:they|we|i|the \w+)(?:'ll| will|'d|'re| are)?"
            r" (?:\w+ ){0,3}?(?:wish|want|pursue|pursuing|take|taking|bring\w*|mov\w+|progress\w*"
            r"|forward\w*)\b",
            2.8,
        ),
        cue(
            r"\byour <name|number|application|file|score> (?:is|was|does|did|has)(?: not|n't) (?:on"
            r"|in|appear|there|among|amongst|been included|one of|included)\b",
            2.6,
        ),
        cue(
            r"\byou(?:'re| are|'ve| have| were|'ll| will)(?: not|n't)(?: (?:been|be|unfortunately"
            r"|therefore|sadly))* <placed|allocated|appointed|cast|recommended|retained|included"
            r"|certified|nominated|admitted|amongst|among>\b(?! (?:a|any) (?:time|slot|room|seat))",
            2.6,
        ),
        cue(
            r"\byou(?:'re| are| were| will)(?: not|n't)(?: be)? (?:one of|on|in|part of) (?:the"
            r"|our|that|this) (?:\w+ ){0,2}?<shortlist|list|final|line|squad|cast|two|three|four"
            r"|five|six|few|next>\b",
            2.6,
        ),
        cue(
            r"\b(?:among|one of) (?:the |those )?(?:\w+ ){0,3}?(?:we|whom we)(?:'re| are|'ll|"
            r" will)? (?:not|won't|saying)(?: be)? <taking|seeing|meeting|inviting|interviewing"
            r"|progressing|no|able>\b|\b<which|who> (?:regrettably |unfortunately |sadly )?(?:does"
            r" not|doesn't) include you\b",
            2.7,
        ),
        # short of the mark
        cue(
            r"\byou (?:do not|don't|did not|didn't|have not|haven't|had not) (?:currently |quite "
            r"|yet )?<qualify|qualified|cleared|clear|passed|achieve|achieved>\b(?! (?:us|on|the"
            r" \w+ (?:to|on)))",
            2.6,
        ),
        cue(
            r"\byou(?:'ve| have| had)?(?: did)?(?: not|n't) (?:quite |unfortunately |sadly )?<made"
            r"|make> (?:it (?:to|through|past|onto|into|this)|the (?:cut|shortlist|final|next|grade"
            r"|list|selection))\b",
            2.7,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+){0,3}? <reach|reached|clear|cleared|hit|attain|achieve"
            r"|achieved|meet|met|pass|passed>(?: \w+){0,3}? (?:bar|benchmark|cut-?off|pass mark"
            r"|minimum|standard|threshold|requirements?|score)\b",
            2.6,
        ),
        cue(r"\byou(?:'ve| have)?(?: \w+)? <missed|lost> out\b", 2.6),
        cue(r"<scored|rated|ranked|placed> (?:\w+ )?(?:higher|below|ahead of you|above you)\b", 1.8),
        cue(
            r"(?:\bnot|n't) (?:[\w']+ ){0,6}?<suitable|suited|qualified|eligible> for (?:this|the"
            r"|our|that|a) (?:\w+ ){0,3}?(?:role|vacancy|position|post|job|requirement|opening"
            r"|work|opportunity)\b",
            2.6,
        ),
        cue(
            r"\byour? (?:\w+ ){0,3}?(?:is|was|are|were)(?: not|n't) (?:\w+ )?<suitable|suited"
            r"|relevant|matching|appointable>\b",
            2.4,
        ),
        cue(
            r"(?:\bnot|n't|\bunable to|\bno)(?: \w+){0,3}? <find|found|identify|have|see> (?:an? "
            r"|any |that |the )?(?:\w+ )?(?:match|role|use|opening|place|vacancy|position"
            r"|opportunity) (?:for (?:you|your)|that|to (?:match|suit|offer)|suited|which|at (?:the"
            r"|this))\b",
            2.6,
        ),
        cue(
            r"(?:\bnot|n't|\bcannot) be <accommodated|progressed|retained|shortlisted|appointed>"
            rf"\b{_WHEN}",
            2.4,
        ),
        cue(
            r"\b(?:unable|not able|can't|cannot|n't able)(?: to)? <place|add|assign> you (?:to|in"
            r"|on|with)\b(?! (?:hold|copy))",
            2.4,
        ),
    ]
)  # fmt: skip
