"""Weeks, months, quarters and years, whole or in part: "early next week", "mid-March", "Q2"."""

import re
from datetime import date, timedelta

from app.domain.reading import calendar_words as words
from app.domain.reading.date_arithmetic import (
    Part,
    last_of_month,
    month_of,
    part_of,
    plus_months,
    quarter_of,
    week_of,
    year_for,
)
from app.domain.reading.date_grammar import (
    MONTHS,
    PERIODS,
    QUARTERS,
    WEEKS,
    Asked,
    Pattern,
    Point,
    into,
)
from app.domain.reading.model import Period

PATTERNS: list[Pattern] = []
_point = into(PATTERNS)

_M, _N = words.MONTH_RE, words.DAY_NUMBER_RE
_LAST_WEEK = 53  # only some years have one
_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|by|until|till|before|during|of|for|since|early|after|between|to|through)(?: the)? $"
)
_PART = (
    r"(?:(?:the )?(?:very )?(?P<part>early(?: on)?(?: in)?|(?:the )?(?:beginning|start|first "
    r"(?:part|half)) of|mid-?(?:dle(?: of)?)?|(?:the )?middle of|midway through"
    r"|later(?: in| on)?|late(?: in)?|(?:the )?(?:latter (?:part|half)|second half|back "
    r"(?:end|half)) of|(?:around |about |towards? |at |near )*(?:the )?end(?: of)?|rest of"
    r"|remainder of|the course of|(?:the )?(?P<nth>first|second|third|last) week (?:of"
    r"|in))(?: the| in| of)?[ -]?)?"
)


def _spanned(match: re.Match[str], asked: Asked, whole: Period, *, week: bool = False) -> Point:
    part = Part.named(match["part"])
    period = part_of(whole, part, asked.on, week=week)
    return Point(match.start(), match.end(), period, ends_something=part is Part.END, relative=True)


@_point(
    WEEKS,
    rf"\b{_PART}\b(?P<which>this(?: current| coming)?|the|next|the next|the following|the "
    r"coming|following|coming|upcoming|current) (?:work(?:ing)?[ -]?|business )?week\b(?!-? "
    r"?ends?\b)(?P<after> after(?: next)?)?(?! (?:of|from|commenc|begin|start|or|ending|in"
    r"|on)\b)",
)
def _week(match: re.Match[str], asked: Asked) -> Point | None:
    which, part = match["which"], match["part"]
    if which == "the" and part is None and match["after"] is None:
        return None
    monday = week_of(asked.on).first
    ahead = 0 if which.startswith(("this", "the current", "current")) or which == "the" else 1
    if which == "this coming" or (ahead == 0 and asked.on.weekday() >= 5 and part):
        ahead = 1  # "the end of the week", written at the weekend
    if match["after"]:
        ahead = 2
    whole = week_of(monday + timedelta(weeks=ahead))
    return _spanned(match, asked, whole, week=True)


@_point(
    WEEKS | {"cw", "kw", "wk"},
    r"\b(?:cw|kw|wk|calendar week"
    r"|(?:(?<=\bin )|(?<=\bby )|(?<=\bof )|(?<=\buntil )|(?<=\bduring ))week)(?: no\.?| number)?"
    r"[ .]{0,2}(?P<number>[1-5]?\d)\b(?![.:/-]\d| (?:of|days|weeks|hours)\b)",
)
def _calendar_week(match: re.Match[str], asked: Asked) -> Point | None:
    """As ISO 8601 counts them: "CW 38"."""
    number = int(match["number"])
    if not 1 <= number < _LAST_WEEK:
        return None
    monday = date.fromisocalendar(asked.on.year, number, 1)
    if monday < asked.on - timedelta(weeks=26):
        monday = date.fromisocalendar(asked.on.year + 1, number, 1)
    return Point(match.start(), match.end(), week_of(monday))


@_point(
    PERIODS,
    rf"\b{_PART}\b(?P<which>this|the|next|the next|the following|the coming|following|coming"
    r"|current|your) (?P<unit>month|quarter|year|calendar year|fiscal year)\b(?!-)",
)
def _month_or_year(match: re.Match[str], asked: Asked) -> Point | None:
    which, unit = match["which"], match["unit"]
    if which in {"the", "your"} and match["part"] is None:
        return None
    ahead = 0 if which in {"this", "the", "current", "your"} else 1
    if unit == "month":
        whole = month_of(plus_months(asked.on.replace(day=1), ahead))
    elif unit == "quarter":
        whole = quarter_of(plus_months(asked.on.replace(day=1), 3 * ahead))
    else:
        year = asked.on.year + ahead
        whole = Period(date(year, 1, 1), date(year, 12, 31))
    return _spanned(match, asked, whole)


