"""The first day back that an absence notice names; never one that it does not name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reading.absence_calendar import (
    follows,
    is_numbered,
    is_todays_weekday,
    named_back,
)
from app.domain.reading.absence_calendar_words import AWAY as AWAY_WORDS
from app.domain.reading.absence_calendar_words import CLAUSE_END
from app.domain.reading.absence_clause import Does, does
from app.domain.reading.absence_date_words import (
    ANOTHER,
    BLANKS,
    DUE,
    FOR_GOOD,
    HAPPENS,
    ME,
    OPEN_END,
    REST_OF_WEEK,
    SAYS_AWAY,
    SENTENCE_END,
    THEIRS,
    THEN_AWAY,
    WHOLE_MONTH,
    WRAPPED,
)
from app.domain.reading.absence_feasts import Holiday, feasts
from app.domain.reading.absence_role import Role, behind, comes_then, connects, role_of
from app.domain.reading.absence_stretch import stretch_end, week_named
from app.domain.reading.absence_weekly import WEEKEND, days_off, works_again
from app.domain.reading.day_names import MONTHS
from app.domain.reading.written_dates import WrittenDate, written_dates

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class _Told:
    """A day that says something of the absence."""

    role: Role
    day: date
    written: WrittenDate
    numbered: bool  # more than a weekday
    since: date | None  # the day before it, where both are of one stretch or list


def back_on(
    text: str, sent_on: date, *, month_first: bool, of_subject: bool = False
) -> tuple[date | None, str]:
    """The first day back and the words that name it; (None, "") where the notice names none.

    Args:
        text: The notice, without anything quoted in it.
        sent_on: The writer's own day, when the notice was sent.
        month_first: How "5/6" is read where both ways make sense.
        of_subject: It is a subject, whose "tonight" may be that of the mail that is answered.
    """
    text = WRAPPED.sub(" ", BLANKS.sub(" ", text))
    if FOR_GOOD.search(text):
        return None, ""
    holidays = list(feasts(text, sent_on))
    days = [
        one
        for one in written_dates(text, sent_on, month_first=month_first)
        if is_numbered(text, one) or not any(at <= one.start < end for at, end, *_ in holidays)
    ]  # without the Monday of "Easter Monday"
    if (found := follows(text, days, sent_on)) is not None:
        return found[0], _line(text, found[1])
    told = _own(text, _told(text, days, sent_on))
    if OPEN_END.search(text) and all(one.role is Role.SINGLE for one in told):
        return None, ""
    stretch = stretch_end(text, days, sent_on)
    if not told:
        return _without_a_day(text, days, sent_on, stretch, of_subject=of_subject)
    best = _best(text, told, sent_on)
    role, day, quote = best.role, best.day, _sentence(text, best.written)
    earlier = [one for one in told if one.written.start < best.written.start and one.numbered]
    last_away = max((one.day for one in earlier if one.role in _AWAY), default=day)
    if role is Role.RETURN and not best.numbered and day < last_away:
        return _after(last_away, day), quote
    if stretch is not None and (role is Role.SINGLE or (not best.numbered and day < stretch[0])):
        return _after(stretch[0], day if role is Role.RETURN else None), quote
    if role in (Role.THROUGH, Role.SINGLE) or (role is Role.UNTIL and day.weekday() >= SATURDAY):
        # "I work Mon to Thu. Half term is the 24th to 28th": their week, and no days off.
        weekly = None if AWAY_WORDS.search(quote) else works_again(text, None, sent_on)
        if weekly is not None and weekly[0] < day:
            return weekly[0], _line(text, weekly[1])
        day = _next_working_day(day, days_off(text))
        while any(_is_off(text, day, one) for one in holidays):
            day = _next_working_day(day, days_off(text))
    return day, quote


def _is_off(text: str, day: date, holiday: Holiday) -> bool:
    """ "off on Monday, and Tuesday is King's Day": a day that the notice itself calls a feast."""
    start, end, first, last = holiday
    return first <= day <= last and does(text, start, end) is not Does.BACK


_AWAY = (Role.UNTIL, Role.THROUGH, Role.SINGLE)


def _told(text: str, days: Sequence[WrittenDate], sent_on: date) -> list[_Told]:
    """Every day that has a role, in the order of the text."""
    found: list[_Told] = []
    for number, one in enumerate(days):
        last = days[number - 1] if number else None
        following = days[number + 1].start if number + 1 < len(days) else len(text)
        if (monday := week_named(text, one)) is not None:
            role, day = Role.RETURN, monday
        else:
            role, day = role_of(text, one, last, following), one.day
        if role is Role.SINGLE and is_todays_weekday(text, one, sent_on):
            day = sent_on
        before = found[-1] if found and found[-1].written is last else None
        if before is not None and before.numbered and before.role is Role.SINGLE:
            role = Role.RETURN if comes_then(text, before.written, one) else role
        if role is not Role.NONE:
            since = last.day if last and connects(text[last.end : one.start]) else None
            found.append(_Told(role, day, one, is_numbered(text, one), since))
    return found


def _own(text: str, told: Sequence[_Told]) -> Sequence[_Told]:
    """Without days of other things, and those of a colleague where the writer's own are told."""
    told = [one for one in told if not _is_elsewhere(text, one)]
    own = [one for one in told if not _of_another(text, one.written)]
    return own or told


