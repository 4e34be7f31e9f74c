"""Days of a month whose number is spelled out, as digits: "the first of May", "am fünften Mai",
"le premier mai", "el cinco de mayo", "vijf mei"."""

import re

from app.domain.reading.day_names import MONTHS
from app.domain.reading.needed_words import seen
from app.domain.reading.pattern_pieces import folded

_ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth",
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
)
_GERMAN = (
    "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften",
    "zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten",
    "neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten",
    "vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten",
    "achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten",
)
_FRENCH = (
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
    "seize dix-sept dix-huit dix-neuf vingt - vingt-deux vingt-trois vingt-quatre vingt-cinq",
    "vingt-six vingt-sept vingt-huit vingt-neuf trente",
)
_SPANISH = (
    "primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés",
    "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta",
)
_PORTUGUESE = (
    "primeiro dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze",
    "dezasseis dezassete dezoito dezanove vinte - - - - - - - - - trinta",
)
_BRAZILIAN = ("- - - - - - - - - - - - - quatorze - dezesseis dezessete - dezenove",)
_DUTCH = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien",
    "zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig",
    "vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig",
    "dertig eenendertig",
)
_NUMBERS = {
    name: number
    for names in (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _PORTUGUESE, _BRAZILIAN, _DUTCH)
    for number, name in enumerate(" ".join(names).split(), 1)
    if name != "-"
}
_BEGINNINGS = frozenset(folded(name).partition("-")[0] for name in _NUMBERS)
_NAMES = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_MONTH = "|".join(
    sorted((name for name in MONTHS if len(name) > 3 or name in {"mai", "mei"}), key=len)
)
_ENGLISH_NAMES = "|".join(sorted(" ".join(_ENGLISH).split(), key=len, reverse=True))
_SPELLED_OUT = re.compile(
    rf"\b(?:{_ENGLISH_NAMES})(?=\s{{1,2}}of\s{{1,2}}(?:{'|'.join(MONTHS)})\b)"
    rf"|\b(?:{_NAMES})(?=\s(?:de\s)?(?:{_MONTH})\b(?![\s-]?(?:woche|wochen|week|weken|hälfte|helft)))",
    re.IGNORECASE,
)


def in_digits(text: str) -> str:
    """The text with such numbers as digits, each as long as it was, so that places stay."""
    if seen(text).words.isdisjoint(_BEGINNINGS):
        return text
    return _SPELLED_OUT.sub(_digits, text)


def _digits(match: re.Match[str]) -> str:
    return str(_NUMBERS[match.group().lower()]).ljust(len(match.group()))