@_point(
    MONTHS,
    rf"\b{_PART}\b(?P<month>{_M})(?![a-z]|\.? ?-?\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d))(?:(?:,| "
    r"of|-|/)? ?(?P<year>(?:19|20)\d\d)\b)?",
)
def _month(match: re.Match[str], asked: Asked) -> Point | None:
    name, lead = match["month"], match.string[: match.start()]
    ambiguous = name in {"may", "march", "mar", "sep", "dec", "jan", "jun"}
    alone = match["part"] is None and match["year"] is None
    if (
        ambiguous
        and alone
        and match.group() != match.string
        and _BEFORE_A_MONTH.search(lead) is None
    ):
        return None
    number = words.month_number(name)
    year = int(match["year"]) if match["year"] else None
    if year is None:
        year = asked.on.year + (number < asked.on.month)
    whole = month_of(date(year, number, 1))
    point = _spanned(match, asked, whole)
    return Point(point.start, point.end, point.period, ends_something=point.ends_something)


@_point(QUARTERS, rf"\b{_PART}\bq(?P<quarter>[1-4])(?:,? ?(?P<year>(?:19|20)\d\d))?\b")
def _quarter(match: re.Match[str], asked: Asked) -> Point | None:
    month = 3 * int(match["quarter"]) - 2
    year = int(match["year"]) if match["year"] else asked.on.year + (month + 2 < asked.on.month)
    return _spanned(match, asked, quarter_of(date(year, month, 1)))


@_point(WEEKS, r"\b(?:the )?(?:eow|end of week|week'?s end)\b(?: this week)?(?P<next> next week)?")
def _end_of_week(match: re.Match[str], asked: Asked) -> Point | None:
    monday = week_of(asked.on).first + timedelta(weeks=1 if match["next"] else 0)
    if asked.on.weekday() >= 5:
        monday += timedelta(weeks=1)
    day = monday + timedelta(days=4)
    return Point(match.start(), match.end(), Period(day, day), ends_something=True, relative=True)


@_point(
    PERIODS,
    (
        r"\b(?:the )?(?:(?P<m>eom|end of month|month[ -]end)|(?P<y>eoy|end of year|year[ -]end"
        r"|year's end))\b"
    ),
)
def _end_of_month(match: re.Match[str], asked: Asked) -> Point | None:
    on = asked.on
    whole = month_of(on) if match["m"] else Period(date(on.year, 1, 1), date(on.year, 12, 31))
    period = part_of(whole, Part.END, on)
    return Point(match.start(), match.end(), period, ends_something=True, relative=True)


@_point(
    WEEKS,
    r"\b(?:the )?(?:week (?P<how>of|commencing|beginning|starting|ending)"
    rf"|w/?(?P<how2>[cbe])\b)(?: on)?(?: monday| friday)?,? (?:the )?(?:(?P<day>{_N})(?: "
    rf"of)?(?: (?P<month>{_M}))?|(?P<month2>{_M}) (?P<day2>{_N})"
    r"|(?P<a>\d\d?)/(?P<b>\d\d?))(?![a-z\d])(?:,? (?P<year>20\d\d))?",
)
def _week_containing(match: re.Match[str], asked: Asked) -> Point | None:
    year = int(match["year"]) if match["year"] else None
    named = match["month"] or match["month2"]
    if match["a"]:
        a, b = int(match["a"]), int(match["b"])
        number, month = (a, b) if asked.day_first or a > 12 else (b, a)
    else:
        number = words.day_number(match["day"] or match["day2"])
        month = words.month_number(named) if named else 0
    if month == 0:
        first = asked.on.replace(day=1)
        if number + 6 < asked.on.day:
            first = plus_months(first, 1)
        if not 0 < number <= last_of_month(first).day:
            return None
        day: date | None = first.replace(day=number)
    else:
        day = year_for(asked.on - timedelta(days=6), month, number, None, year)
    if day is None:
        return None
    whole = week_of(day + timedelta(days=1) if day.weekday() == 6 else day)
    return Point(match.start(), match.end(), Period(whole.first, whole.first + timedelta(days=4)))


@_point(
    WEEKS, (r"\b(?:over |during )?(?P<which>the|this|next|this coming|the coming) week-? ?end\b")
)
def _weekend(match: re.Match[str], asked: Asked) -> Point | None:
    saturday = week_of(asked.on).first + timedelta(days=12 if match["which"] == "next" else 5)
    return Point(match.start(), match.end(), Period(saturday, saturday + timedelta(days=1)))
