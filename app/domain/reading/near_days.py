"""The day that is meant where year, month or order is left out: the one near the day of sending."""

from datetime import date, timedelta

from app.domain.reading.day_names import WEEKDAYS

SATURDAY = 5
BEHIND = timedelta(days=75)
"""How far before the mail a day without a year may lie: notices go stale, but not by seasons."""


def year_of(text: str | None) -> int | None:
    """ "2026", "'26" or "26"."""
    if text is None:
        return None
    digits = text.strip("'\u2019")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def made(year: int | None, month: int, day: int, sent_on: date) -> date | None:
    """The day; without a year the one nearest after `sent_on`, or shortly before it."""
    if year is not None:
        return valid(year, month, day)
    near = [valid(sent_on.year + offset, month, day) for offset in (-1, 0, 1)]
    ahead = [one for one in near if one is not None and one >= sent_on - BEHIND]
    return min(ahead, default=None)


def valid(year: int, month: int, day: int) -> date | None:
    """The day, where there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def numeric(
    first: int, second: int, year: int | None, sent_on: date, *, month_first: bool
) -> date | None:
    """ "5/6": by the writer's habit, unless only the other way lies near the day of sending."""
    usual = (
        made(year, first, second, sent_on) if month_first else made(year, second, first, sent_on)
    )
    other = (
        made(year, second, first, sent_on) if month_first else made(year, first, second, sent_on)
    )
    if usual is None or other is None:
        return usual or other
    return other if _is_near(other, sent_on) and not _is_near(usual, sent_on) else usual


def _is_near(day: date, sent_on: date) -> bool:
    return -7 <= (day - sent_on).days <= 60


def next_weekday(name: str, sent_on: date) -> date:
    """The next such day after the day of sending."""
    ahead = (WEEKDAYS[name.lower()] - sent_on.weekday() - 1) % 7 + 1
    return sent_on + timedelta(days=ahead)


def weekday_of_month(weekday: int, number: int, sent_on: date) -> date | None:
    """ "Wed 4th": the nearest day that is both, be it last week."""
    around = (sent_on + timedelta(days=offset) for offset in range(-7, 63))
    both = (day for day in around if day.day == number and day.weekday() == weekday)
    return next(both, None) or next_day_of_month(number, sent_on)


def next_day_of_month(day: int, sent_on: date) -> date | None:
    """The next day with this number, today included."""
    for months in range(3):
        month = sent_on.month - 1 + months
        found = valid(sent_on.year + month // 12, month % 12 + 1, day)
        if found is not None and found >= sent_on:
            return found
    return None


def nth_of_month(nth: int, weekday: int | None, first: date) -> date | None:
    """The nth such weekday (0: the last) of the month that begins with `first`; None: workday."""
    month = [first + timedelta(days=ahead) for ahead in range(31)]
    fitting = [
        day
        for day in month
        if day.month == first.month
        and (day.weekday() < SATURDAY if weekday is None else day.weekday() == weekday)
    ]
    return fitting[nth - 1] if nth <= len(fitting) else None
