"""Business days: which days count, and the moment some of them later.

A business day (BD) is Monday to Friday, or a day of the working week that the user has, less the
country's public holidays, less 20 December to 2 January, less the days the user closed ("Units" on
the policy page). All instants go in aware and come out in UTC, because two times of one zone
compare by the clock on the wall and are wrong in the hour that a change to winter time repeats
(PEP 495).
"""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from app.domain.holidays_of import holidays_of

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
"""No mail is older and no promise reaches further: a date of the year 9999 is held to this, so
that counting on from it neither overflows nor takes long."""

MORNING = time(9)
EVENING = time(17)  # the end of the day where only the day was named
DAY = timedelta(days=1)
WEEKEND = frozenset({5, 6})  # 0 is Monday
NEW_YEAR_PAUSE = ((12, 20), (1, 2))  # both inclusive, month and day


@dataclass(frozen=True, slots=True)
class Calendar:
    """Whose days are counted, and where their midnight is."""

    zone: tzinfo = UTC
    country: str = ""  # ISO 3166-1 alpha-2, "" for no public holidays
    closed_days: frozenset[date] = frozenset()
    weekend: frozenset[int] = WEEKEND

    def day_of(self, at: datetime) -> date:
        """The calendar day of an instant there."""
        return bounded(at).astimezone(self.zone).date()

    def moment(self, day: date, wall: time) -> datetime:
        """The instant at which the clock there shows `wall` on `day`.

        A time that a change to summer time leaves out is the same time by the old offset; of
        one that a change to winter time repeats, the first.
        """
        return bounded(datetime.combine(_held(day), wall, self.zone))

    def end_of(self, day: date) -> datetime:
        """The midnight there that ends `day`."""
        return self.moment(_held(day) + DAY, time(0))

    def is_workday(self, day: date) -> bool:
        """Whether offices are open, be it between Christmas and New Year."""
        return (
            day.weekday() not in self.weekend
            and day not in holidays_of(self.country, day.year)
            and day not in self.closed_days
        )

    def is_business_day(self, day: date) -> bool:
        """Whether the day counts."""
        month_and_day, (first, last) = (day.month, day.day), NEW_YEAR_PAUSE
        return last < month_and_day < first and self.is_workday(day)


@lru_cache(maxsize=1024)
def _business_days_in(
    year: int, country: str, closed_days: frozenset[date], weekend: frozenset[int]
) -> Sequence[int]:
    """The days of a year that count, as proleptic ordinals, oldest first: 1 kB."""
    calendar = Calendar(country=country, closed_days=closed_days, weekend=weekend)
    start, end = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    ordinals = range(start, end + 1)
    return array("i", (n for n in ordinals if calendar.is_business_day(date.fromordinal(n))))


def bounded(at: datetime) -> datetime:
    """The instant in UTC, held between `EARLIEST` and `LATEST`."""
    if at <= EARLIEST:
        return EARLIEST
    if at >= LATEST:
        return LATEST
    return at if at.tzinfo is UTC else at.astimezone(UTC)


def _held(day: date) -> date:
    return min(max(day, EARLIEST.date()), LATEST.date())


@lru_cache(maxsize=8192)
def business_day_after(day: date, days: int, calendar: Calendar) -> date:
    """The day `days` business days after `day`, which itself is never counted; 0 gives it back.

    Raises:
        ValueError: `days` is negative.
    """
    if days < 0:
        raise ValueError("business days are counted forward")
    day = _held(day)
    ordinal, year = day.toordinal(), day.year
    while days:
        counted = _business_days_in(year, calendar.country, calendar.closed_days, calendar.weekend)
        index = bisect_right(counted, ordinal) + days
        if index <= len(counted):
            return date.fromordinal(counted[index - 1])
        days, year = index - len(counted), year + 1
    return day


def add_business_days(start: datetime, days: int, calendar: Calendar) -> datetime:
    """The moment `days` business days after `start`, at the same time of day there.

    0 gives `start` back, even on a Sunday. From a day that does not count, the next one that
    does is the first: Saturday 10:00 and one is Monday 10:00.

    Raises:
        ValueError: `days` is negative.
    """
    return _added(bounded(start), days, calendar)


@lru_cache(maxsize=8192)
def _added(start: datetime, days: int, calendar: Calendar) -> datetime:
    """Of an instant in UTC only: two times of another zone that differ in `fold` are one key."""
    if days == 0:
        return start
    local = start.astimezone(calendar.zone)
    day = business_day_after(local.date(), days, calendar)
    return calendar.moment(day, local.time())


def business_days_between(start: datetime, end: datetime, calendar: Calendar) -> int:
    """How many whole business days have passed: the largest n for which
    `add_business_days(start, n, calendar)` is not after `end`. 0 where `end` is not later."""
    start, end = bounded(start), bounded(end)
    day, last = calendar.day_of(start), calendar.day_of(end)
    passed = 0
    while day < last:
        day += DAY
        passed += calendar.is_business_day(day)
    if passed and add_business_days(start, passed, calendar) > end:
        passed -= 1
    return passed


def next_business_moment(at: datetime, calendar: Calendar) -> datetime:
    """`at` itself where its day counts, else nine o'clock on the next day that does."""
    at = bounded(at)
    day = calendar.day_of(at)
    if calendar.is_business_day(day):
        return at
    return calendar.moment(business_day_after(day, 1, calendar), MORNING)


def later(at: datetime, wait: timedelta) -> datetime:
    """The instant a plain wait after `at`, in UTC and within bounds."""
    return bounded(bounded(at) + wait)
