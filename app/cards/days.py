"""Days and small numbers in words, in the zone of the person who reads the card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.business_days import bounded
from app.domain.say import counted, day_name, listed, say

SMALL: Final = (
    say("no"), say("one"), say("two"), say("three"), say("four"), say("five"),
    say("six"), say("seven"), say("eight"), say("nine"), say("ten"),
)  # fmt: skip
NEAR: Final = {-1: say("yesterday"), 0: say("today"), 1: say("tomorrow")}


@dataclass(frozen=True)
class Days:
    """Spells days with their weekday, as seen from `now` in `zone`."""

    now: datetime
    zone: ZoneInfo

    @cached_property
    def today(self) -> date:
        return self.date_of(self.now)

    def date_of(self, at: datetime | date) -> date:
        """The reader's calendar day."""
        return bounded(at).astimezone(self.zone).date() if isinstance(at, datetime) else at

    def spell(self, at: datetime | date) -> str:
        """ "Wednesday 4 March", with the year where it is another one."""
        return _spelled(self.date_of(at), self.today.year)

    def near(self, at: datetime | date) -> str:
        """ "today", "tomorrow", "yesterday", else the day, as it stands in a sentence: a language
        may have an article before it ("el lunes", never "el hoy")."""
        return _near(self.date_of(at), self.today)

    def alone(self, at: datetime | date) -> str:
        """The same outside of a sentence."""
        return _alone(self.date_of(at), self.today)

    def on(self, at: datetime | date) -> str:
        """ "on Wednesday 4 March", "today"."""
        day = self.date_of(at)
        return _on(day, self.today)

    def time(self, at: datetime) -> str:
        """ "14:00" in the reader's zone."""
        return f"{bounded(at).astimezone(self.zone):%H:%M}"

    def at(self, at: datetime) -> str:
        """ "today at 14:00", "Friday 6 March at 09:30"."""
        return say("{day} at {time}", day=self.near(at), time=self.time(at))

    def list(self, instants: Sequence[datetime]) -> str:
        """ "Tuesday 3 March and Thursday 12 March"; a day that repeats is named once."""
        return listed(dict.fromkeys(self.spell(at) for at in instants))

    def passed(self, at: datetime | date) -> bool:
        """The instant, or the whole day, lies behind the reader."""
        return at <= self.now if isinstance(at, datetime) else at < self.today

    def next_week(self) -> date:
        """The Monday of next week; on a Sunday the one after, as tomorrow has its own button."""
        until_monday = 7 - self.today.weekday()
        return self.today + timedelta(days=until_monday + (7 if until_monday == 1 else 0))


# A card names a dozen days, and most cards of a day name the same ones.
@lru_cache(maxsize=4096)
def _spelled(day: date, year: int) -> str:
    return day_name(day, with_year=day.year != year)


@lru_cache(maxsize=4096)
def _near(day: date, today: date) -> str:
    return NEAR.get((day - today).days) or say("{day}", day=_spelled(day, today.year))


@lru_cache(maxsize=4096)
def _alone(day: date, today: date) -> str:
    return NEAR.get((day - today).days) or _spelled(day, today.year)


@lru_cache(maxsize=4096)
def _on(day: date, today: date) -> str:
    return NEAR.get((day - today).days) or say("on {day}", day=_spelled(day, today.year))


def number(count: int) -> str:
    """ "two", "10" → "ten", "12"."""
    return SMALL[count] if 0 <= count < len(SMALL) else str(count)


def business_days(count: int) -> str:
    """ "two business days", "one business day"."""
    return counted("{number} business day", "{number} business days", count, number=number(count))