def _is_elsewhere(text: str, one: _Told) -> bool:
    """Of somebody who was named just before, or of an event or a deadline and no absence."""
    start = _sentence_start(text, one.written)
    theirs = THEIRS.search(text, start, one.written.start)
    if theirs is not None and ME.search(text, theirs.end(), one.written.start) is None:
        return True
    line = max(start, text.rfind("\n", 0, one.written.start) + 1)
    ends = (cut.search(text, behind(text, one.written)) for cut in (CLAUSE_END, SENTENCE_END))
    end = min((found.start() for found in ends if found), default=len(text))
    if SAYS_AWAY.search(text, line, end):
        return False
    due = one.role is not Role.RETURN and DUE.search(text, line, end) is not None
    return due or HAPPENS.search(text, line, end) is not None


def _of_another(text: str, one: WrittenDate) -> bool:
    start = _sentence_start(text, one)
    another = ANOTHER.search(text, start, one.start)
    return another is not None and ME.search(text, another.end(), one.start) is None


def _best(text: str, told: Sequence[_Told], sent_on: date) -> _Told:
    best = told[0]
    for one in told[1:]:
        if one.role < best.role or (one.role is best.role and _rather(best, one, sent_on)):
            best = one
        elif best.role in _AWAY and one.role in _AWAY and best.day < one.day:
            best = one if THEN_AWAY.search(text, best.written.end, one.written.start) else best
    return best


def _rather(best: _Told, one: _Told, sent_on: date) -> bool:
    """Home on Saturday, at work on Monday; of days in a row the last; of two absences the first."""
    if one.role is Role.THROUGH:
        if one.since is not None and one.since <= _next_working_day(best.day):
            return one.day > best.day
        return sent_on <= one.day < best.day
    if one.role is Role.SINGLE:
        return one.day == _next_working_day(best.day)
    at_work = best.day.weekday() >= SATURDAY > one.day.weekday()
    return one.role is Role.RETURN and best.day < one.day and at_work


def _without_a_day(
    text: str,
    days: Sequence[WrittenDate],
    sent_on: date,
    stretch: tuple[date, int] | None,
    *,
    of_subject: bool,
) -> tuple[date | None, str]:
    """The day where it has to be reckoned, or only a month or the rest of a week is named."""
    if stretch is not None:
        return stretch[0], _line(text, stretch[1])
    day, quote = _month(text, sent_on)
    if day is None:
        day, quote = _next_week(text, sent_on)
    if day is not None or of_subject:
        return day, quote
    found = works_again(text, named_back(text, days, sent_on), sent_on)
    return (None, "") if found is None else (found[0], _line(text, found[1]))


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


def _next_working_day(day: date, off: frozenset[int] = WEEKEND) -> date:
    """Monday to Friday, where no other days of work are told; holidays are left to the policy."""
    following = day + timedelta(days=1)
    while following.weekday() in off:
        following += timedelta(days=1)
    return following


def _sentence_start(text: str, one: WrittenDate) -> int:
    return max((match.end() for match in SENTENCE_END.finditer(text, 0, one.start)), default=0)


def _sentence(text: str, one: WrittenDate) -> str:
    start = _sentence_start(text, one)
    match = SENTENCE_END.search(text, behind(text, one))
    end = match.start() + 1 if match else len(text)
    return " ".join(text[start:end].split())[:200]
