"""The first day back that an absence notice names; never one that it does not name."""

import re
from datetime import date, timedelta
from enum import IntEnum

from app.domain.reading.absence_date_words import (
    AFTER,
    AGAIN,
    AWAY,
    BARE_RANGE,
    BEGINS,
    CONNECTS,
    END_OF_DAY,
    EVERY_WEEK,
    EXCLUSIVE,
    FOR_GOOD,
    FROM,
    HELD_BACK,
    IN_THE_MORNING,
    INCLUSIVE,
    LEAVES,
    NEXT_CLAUSE,
    RANGE_GOES_ON,
    REST_OF_WEEK,
    RETURN,
    SENTENCE_END,
    THEN_BACK,
    THROUGH,
    UNTIL,
    WHOLE_MONTH,
)
from app.domain.reading.absence_stretch import stretch_end, week_named
from app.domain.reading.written_dates import MONTHS, WrittenDate, written_dates

BEFORE_CHARS = 90
AFTER_CHARS = 70
SATURDAY = 5


class _Role(IntEnum):
    """What a day is in a notice; the first of these that a notice has decides."""

    RETURN = 1  # "back on": this day
    UNTIL = 2  # "until": this day (policy: a notice "until the 12th" is held until the 12th)
    THROUGH = 3  # "through", "5 to 12 May", "bis": the last day away, so the next working day
    SINGLE = 4  # "out of the office on": one day away
    NONE = 9


def back_on(text: str, sent_on: date, *, month_first: bool) -> tuple[date | None, str]:
    """The first day back and the words that name it; (None, "") where the notice names none.

    Args:
        text: The notice, without anything quoted in it.
        sent_on: The writer's own day, when the notice was sent.
        month_first: How "5/6" is read where both ways make sense.
    """
    if FOR_GOOD.search(text):
        return None, ""
    days = written_dates(text, sent_on, month_first=month_first)
    best: tuple[_Role, date, str, bool] | None = None
    for number, one in enumerate(days):
        last = days[number - 1] if number else None
        following = days[number + 1].start if number + 1 < len(days) else len(text)
        if (monday := week_named(text, one)) is not None:
            role, day = _Role.RETURN, monday
        else:
            role, day = _role(text, one, last, following), one.day
        if role is not _Role.NONE and (best is None or role < best[0]):
            best = (role, day, _sentence(text, one), _numbered(text, one))
    stretch = stretch_end(text, days, sent_on)
    if best is None:
        return _without_a_day(text, sent_on, stretch)
    role, day, quote, numbered = best
    if stretch is not None and (role is _Role.SINGLE or (not numbered and day < stretch[0])):
        return _after(stretch[0], day if role is _Role.RETURN else None), quote
    if role in (_Role.THROUGH, _Role.SINGLE) or (role is _Role.UNTIL and day.weekday() >= SATURDAY):
        day = _next_working_day(day)
    return day, quote


def _without_a_day(
    text: str, sent_on: date, stretch: tuple[date, int] | None
) -> tuple[date | None, str]:
    """The day where it has to be reckoned, or only a month or the rest of a week is named."""
    if stretch is not None:
        return stretch[0], _line(text, stretch[1])
    day, quote = _month(text, sent_on)
    return (day, quote) if day else _next_week(text, sent_on)


def _numbered(text: str, one: WrittenDate) -> bool:
    """More than a weekday."""
    return re.search(r"\d", text[one.start : one.end]) is not None


def _after(end: date, weekday: date | None) -> date:
    """The end, or the first such weekday from it on: "after Easter, back on Wednesday"."""
    return end if weekday is None else end + timedelta(days=(weekday - end).days % 7)


