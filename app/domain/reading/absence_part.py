"""The first day back where a part of a month is named: "until mid-April", "the second half of
March", "bis Anfang Juni", "la segunda quincena de agosto"."""

import re
from datetime import date, timedelta

from app.domain.reading.absence_clause import Does, does
from app.domain.reading.absence_part_words import (
    EDGE,
    FROM,
    HALF,
    NUMBERS,
    UNTIL,
    VAGUE,
    WEEK_EDGE,
    WEEKS,
)
from app.domain.reading.date_arithmetic import plus_months
from app.domain.reading.day_names import MONTHS

_MIDDLE = 15
_LEAD = 40  # characters before the part, in which "until" stands
_SECOND_HALF = 16


def part_of_month(text: str, sent_on: date) -> tuple[date, int] | None:
    """The first day back, and where in the text it is told; None where no part tells it."""
    for found in EDGE.finditer(text):
        if (day := _at_the_edge(text, found, sent_on)) is not None:
            return day, found.start()
    for words in (HALF, WEEKS):
        for found in words.finditer(text):
            begins, ends = _stretch(found, sent_on)
            if _is_until(text, found) or does(text, *found.span()) is Does.BACK:
                return begins, found.start()
            if does(text, *found.span()) is Does.AWAY:
                return ends, found.start()
    return None


def _at_the_edge(text: str, found: re.Match[str], sent_on: date) -> date | None:
    """Early is from the first on, "mid" the fifteenth; "until the end" is over with the month."""
    first = _first_of(found, sent_on)
    if found["end"]:
        return plus_months(first, 1) if _is_until(text, found) else None
    lead = text[max(0, found.start() - _LEAD) : found.start()]
    if VAGUE.search(lead):
        return None
    back = FROM.search(lead) is not None and does(text, *found.span()) is Does.BACK
    if not back and not _is_until(text, found):
        return None
    return first.replace(day=_MIDDLE) if found["mid"] else first


def _is_until(text: str, found: re.Match[str]) -> bool:
    return UNTIL.search(text[max(0, found.start() - _LEAD) : found.start()]) is not None


def _stretch(found: re.Match[str], sent_on: date) -> tuple[date, date]:
    """The first day of the part and the one after its last."""
    first, following = _first_of(found, sent_on), plus_months(_first_of(found, sent_on), 1)
    if found.re is HALF:
        middle = first.replace(day=_SECOND_HALF)
        return (middle, following) if found["second"] else (first, middle)
    number = (found["n"] or found["m"] or "").lower()
    length = timedelta(weeks=NUMBERS.get(number, 1))
    return (following - length, following) if found["last"] else (first, first + length)


def _first_of(found: re.Match[str], sent_on: date) -> date:
    parts, this = found.groupdict(), sent_on.replace(day=1)
    name = parts["month"] or parts.get("joined")
    if name is None:
        return plus_months(this, 1) if parts["next"] else this
    month = MONTHS[name.lower()]
    year = int(parts["year"]) if parts["year"] else sent_on.year + (month < sent_on.month)
    return date(year, month, 1)


def part_of_week(text: str, sent_on: date) -> tuple[date, int] | None:
    """The first days of the next week, or its middle, as "until" or "back" names them."""
    for found in WEEK_EDGE.finditer(text):
        if _is_until(text, found) or does(text, *found.span()) is Does.BACK:
            monday = sent_on + timedelta(days=7 - sent_on.weekday())
            return monday + timedelta(days=2 if found["mid"] else 0), found.start()
    return None
