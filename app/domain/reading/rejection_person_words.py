"""A rejection as people say it: whom they took instead, how they pass, where they stop."""

from app.domain.reading.cues import Cues, cue

_PERSON = (
    r"(?:candidate|applicant|colleague|finalist|lad|guy|fella|fellow|girl|lady|woman|man|chap"
    r"|person|couple|friend|nephew|niece|cousin|daughter|son|boy|bloke|nurse|teacher|student"
    r"|freelancer|intern|scholar|hire|graduate|grad|driver|designer|developer|engineer"
    r"|worker|contractor|professional|individual|local|neighbour|one|mate)s?"
)
_UNNAMED = (
    rf"(?:some(?:one|body)\b|(?:the |an)?other (?:\w+ )?{_PERSON}\b|a different (?:\w+ )?{_PERSON}\b"
    rf"|one of (?:the|our|my) (?:[\w']+ ){{0,3}}(?:{_PERSON}|others|own|regulars'?|staff)\b|(?:an?|our"
    rf"|my|the) (?:[\w'-]+ ){{0,3}}?(?:internal|former|own|existing|stronger) (?:\w+ )?{_PERSON}\b"
    rf"|(?:an?|my|our|her|his|their) (?:[\w'-]+ ){{0,2}}?{_PERSON}\b(?! (?:of|day|date|time))"
    r"|(?:the |an? )?internal\b|others\b)"
)
_OTHERS = rf"(?:{_UNNAMED}|(?:mr|mrs|ms|miss|dr|prof|professor)\b\.? \w)"
_WHO = r"(?:an?|one|the|two|three|\d+) (?:[\w'-]+ ){0,3}?(?:who|whose)\b|[\w-]+s who\b"
_THEY = (
    r"\b(?:we|they|i|he|she|team|committee|panel|board|client|manager|trustees|owners?|boss"
    r"|ceo|governors|partners|council|director|employer|leadership|school|department)"
)
_HAVE = (
    r"(?:'ve|'d|'s|'re|'m| have| has| had| are| am| is| all| just| now| finally| since| already"
    r"| ended up| decided to| chosen to| elected to| preferred to| going to| unanimously)*"
)
_IT = (
    r"(?:job|role|position|post|vacancy|place|spot|slot|seat|shifts?|hours|chair|work|contract"
    r"|appointment|offer|fellowship|gig|one|placement|traineeship|retainer|internship|it)"
)
_NO_PLAN = (
    r"(?! (?:\w+ ){0,2}(?:date|day|time|slot|venue|room|option|week|hotel|supplier|vendor|company"
    r"|firm|agency|platform|tool|interviewer|link|round|call|way|number|panel)s?\b)"
)

