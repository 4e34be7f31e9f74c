"""What a mail says about a time to meet: the days and hours it names, and how it takes others'.

Read without asking what the mail is about: "Thursday at 4, why not" says nothing of hiring. That
both sides name one day and one hour is what makes an appointment of it (`folding/proposals.py`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import TypeVar

from app.domain.reading.arranging_words import (
    BOOKS,
    ELSEWHERE,
    FIXED,
    GRATEFUL,
    NOT_A_MEETING,
    ON_SITE,
    PHONE,
    RECALLS,
    RECALLS_BY,
    SAME_HOUR,
    STILL_TO_COME,
    VIDEO,
)
from app.domain.reading.clock_times import ClockTime, at_zone, zone_in
from app.domain.reading.date_phrases import DatePhrase, date_phrases, dates_of
from app.domain.reading.date_points import names_a_date
from app.domain.reading.interview_day import DAY_ENDS
from app.domain.reading.medium import medium_in
from app.domain.reading.model import Arranging, Interview, Medium, Stance
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import possible_in
from app.domain.reading.spoken_hours import hour_of, may_name_an_hour, spoken_hours
from app.domain.reading.stance import Clause, clauses, picked, together

_T = TypeVar("_T")
_MOST_SENTENCES = 40  # a longer mail arranges nothing that a template would not say better
_MOST = 8
_LENGTH = timedelta(hours=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def arranging_in(
    said: Sequence[Sentence], written_at: datetime, written: str, *, day_first: bool = False
) -> Arranging:
    """What the newly written text of a person says about when to meet.

    Args:
        said: Its sentences.
        written_at: Aware, in the writer's own offset.
        written: The same text as one string, for marks that are no words.
        day_first: 3/4 is the 3rd of April.
    """
    if len(said) > _MOST_SENTENCES or written_at.tzinfo is None:
        return Arranging()
    parts = list(clauses(said))
    stance, line = together(parts, written)
    on = written_at.date()
    dated = [_Dated(one, on, day_first=day_first) for one in parts]
    among = possible_in(said)
    medium = medium_of(said, among)
    slots = tuple(islice(_slots(dated, written_at, medium), _MOST))
    stated = [one for one in dated if one.is_stated]
    refusing = [one for one in dated if one.clause.stance is Stance.DECLINES]
    if slots and stance is Stance.DOUBTS:
        line = slots[0].quote
    return Arranging(
        slots=slots,
        medium=medium,
        days=_distinct(day for one in stated for day in one.days if day >= on),
        hours=_distinct(hour for one in stated for hour in sorted(one.hours())),
        stance=stance,
        refused=_distinct(day for one in refusing for day in one.days),
        books=BOOKS.stands_in_any(said, among),
        picks=picked(parts),
        recalls=_distinct(_recalled(said, on)),
        grateful=GRATEFUL.stands_in_any(said, among),
        quote=line if stance is not Stance.UNKNOWN else "",
    )


def _distinct(values: Iterable[_T]) -> tuple[_T, ...]:
    """The first few different ones."""
    found: dict[_T, None] = {}
    for value in values:
        found[value] = None
        if len(found) == _MOST:
            break
    return tuple(found)


def medium_of(said: Sequence[Sentence], among: int = -1) -> Medium:
    """How one would meet, by the words used; looser than `medium_in`, for a time that is known."""
    found = medium_in(said, among)
    if found is not Medium.UNKNOWN:
        return found
    for medium, words in (
        (Medium.VIDEO, VIDEO),
        (Medium.PHONE, PHONE),
        (Medium.ON_SITE, ON_SITE),
    ):
        if words.stands_in_any(said, among):
            return medium
    return Medium.UNKNOWN


class _Dated:
    """A clause with the days that it names."""

    def __init__(self, clause: Clause, on: date, *, day_first: bool) -> None:
        self.clause = clause
        self.phrases: list[DatePhrase] = []
        sentence = clause.sentence
        if names_a_date(sentence):
            whole = clause.low == sentence.low
            self.phrases = [
                phrase
                for phrase in (
                    dates_of(sentence, on, day_first=day_first)
                    if whole
                    else date_phrases(clause.low, on, day_first=day_first)
                )
                if phrase.near and phrase.period.first == phrase.period.last and not phrase.limit
            ]
        self.days = [phrase.period.first for phrase in self.phrases]

    @property
    def is_stated(self) -> bool:
        """It says what is to be, and neither asks nor refuses."""
        if self.clause.stance in {Stance.DECLINES, Stance.WAITS}:
            return False
        return not self.clause.asks or self.clause.stance is Stance.AGREES

    def hours(self) -> set[int]:
        """Numbers that may be hours, those of the days themselves left out."""
        if not may_name_an_hour(self.clause.sentence):
            return set()
        low = self.clause.low
        if not self.phrases:
            return set(hour_of(low, self.clause.sentence))
        for phrase in reversed(self.phrases):
            kept = re.sub(r"[\d]", " ", low[phrase.start : phrase.end])
            low = low[: phrase.start] + kept + low[phrase.end :]
        return set(hour_of(low))

    def clocks(self) -> list[ClockTime]:
        """The hours as one says them, outside of the names of days."""
        return [
            at
            for at in spoken_hours(self.clause.low, self.clause.sentence)
            if not any(day.start < at.end and at.start < day.end for day in self.phrases)
        ]


def _slots(dated: Sequence[_Dated], written_at: datetime, medium: Medium) -> Iterator[Interview]:
    """Each hour with the day named nearest before it; an hour may follow in the next sentence."""
    on = written_at.date()
    for index, one in enumerate(dated):
        ahead = [phrase for phrase in one.phrases if phrase.period.first >= on]
        if (
            not ahead
            or one.clause.stance is Stance.DECLINES
            or NOT_A_MEETING.stands_in(one.clause.sentence, one.clause.low)
        ):
            continue
        clocks = one.clocks()
        where = one
        if not clocks and index + 1 < len(dated) and not dated[index + 1].phrases:
            where = dated[index + 1]
            clocks = where.clocks()[:1]
        if not clocks and SAME_HOUR.stands_in(one.clause.sentence):
            yield _at_same_hour(ahead[0].period.first, one, written_at, medium)
        for at in clocks:
            before = [p for p in ahead if p.start <= at.start] if where is one else ahead
            day = (before[-1] if before else ahead[0]).period.first
            yield _slot(day, at, one, where, written_at, medium)


def _slot(
    day: date, at: ClockTime, one: _Dated, where: _Dated, written_at: datetime, medium: Medium
) -> Interview:
    writer = written_at.tzinfo
    assert writer is not None  # noqa: S101  # asked by arranging_in
    zone = zone_in(where.clause.low)
    starts = at_zone(day, at.at, zone, writer)
    ends = starts + _LENGTH
    if at.until is not None:
        until = at_zone(day, at.until, zone, writer)
        ends = until if until > starts else ends
    sentence = one.clause.sentence
    asks = one.clause.asks or where.clause.asks
    certain = not asks and FIXED.stands_in(sentence) and not ELSEWHERE.stands_in(sentence)
    return Interview(
        starts_at=starts,
        ends_at=ends,
        certain=certain,
        medium=medium,
        quote=sentence.quote(),
    )


def _at_same_hour(day: date, one: _Dated, written_at: datetime, medium: Medium) -> Interview:
    """Its hour is that of the time named before: the end of the day until the fold knows it."""
    ends = datetime.combine(day, DAY_ENDS, tzinfo=written_at.tzinfo)
    return Interview(
        starts_at=ends - _LENGTH,
        ends_at=ends,
        certain=False,
        day_only=True,
        medium=medium,
        quote=one.clause.sentence.quote(),
    )


def _recalled(said: Sequence[Sentence], on: date) -> Iterator[date]:
    """The past days that a text speaks of."""
    for sentence in said:
        if sentence.words.isdisjoint(RECALLS_BY):
            continue
        for match in RECALLS.finditer(sentence.low):
            if match["today"] and STILL_TO_COME.search(sentence.low[: match.start()]):
                continue
            yield _past_day(match, on)


def _past_day(match: re.Match[str], on: date) -> date:
    if match["today"]:
        return on
    if match["yesterday"]:
        return on - timedelta(days=1)
    back = (on.weekday() - _WEEKDAYS.index(match["weekday"] or match["spent"])) % 7
    return on - timedelta(days=back or 7)
