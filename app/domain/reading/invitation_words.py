"""The words of invitations and of the answers to them."""

import re

VIDEO = re.compile(
    r"zoom|teams|meet\.google|google meet|hangout|webex|whereby|skype|bluejeans|gotomeet|chime|jitsi|around\.co|"
    r"ringcentral|hirevue|video|videokonferenz|visioconf|videollamada|videochamada|huddle|meet\.|coderpad|karat\.|https?://",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"\btel:|\bphone|\bcall\b|\bdial|telefon|t[ée]l[ée]phon|tel[ée]fono|telefonisch|\+\d[\d ().-]{7,}\d|^\W*\d[\d ().-]{8,}\d\W*$",
    re.IGNORECASE,
)
ANSWERS = tuple(
    (re.compile(rf"\s*(?:{words})\s?:", re.IGNORECASE), answer)
    for words, answer in (
        (r"accepted|zugesagt|angenommen|accept[ée]e?|aceptad[oa]|aceit[oe]|aceita|geaccepteerd|accettato|accepterat|accepteret|godtatt", "ACCEPTED"),
        (r"declined|abgelehnt|abgesagt|refus[ée]e?|d[ée]clin[ée]e?|rechazad[oa]|recusad[oa]|geweigerd|afgewezen|rifiutato|avböjt|afslået|avslått", "DECLINED"),
        (r"tentative(?:ly accepted)?|mit vorbehalt|vorl[äa]ufig|provisoire|provisional|tentativ[oa]|provis[óo]rio|voorlopig|provvisorio|maybe|preliminärt", "TENTATIVE"),
        (r"new time proposed|neue (?:uhr)?zeit vorgeschlagen|nouvelle heure propos[ée]e|nueva hora propuesta|nova hora proposta|novo hor[áa]rio proposto|nieuwe tijd voorgesteld", "COUNTER"),
    )
)  # fmt: skip
ANSWER_TEXT = re.compile(
    r"has (?:accepted|declined|tentatively|replied|proposed)|hat (?:zugesagt|abgesagt|diese einladung|mit)|a accept[ée]|a refus[ée]|a d[ée]clin|"
    r"ha (?:aceptado|rechazado)|aceitou|recusou|heeft (?:de uitnodiging |deze uitnodiging )?(?:geaccepteerd|afgewezen|geweigerd)|ha (?:accettato|rifiutato)|"
    r"^\s*(?:when|wann|quand|cu[áa]ndo|quando|wanneer|where|wo)\s*:|invitation|einladung|invitaci[óo]n|convite|uitnodiging",
    re.IGNORECASE | re.MULTILINE,
)