PERSON = Cues(
    [
        # somebody else has it
        cue(
            rf"<gone|going|went|go|goes> (?:\w+ )?(?:with|for) {_OTHERS}(?! (?:to|from|of) (?:the"
            r"|our) (?:team|company))",
            2.6,
        ),
        cue(r"<went|gone|goes|go|going> (?:the other|another|a different) way\b", 2.6),
        cue(
            r"<gone|went|promoted|hired|hiring|filled|filling|recruiting|recruited|appointed"
            r"|promoting|promote|hire>(?: \w+){0,3}? (?:internal(?:ly)?|from within|from inside"
            r"|in-?house)\b",
            2.7,
        ),
        cue(
            rf"{_THEY}{_HAVE} <hire|hired|hiring|pick|picked|picking|chose|chosen|choose|appoint"
            r"|appointed|appointing|select|selected|engaged|took|taken|taking|take|employ"
            rf"|employed|promote|promoted>(?: on)? {_OTHERS}(?! (?:else )?(?:to|like (?:this|you))\b)",
            2.6,
        ),
        cue(
            r"<hired|chose|chosen|appointed|selected|taken|invited|found|picked>(?: on)?"
            rf" (?:{_WHO})|<opted|settled|plumped>(?: on| for) (?:{_WHO})",
            2.6,
        ),
        cue(
            r"<opted|plumped|settled|decided|voted> (?:for|on) (?:an? |the |our |another |some)"
            r"(?:\w+ )?(?:other|one|body|candidate|applicant|person|internal|colleague|finalist)\b",
            2.6,
        ),
        cue(
            r"<chose|chosen|picked|selected|appointed|hired|took|taken|preferred|prefer> (?:another"
            rf"|the other|a different)\b{_NO_PLAN}",
            2.5,
        ),
        cue(
            r"<gave|given|give|giving|offered|awarded|extended|promised|handed|offering>(?: \w+)"
            rf"{{0,5}}? to {_UNNAMED}",
            2.6,
        ),
        cue(
            rf"\b{_IT}\b(?: [^\s.;!?]+){{0,8}}? (?:<gone|went|goes|going|given|offered|awarded|made"
            rf"|promised>) (?:to {_OTHERS}|elsewhere)",
            2.6,
        ),
        cue(
            r"\b<another|other|different> (?:\w+ ){0,2}(?:was|has been|were|has) (?:\w+ )?"
            r"(?:appointed|selected|chosen|hired|offered|assigned|scored|recommended|preferred"
            r"|pipped)\b",
            2.5,
        ),
        cue(
            r"\b<recommended|approved|chose|preferred|interviewed|selected> another"
            r" (?:applicant|candidate|person|colleague|teacher)\b",
            2.7,
        ),
        cue(
            r"\b<preference> (?:was|is|has been) for (?:an?|some|the|those)\b|\bprefers?"
            r" (?:an? \w+|<someone|somebody|candidates>) (?:with|who)\b",
            2.3,
        ),
        cue(
            r"\b(?:the |first |other |preferred )(?:choice|candidate|person|finalist|applicant"
            r"|individual|scholar) (?:has |have |had )?(?:just |now |already |since )*"
            r"(?:<accepted|signed|agreed>|said <yes>)",
            2.4,
        ),
        cue(r"\b(?:she|he|they)(?: has| have|'s|'ve)? (?:said <yes>|<accepted> (?:it|the))", 1.7),
        cue(
            rf"{_THEY}{_HAVE} <filled> (?:this|that|the|it|our|both|all|up|your)\b(?! (?:form|in\b"
            r"|out\b|questionnaire))",
            2.6,
        ),
        cue(
            rf"{_THEY}{_HAVE} <closed> (?:out )?(?:this|that|the|our|all|it|\w+) ?(?:intern |open )?"
            r"(?:position|role|req|requisition|search|hiring|vacancy|opening)",
            2.6,
        ),
        cue(
            r"<candidates|applicants|profiles|those|individuals> (?:[^\s.;]+ ){0,8}?(?:were|have"
            r" been|are being|are) (?:prioriti[sz]ed|preferred|given priority)\b",
            2.4,
        ),
        cue(
            r"\b<leaning|looking|focus|focusing> (?:only |mainly )?(?:towards?|at|on) (?:people"
            r"|individuals|candidates|those|applicants|persons)(?: \w+){0,2}? (?:who|with|already"
            r"|located|based|whose)\b",
            2.6,
        ),
        cue(
            r"\b(?:someone|somebody|those|others|candidates|applicants|individuals|one|people"
            r"|persons|teacher|nurse) (?:\w+ )?(?:with|has|have|having|had|bringing|who's) (?:\w+ )?"
            r"<more|deeper|stronger|greater|steadier|longer|further> ",
            1.8,
        ),
        cue(
            r"\b(?:more|stronger|greater|deeper) (?:directly |closely )?<related|relevant|recent"
            r"|direct|specific> (?:experience|background|skills)\b",
            1.2,
        ),
        # they pass
        cue(
            r"\b(?:gonna|going to|decided to|have to|opted to|chosen to|had to|we'll|i'll) <pass>"
            r"(?:[.,;!:]|$| (?:on (?:you|your|this|it|him|her)|since|because|as|for|this|at)\b)",
            2.6,
        ),
        cue(
            r"\b<passed|passing> on (?:you|your (?:application|profile|candidacy))\b(?! (?:to|and"
            r"|\w+ to))",
            2.7,
        ),
        cue(
            r"\b(?:they|client|he|she|team|manager|lead)(?:'re| are| is|'s|'ve| have| has)? (?:\w+ "
            r")?<passed|passing>(?:[.,;]|$| (?:since|because|as|for)\b)",
            2.4,
        ),
        cue(r"\b(?:they|client|boss|board|manager)(?:'ve|'s| have| has)? (?:said|says|say) <no>\b", 2.6),
        cue(
            r"\b(?:a|hard|firm) <no> (?:from|for|this time)\b|\bwe(?:'re| are) saying <no>\b"
            r"|\b<tell|telling> you no\b|^<no>, (?:but|sorry|i'm)|\bso <no>[.!]",
            2.3,
        ),
        cue(r"(?:^|[,:;-] |\bit's |\bit is |\bafraid )<not> this time\b", 2.6),
        cue(
            r"(?:\bnot|n't) an? <offer|pass|yes|invitation> (?:this|from|for now|on this|at this"
            r"|today)\b",
            2.7,
        ),
        cue(r"\b<negative> (?:answer|reply|decision|outcome|response)\b", 2.2),
        cue(r"(?:\bnot|n't) (?:gone |go |been |come out )?in your <favour|favor>\b", 2.7),
        cue(
            r"(?:\bnot|n't) (?:quite )?(?:the|a) (?:\w+ )?<outcome|message|answer|news|result"
            r"|decision|email|update> (?:that )?(?:you|we|i|any)\b",
            2.2,
        ),
        cue(
            r"\b(?:wish|wished) (?:i|we|this)(?: \w+){0,3} (?:better|other|different|happier)"
            r" <message|answer|outcome|update|reply|email>\b",
            2.6,
        ),
        # they stop
        cue(
            r"\b<application|journey|process|quest|candidacy|recruitment|selection> (?:\w+ )?(?:ends"
            r"|stops|finishes|comes to an end|is over|can go no further|goes no further) ?"
            r"(?:here|there|with this|at this|[.,;!]|$)",
            2.6,
        ),
        cue(
            r"\b(?:we'll|we will|we're|we are|have to|going to|decided to|so|and|because of that we)"
            r" (?:\w+ )?<stop|stopping|end|finish|leave|leaving>(?: it| things| the \w+| this)?"
            r"(?: \w+)?(?: with you)? (?:here|there|at this (?:step|point|stage))\b(?! (?:on|at|for"
            r"|until|by|about))",
            2.4,
        ),
        cue(
            r"\b<hold|holding> off on (?:adding|hiring|taking|bringing|recruiting)\b|<decided> to"
            r" (?:stay|stick|continue) (?:\w+ ){0,3}with (?:the|our|volunteers|what)\b",
            2.3,
        ),
        # there is no longer anything to have
        cue(
            r"\b<no> (?:longer |more )?(?:an? |any )?(?:gameplay |paid )?(?:job|role|position|place"
            r"|spot|room|work|vacancy|desk|post|shifts) (?:\w+ )?(?:for (?:you|me to|anybody|anyone"
            r"|another)|to (?:offer|give|be filled|fill)|on (?:the|our)|left|here|any ?more)\b",
            2.4,
        ),
        cue(r"\b<no> longer (?:a |any |an )?(?:need|vacancy|job|role|position|post|opening)\b", 2.4),
        cue(
            r"\bhave <nothing|nowt> (?:\w+ )?(?:for you|to offer)\b(?! to)|\b<nothing> (?:left )?to"
            r" (?:give|employ|offer)\b",
            2.3,
        ),
        cue(
            r"\b(?:we|i) (?:no longer|do not|don't|dont|won't|wont|will not) (?:be )?<need|needing"
            r"|require> (?:you|anyone|anybody|another|an? (?:second|third|fourth|new)|any (?:more|new"
            r"|student|extra))\b(?! to)",
            2.3,
        ),
        cue(
            r"(?:\bnot|n't|\bcannot|\bcant|\bwont|daren't)(?: (?:be|going|able|to))* <take|taking"
            r"|hire|bring|bringing|employ> (?:on )?(?:any(?:one|body)|people|new|a new|another|more)"
            r"\b",
            2.3,
        ),
        cue(
            r"\b(?:your|the|this|that|our|every|any) (?:\w+ ){0,3}?<job|role|position|spot|seat|slot"
            r"|shift|req|headcount|offer|requirement> (?:is|are|was|were|has|have|'s|stands?)(?: now"
            r"| been| all)* (?:gone|off\b|killed|dead|axed|off the table|cancell?ed|swept|slashed"
            r"|frozen)",
            2.4,
        ),
        cue(r"\b<swept|wiped|took> (?:up |out |away )?(?:your|the|this) (?:job|role|position|post)\b", 2.4),
        # consolation
        cue(r"\b<reflection|judgement|judgment> (?:on|of) (?:you|your)\b", 1.2),
        cue(r"\b(?:got|getting|get|raised) your <hopes> up\b", 1.8),
        cue(r"\b(?:you were|been) (?:my|our) (?:first |top )?<pick|choice|favourite|favorite>\b", 1.4),
        cue(r"(?:\bnot|n't|never) (?:been )?(?:an? )?<easy> (?:choice|one|decision|call)\b", 0.8),
        cue(r"\b<apply|applying> (?:to us )?again\b|\b<come> back (?:in|when|once|to me when)\b", 0.7),
    ]
)  # fmt: skip
