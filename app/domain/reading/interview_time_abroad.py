"""Interviews named in German, French, Spanish, Portuguese and Dutch text, with day and hour."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from app.domain.reading.clock_times import ClockTime, at_zone
from app.domain.reading.clock_times_abroad import clock_times_abroad
from app.domain.reading.date_language_words import TODAY
from app.domain.reading.interview_day import LENGTH
from app.domain.reading.interview_time_abroad_words import (
    ABROAD,
    AGREED,
    ENGLISH,
    MEETING,
    NUMBERED,
    PORTUGUESE_DAY,
    PROPOSED,
    SHORT_DAYS,
)
from app.domain.reading.model import Interview, Medium
from app.domain.reading.near_days import next_day_of_month
from app.domain.reading.sentences import Sentence
from app.domain.reading.written_dates import WrittenDate, written_dates

_LONGEST = 600  # of a sentence: where day and hour are farther on, it is about more than a meeting


def meets_abroad(sentences: Sequence[Sentence], *, known: bool) -> bool:
    """It is in one of these languages, and about meeting.

    Args:
        known: That it is about meeting is known already.
    """
    words = frozenset().union(*(one.words for one in sentences))
    if len(words & ENGLISH) >= len(words & ABROAD):
        return False
    return known or any(MEETING.search(one.low) for one in sentences)


def interviews_abroad(
    sentences: Sequence[Sentence], written_at: datetime, medium: Medium, *, accepts: bool
) -> Iterator[Interview]:
    """Every hour with the day named nearest before it, in the sentence or the line above it.

    Args:
        sentences: The newly written text of a mail that is known to be about meeting.
        written_at: Aware, in the writer's own offset, in which the hours are meant.
        accepts: The mail itself agrees.
    """
    on, writer = written_at.date(), written_at.tzinfo
    if writer is None:
        return
    agreed = any(AGREED.search(one.low) for one in sentences if not one.low.endswith("?"))
    days: list[tuple[int, date]] = []
    for sentence in sentences:
        low = sentence.low[:_LONGEST]
        dates = written_dates(low, on, month_first=False)
        named = _days(low, dates, on)
        times = [at for at in clock_times_abroad(low) if not _within(at, dates)]
        days = named or [(0, day) for _, day in days[-1:]]
        proposed = PROPOSED.search(low) is not None or len(times) > 1
        certain = (agreed and not proposed) or (accepts and len(times) == 1)
        for at in times if days else ():
            before = [day for start, day in days if start <= at.start]
            starts = at_zone(before[-1] if before else days[0][1], at.at, None, writer)
            yield Interview(
                starts_at=starts,
                ends_at=_end(at, starts, written_at),
                certain=certain,
                medium=medium,
                quote=sentence.quote(at.start),
            )
        if not named and not times:
            days = []


def _end(at: ClockTime, starts: datetime, written_at: datetime) -> datetime:
    if at.until is not None and written_at.tzinfo is not None:
        until = at_zone(starts.date(), at.until, None, written_at.tzinfo)
        if timedelta(0) < until - starts:
            return until
    return starts + LENGTH


def _days(low: str, written: Sequence[WrittenDate], on: date) -> list[tuple[int, date]]:
    """The single days that are named ahead, in order of the text."""
    found = {one.start: one.day for one in written}
    sure = {one.start for one in written if one.certain}
    for match in NUMBERED.finditer(low):
        day = next_day_of_month(int(match["day"]), on)
        if day is not None and match.start() not in sure:
            found[match.start()] = day
    for match in TODAY.finditer(low):
        ahead = 2 if match["after"] else 1 if match["tomorrow"] else 0
        found.setdefault(match.start(), on + timedelta(days=ahead))
    for match in PORTUGUESE_DAY.finditer(low):
        ahead = (SHORT_DAYS[match["day"]] - on.weekday() - 1) % 7 + 1
        found.setdefault(match.start(), on + timedelta(days=ahead))
    return sorted((start, day) for start, day in found.items() if day >= on)


def _within(at: ClockTime, dates: Sequence[WrittenDate]) -> bool:
    """The figures are part of a day: "12.03. um 9 Uhr" names one time."""
    return any(one.start <= at.start < one.end for one in dates)
