"""Words that make a day of a word that is none elsewhere, for `written_dates`."""

import re

SHORT_WEEKDAYS = frozenset("segunda terça terca quarta quinta sexta".split())
"""Ordinary words besides: days only where a word before them says so."""
BACK_OR_UNTIL = (
    "back", "until", "in", "return", "returning", "reprends", "reprendrai", "reviens", "rentre", "retour", "jusqu'à", "jusqu’à",
    "vuelvo", "regreso", "hasta", "volto", "regresso", "até", "ab", "bis", "terug", "tot", "reabrimos", "abrimos",
)  # fmt: skip
"""Words behind which tomorrow is the day that counts; elsewhere it is a day away like today."""
TOMORROW_WORD = "tomorrow|demain|mañana|amanhã|morgen"
DOES_AGAIN = "back|reprends|reviens|leo|vuelvo|volvemos|atendemos|respondo|volto|vejo|leio|regresso|weer|terug|lees|reageer|wieder|zurück|lese|er"
"""What tomorrow brings where a sentence begins with it."""
# "Friday next week"
NEXT_WEEK = re.compile(
    r"(?: of|,| in the| der| van| de(?: la)?| da)? (?:next week|nächste[rn]? woche|kommende[rn]? woche"
    r"|volgende week|(?:la )?semaine prochaine|próxima semana|semana que (?:viene|vem))\b",
    re.IGNORECASE,
)

# What a number behind a weekday is not: "Monday 10 am".
NOT_OF_TIME = r"(?!(?:am|pm|to|till?|until|h|hrs?|hours?|heures?|horas?|uhr|uur|bis|de|do|and|or|und|et|y|e|en|a|o|à|às|people|min\w*)\b)"
