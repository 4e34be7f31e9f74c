"""How the time of day is written in German, French, Spanish, Portuguese and Dutch."""

import re

_H = r"(?:[01]?\d|2[0-3])"
_OCLOCK = r"(?:uhr|uur|heures?|horas?|hrs|hs|h)"
_AT = r"\b(?:um|gegen|ab|om|vanaf|van|von|von|à|a las?|às|as|das|dès|de las?|desde las?)"
_LATE = (
    r"(?:de la (?:tarde|noche)|da (?:tarde|noite)|de l'après-midi|du soir|nachmittags|abends"
    r"|'?s (?:middags|avonds)|pm|p\.m\.)"
)
_EARLY = r"(?:de la mañana|da manhã|du matin|morgens|vormittags|'?s (?:ochtends|morgens)|am|a\.m\.)"
_TIME = (
    rf"(?<![\d.,/:€-])(?P<h>{_H})(?:[:](?P<m>[0-5]\d)(?: ?{_OCLOCK}\b)?|\.(?P<dotted>[0-5]\d) ?"
    rf"(?:uhr|uur|h|hs|horas?)\b| ?{_OCLOCK}\b ?(?P<after>[0-5]\d)?(?![\d.:])(?! lang\b| par | por )"
    rf"|h(?P<tight>[0-5]\d)\b)(?: (?:(?P<late>{_LATE})|{_EARLY}))?(?![:.]?\d)"
)
CLOCK = re.compile(_TIME)
LONE = re.compile(
    rf"{_AT} (?P<h>{_H})(?:\.(?P<m>[0-5]\d))?(?: (?:(?P<late>{_LATE})|{_EARLY}))?"
    r"(?=[ ,;!?)]|\.(?!\d)|$)(?! ?(?:%|€|euros?|personas?|personen|tage|días|dias|dagen|jours"
    r"|minut\w*|stunden|wochen|semanas?|weken|semaines?|-|–|\d|januar|februar|märz|april|mai|juni"
    r"|juli|august|september|oktober|november|dezember|de (?:enero|febrero|marzo|abril|mayo|junio"
    r"|julio|agosto|septiembre|octubre|noviembre|diciembre)))"
)
_NEXT_HOURS = {
    "halb": "neun zehn elf zwölf eins zwei drei vier fünf",
    "half": "negen tien elf twaalf een twee drie vier vijf",
}
HALF_HOURS = {
    half: {
        **{name: hour for hour, name in enumerate(names.split(), 9)},
        **{str(hour % 12 or 12): hour for hour in range(9, 18)},
    }
    for half, names in _NEXT_HOURS.items()
}
"""The hour that is half to come: "halb drei" and "half drie" are half past two."""
HALF = re.compile(
    r"\b(?P<half>halb|half) (?P<next>[a-zäöüß]+|\d{1,2})\b(?! (?:stunde|jahr|uur|jaar|dag|hour))"
)
NOON = re.compile(r"\b(?:à midi|al mediodía|ao meio-dia)\b")
UNTIL = re.compile(
    r" ?(?:-|–|bis|à|a|a las|hasta las|às|tot|até|et|y|e|und|en) ?(?:um |à |las |às )?$"
)
MAYBE = re.compile(r"\d|\bhalb\b|\bhalf\b|midi\b|mediodía|meio-dia")
