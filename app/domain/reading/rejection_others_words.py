"""A rejection by a choice: others go on, another way is taken, this application is closed."""

from app.domain.reading.cues import Cues, cue

_OTHERS = (
    r"(?:(?:other|another|alternative|different|the other|an internal|a more|more|someone|somebody|a "
    r"candidate|candidates|applicants|those|stronger|better|internal|an alternative|a different"
    r"|an external|a number of|some|several|two|one of the|the candidate|a stronger|a local"
    r"|highly)\b)"
)

OTHERS = Cues(
    [
        cue(
            r"\b(?:move|moving|moved|proceed|proceeding|proceeded|go|going|gone|continue"
            r"|continuing|press|progress|progressing|push|forge)(?: on)?(?: forward| ahead| "
            rf"forwards)? ?(?:only )?with {_OTHERS}~<candidate|candidates|applicant|applicants"
            r"|individuals|individual|finalist|finalists|person|people|profiles|else|experience"
            r"|background|applications|qualified|skills|skillset>",
            3.4,
        ),
        cue(
            r"<pursue|pursuing|pursued|progress|progressed|progressing"
            r"|appoint|appointed|select|selected|choose|chosen|chose|hire|hired|advance"
            r"|advanced|advancing|shortlist|shortlisted|offer|offered|engage|consider"
            r"|prioritise|prioritize|focus> (?:on |the (?:role|position|job) to |forward with "
            rf"|with |to )?(?:only )?{_OTHERS}~(?:candidate|candidates|applicant|applicants"
            r"|individuals?|finalists?|person|people|profiles|else|applications|more closely"
            r"|better)\b",
            3.2,
        ),
        cue(
            r"<offered|offer|given|give|awarded|award|gone|went|filled>~(?:to|with|by) (?:another|an internal"
            r"|someone|somebody|a different|an external|one of the other|a stronger)\b",
            2.8,
        ),
        cue(
            r"<another|other|internal|different|stronger> (?:strong |internal |more qualified "
            r")?(?:candidate|candidates|applicant|applicants|finalist)s? (?:who|whose|that|with"
            r"|has|have|was|were|is|are|more|better|for)\b",
            2.6,
        ),
        cue(
            r"\b(?:candidates?|applicants?|individuals?|others|profiles?) (?:who|whose|that|with"
            r"|were|was|are|is|had|have)~<closely|better|stronger|closer|suited|aligned"
            r"|relevant>~(?:match|matched|matches|align|aligned|fit|fits|suited|qualified|meet"
            r"|met|requirements|needs|experience|skills|background|role|position)",
            2.6,
        ),
        cue(
            r"\b(?:going|gone|go|moving|move|decided to go|taking|chosen|headed) ~in (?:a"
            r"|another) (?:slightly )?(?:different )?<direction>",
            3,
        ),
        cue(
            r"\b(?:decided|chosen|opted|elected|agreed|concluded|determined)(?: \w+)? <not> to "
            r"(?:progress|proceed|move|continue|pursue|hire|fill|go|extend|make|invite|advance"
            r"|take|offer|select|shortlist|consider|interview|bring)\b",
            3.4,
        ),
        cue(r"\b(?:decided|decision|chosen) <against> ", 2.4),
        cue(
            r"<decided|decision> (?:was |is |has been )?(?:made )?(?:to|not|that)~(?:close"
            r"|cancel|discontinue|end) (?:the |this |your |our )(?:search|application|process"
            r"|candidacy|requisition|position|role)",
            2.8,
        ),
        cue(
            r"\b(?:decided|chosen|opted|elected|agreed) to <interview|meet|invite|offer|give> "
            rf"(?:the (?:role|position|job|post) to )?{_OTHERS}~(?:candidate|candidates|applicant"
            r"|applicants|person|people|else)\b",
            3.2,
        ),
        cue(
            r"<another|other|different> (?:candidate|applicant)(?:'s|s|s')?~(?:better|closer"
            r"|stronger|proceeding|going|chosen|selected|accepted)",
            2.6,
        ),
        cue(
            r"<focus|focusing|prioritise|prioritize|prioritising|prioritizing|concentrate>~(?:on )?"
            r"(?:the |those |other )?\b(?:candidates|applicants|applications|profiles|others)\b",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+){0,2} what (?:we|they|the team|i) <need|are|re|want|were|look>\b",
            2.6,
        ),
        cue(r"(?:\bnot|n't|\bno) (?:very |really )?(?:good|better|positive|great) <news>\b", 1.6),
        cue(
            r"(?:\bnot|n't)(?: be)? <moving|going|progressing|proceeding|advancing|move|progress"
            r"|proceed>(?: (?:forward|ahead|further|on))?(?: (?:with (?:you|this)|at this time"
            r"|this time|at this stage|for now))*[.!]?$",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't)(?: \w+){0,6}? <right> (?:for (?:you|us|the team|this role)|role|person"
            r"|candidate|choice|step)\b",
            2.6,
        ),
        cue(r"\bnot <among|amongst> (?:the|those)\b", 2.8),
        cue(r"\bgone <with> (?:someone|somebody|another|a candidate|a different)\b", 2.8),
        cue(r"\b(?:a|another|in a) (?:slightly )?different <direction|route|way|path>\b", 2.6),
        cue(r"\b<part> ways\b|\ba <no> from (?:us|me|our)\b|\b<no> from us\b", 2.6),
        cue(r"\bhold <off> on (?:moving|progressing|proceeding|your)\b", 2.6),
        cue(r"<close|closed|closing> (?:out )?your <application|candidacy|file>\b", 2.8),
        cue(
            r"<reject|rejected|rejecting|decline|declined|declining> (?:your|you for|you at"
            r"|this) ?(?:application|candidacy)?\b",
            2.8,
        ),
        cue(
            r"\bdecided to (?:continue|extend|carry on|keep on)(?: with)? (?:our|the) <search>\b"
            r"|\b<continue|continuing> (?:our|the) search\b",
            2,
        ),
    ]
)
