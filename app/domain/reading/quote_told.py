"""Prose that tells who wrote what, against the line that a mail program puts above a quote."""

import re

from app.domain.reading.needed_words import seen
from app.domain.reading.quote_words import CLOCK, STARTER, TOLD

LONGEST = 400
YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b|20\d{2}\u5e74")
ADDRESS = re.compile(r"[^\s<>\"'()]{1,80}@[^\s<>\"'()]{1,120}")
# The Bat speaks to whom it quotes, but names the day and the hour.
_THE_BAT = re.compile(
    r"\b(?:you wrote|schrieben sie|schriebst du|vous (?:écriviez|avez écrit)|usted escribió)\s?:$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s{0,3}>")
_OPENING_MARKS = "\"\u00ab\u201e\u201c\u00bb\u2018\u201a'"


def is_told(text: str, following: str) -> bool:
    """Prose that says who wrote what, rather than a program's line: it quotes nothing marked, and
    speaks of "me" or "you", begins small, or names neither a year nor an address."""
    if _QUOTED.match(following):
        return False
    if _THE_BAT.search(text) and YEAR.search(text) and CLOCK.search(text):
        return False
    if TOLD.search(text, seen(text, LONGEST), LONGEST):
        return True
    if ADDRESS.search(text):
        return False
    own_marks = following.lstrip()[:1] in _OPENING_MARKS and following.strip() != ""
    small = text[:1].islower() and STARTER.match(text) is not None
    return own_marks or small or YEAR.search(text) is None
