"""Feasts by which notices name their days: "closed on Good Friday", "back after Corpus Christi"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.reading.absence_feast_words import FIXED, MOVABLE
from app.domain.reading.feast_days import easter

_NAMES = re.compile(
    "|".join(
        rf"\b(?P<f{number}>{names})\b"
        for number, names in enumerate((*MOVABLE.values(), *FIXED.values()))
    ),
    re.IGNORECASE,
)
_RECENT = timedelta(days=7)


def feasts(text: str, sent_on: date) -> Iterator[tuple[int, int, date]]:
    """Each feast that is named: where, and its next day, or one of the last week."""
    for found in _NAMES.finditer(text):
        number = int((found.lastgroup or "f0")[1:])
        days = (_day(number, sent_on.year + later) for later in (0, 1))
        yield *found.span(), next(one for one in days if one >= sent_on - _RECENT)


def _day(number: int, year: int) -> date:
    if number < len(MOVABLE):
        return easter(year) + timedelta(days=list(MOVABLE)[number])
    return date(year, *list(FIXED)[number - len(MOVABLE)])
