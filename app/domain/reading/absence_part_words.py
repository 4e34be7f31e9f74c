"""The words of `absence_part` in English, German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.day_names import MONTHS
from app.domain.reading.written_date_words import OF_THE

_MONTH = "|".join(
    sorted(
        (name for name in MONTHS if len(name) > 3 or name in {"mai", "may", "mei"}),
        key=len,
        reverse=True,
    )
)
_WHICH = (
    rf"(?:(?P<month>{_MONTH})\b(?:\s(?:de\s|del\s)?(?P<year>20\d\d))?(?!\s\d)"
    r"|(?P<next>next month|nächsten monats?|(?:le )?mois prochain|próximo mes|mes que viene|próximo mês|mês que vem|volgende maand)"
    r"|(?P<this>(?:this|the) month|(?:dieses|des) monats?|(?:ce|du) mois|(?:este|del) mes|(?:deste|do|este) mês|(?:deze|de) maand))"
)
_FIRST = r"(?P<first>first|erste[nr]?|premi[eè]re?s?|1(?:st|ère|re|ª|a\.?|e)|primer[ao]?s?|primeir[ao]s?|eerste)"
_SECOND = r"(?P<second>second|latter|zweite[nr]?|deuxième|seconde|2(?:nd|nde|e|ème|ª|a\.?)|segund[ao]|tweede)"
_LAST = r"(?P<last>last|final|letzten?|derni[eè]re?s?|últim[ao]s?|laatste)"
_TWO = r"(?:(?P<{name}>two|three|2|3|zwei|drei|beiden|deux|trois|dos|tres|duas|três|twee|drie)\s)?"
# "the second half of March", "la segunda quincena de agosto", "zweite Märzhälfte"
HALF = re.compile(
    rf"\b(?:{_FIRST}|{_SECOND})\s(?:(?:half|hälfte|quinzaine|moitié|quincena|mitad|quinzena|metade|helft){OF_THE}{_WHICH}"
    rf"|(?P<joined>{_MONTH})-?hälfte)(?!\w)",
    re.IGNORECASE,
)
# "the last two weeks of March", "les deux premières semaines d'avril"
WEEKS = re.compile(
    rf"\b{_TWO.format(name='n')}(?:{_FIRST}|{_LAST})\s{_TWO.format(name='m')}"
    rf"(?:(?:weeks?|wochen?|semaines?|semanas?|weken|week){OF_THE}{_WHICH}|(?P<joined>{_MONTH})-?wochen?)(?!\w)",
    re.IGNORECASE,
)
NUMBERS = {
    word: number
    for number, words in (
        (2, "two 2 zwei beiden deux dos duas twee"), (3, "three 3 drei trois tres três drie"),
    )
    for word in words.split()
}  # fmt: skip
# "mid-April", "Anfang Juni", "principios de junio"
EDGE = re.compile(
    r"\b(?:(?P<early>(?:very )?early(?: in)?|(?:start|beginning)(?: of)?|anfang(?: des)?|début(?: du mois de| d[eu])?|(?:principios?|comienzos?|inicios?) d[eo]|(?:início|começo|inícios) d[eo]|begin(?: van)?)"
    r"|(?P<mid>mid|(?:the )?middle of|mitte(?: des)?|mi|mediados d[eo]|meados d[eo]|half|midden|medio)"
    r"|(?P<end>late(?: in)?|end of|ende(?: des)?|fin(?: d[eu])?|fin(?:es|ales) de|(?:fim|fins|finais|final) d[eo]|eind(?:e)?(?: van)?))"
    rf"[\s-](?:the month of\s|mois d[e'’]\s?|d['’])?{_WHICH}(?!\w)",
    re.IGNORECASE,
)
# Without "about": what is only guessed names no day.
UNTIL = re.compile(
    r"(?:\b(?:unti?l|till?|through|thru|bis|jusqu['’]\s?(?:en|à|au)|hasta|até|tot)|['’]til)\s"
    r"(?:(?:the|at least|probably|voraussichtlich|mindestens|zu[mr]?|normalement|la|el|al menos|previsiblemente|o|ao|à|a|de|het|waarschijnlijk)\s){0,3}$",
    re.IGNORECASE,
)
# "expected back", "voraussichtlich ab": what stands right before the day they are back.
FROM = re.compile(
    r"(?:\b(?:from|in|by|at|ab|à partir d[eu]|a partir d[eo]|desde|vanaf|en|em|no|a|à|im|zum|return|returning|back)|^)\s?"
    r"(?:(?:the|voraussichtlich|la|el|o)\s){0,2}$",
    re.IGNORECASE,
)
# "sometime in early October": no day.
VAGUE = re.compile(
    r"\b(?:some ?time|some point|irgendwann|ergens|courant|en algún momento|algures)\b",
    re.IGNORECASE,
)
# "until the middle of next week"
WEEK_EDGE = re.compile(
    r"\b(?:(?P<early>early(?: in)?|(?:start|beginning) of|anfang|début de|principios de|(?:início|começo) d[ae]|begin)|(?P<mid>mid|(?:the )?middle of|mitte|milieu de|mediados de|meados d[ae]|midden))"
    r"[\s-](?:the |la |der )?(?:next week|nächster woche|kommender woche|semaine prochaine|próxima semana|semana que vi?e(?:ne|m)|volgende week)\b",
    re.IGNORECASE,
)
