"""Days by number: "12 June", "6/12", "2026-06-12", "the 14th", "Friday the 13th"."""

import re
from datetime import date, timedelta

from app.domain.reading import calendar_words as words
from app.domain.reading.date_arithmetic import (
    last_of_month,
    month_of,
    plus_months,
    year_for,
)
from app.domain.reading.date_grammar import (
    MONTHS,
    PARTED,
    WEEKDAYS,
    YEAR,
    Asked,
    Pattern,
    Point,
    into,
    one_day,
)
from app.domain.reading.model import Period

PATTERNS: list[Pattern] = []
_point = into(PATTERNS)

_D, _M, _N = words.WEEKDAY_RE, words.MONTH_RE, words.DAY_NUMBER_RE


def _dated(match: re.Match[str], asked: Asked, day: int, month: int) -> Point | None:
    named = match.groupdict().get("weekday")
    weekday = words.weekday_number(named) if named else None
    stated = match.groupdict().get("year")
    found = year_for(asked.on, month, day, weekday, int(stated) if stated else None)
    if found is None:
        return None
    near = stated is not None or abs((found - asked.on).days) < 250
    return one_day(match, found, near=near)


@_point(
    MONTHS,
    rf"\b(?:(?P<weekday>{_D}),? ?(?:the )?)?(?P<day>{_N})(?:,? (?:day )?of| ?-)? "
    rf"?(?P<month>{_M})(?![a-z]){YEAR}",
)
def _day_month(match: re.Match[str], asked: Asked) -> Point | None:
    return _dated(match, asked, words.day_number(match["day"]), words.month_number(match["month"]))


@_point(
    MONTHS,
    rf"\b(?:(?P<weekday>{_D}),? ?)?(?P<month>{_M}) ?-?(?:the )?(?P<day>{_N}){YEAR}(?:,? "
    rf"?\(?(?P<after>{_D})\)?)?",
)
def _month_day(match: re.Match[str], asked: Asked) -> Point | None:
    return _dated(match, asked, words.day_number(match["day"]), words.month_number(match["month"]))


@_point(
    MONTHS,
    rf"\b(?P<d1>{_N}) ?(?:-|to|through|thru|until|till|and|or) ?(?:the )?(?P<d2>{_N}) (?:of "
    rf")?(?P<month>{_M})(?![a-z]){YEAR}",
)
def _days_of_month(match: re.Match[str], asked: Asked) -> Point | None:
    return _range(match, asked)


@_point(
    MONTHS,
    rf"\b(?P<month>{_M}) (?:the )?(?P<d1>{_N}) ?(?:-|to|through|thru|until|till|and|or|/) "
    rf"?(?:the )?(?P<d2>{_N}){YEAR}",
)
def _month_days(match: re.Match[str], asked: Asked) -> Point | None:
    return _range(match, asked)


def _range(match: re.Match[str], asked: Asked) -> Point | None:
    month = words.month_number(match["month"])
    stated = int(match["year"]) if match["year"] else None
    last = year_for(asked.on, month, words.day_number(match["d2"]), None, stated)
    first_day = words.day_number(match["d1"])
    if last is None or not 0 < first_day <= last.day:
        return None
    return Point(match.start(), match.end(), Period(last.replace(day=first_day), last))


@_point(PARTED, r"(?<![\d./-])(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?!\d)")
def _iso(match: re.Match[str], asked: Asked) -> Point | None:
    found = year_for(asked.on, int(match["m"]), int(match["d"]), None, int(match["y"]))
    return None if found is None else one_day(match, found)


@_point(
    PARTED,
    rf"(?:\b(?P<weekday>{_D}),? ?)?(?<![\d./-])(?P<a>[0-3]?\d)(?:/(?P<b>[0-3]?\d)(?:/(?P<year"
    r">(?:20)?\d\d))?"
    r"|[.-](?P<b2>[0-3]?\d)[.-](?P<year2>(?:20)?\d\d))(?![\d/-])(?! ?(?:h|hours?|days?|of"
    r"|an?|th)\b)",
)
def _numeric(match: re.Match[str], asked: Asked) -> Point | None:
    if match.group() == "24/7":
        return None
    a, b = int(match["a"]), int(match["b"] or match["b2"])
    year_text = match["year"] or match["year2"]
    year = None if year_text is None else int(year_text) % 100 + 2000
    day_first = asked.day_first or match["b2"] is not None
    weekday = words.weekday_number(match["weekday"]) if match["weekday"] else None
    orders = [(a, b), (b, a)] if day_first else [(b, a), (a, b)]
    if year is None and _just_past(asked.on, *orders[0]):
        orders = orders[:1]  # "from 10/1 to 11/7", written between the two
    read = [year_for(asked.on, month, day, weekday, year) for day, month in orders]
    near = [
        day
        for day in read
        if day is not None
        and (year is not None or abs((day - asked.on).days) < 120)
        and (weekday is None or day.weekday() == weekday)
    ]
    if len(near) == 2 and _far(near[0], asked.on) and not _far(near[1], asked.on):
        near.reverse()  # "03/12/2026", written in March by a system that names months first
    found = near[0] if near else next((day for day in read if day is not None), None)
    return None if found is None else one_day(match, found, near=bool(near))


def _far(day: date, on: date) -> bool:
    """No day that mail about hiring is likely to name."""
    return not on <= day <= on + timedelta(days=120)


def _just_past(on: date, day: int, month: int) -> bool:
    """That day of this year lies at most two months back."""
    found = year_for(on, month, day, None, on.year)
    return found is not None and 0 < (on - found).days <= 60


@_point(
    WEEKDAYS,
    (
        rf"\b(?P<weekday>{_D}),? ?\(?(?:the )?(?P<day>{_N})\)?(?! ?(?:am|pm|a\.m|p\.m|o'clock|h\b|-"
        r"|:|/|\d))"
    ),
)
def _weekday_the(match: re.Match[str], asked: Asked) -> Point | None:
    weekday, number = words.weekday_number(match["weekday"]), words.day_number(match["day"])
    if number == 0 or (number < 13 and match["day"].isdecimal()):
        return None  # "Monday 9" is a time
    for ahead in range(36):
        first = month_of(plus_months(asked.on.replace(day=1), ahead)).first
        if number <= last_of_month(first).day:
            day = first.replace(day=number)
            if day >= asked.on and day.weekday() == weekday:
                return one_day(match, day, near=ahead < 3)
    return None


@_point(
    None,
    rf"\b(?:the )(?P<day>\d{{1,2}} ?(?:st|nd|rd|th)|{words.ORDINAL_RE})\b(?:(?: of)? "
    r"(?P<which>this|next|the) month)?"
    r"(?! (?:round|stage|interview|week|half|quarter|floor|of the|candidate|person|party"
    r"|time|step|part|day|month|call|two|few))",
)
def _the_day(match: re.Match[str], asked: Asked) -> Point | None:
    number = words.day_number(match["day"])
    if number == 0 or (not match["day"][0].isdigit() and number < 4 and match["which"] is None):
        return None  # "the first", "the second" are seldom days
    first = asked.on.replace(day=1)
    if match["which"] == "next" or (match["which"] is None and number < asked.on.day):
        first = plus_months(first, 1)
    if number > last_of_month(first).day:
        return None
    return one_day(match, first.replace(day=number))
