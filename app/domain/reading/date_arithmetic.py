"""Calendar sums for the date grammar: weeks, parts of a month, years that fit."""

import calendar
from datetime import date, timedelta
from enum import Enum, auto

from app.domain.reading.model import Period


class Part(Enum):
    """Which part of a week, month or year is meant."""

    WHOLE = auto()
    EARLY = auto()
    MIDDLE = auto()
    LATE = auto()
    END = auto()
    REST = auto()
    FIRST_WEEK = auto()
    SECOND_WEEK = auto()
    THIRD_WEEK = auto()
    LAST_WEEK = auto()

    @staticmethod
    def named(text: str | None) -> "Part":
        """The part that words such as "early in", "the end of", "mid-" name."""
        if text is None:
            return Part.WHOLE
        for words, part in _NAMES:
            if any(word in text for word in words):
                return part
        return Part.WHOLE


_NAMES = (
    (("first week",), Part.FIRST_WEEK),
    (("second week",), Part.SECOND_WEEK),
    (("third week",), Part.THIRD_WEEK),
    (("last week",), Part.LAST_WEEK),
    (("rest", "remainder", "course"), Part.REST),
    (("early", "beginning", "start", "first"), Part.EARLY),
    (("mid",), Part.MIDDLE),
    (("late", "latter", "second half", "back"), Part.LATE),
    (("end",), Part.END),
)


def week_of(day: date) -> Period:
    """Monday to Friday of the calendar week (Monday first) that holds the day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=4))


def last_of_month(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def month_of(day: date) -> Period:
    """The whole month that holds the day."""
    return Period(day.replace(day=1), last_of_month(day))


def quarter_of(day: date) -> Period:
    """The calendar quarter that holds the day."""
    first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    return Period(first, last_of_month(plus_months(first, 2)))


def plus_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    return first.replace(day=min(day.day, last_of_month(first).day))


def plus_business_days(day: date, days: int) -> date:
    """Monday to Friday only; holidays are policy's matter, not grammar's."""
    for _ in range(days):
        day += timedelta(days=1)
        while day.weekday() >= 5:
            day += timedelta(days=1)
    return day


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday after the day, never the day itself."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def year_for(on: date, month: int, day: int, weekday: int | None, year: int | None) -> date | None:
    """The date meant by a day and a month: the next one, unless year or weekday say otherwise."""
    years = (year,) if year is not None else (on.year, on.year + 1, on.year - 1)
    fitting: list[date] = []
    for candidate in years:
        if not (1 <= candidate <= 9998 and 1 <= month <= 12):
            continue
        if 1 <= day <= calendar.monthrange(candidate, month)[1]:
            fitting.append(date(candidate, month, day))
    if year is None and not fitting and (month, day) == (2, 29):
        fitting = [
            date(later, 2, 29) for later in range(on.year, on.year + 9) if calendar.isleap(later)
        ][:1]
    named = [one for one in fitting if weekday is None or one.weekday() == weekday]
    close = [one for one in named if weekday is not None and abs((one - on).days) < 120]
    if close:
        return min(close, key=lambda one: abs((one - on).days))
    ahead = [one for one in (*named, *fitting) if one >= on]
    if ahead:
        return ahead[0]
    return fitting[0] if fitting else None


def part_of(whole: Period, part: Part, on: date, *, week: bool = False) -> Period:
    """The part of a week (Monday to Friday) or of a longer period, never before `on` starts it."""
    first, last = whole.first, whole.last
    day = timedelta(days=1)
    if week:
        cut = {
            Part.EARLY: Period(first, first + 2 * day),
            Part.MIDDLE: Period(first + day, first + 3 * day),
            Part.LATE: Period(first + 3 * day, last),
            Part.END: Period(last, last),
        }.get(part, whole)
    elif (length := (last - first).days + 1) <= 31:
        cut = {
            Part.EARLY: Period(first, first + 9 * day),
            Part.MIDDLE: Period(first + 10 * day, first + 19 * day),
            Part.LATE: Period(first + 20 * day, last),
            Part.END: Period(last - 6 * day, last),
            Part.FIRST_WEEK: Period(first, first + 6 * day),
            Part.SECOND_WEEK: Period(first + 7 * day, first + 13 * day),
            Part.THIRD_WEEK: Period(first + 14 * day, first + 20 * day),
            Part.LAST_WEEK: Period(last - 6 * day, last),
        }.get(part, whole)
    else:
        third = length // 3
        cut = {
            Part.EARLY: Period(first, first + (third - 1) * day),
            Part.MIDDLE: Period(first + third * day, last - third * day),
            Part.LATE: Period(last - (third - 1) * day, last),
            Part.END: Period(last - min(third - 1, 13) * day, last),
        }.get(part, whole)
    current = whole.first <= on <= whole.last + 2 * day
    if current and cut.first < on <= cut.last:
        return Period(on, cut.last)
    if current and cut.last < on <= whole.last:
        return Period(on, last)
    return cut
