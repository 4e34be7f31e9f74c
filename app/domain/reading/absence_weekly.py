"""The days of every week on which somebody does not work: "I work Monday to Wednesday", "freitags
bin ich nicht im Büro". On such a day, the first day back is the next on which they do."""

import re
from datetime import date, timedelta

from app.domain.reading.absence_weekly_words import DAY, ENDINGS, EVERY, FREE, RANGE, WORKS
from app.domain.reading.day_names import WEEKDAYS

Told = tuple[date, int]
"""A day back, and where in the text it is told."""
_DAY = timedelta(days=1)
WEEKEND = frozenset({5, 6})
_WORKDAYS = frozenset(range(5))
_HABIT_IN_WORDS = ("fr", "es", "pt", "nl", "nl_not", "each")
"""Where the words around the days say that they come back: "le mercredi", "los viernes"."""


def works_again(
    text: str, named: tuple[date, int] | None, sent_on: date
) -> tuple[date, int] | None:
    """The day back, moved to a day of work; None where every day is one or nothing tells of today.

    Args:
        text: The notice.
        named: The first day back that its words name, and where.
        sent_on: The writer's own day.
    """
    found = _free(text)
    if found is None:
        return named
    free, at = found
    if named is None:
        if sent_on.weekday() not in free:
            return None
        named = sent_on + _DAY, at
    day, at = named
    while day.weekday() in free:
        day += _DAY
    return day, at


def days_off(text: str) -> frozenset[int]:
    """The weekdays without work; Saturday and Sunday where the notice tells no others."""
    found = _free(text)
    return WEEKEND if found is None else found[0]


def _free(text: str) -> tuple[frozenset[int], int] | None:
    """The weekdays without work, weekends among them, and where the text tells them."""
    if found := WORKS.search(text):
        free = (_WORKDAYS | WEEKEND) - _weekdays(found["days"])  # in Algiers they work on Sundays
    else:
        found = next((one for one in FREE.finditer(text) if _is_habit(one)), None)
        if found is None:
            return None
        free = _weekdays(next(one for one in _lists(found) if one)) | WEEKEND
    if free == WEEKEND or free >= _WORKDAYS:
        return None
    return free, found.start()


def _lists(found: re.Match[str]) -> list[str]:
    return [found[name] for name in ("en", "de", "de_not", "fr", "es", "pt", "nl", "nl_not")]


def _is_habit(found: re.Match[str]) -> bool:
    if any(found[name] for name in _HABIT_IN_WORDS):
        return True
    said = found["en"] or found["de"] or found["de_not"]
    return EVERY.search(said) is not None or "work" in found.group().lower()


def _weekdays(listed: str) -> frozenset[int]:
    """The weekdays of a list; "Monday to Wednesday" are three."""
    days: set[int] = set()
    last: re.Match[str] | None = None
    for one in DAY.finditer(listed):
        number = _number(one.group())
        if last is not None and RANGE.fullmatch(listed, last.end(), one.start()):
            first = _number(last.group())
            days.update((first + ahead) % 7 for ahead in range((number - first) % 7))
        days.add(number)
        last = one
    return frozenset(days)


def _number(name: str) -> int:
    low = name.lower().replace("s-feira", "-feira")
    return next(
        WEEKDAYS[low.removesuffix(ending)]
        for ending in ENDINGS
        if low.removesuffix(ending) in WEEKDAYS
    )
