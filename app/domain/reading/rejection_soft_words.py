"""A rejection that never says so: who got it instead, what there is no longer, where somebody came
in, and what is said to console."""

from app.domain.reading.cues import Cues, cue

_JOB = r"(?:job|role|position|post|vacancy|place|spot|slot|seat|shifts?|hours|chair|work)"
_OTHERS = (
    r"(?:some(?:one|body)\b|an?other (?:person|candidate|applicant|colleague)|a (?:colleague"
    r"|friend|neighbour|candidate|person)\b|the other\b|(?:my|our) (?:own )?(?:neighbour|nephew"
    r"|niece|cousin|friend|colleague)|an? (?:internal|existing|current|local))"
)

SOFT = Cues(
    [
        # somebody has it
        cue(
            rf"<gave|given|giving|offered|offering> (?:the |it |this |that )?(?:{_JOB} )?to {_OTHERS}",
            2.6,
        ),
        cue(
            rf"\b{_JOB} (?:has |have |had )?(?:been |now been |since been )?<accepted|taken|filled"
            rf"|offered> (?:by|to|from) {_OTHERS}",
            2.8,
        ),
        cue(
            r"\b(?:filled|filling) (?:both|all|our|every|the)(?: \w+){0,2} <seats|seat|roles|role"
            r"|positions|position|places|spots|spot|posts|post|vacancies|vacancy>\b",
            2.4,
        ),
        cue(
            rf"\b{_JOB}s? (?:has|have|is|are)(?: \w+)? <gone|filled|taken>\b(?! (?:over|up|on))",
            2.2,
        ),
        cue(r"<appointing|hiring|recruiting|looking> elsewhere\b", 2.6),
        cue(
            r"\b(?:our|the) (?:first|preferred|chosen|other|successful) (?:choice|candidate"
            r"|finalist|applicant|person|lady|chap|fella) (?:has |have )?(?:just |now |already )?"
            r"<accepted|signed|starts|started|begins>",
            2.4,
        ),
        cue(
            r"\binstead of <you>\b|\bahead of <you>\b",
            2.0,
        ),
        # there is no longer anything to have
        cue(
            rf"\b{_JOB}s?\b(?: \w+){{0,5}} (?:been |being |was |were |is |got )?<cut|pulled"
            r"|cancelled|canceled|scrapped|shelved|withdrawn|axed|folded|dropped>\b",
            2.3,
        ),
        cue(
            rf"\b(?:the|this|that|your|our) (?:\w+ ){{0,2}}{_JOB} (?:\w+ ){{0,5}}no longer"
            r" <exists|available|needed>\b",
            2.6,
        ),
        cue(
            r"(?:\bnot|n't)(?: be| currently| now)? (?:\w+ )?<taking|hiring|recruiting|bringing|needing"
            r"|employing> (?:on )?(?:anyone|anybody|any|more|a second|a third|another|people)\b",
            2.6,
        ),
        cue(r"\bthere (?:won't|will not|isn't|is not|wouldn't)(?: \w+){0,3} <job|role|position|post|vacancy|place|spot|work>\b", 2.2),
        cue(r"\bwe(?:'re| are)(?: now)? fully <staffed>\b|\b(?:team|crew|rota|cast|roster) is <full|complete|set>\b", 2.0),
        # where they came in
        cue(
            r"\byou (?:came|placed|finished|ranked|were placed|have been placed|were ranked"
            r")(?: a| our| very| close| in)* <second|third|fourth|fifth|sixth|runner>\b",
            2.6,
        ),
        cue(r"\b(?:did not|didn't|not) (?:\w+ ){0,2}<recommended|recommend|appointable|shortlist>", 2.2),
        cue(
            r"(?:\bnot|n't|did not)(?: \w+){0,2} <reach|meet|met|attain>(?: \w+){0,2} (?:standard"
            r"|mark|criteria|threshold|score|level)\b",
            2.6,
        ),
        # said plainly
        cue(r"\b(?:it's|it is|this is|that's) a <no>\b|\b(?:i'll|i will|have to|going to|must) say <no>\b", 2.7),
        cue(r"\bwe(?:'re| are| will be|'ll be)(?: \w+)? <passing>\b(?! (?:on|your|this|it|along|the|you|through))", 2.4),
        cue(
            r"(?:\bnot|n't)(?: going to| be| able to)? <take|taking|bring|bringing|put|putting> (?:this|you"
            r"|things|it|your application)(?: any)? (?:further|forward|on|through)\b",
            2.6,
        ),
        cue(r"\b(?:go|going|gone|went|move|moving|moved|head|heading) in (?:another|a different) <direction>\b", 2.4),
        cue(r"<decided|decision>\b~\b(?:to stop here|end things here|leave it (?:here|there)|another person|someone else)\b", 2.4),
        # what it came down to
        cue(r"<edged|pipped|tipped|swung>\b~\b(?:it|balance|experience|other|decision)\b", 1.8),
        cue(r"\bcame down to\b~<experience|fit|budget|who|someone|hours|years>\b", 1.6),
        cue(r"<thinner|weaker|outscored>\b|\b<sticking> point\b", 0.8),
        # consolation
        cue(r"\b(?:i'd|i would|would have|we'd) (?:have )?<hired|taken|picked|chosen> you\b|\b<been> my pick\b", 1.8),
        cue(r"\bwish (?:i|we) had\b~<openings|opening|vacancies|places|positions|jobs|spots|roles>\b", 2.6),
        cue(r"\b(?:no|little|small|any) <consolation>\b|\bhow <disappointing>\b|\bi know (?:it|this) <stings|hurts>\b", 2.0),
        cue(r"\bhappy to (?:talk|go|give)(?: you)?(?: \w+){0,3} <feedback>\b|\bgo (?:over|through) your <scores|feedback>\b", 0.9),
        cue(r"\bsorry (?:to have|i|for having|that i)(?: \w+){0,3} <kept|keeping|mess|messed|left> you\b|\bsorry to <mess> you\b", 1.2),
    ]
)  # fmt: skip
