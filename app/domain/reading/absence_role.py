"""What a day is in an absence notice: the first day back, the last day away, or nothing."""

import re
from enum import IntEnum

from app.domain.reading.absence_calendar import is_numbered
from app.domain.reading.absence_date_words import (
    AFTER,
    AGAIN,
    AND_THEN,
    ANY_SUCH_DAY,
    AWAY,
    AWAY_AFTER,
    BARE_RANGE,
    BEGINS,
    BORN,
    BORN_THEN,
    CONNECTS,
    END_OF_DAY,
    EVERY_WEEK,
    EXCLUSIVE,
    FROM,
    HELD_BACK,
    IN_THE_MORNING,
    INCLUSIVE,
    LEAVES,
    LISTED,
    NEXT_CLAUSE,
    NOT_BEFORE,
    ON,
    OPENS,
    RANGE_GOES_ON,
    RETURN,
    RUNS_UNTIL,
    SENTENCE_END,
    TAKES_PLACE,
    THEN_BACK,
    THROUGH,
    UNTIL,
)
from app.domain.reading.written_dates import WrittenDate

BEFORE_CHARS = 90
AFTER_CHARS = 70
FRIDAY = 4


class Role(IntEnum):
    """What a day is in a notice; the first of these that a notice has decides."""

    RETURN = 1  # "back on": this day
    UNTIL = 2  # "until": this day (policy: a notice "until the 12th" is held until the 12th)
    THROUGH = 3  # "through", "5 to 12 May", "bis": the last day away, so the next working day
    SINGLE = 4  # "out of the office on": one day away
    NONE = 9


def role_of(text: str, one: WrittenDate, last: WrittenDate | None, following: int) -> Role:
    """What `one` is; `last` is the day that was named before it, `following` where the next is."""
    lead = text[max(0, one.start - BEFORE_CHARS) : one.start]
    if EVERY_WEEK.search(lead) or (not is_numbered(text, one) and ANY_SUCH_DAY.search(lead)):
        return Role.NONE
    if _is_of_event(text, one, following):
        return Role.NONE
    start = max(behind(text, last) if last else 0, one.start - BEFORE_CHARS)
    before = text[start : one.start]
    between = text[last.end : one.start] if last is not None else ""
    if last is not None and last.end >= one.start - 30 and connects(between):
        if last.day == one.day and between.strip() == ",":
            return Role.NONE  # "as of tomorrow, Friday": one day, told twice
        if last.day > one.day or (LISTED.fullmatch(between) and _starts_range(text, one)):
            return Role.NONE
        if IN_THE_MORNING.match(text, one.end):
            return Role.UNTIL
        whole_weeks = one.day.weekday() == FRIDAY  # nobody comes back for a Friday
        through = not EXCLUSIVE.search(before) or whole_weeks or _counts_itself(text, one, before)
        return Role.THROUGH if through else Role.UNTIL
    parts = SENTENCE_END.split(text[start : one.start + 1])
    before = parts[-1][:-1]
    after = SENTENCE_END.split(text[behind(text, one) : one.end + AFTER_CHARS])[0]
    told = after
    if following < behind(text, one) + len(after):  # what stands behind belongs to the next day
        told = NEXT_CLAUSE.split(after.lstrip(", "))[0]  # "2 October, I am not in, and on …"
        after = NEXT_CLAUSE.split(after)[0]
    goes_on = len(parts) == 1 and not re.search(r"[.,;\n]|\band\b|\bund\b", before)
    if last is not None and start == behind(text, last) and goes_on:
        earlier = text[max(0, last.start - BEFORE_CHARS) : last.start]
        before = f"{SENTENCE_END.split(earlier)[-1]} {before}"
    if (
        LEAVES.search(before)
        or BORN.search(before)
        or BORN_THEN.match(after)
        or (RUNS_UNTIL.search(before) and not HELD_BACK.search(before))
    ):
        return Role.NONE
    if (_until(before) or THROUGH.search(before)) and THEN_BACK.match(after):
        return Role.RETURN
    if AFTER.search(before + text[one.start]):
        return Role.THROUGH
    if _until(before):
        return Role.THROUGH if _counts_itself(text, one, before) else Role.UNTIL
    if THROUGH.search(before) or BARE_RANGE.search(before):
        until = IN_THE_MORNING.match(text, one.end) or NOT_BEFORE.search(before)
        return Role.UNTIL if until and not _counts_itself(text, one, before) else Role.THROUGH
    if RETURN.search(before):
        return Role.RETURN
    if AGAIN.match(after.lstrip(". ")):
        return Role.RETURN
    if (FROM.search(before) or OPENS.search(before)) and AGAIN.search(after.partition(";")[0]):
        return Role.RETURN
    if AWAY.search(before) and not BEGINS.search(before) and not _starts_range(text, one):
        return Role.SINGLE
    if is_numbered(text, one) and ON.search(before) and AWAY_AFTER.match(told):
        return Role.SINGLE
    return Role.NONE


def _is_of_event(text: str, one: WrittenDate, following: int) -> bool:
    """ "The exams of 12 and 19 October go ahead": told of the day, and of nobody who is away."""
    after = SENTENCE_END.split(text[behind(text, one) : min(one.end + AFTER_CHARS, following)])[0]
    if TAKES_PLACE.search(re.split("[,;]", after)[0]) is None:
        return False
    before = SENTENCE_END.split(text[max(0, one.start - BEFORE_CHARS) : one.start + 1])[-1][:-1]
    return not any(words.search(before) for words in (AWAY, RETURN, UNTIL, THROUGH))


def comes_then(text: str, closed_on: WrittenDate, one: WrittenDate) -> bool:
    """Closed on a day and something else on a later one, in one breath: "we raise the curtain"."""
    between = text[closed_on.end : one.start]
    return one.day > closed_on.day and AND_THEN.match(between) is not None


def connects(between: str) -> bool:
    """Whether these words make one stretch, or one list, of the days around them."""
    if not between.strip():
        return False
    return CONNECTS.fullmatch(between) is not None or LISTED.fullmatch(between) is not None


def _until(before: str) -> bool:
    found = UNTIL.search(before)
    if found is None:
        return False
    return found["before"] is None or HELD_BACK.search(before, 0, found.start()) is not None


def _counts_itself(text: str, one: WrittenDate, before: str) -> bool:
    """ "until Friday inclusive", "until the end of Friday": they are away on that day too."""
    after = text[behind(text, one) : one.end + AFTER_CHARS]
    return INCLUSIVE.match(after) is not None or END_OF_DAY.search(before) is not None


def _starts_range(text: str, one: WrittenDate) -> bool:
    """Another day follows behind a dash or "to"."""
    return RANGE_GOES_ON.match(text[one.end : one.end + 40]) is not None


def behind(text: str, one: WrittenDate) -> int:
    """Where the rest of the sentence begins: "18." may end the day and the sentence at once."""
    return one.end - 1 if text[one.end - 1] == "." else one.end
