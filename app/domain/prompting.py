"""When the user wants to be prompted: an hour of the day, quiet days, and a pause for everything.

policy.md, "Tone of the product": at most one prompt a day, in one batch.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.business_days import bounded

DAY = timedelta(days=1)
HOURS = range(24)
WEEK = frozenset(range(7))
LONGEST_SEARCH = 400  # days: a pause is a year at most, and quiet days are few


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompting:
    """One person's wishes; days and hours are theirs. A pause lasts until its day begins."""

    hour: int = 8
    quiet_weekdays: frozenset[int] = frozenset()  # 0 is Monday; never all seven
    paused_at: datetime | None = None
    paused_until: date | None = None

    def __post_init__(self) -> None:
        """ValueError where no prompt could ever come."""
        if self.hour not in HOURS:
            raise ValueError("hour is 0 to 23")
        if self.quiet_weekdays >= WEEK or not self.quiet_weekdays <= WEEK:
            raise ValueError("quiet_weekdays leaves at least one day of the week")

    def pause_at(self, now: datetime, zone: ZoneInfo) -> date | None:
        """The day until which everything rests now; None where nothing is paused."""
        until = self.paused_until
        return until if until is not None and _day(now, zone) < until else None


def next_batch_at(
    wishes: Prompting,
    zone: ZoneInfo,
    now: datetime,
    *,
    prompted_on: date | None = None,
    quiet_days: Collection[date] = (),
) -> datetime:
    """When the next batch may come: `now` where it may come at once, else the picked hour of the
    first day that is neither quiet nor paused nor has had its batch."""
    today = _day(now, zone)
    for ahead in range(LONGEST_SEARCH):
        day = today + ahead * DAY
        if day == prompted_on or not may_prompt_on(wishes, day, quiet_days):
            continue
        begins = datetime.combine(day, time(wishes.hour), zone).astimezone(UTC)
        return max(begins, now)
    return now + LONGEST_SEARCH * DAY


def may_prompt_on(wishes: Prompting, day: date, quiet_days: Collection[date]) -> bool:
    """Whether that day is neither quiet nor paused."""
    is_paused = wishes.paused_until is not None and day < wishes.paused_until
    return not is_paused and day.weekday() not in wishes.quiet_weekdays and day not in quiet_days


def _day(at: datetime, zone: ZoneInfo) -> date:
    return bounded(at).astimezone(zone).date()
