"""The first day back where the days away are named, not numbered: "today and tomorrow", "next
week", "weeks 28 to 30", "in August", "until 3pm"; and where it is told from the last of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reading.absence_calendar_words import (
    AFTER_WEEKEND,
    AND_THAT_DAY,
    BACK,
    FOLLOWING,
    FOR_HOURS,
    FROM_THEN,
    IN_A_MONTH,
    IN_THE_MORNING,
    IN_TWO_DAYS,
    IN_TWO_WEEKS,
    JOINS,
    LATER_TODAY,
    NEXT_WEEK,
    NTH_WEEK,
    THIS_AFTERNOON,
    THIS_MONTH,
    THIS_WEEK,
    TODAY,
    TOMORROW,
    WEEK_NUMBERS,
)
from app.domain.reading.absence_clause import Does, clause, does
from app.domain.reading.absence_feasts import feasts
from app.domain.reading.absence_part_words import VAGUE
from app.domain.reading.absence_stretch_words import WEEK_OF
from app.domain.reading.date_arithmetic import plus_months
from app.domain.reading.day_names import MONTHS, WEEKDAYS
from app.domain.reading.written_date_words import ORDINALS
from app.domain.reading.written_dates import WrittenDate

SATURDAY = 5
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Span:
    """The days that the words from `start` to before `end` name."""

    start: int
    end: int
    first: date
    last: date


def named_back(text: str, days: Sequence[WrittenDate], sent_on: date) -> tuple[date, int] | None:
    """The first day back and where it is told; None where nothing tells it.

    Args:
        text: The notice.
        days: The days that it names; of those with a number nothing was found that tells it.
        sent_on: The writer's own day.
    """
    weekdays = [one for one in days if not is_numbered(text, one)]
    spans = _joined(text, sorted(_spans(text, weekdays, sent_on), key=lambda one: one.start))
    said = [(one, does(text, one.start, one.end)) for one in spans]
    backs = [one for one, what in said if what is Does.BACK and one.last >= sent_on]
    away = [one for one, what in said if what is Does.AWAY]
    if found := FOLLOWING.search(text):
        day = _following(found, [one for one in spans if one.end <= found.start()], sent_on)
        if day is not None and day > sent_on:
            return (working(day + _DAY) if _is_one_more(text, found) else day), found.start()
    if backs:
        return working(max(backs[0].first, sent_on)), backs[0].start
    if (hours := _hours(text)) is not None and all(one.last <= sent_on for one in spans):
        return sent_on, hours
    last = _last_away(away, sent_on)
    morning = IN_THE_MORNING.search(text)
    if morning and BACK.search(clause(text, *morning.span())):
        return (last or sent_on) + _DAY, morning.start()
    if last is None:
        return None
    return working(last + _DAY), away[0].start


def follows(text: str, days: Sequence[WrittenDate], sent_on: date) -> tuple[date, int] | None:
    """The day that is told from another one: "until Tuesday the 15th, back on the Wednesday"."""
    found = FOLLOWING.search(text)
    if found is None or not days:
        return None
    more = _is_one_more(text, found)
    if not more and not BACK.search(clause(text, found.start(), found.end())):
        return None
    before = [one for one in _spans(text, days, sent_on) if one.end <= found.start()]
    named = [one for one in days if one.start >= found.end()]
    day = _following(found, before, sent_on) if before and not named else None
    if day is None or day <= sent_on:
        return None
    return (working(day + _DAY) if more else day), found.start()


def working(day: date) -> date:
    """The day, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def _following(found: re.Match[str], before: Sequence[_Span], sent_on: date) -> date | None:
    last = max(before, key=lambda one: one.end).last if before else sent_on
    weekday = next((one for one in found.groups() if one), None)
    if weekday is None:
        return working(last + _DAY) if before else None
    return last + timedelta(days=(WEEKDAYS[weekday.lower()] - last.weekday() - 1) % 7 + 1)


def _is_one_more(text: str, found: re.Match[str]) -> bool:
    """ "closed on Thursday and the day after": that day is off as well, and not the first back."""
    listed = AND_THAT_DAY.search(text, 0, found.start()) is not None
    return listed and does(text, *found.span()) is Does.AWAY


def _hours(text: str) -> int | None:
    """Where it is told that somebody is away for hours only."""
    if found := FOR_HOURS.search(text):
        leaves = FROM_THEN.match(found.group()) and does(text, *found.span()) is Does.AWAY
        return None if leaves else found.start()
    later = LATER_TODAY.search(text)
    return later.start() if later and BACK.search(clause(text, *later.span())) else None


