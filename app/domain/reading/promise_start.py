"""From when a promise counts: "within five working days of your interview" begins there."""

import re

_ENGLISH = (
    r"(?:after|following|from|of|once)(?: (?:all|your|the|their|this|that|each|every|our|an?|his or"
    r" her))*(?: (?:\w+ ){0,2})?(?:interviews?|conversation|meeting|call|visit|assessments?"
    r"|assessment cent(?:re|er)|trial (?:day|shift)|test day|open day|panel|selection day)\b"
)
_ABROAD = (
    r"nach (?:dem|ihrem|deinem|unserem|jedem|den) (?:\w+ )?(?:\w*gespräch\w*|\w*termin|interviews?"
    r"|probetag\w*|probearbeiten|kennenlernen)\b"
    r"|(?:suivant|après|qui suivent) (?:votre|notre|l'|le|cet|ton) ?"
    r"(?:entretien|rendez-vous|échange)"
    r"|(?:después de|tras|desde|posteriores a|siguientes a|a partir de) (?:la|su|tu|esta) "
    r"(?:entrevista|reunión|prueba)"
    r"|(?:após|depois d[aeo]|a contar d[ae]|a partir d[ae]) ?(?:a |sua |a sua |da )*entrevista"
    r"|(?:na|volgend op) (?:het|je|uw|ons|dit|jouw) (?:\w*gesprek|interview|proefdag)"
)
_AFTER_INTERVIEW = re.compile(rf"\b(?:{_ENGLISH}|{_ABROAD})")


def counts_from_interview(low: str) -> bool:
    """Whether the sentence (lower case) names an interview as the beginning of what it counts."""
    return _AFTER_INTERVIEW.search(low) is not None
