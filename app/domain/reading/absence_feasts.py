"""Feasts by which notices name their days: "closed on Good Friday", "back after Corpus Christi",
"between Christmas and New Year"."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from app.domain.reading.absence_feast_words import (
    BANK_HOLIDAY,
    EASTER_WEEKEND,
    FIXED,
    MOVABLE,
    NTH,
    WHIT_WEEKEND,
    YEARS_END,
)
from app.domain.reading.feast_days import easter
from app.domain.reading.near_days import nth_of_month

_RECENT = timedelta(days=7)
_SOON = timedelta(days=21)
_DAY = timedelta(days=1)
Days = tuple[date, date]
"""The first and the last of a feast."""
Holiday = tuple[int, int, date, date]
"""Where a feast is named, from and to, and its days."""


def feasts(text: str, sent_on: date) -> Iterator[Holiday]:
    """Each feast that is named: where, and its next days, or those of the last week."""
    for found in _NAMES.finditer(text):
        days_of = _DAYS[int((found.lastgroup or "f0")[1:])]
        near = [days for later in (-1, 0, 1) for days in days_of(sent_on.year + later)]
        days = next((one for one in near if one[1] >= sent_on - _RECENT), None)
        if days is not None and (days_of is not _bank_holidays or days[0] <= sent_on + _SOON):
            yield *found.span(), *days


def mondays_off(year: int) -> list[date]:
    """The Mondays that the British call bank holidays, and the American Labor Day."""
    which = ((5, 1), (5, 0), (8, 0), (9, 1))
    return [easter(year) + _DAY, *(_monday(year, month, nth) for month, nth in which)]


def _monday(year: int, month: int, nth: int) -> date:
    day = nth_of_month(nth, 0, date(year, month, 1))
    assert day is not None  # noqa: S101  every month has a first and a last Monday
    return day


def _movable(offset: int) -> Callable[[int], list[Days]]:
    def days(year: int) -> list[Days]:
        day = easter(year) + timedelta(days=offset)
        return [(day, day)]

    return days


def _fixed(month: int, day: int) -> Callable[[int], list[Days]]:
    return lambda year: [(date(year, month, day), date(year, month, day))]


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], list[Days]]:
    def days(year: int) -> list[Days]:
        day = nth_of_month(nth, weekday, date(year, month, 1))
        return [] if day is None else [(day, day)]

    return days


def _bank_holidays(year: int) -> list[Days]:
    days = sorted(set(mondays_off(year)) - {_monday(year, 9, 1)})
    return [(day, day) for day in days]


def _easter_weekend(year: int) -> list[Days]:
    return [(easter(year) - 2 * _DAY, easter(year) + _DAY)]


def _whit_weekend(year: int) -> list[Days]:
    return [(easter(year) + 48 * _DAY, easter(year) + 50 * _DAY)]


def _years_end(year: int) -> list[Days]:
    return [(date(year, 12, 24), date(year + 1, 1, 1))]


_FEASTS: list[tuple[str, Callable[[int], list[Days]]]] = [
    (YEARS_END, _years_end),
    (EASTER_WEEKEND, _easter_weekend),
    (WHIT_WEEKEND, _whit_weekend),
    *((names, _movable(offset)) for offset, names in MOVABLE.items()),
    *((names, _nth(*key)) for key, names in NTH.items()),
    (BANK_HOLIDAY, _bank_holidays),
    *((names, _fixed(*key)) for key, names in FIXED.items()),
]
_DAYS = [days for _, days in _FEASTS]
_NAMES = re.compile(
    "|".join(rf"\b(?P<f{number}>{names})\b" for number, (names, _) in enumerate(_FEASTS)),
    re.IGNORECASE,
)
