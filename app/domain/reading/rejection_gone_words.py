"""A rejection because there is no longer a job: filled, cancelled, searched to its end, frozen."""

from app.domain.reading.cues import Cues, cue

_NOT = r"(?:\bnot|n't|\bno longer|\b(?:cannot|unable|wont|cant|shant|never))"
_THEN = (
    r"(?: (?:be|been|now|going|able|to|in|a|position|therefore|currently|unfortunately|sadly"
    r"|regrettably|wish|wishing))*"
)
_JOB = (
    r"position|role|vacancy|job|post|opening|requisition|req|opportunity|recruitment"
    r"|competition|posting|campaign|scheme|internship|program|programme"
)
_WITHIN = r"(?:(?! and | but | so | because | when | once | until | if | whether )[^.;!?]){0,90}?"

GONE = Cues(
    [
        cue(
            r"<position|role|vacancy|job|post|opening|requisition|opportunity|positions|roles"
            r"|spot>\b(?: [\w&/'-]+){0,8}? (?:has|have|is|was|were|are|'s)(?: now| been| already"
            r"| recently| just| since| subsequently| in fact| currently| unfortunately| sadly)* "
            r"(?:filled|closed|cancelled|canceled|eliminated|withdrawn|put to bed|offered|no "
            r"longer (?:available|open|recruiting|active|being))\b",
            3,
        ),
        cue(
            r"\b(?:have|has|'ve) (?:now |already |since |recently |just |successfully )*<filled"
            r"|closed|cancelled|canceled|appointed|hired|recruited|eliminated> (?:the|this|our"
            r"|that|all|these|someone|somebody|another|an? internal|for)\b",
            2.7,
        ),
        cue(
            r"\b(?:do|does|did|have|has|there (?:are|is)|currently)(?: \w+)?(?: not|n't)? "
            r"(?:have )?(?:currently |presently )?(?:no|any|have) (?:have )?(?:any |a |an "
            r")?(?:suitable |open |available |current |appropriate |immediate |permanent |other "
            r"|vacant |matching )*<positions?|openings?|vacancy|vacancies|opportunity"
            r"|opportunities|roles?|jobs?>(?! (?:description|details|title))",
            2.3,
        ),
        cue(
            r"<not> (?:currently |presently |actively |be |at this time )*(?:hiring|recruiting"
            r"|looking to hire|taking on)\b",
            2,
        ),
        cue(
            r"<close|closed|closing|cancel|cancelled|canceled|cut|eliminate|eliminated> (?:the"
            r"|this|that|our|off) (?:\w+ )?(?:position|role|requisition|vacancy|search"
            r"|headcount)\b|<headcount>~(?:cut|removed|eliminated|pulled)",
            2.6,
        ),
        cue(
            rf"<{_JOB}>\b{_WITHIN} (?:has|have"
            r"|is|was|were|are|'s)(?: now| been| being| already| recently| since| therefore"
            r"| subsequently| accordingly| all)* (?:filled|cancell?ed|eliminated|deleted"
            r"|abolished|discontinued|stopped|terminated|called off|withdrawn|taken down|closed"
            r" out|scrapped|posted in error)\b",
            2.7,
        ),
        cue(rf"<{_JOB}>\b{_WITHIN} (?:has|have)(?: now| since)? been closed\b", 2.4),
        cue(
            rf"{_NOT}{_THEN} <fill|filled|filling|reopen|reopening|repost> (?:this|the|that|it|any"
            r"|our|these)\b|\b(?:will not|won't|not going to) be <filled|replaced|reposted>\b",
            2.6,
        ),
        cue(
            r"<search|process|competition|recruitment|selection>\b[^;!?]{0,90}? (?:has|have|is|was"
            r"|'s) (?:now |been |also )*(?:concluded|closed|completed|ended|declared|resulted)"
            r"(?: with| in)? (?:the |an? )?(?:\w+ )?(?:appointment|accepted|hire|offer|selection"
            r"|failed)\b",
            2.8,
        ),
        cue(
            r"<concluded|completed|finished|ended|closed> (?:our|the|her|his|their|all)?(?: \w+)?"
            r" ?(?:search|hiring|recruiting)\b(?! (?:process|team|manager|steps|stage|paperwork))",
            2.6,
        ),
        cue(
            r"\bno (?:\w+ )?<hire|hires|appointment|appointments> (?:was|were|will be|has been"
            r"|is being|can be) made\b|\bdid not <appoint>\b",
            2.7,
        ),
        cue(
            r"\b<all|every|any> (?:\w+ ){0,2}(?:reqs?|requisitions|openings|vacancies|offers|roles"
            r"|positions)\b[^.;!?]{0,40}? (?:was|were|are|have been|is|has been) (?:\w+ )?(?:killed"
            r"|closed|cancell?ed|withdrawn|off|taken down|frozen|filled|pulled)\b",
            2.6,
        ),
        cue(
            r"<offer|offers|contract|contracts|letter|joining|joinings>\b[^.;!?]{0,30}? (?:stands?"
            r"|is|are|has been|have been|was|were|as)(?: now| therefore| hereby)? (?:cancell?ed"
            r"|void|withdrawn|rescinded|revoked|null)\b",
            2.6,
        ),
        cue(r"\bhiring <freeze>\b|\bheadcount <freeze>\b", 1.4),
        cue(
            r"<freeze|froze|frozen|paused|stopped|suspended|halted|ceased> (?:all |our |the |any "
            r"|external |new |lateral |further )*(?:hiring|recruiting|recruitments?|vacancies"
            r"|posts|positions|requisitions|joinings?)\b",
            1.6,
        ),
        cue(r"\bno longer (?:be )?<hiring|recruiting> (?:for )?(?:this|the|an?|that)\b", 2.7),
    ]
)  # fmt: skip