def _line(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    return " ".join(text[start:].partition("\n")[0].split())[:200]


def _next_week(text: str, sent_on: date) -> tuple[date | None, str]:
    """The Monday after the week that the notice says they are away for the rest of."""
    found = REST_OF_WEEK.search(text)
    if found is None:
        return None, ""
    start = text.rfind("\n", 0, found.start()) + 1
    monday = sent_on + timedelta(days=7 - sent_on.weekday())
    return monday, " ".join(text[start : found.end()].split())[:200]


def _month(text: str, sent_on: date) -> tuple[date | None, str]:
    """The first of a month that is named without a day."""
    found = WHOLE_MONTH.search(text)
    if found is None:
        return None, ""
    month = MONTHS[found["name"].lower()]
    year = int(found["year"] or sent_on.year + (month < sent_on.month))
    start = text.rfind("\n", 0, found.start()) + 1
    return date(year, month, 1), " ".join(text[start : found.end()].split())[:200]


def _role(text: str, one: WrittenDate, last: WrittenDate | None, following: int) -> _Role:
    if EVERY_WEEK.search(text[max(0, one.start - BEFORE_CHARS) : one.start]):
        return _Role.NONE
    start = max(last.end if last else 0, one.start - BEFORE_CHARS)
    before = text[start : one.start]
    if last is not None and last.end >= one.start - 30 and CONNECTS.fullmatch(before):
        if last.day > one.day:
            return _Role.NONE
        until = EXCLUSIVE.search(before) or IN_THE_MORNING.match(text, one.end)
        through = not until or _counts_itself(text, one, before)
        return _Role.THROUGH if through else _Role.UNTIL
    before = SENTENCE_END.split(text[start : one.start + 1])[-1][:-1]
    after = SENTENCE_END.split(text[_behind(text, one) : one.end + AFTER_CHARS])[0]
    if following < one.end + len(after):
        after = NEXT_CLAUSE.split(after)[0]  # what stands behind belongs to the next day
    if last is not None and start == last.end and not re.search(r"[.,;\n]|\band\b|\bund\b", before):
        earlier = text[max(0, last.start - BEFORE_CHARS) : last.start]
        before = f"{SENTENCE_END.split(earlier)[-1]} {before}"
    if LEAVES.search(before):
        return _Role.NONE
    if (_until(before) or THROUGH.search(before)) and THEN_BACK.match(after):
        return _Role.RETURN
    if AFTER.search(before + text[one.start]):
        return _Role.THROUGH
    if _until(before):
        return _Role.THROUGH if _counts_itself(text, one, before) else _Role.UNTIL
    if THROUGH.search(before) or BARE_RANGE.search(before):
        return _Role.UNTIL if IN_THE_MORNING.match(text, one.end) else _Role.THROUGH
    if RETURN.search(before):
        return _Role.RETURN
    if AGAIN.match(after.lstrip(". ")):
        return _Role.RETURN
    if (FROM.search(before) or not before.strip()) and AGAIN.search(after):
        return _Role.RETURN
    if AWAY.search(before) and not BEGINS.search(before) and not _starts_range(text, one):
        return _Role.SINGLE
    return _Role.NONE


def _until(before: str) -> bool:
    found = UNTIL.search(before)
    if found is None:
        return False
    return found["before"] is None or HELD_BACK.search(before, 0, found.start()) is not None


def _counts_itself(text: str, one: WrittenDate, before: str) -> bool:
    """ "until Friday inclusive", "until the end of Friday": they are away on that day too."""
    after = text[_behind(text, one) : one.end + AFTER_CHARS]
    return INCLUSIVE.match(after) is not None or END_OF_DAY.search(before) is not None


def _starts_range(text: str, one: WrittenDate) -> bool:
    """Another day follows behind a dash or "to"."""
    return RANGE_GOES_ON.match(text[one.end : one.end + 40]) is not None


def _next_working_day(day: date) -> date:
    """Monday to Friday; holidays are left to the policy."""
    following = day + timedelta(days=1)
    while following.weekday() >= SATURDAY:
        following += timedelta(days=1)
    return following


def _behind(text: str, one: WrittenDate) -> int:
    """Where the rest of the sentence begins: "18." may end the day and the sentence at once."""
    return one.end - 1 if text[one.end - 1] == "." else one.end


def _sentence(text: str, one: WrittenDate) -> str:
    start = max((match.end() for match in SENTENCE_END.finditer(text, 0, one.start)), default=0)
    match = SENTENCE_END.search(text, _behind(text, one))
    end = match.start() + 1 if match else len(text)
    return " ".join(text[start:end].split())[:200]
