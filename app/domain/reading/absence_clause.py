"""What somebody does on the days that a notice names: the nearest words of its clause tell it."""

from enum import Enum
from itertools import pairwise

from app.domain.reading.absence_calendar_words import (
    AWAY,
    BACK,
    BEGINS_THERE,
    CLAUSE_END,
    EVERY_WEEK,
    FRAGMENT_END,
    HABITUAL,
    IN_AND_OUT,
    NEXT_WEEK,
    NO_ANSWER,
    THIS_WEEK,
    TODAY,
    TOMORROW,
    UNLESS_THEN,
)
from app.domain.reading.absence_date_words import LEAVES
from app.domain.reading.day_names import WEEKDAYS


class Does(Enum):
    """What is told of some days."""

    AWAY = "away"
    BACK = "back"


def clause(text: str, start: int, end: int) -> str:
    """The clause around these words."""
    left = max((one.end() for one in CLAUSE_END.finditer(text, 0, start)), default=0)
    right = CLAUSE_END.search(text, end)
    return text[left : right.start() if right else len(text)]


def does(text: str, start: int, end: int) -> Does | None:
    """What somebody does on these days, by the nearest words that tell it in the same clause."""
    left = max((cut.end() for cut in CLAUSE_END.finditer(text, 0, start)), default=0)
    ends = CLAUSE_END.search(text, end)
    right = ends.start() if ends else len(text)
    weekday = text[start:end].lower() in WEEKDAYS
    if weekday and HABITUAL.search(text, left, start):
        return None
    if IN_AND_OUT.search(text, left, right):
        return None
    cuts = [left, *(cut.start() for cut in FRAGMENT_END.finditer(text, left, right)), right]
    at = max(index for index, cut in enumerate(cuts[:-1]) if cut <= start)
    told = [_said(text, *pair) for pair in pairwise(cuts)]
    if told[at] is Does.BACK:
        return Does.BACK
    if EVERY_WEEK.search(text, left, right) and not _is_of_now(text, left, right):
        return None
    one_day = weekday or TODAY.match(text, start, end) or TOMORROW.match(text, start, end)
    if one_day and (BEGINS_THERE.search(text, left, start) or LEAVES.search(text[left:start])):
        return None  # "from Monday": the first day away, and no other is named
    near = next((found for found in reversed(told[: at + 1]) if found is not None), None)
    if near is None and Does.AWAY in told:
        return Does.AWAY  # "today, tomorrow and Monday I am away"
    return near


def _is_of_now(text: str, left: int, right: int) -> bool:
    """Days that do not come back every week."""
    return any(one.search(text, left, right) for one in (TODAY, TOMORROW, THIS_WEEK, NEXT_WEEK))


def _said(text: str, left: int, right: int) -> Does | None:
    if NO_ANSWER.search(text, left, right) and not UNLESS_THEN.search(text, left, right):
        return Does.AWAY
    if BACK.search(text, left, right):
        return Does.BACK
    return Does.AWAY if AWAY.search(text, left, right) else None
