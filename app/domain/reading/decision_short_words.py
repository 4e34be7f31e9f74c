"""Decisions in one short line, as offices and machines write them: yes, no, and "I wish we could"."""

from app.domain.reading.cues import Cues, cue

_POST = r"(?:position|post|role|job|vacancy|requisition|opening|posting|opportunity)"
_GLAD = r"(?:pleased|happy|glad|delighted|excited|thrilled|honou?red|proud)"

OFFERS = Cues(
    [
        cue(
            rf"\b{_GLAD} to (?:inform|tell|advise|let|notify|say|announce)\b.{{0,20}}?\byou "
            r"(?:have been|were|are|'ve been) <selected|chosen|appointed|accepted> (?:for|to|as)"
            rf" (?:the |our |this |an? )?(?:\w+ ){{0,2}}?{_POST}\b(?!.{{0,80}}\binterview)",
            2.8,
        ),
        cue(
            rf"\b{_GLAD} to (?:provide|extend|make|present|give|send|confirm)(?: to)? you (?:with )?"
            r"(?:an?|the|this|our) (?:\w+ ){0,3}?<offer>\b(?! (?:(?:for|to) (?:an? )?interview|to study|of an? (?:place|seat"
            r"|scholarship|grant|loan|membership|tenancy|studentship)))",
            3,
        ),
        cue(r"<extending|extend> (?:to )?you (?:an?|the|this|our) (?:\w+ ){0,2}?offer\b", 2.8),
        cue(
            r"\b(?:ravis|ravie|heureux|heureuse|ravi|enchantés) de vous <accueillir> (?:en tant que"
            r"|comme|parmi|au sein|dans (?:notre|l'|nos))",
            2.8,
        ),
        cue(
            r"\b(?:nehmen|nehme) (?:diese|ihre|deine|die) (?:<bewerbung> )?(?:sehr )?(?:gerne|gern)"
            r" an\b|\b<bewerbung>\b.{0,25}?\bnehmen (?:diese|sie|wir) (?:sehr )?(?:gerne|gern) an\b",
            2.8,
        ),
    ]
)

DECLINES = Cues(
    [
        cue(
            r"\b(?:i|we) <wish> (?:that )?(?:i|we) (?:could|were able to|had been able to|was able"
            r" to) (?:offer|hire|employ|take|bring|give|say yes)\b",
            2.8,
        ),
        cue(
            rf"\b{_POST}s?\b.{{0,80}}?\b(?:has|have|had|was)(?: now| since| already| recently)*"
            r" (?:been )?<filled|closed|cancelled|canceled>(?:\.|,|/|$| and| with| by| due| but)",
            2.7,
        ),
        cue(
            r"\b(?:don't|do not|doesn't|does not) (?:currently |presently )?have (?:an |any |a )?"
            r"(?:immediate|current|present|further|pressing|specific) <need|needs|openings|opening"
            r"|vacancy|vacancies|requirement|requirements|positions> (?:for|to|at|in|on|right now)\b",
            2.7,
        ),
        cue(
            r"(?:\b(?:que|e|informamos)|^) ?(?:a|o|esta|este|essa|nossa|nosso) <vaga|processo>\b"
            r".{0,70}?\b(?:foi|está|foram) (?:finalizad|concluíd|concluid)[oa]\b"
            r"|^<vaga> (?:finalizada|encerrada|preenchida)\b",
            2.7,
        ),
    ]
)
