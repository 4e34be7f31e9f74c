"""The first day back of an absence whose end is reckoned: "two weeks from Monday", "all of March",
"until the end of next week", "after Easter", "the week of the 16th"."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from app.domain.reading.absence_clause import Does, clause, does
from app.domain.reading.absence_date_words import AWAY, RETURN
from app.domain.reading.absence_feasts import mondays_off
from app.domain.reading.absence_part import part_of_month, part_of_week
from app.domain.reading.absence_stretch_words import (
    A_WHILE,
    AFTER_A_FEAST,
    CALENDAR_WEEK,
    END_OF,
    FOR_SO_LONG,
    FROM_TODAY,
    FROM_TOMORROW,
    MONTHLY,
    NEW_YEAR,
    STARTS,
    STARTS_EARLIER,
    THIS_AND_NEXT,
    WEEK_OF,
    WHOLE,
    WISHES,
    WORD_NUMBERS,
)
from app.domain.reading.date_arithmetic import plus_months
from app.domain.reading.day_names import MONTHS
from app.domain.reading.feast_days import easter
from app.domain.reading.written_dates import WrittenDate

SATURDAY = 5
OCTOBER = 10
_NEAR = 45  # characters between how long and from when
_ROUND = 90  # characters before a week, in which it is said what happens then

Stretch = tuple[date, int]
"""The first day back, and where in the text it is told."""


def stretch_end(text: str, days: Sequence[WrittenDate], sent_on: date) -> Stretch | None:
    """The first day back that has to be reckoned; None where the notice tells none so.

    Args:
        text: The notice.
        days: The days that it names, in their order.
        sent_on: The writer's own day.
    """
    for found in (_lasting(text, days, sent_on), *(one(text, sent_on) for one in _RECKONED)):
        if found is not None and found[0] > sent_on:
            return _working(found[0]), found[1]
    return None


def week_named(text: str, one: WrittenDate) -> date | None:
    """The day back where not a day but its week is named: "back the week of the 16th"."""
    lead = text[max(0, one.start - 40) : one.start]
    found = WEEK_OF.search(lead)
    if found is None:
        return None
    monday = one.day - timedelta(days=one.day.weekday())
    if one.day.weekday() > SATURDAY:
        monday = one.day + timedelta(days=1)
    before = text[max(0, one.start - _ROUND) : one.start - len(lead) + found.start()]
    before = f"{re.split(r'[.!?] ', before)[-1]} "
    after = f"{re.split(r'[.!?] ', text[one.end : one.end + _ROUND])[0]} "
    said = before if AWAY.search(before) or RETURN.search(before) else before + after
    away = AWAY.search(said) is not None and RETURN.search(said) is None
    return monday + timedelta(days=7) if away else monday


def _working(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def _lasting(text: str, days: Sequence[WrittenDate], sent_on: date) -> Stretch | None:
    """So long, from a day that is named beside it."""
    for found in A_WHILE.finditer(text):
        unit = found["unit"].lower()
        fortnight = unit.startswith(("fortnight", "quin"))
        start = _start(text, found, days, sent_on) if fortnight or found["n"] else None
        if start is None:
            continue
        number = _number(found["n"]) if found["n"] else 1
        if fortnight:
            return start + timedelta(days=14 * number), found.start()
        if unit.startswith(MONTHLY):
            return plus_months(start, number), found.start()
        if found["working"] or found["workdays"] or found["worked"]:
            return _working_days_later(start, number), found.start()
        length = 7 if unit.startswith(("w", "se")) else 1
        return start + timedelta(days=length * number), found.start()
    return None


def _working_days_later(first: date, number: int) -> date:
    """The first working day behind so many, of which `first` may be one."""
    day = _working(first)
    for _ in range(number):
        day = _working(day + timedelta(days=1))
    return day


def _number(word: str) -> int:
    low = word.lower()
    return int(low) if low.isdigit() else WORD_NUMBERS[low]


def _start(
    text: str, found: re.Match[str], days: Sequence[WrittenDate], sent_on: date
) -> date | None:
    """The first day of it: named after "from", behind or before how long it lasts."""
    behind = text[found.end() : found.end() + _NEAR]
    before = text[max(0, found.start() - _NEAR) : found.start()]
    for words, day in ((FROM_TOMORROW, 1), (FROM_TODAY, 0)):
        if words.match(behind) or words.search(before):
            return sent_on + timedelta(days=day)
    for one in days:
        between = text[found.end() : one.start]
        if 0 < len(between) <= _NEAR and STARTS.fullmatch(between) and not RETURN.search(between):
            return one.day
        if one.end <= found.start() <= one.end + _NEAR:
            if FOR_SO_LONG.fullmatch(text[one.end : found.start()]):
                return one.day
            lead = text[max(0, one.start - 30) : one.start]
            if STARTS_EARLIER.search(lead) and not re.search(
                r"[.!?]", text[one.end : found.start()]
            ):
                return one.day
    return None


def _end_of(text: str, sent_on: date) -> Stretch | None:
    """ "until the end of next week", "bis Ende März", "until next week"."""
    found = END_OF.search(text)
    if found is None:
        return None
    monday = sent_on - timedelta(days=sent_on.weekday())
    if found["month"]:
        return _after_month(MONTHS[found["month"].lower()], sent_on), found.start()
    if found["this_month"]:
        return plus_months(sent_on.replace(day=1), 1), found.start()
    if found["next_month"]:
        return plus_months(sent_on.replace(day=1), 2), found.start()
    weeks = 2 if found["next_week"] else 1
    return monday + timedelta(weeks=weeks), found.start()


def _whole(text: str, sent_on: date) -> Stretch | None:
    """ "for the whole of March", "all next week", "out next week"."""
    found = WHOLE.search(text)
    if found is None:
        return None
    if found["month"]:
        return _after_month(MONTHS[found["month"].lower()], sent_on), found.start()
    monday = sent_on - timedelta(days=sent_on.weekday())
    return monday + timedelta(weeks=2), found.start()


def _after_month(month: int, sent_on: date) -> date:
    year = sent_on.year + (month < sent_on.month)
    return plus_months(date(year, month, 1), 1)


def _this_and_next(text: str, sent_on: date) -> Stretch | None:
    found = THIS_AND_NEXT.search(text)
    monday = sent_on - timedelta(days=sent_on.weekday())
    return None if found is None else (monday + timedelta(weeks=2), found.start())


def _calendar_week(text: str, sent_on: date) -> Stretch | None:
    """ "wieder ab KW 12"; "in KW 11 abwesend" is over when that week is."""
    found = CALENDAR_WEEK.search(text)
    if found is None or not 1 <= int(found["week"]) <= 52:
        return None
    monday = date.fromisocalendar(sent_on.year, int(found["week"]), 1)
    if monday < sent_on - timedelta(days=60):
        monday = date.fromisocalendar(sent_on.year + 1, int(found["week"]), 1)
    through = found["through"] is not None
    return monday + timedelta(weeks=int(through)), found.start()


def _after_feast(text: str, sent_on: date) -> Stretch | None:
    """Only feasts whose end is the same for everybody who names them so."""
    found = AFTER_A_FEAST.search(text)
    if found is None:
        return None
    if found["easter"]:
        sunday = next(d for d in (easter(sent_on.year), easter(sent_on.year + 1)) if d >= sent_on)
        return sunday + timedelta(days=2), found.start()
    if found["whit"]:
        mondays = (easter(sent_on.year + later) + timedelta(days=50) for later in (0, 1))
        return next(one for one in mondays if one >= sent_on) + timedelta(days=1), found.start()
    if found["thanks"]:
        first = date(sent_on.year, 11, 1)
        thursday = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        return thursday + timedelta(days=4), found.start()
    ahead = [day for day in mondays_off(sent_on.year) if 0 <= (day - sent_on).days <= 21]
    return (min(ahead) + timedelta(days=1), found.start()) if ahead else None


def _new_year(text: str, sent_on: date) -> Stretch | None:
    """ "until the new year", "wieder im neuen Jahr": told in its last months, no good wish."""
    for found in NEW_YEAR.finditer(text):
        if sent_on.month < OCTOBER or WISHES.search(clause(text, *found.span())):
            continue
        what = does(text, *found.span())
        if what is Does.BACK or (what is Does.AWAY and found["until"]):
            return date(sent_on.year + 1, 1, 2), found.start()
    return None


_RECKONED: tuple[Callable[[str, date], Stretch | None], ...] = (
    part_of_month,
    part_of_week,
    _new_year,
    _end_of,
    _this_and_next,
    _whole,
    _calendar_week,
    _after_feast,
)
