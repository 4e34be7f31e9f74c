"""Days and small numbers in words, in the zone of the person who reads the card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.business_days import bounded
from app.domain.drafting.dates import long_day

SMALL: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
)  # fmt: skip
NEAR: Final = {-1: "yesterday", 0: "today", 1: "tomorrow"}


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
        """ "today", "tomorrow", "yesterday", else the day."""
        return _near(self.date_of(at), self.today)

    def on(self, at: datetime | date) -> str:
        """ "on Wednesday 4 March", "today"."""
        day = self.date_of(at)
        return NEAR.get((day - self.today).days) or f"on {self.spell(day)}"

    def time(self, at: datetime) -> str:
        """ "14:00" in the reader's zone."""
        return f"{bounded(at).astimezone(self.zone):%H:%M}"

    def at(self, at: datetime) -> str:
        """ "today at 14:00", "Friday 6 March at 09:30"."""
        return f"{self.near(at)} at {self.time(at)}"

    def list(self, instants: Sequence[datetime]) -> str:
        """ "Tuesday 3 March and Thursday 12 March"; a day that repeats is named once."""
        days = list(dict.fromkeys(self.spell(at) for at in instants))
        return joined(days)

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
    return long_day(day) if day.year == year else f"{long_day(day)} {day.year}"


@lru_cache(maxsize=4096)
def _near(day: date, today: date) -> str:
    return NEAR.get((day - today).days) or _spelled(day, today.year)


def number(count: int) -> str:
    """ "two", "10" → "ten", "12"."""
    return SMALL[count] if 0 <= count < len(SMALL) else str(count)


def business_days(count: int) -> str:
    """ "two business days", "one business day"."""
    return f"{number(count)} business day{'' if count == 1 else 's'}"


def joined(parts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def sentence(text: str) -> str:
    """With a capital at the start."""
    return text[:1].upper() + text[1:]