def _last_away(away: Sequence[_Span], sent_on: date) -> date | None:
    """The end of the first stretch that is not over: two days with work between them are two."""
    last: date | None = None
    for one in sorted(away, key=lambda span: span.first):
        if one.last < sent_on:
            continue
        if last is not None and working(last + _DAY) < one.first:
            break
        last = one.last if last is None else max(last, one.last)
    return last


def _spans(text: str, days: Sequence[WrittenDate], sent_on: date) -> Iterator[_Span]:
    monday = sent_on - timedelta(days=sent_on.weekday())
    month = plus_months(sent_on.replace(day=1), 1) - _DAY
    for one in days:
        yield _day(text, one, sent_on)
    for words, first, last in (
        (TODAY, sent_on, sent_on),
        (THIS_AFTERNOON, sent_on, sent_on),
        (TOMORROW, sent_on + _DAY, sent_on + _DAY),
        (IN_TWO_DAYS, sent_on + 2 * _DAY, sent_on + 2 * _DAY),
        (THIS_WEEK, sent_on, monday + _WEEK - _DAY),
        (NEXT_WEEK, monday + _WEEK, monday + 2 * _WEEK - _DAY),
        (IN_TWO_WEEKS, monday + 2 * _WEEK, monday + 3 * _WEEK - _DAY),
        (THIS_MONTH, sent_on, month),
        (AFTER_WEEKEND, monday + _WEEK, monday + _WEEK - _DAY),  # away until then, back on it
    ):
        yield from (_Span(*found.span(), first, last) for found in words.finditer(text))
    for found in IN_A_MONTH.finditer(text):
        if VAGUE.search(text[max(0, found.start() - 20) : found.start()]):
            continue
        first = _first_of(found["month"], sent_on, found["year"])
        yield _Span(*found.span(), first, plus_months(first, 1) - _DAY)
    for found in NTH_WEEK.finditer(text):
        first = working(_first_of(found["month"], sent_on))
        if (nth := ORDINALS[found["nth"].lower()]) > 1:
            first = first.replace(day=1) + (nth - 1) * _WEEK
            first += timedelta(
                days=-first.weekday() % 7
            )  # the Monday of its eighth day to its 14th
        yield _Span(*found.span(), first, first + timedelta(days=6 - first.weekday()))
    yield from _numbered_weeks(text, sent_on)
    for feast in feasts(text, sent_on):
        yield _Span(*feast)


def _joined(text: str, spans: Sequence[_Span]) -> list[_Span]:
    """ "from Christmas Eve until New Year's Day" is one stretch."""
    joined: list[_Span] = []
    for one in spans:
        last = joined[-1] if joined else None
        if last and last.first <= one.last and JOINS.fullmatch(text, last.end, one.start):
            joined[-1] = _Span(last.start, one.end, last.first, one.last)
        else:
            joined.append(one)
    return joined


def _day(text: str, one: WrittenDate, sent_on: date) -> _Span:
    """The day; its whole week where that is named; today where its weekday is today's."""
    first = last = one.day
    if WEEK_OF.search(text[max(0, one.start - 40) : one.start]):
        first = one.day - timedelta(days=one.day.weekday())
        last = first + _WEEK - _DAY
    elif is_todays_weekday(text, one, sent_on) and not _is_back(text, one):
        first = last = sent_on
    return _Span(one.start, one.end, first, last)


def _is_back(text: str, one: WrittenDate) -> bool:
    return does(text, one.start, one.end) is Does.BACK


def is_todays_weekday(text: str, one: WrittenDate, sent_on: date) -> bool:
    """A weekday alone that is the one of the day of sending: of somebody away, it is today."""
    return one.day == sent_on + _WEEK and not is_numbered(text, one)


def is_numbered(text: str, one: WrittenDate) -> bool:
    """More than a weekday."""
    return one.certain or re.search(r"\d", text[one.start : one.end]) is not None


def _first_of(name: str, sent_on: date, year: str | None = None) -> date:
    month = MONTHS[name.lower()]
    return date(int(year) if year else sent_on.year + (month < sent_on.month), month, 1)


def _numbered_weeks(text: str, sent_on: date) -> Iterator[_Span]:
    """Calendar weeks as ISO 8601 counts them."""
    for found in WEEK_NUMBERS.finditer(text):
        weeks = [int(one) for one in re.findall(r"\d+", found["weeks"] or found["week"])]
        if not all(1 <= one <= 52 for one in weeks):
            continue
        first = date.fromisocalendar(sent_on.year, weeks[0], 1)
        if first < sent_on - timedelta(days=60):
            first = date.fromisocalendar(sent_on.year + 1, weeks[0], 1)
        length = max(0, weeks[-1] - weeks[0]) + 1
        yield _Span(*found.span(), first, first + length * _WEEK - _DAY)
