"""Calendar days as people write them in a notice, in six languages, found in a text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reading.absence_stretch_words import WORD_NUMBERS
from app.domain.reading.date_arithmetic import plus_months
from app.domain.reading.day_names import MONTHS, WEEKDAYS
from app.domain.reading.near_days import (
    made,
    next_day_of_month,
    next_weekday,
    nth_of_month,
    numeric,
    valid,
    weekday_of_month,
    year_of,
)
from app.domain.reading.needed_words import seen
from app.domain.reading.spelled_days import in_digits
from app.domain.reading.written_date_forms import (
    DATES,
    IN_DIGITS,
    IN_DIGITS_APART,
    NEEDS,
    PLAIN_DATES,
    TO_DAY,
    Form,
)
from app.domain.reading.written_date_words import (
    ALL_HOURS,
    DOTTED_BEFORE,
    HYPHENED_BEFORE,
    NEXT_WEEK,
    NO_DAY_BEHIND,
    ORDINALS,
)

# "6/30-7/4": no year stands behind the dash.
_RANGE = re.compile(r"(\b\d{1,2}/\d{1,2}(?:/\d{2,4})?)-(?=\d{1,2}/\d)")
_DAY_NUMBERS = ("day", "dutch", "ordinal", "bare", "until")
_DIGIT = re.compile(r"\d")
_APART = re.compile(r"\d[-/.]\d")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day and where it stands in the text: from `start` to before `end`."""

    start: int
    end: int
    day: date
    certain: bool = True  # False: a weekday or a bare day of the month


def written_dates(text: str, sent_on: date, *, month_first: bool) -> list[WrittenDate]:
    """The days that `text` names, in their order.

    Args:
        sent_on: The writer's own day; a day without a year is one near it, rather after it.
        month_first: How "5/6" is read where both ways make sense.
    """
    text = in_digits(text)
    if "/" in text:
        text = ALL_HOURS.sub("----", text)
        text = _RANGE.sub("\\1\u2013", text)
    found: list[WrittenDate] = []
    taken: list[tuple[int, int]] = []
    known, has_digit = seen(text), _DIGIT.search(text) is not None
    apart = has_digit and _APART.search(text) is not None
    plain = text.isascii()
    searched = known.low if plain else text
    for form, pattern in zip(Form, PLAIN_DATES if plain else DATES, strict=True):
        if (form in IN_DIGITS and not has_digit) or (form in IN_DIGITS_APART and not apart):
            continue
        need = NEEDS[form]
        if need is not None and not need.met_by(known):
            continue
        for match in pattern.finditer(searched):
            start, end = match.span()
            if any(start < other_end and end > other_start for other_start, other_end in taken):
                continue
            day = _day(form, match, sent_on, month_first=month_first)
            if day is not None:
                taken.append((start, end))
                found.append(WrittenDate(start, end, day, certain=form < Form.WEEKDAY))
                if form == Form.MONTH_FIRST and (more := TO_DAY.match(text, end)) is not None:
                    number = 1 if more["last"] is None else "last"
                    last = valid(day.year, day.month, int(more[number]))
                    if last is not None and last > day:
                        taken.append(more.span(number))
                        found.append(WrittenDate(*more.span(number), last))
    return sorted(found, key=lambda one: one.start)


def _day(form: Form, match: re.Match[str], sent_on: date, *, month_first: bool) -> date | None:
    parts = match.groupdict()
    if form == Form.TOMORROW:
        return sent_on + timedelta(days=1)
    if form in (Form.WEEKDAY, Form.ENGLISH_SHORT, Form.SHORT_WEEKDAY) and parts.get("day") is None:
        day = next_weekday(parts["weekday"] or parts["short"], sent_on)
        next_week = NEXT_WEEK.match(match.string, match.end()) is not None
        monday = sent_on + timedelta(days=7 - sent_on.weekday())
        return day + timedelta(days=7) if next_week and day < monday else day
    if form == Form.ENGLISH_SHORT:
        return weekday_of_month(WEEKDAYS[parts["weekday"].lower()], int(parts["day"]), sent_on)
    if form in (Form.WEEKDAY, Form.DAY_ONLY, Form.DAY_BARE):
        number = next(parts[name] for name in _DAY_NUMBERS if parts.get(name))
        return next_day_of_month(int(number or ""), sent_on)
    if form == Form.NTH_OF_MONTH:
        return _nth_of_month(parts, sent_on)
    if form == Form.WEEKS_LATER:
        return _weeks_later(parts, sent_on)
    year = year_of(parts.get("year"))
    if form == Form.ISO:
        return made(year, int(parts["month"]), int(parts["day"]), sent_on)
    if form == Form.NUMERIC:
        if parts["sep"] == "." and parts["year"] is None and not _is_dotted(match):
            return None  # "3.5" is a number; "3.5." and "3.5.2026" are days
        if parts["sep"] == "-" and parts["year"] is None and not _is_hyphened(match):
            return None  # "9-5" is an opening time
        months_lead = month_first and (
            parts["sep"] == "/" or (parts["sep"] == "-" and year is not None)
        )
        first, second = int(parts["first"]), int(parts["second"])
        return numeric(first, second, year, sent_on, month_first=months_lead)
    return made(year, MONTHS[parts["name"].lower()], int(parts["day"]), sent_on)


def _is_dotted(match: re.Match[str]) -> bool:
    if match.group().count(".") > 1:
        return True
    if NO_DAY_BEHIND.match(match.string, match.end()) or int(match["second"]) > 12:
        return False
    return (
        DOTTED_BEFORE.search(match.string[max(0, match.start() - 30) : match.start()]) is not None
    )


def _is_hyphened(match: re.Match[str]) -> bool:
    """ "24-12", and "5-1" where one like that stands before it: no hours of the day."""
    if int(match["first"]) > 12 >= int(match["second"]):
        return True
    before = HYPHENED_BEFORE.search(match.string[max(0, match.start() - 30) : match.start()])
    return before is not None and int(before["first"]) > 12 >= int(before["second"])


def _nth_of_month(parts: Mapping[str, str | None], sent_on: date) -> date | None:
    nth, weekday = ORDINALS[(parts["nth"] or "").lower()], parts["weekday"]
    this = sent_on.replace(day=1)
    if parts["next_month"]:
        first = plus_months(this, 1)
    elif parts["new_year"]:
        first = date(sent_on.year + (sent_on.month > 1), 1, 1)
    else:
        month, year = MONTHS[(parts["name"] or "").lower()], year_of(parts["year"])
        first = date(year or sent_on.year + (month < sent_on.month), month, 1)
    return nth_of_month(nth, None if weekday is None else WEEKDAYS[weekday.lower()], first)


def _weeks_later(parts: Mapping[str, str | None], sent_on: date) -> date:
    """ "Monday week" is the one after the next Monday, "Monday fortnight" two after it."""
    weeks = WORD_NUMBERS.get((parts["weeks"] or "").lower(), 1)
    if parts["fortnight"] or parts["fortnight_on"]:
        weeks = 2
    return next_weekday(parts["weekday"] or parts["from"] or "", sent_on) + timedelta(weeks=weeks)
