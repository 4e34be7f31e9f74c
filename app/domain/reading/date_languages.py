"""The days that a German, French, Spanish, Portuguese or Dutch sentence names for a promise.

The conventions are those of `date_phrases`: a week is Monday to Friday, "by" runs from the day of
writing, the coming days are five.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.reading.absence_part_words import EDGE
from app.domain.reading.date_arithmetic import (
    Part,
    month_of,
    part_of,
    plus_business_days,
    plus_months,
    week_of,
)
from app.domain.reading.date_language_words import (
    AFTER,
    BEFORE,
    BY,
    CALENDAR_WEEK,
    COMING,
    ENDS,
    IN,
    LATEST,
    MONTH,
    NOT_BEFORE,
    NUMBERS,
    PORTUGUESE,
    SHORT_DAY,
    SHORT_DAYS,
    TODAY,
    WEEK,
    WITHIN,
)
from app.domain.reading.date_phrases import DatePhrase
from app.domain.reading.day_names import MONTHS
from app.domain.reading.model import Period
from app.domain.reading.written_dates import written_dates

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_LEAD = 60
_FEW_DAYS, _FEW_WEEKS = 5, 3
_LAST_WEEK = 53
_DAYS_IN = {"quin": 14, "huit": 8, "diza": 10}  # by the beginning of their word
_THIS = (
    *("dies", "cet", "ce ", "dans", "courant", "est", "deze", "dest", "nest"),
    *("mesma", "transcurso", "curso", "lo largo", "durante", "decorrer", "longo"),
)
Point = tuple[int, int, Period, bool]
"""Where it stands, its days, and whether any day up to the last will do."""


def date_phrases_abroad(low: str, on: date) -> tuple[DatePhrase, ...]:
    """The days named in a text, in order of the text; of two at one place the longer counts.

    Args:
        low: Lower case, straight quotes, single spaces (`Sentence.low`).
        on: The day of writing, in the writer's own calendar.
    """
    try:
        kept: list[Point] = []
        for point in sorted(_points(low, on), key=lambda one: (one[0] - one[1], one[0])):
            if all(point[1] <= other[0] or point[0] >= other[1] for other in kept):
                kept.append(point)
        return tuple(_framed(low, *point, on) for point in sorted(kept))
    except (OverflowError, ValueError):  # beyond year 9999 there is nothing to wait for
        return ()


def _points(low: str, on: date) -> Iterator[Point]:
    for one in written_dates(low, on, month_first=False):
        yield one.start, one.end, Period(one.day, one.day), False
    for found in TODAY.finditer(low):
        day = on + (2 * _DAY if found["after"] else _DAY if found["tomorrow"] else 0 * _DAY)
        yield *found.span(), Period(day, day), False
    for found in WEEK.finditer(low):
        monday = week_of(on).first + _WEEK * (2 if found["after"] else 1 if found["next"] else 0)
        if found["this"] and _part(found) is Part.WHOLE and not found["this"].startswith(_THIS):
            continue  # "der Woche" alone is no week
        yield *found.span(), part_of(week_of(monday), _part(found), on, week=True), False
    for found in CALENDAR_WEEK.finditer(low):
        if (week := int(found["week"])) and week < _LAST_WEEK:
            monday = date.fromisocalendar(on.year, week, 1)
            if monday < on - 26 * _WEEK:
                monday = date.fromisocalendar(on.year + 1, week, 1)
            yield *found.span(), week_of(monday), False
    for found in SHORT_DAY.finditer(low):
        ahead = (SHORT_DAYS[found["day"].lower()] - on.weekday() - 1) % 7 + 1
        yield *found.span("day"), Period(on + ahead * _DAY, on + ahead * _DAY), False
    yield from _in_months(low, on)
    yield from _counted(low, on)


def _in_months(low: str, on: date) -> Iterator[Point]:
    this = on.replace(day=1)
    for found in MONTH.finditer(low):
        this_one = (found["this"] or "").startswith(_THIS)
        if found["next"] or this_one or _part(found) is not Part.WHOLE:
            whole = month_of(plus_months(this, 1) if found["next"] else this)
            yield *found.span(), part_of(whole, _part(found), on), False
    for found in EDGE.finditer(low):
        if found["month"]:
            month = MONTHS[found["month"]]
            year = int(found["year"]) if found["year"] else on.year + (month < on.month)
            yield *found.span(), part_of(month_of(date(year, month, 1)), _part(found), on), False


def _counted(low: str, on: date) -> Iterator[Point]:
    for found in COMING.finditer(low):
        weeks = (found["unit"] or "").startswith(("w", "sem"))
        last = on + (_FEW_WEEKS * _WEEK if weeks else _FEW_DAYS * _DAY)
        yield *found.span(), Period(on, last), True
    for found in WITHIN.finditer(low):
        number = found["more"] or found["n"] or found["n2"] or "1"
        unit = found["unit"] or found["unit2"] or found["alone"]
        yield *found.span(), Period(on, _after(on, number, unit)), True
    for found in IN.finditer(low):
        first = _after(on, found["n"], found["unit"])
        last = _after(on, found["more"], found["unit"]) if found["more"] else first
        yield *found.span(), Period(first, max(first, last)), False


def _part(found: re.Match[str]) -> Part:
    parts = found.groupdict()
    for name, part in (("early", Part.EARLY), ("mid", Part.MIDDLE), ("end", Part.END)):
        if parts[name]:
            return part
    return Part.WHOLE


def _after(on: date, number: str, unit: str) -> date:
    count = int(number) if number.isdigit() else NUMBERS[number]
    if unit == "h" or unit.startswith(("stunde", "heure", "hora", "uur", "hs", "hrs")):
        days = count // 24
        return plus_business_days(on, days) if " " in unit else on + timedelta(days=days)
    if "hábil" in unit or "laborab" in unit or "útei" in unit or "ouvr" in unit:
        return plus_business_days(on, count)
    if unit.startswith(("werk", "arbeits")):
        return plus_business_days(on, count)
    if unit.startswith(("mon", "mois", "mes", "mês", "maand")):
        return plus_months(on, count)
    days = _DAYS_IN.get(unit[:4], 7 if unit.startswith(("w", "sem")) else 1)
    return on + timedelta(days=count * days)


def _framed(low: str, start: int, end: int, period: Period, limit: bool, on: date) -> DatePhrase:  # noqa: FBT001  a point
    lead = low[max(0, start - _LEAD) : start]
    if NOT_BEFORE.search(lead):
        return DatePhrase(start, end, period)
    if (later := LATEST.match(low, end)) is not None:
        end, limit = later.end(), True
    if by := BY.search(lead):
        start, limit = start - len(lead) + by.start(), True
    elif not limit and (before := BEFORE.search(lead)):
        ends_something = ENDS.match(low, start) is not None
        start, limit = start - len(lead) + before.start(), True
        if not ends_something:
            period = Period(period.first, max(on, period.first - _DAY))
    elif period.first == period.last and (after := _after_which(low, lead, start)):
        start, begin = start - len(lead) + after.start(), period.last + _DAY
        return DatePhrase(start, end, Period(begin, begin + 4 * _DAY))
    if limit:
        period = Period(min(on, period.last), period.last)
    return DatePhrase(start, end, period, limit=limit)


def _after_which(low: str, lead: str, start: int) -> re.Match[str] | None:
    found = AFTER.search(lead)
    on_that_day = found and found.group().startswith("na") and PORTUGUESE.match(low, start)
    return None if on_that_day else found
