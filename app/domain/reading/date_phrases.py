"""Our grammar of dates in English prose: "by Friday", "within 5 business days", "mid-March".

Conventions, those of recruiters and of policy.md: a week is Monday to Friday; "next Friday" is
the Friday of the next calendar week; "by X" runs from the day of writing to X; business days
are Monday to Friday; a date without a year is the next one; a date just past is last year's
only if its weekday says so. `date_points.py` knows the single points, this file their frame.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.reading.date_arithmetic import plus_months
from app.domain.reading.date_points import Point, points_in, points_of
from app.domain.reading.model import Period
from app.domain.reading.sentences import Sentence

_CLOCK = (
    r"(?: (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)?|noon|midday|midnight|lunchtime|lunch)"
    r"(?: [a-z]{2,4})?,?(?: on)?)?"
)
_LIMIT = re.compile(
    r"(?:(?<!come )(?<!drop )(?<!stop )(?<!pop )(?<!swing )\bby(?= on )|\bby(?! on )"
    r"|\bno later than|\bnot later than|\bon or before|\buntil|\btill|\b'til|\blatest "
    r"by|\bup to"
    r"|\bas (?:early|late|soon) as by|\bat the latest by)"
    rf"(?: or before)?{_CLOCK}(?: the)?(?: (?:around|about|approximately|latest|sometime|at "
    r"least))?(?: on)? ?$"
)
_BEFORE = re.compile(r"(?:\bbefore|\bprior to|\bahead of|\bin advance of)(?: the)? ?$")
_AFTER = re.compile(r"(?:\bafter|\bfollowing|\bonce past)(?: the)? ?$")
_LATEST = re.compile(
    r",? ?(?:at (?:the )?(?:very )?latest|at the outside|or (?:sooner|earlier|before))\b"
)
_NOT_BEFORE = re.compile(
    r"(?:n't|\bnot|\bunlikely|\bnever|\bno|\bneeds?|\btakes?)\b.{0,60}?"
    r"\b(?:until|till|before)(?: the)? ?$"
)
_ALTERNATIVE = re.compile(r" ?(?:,? or|/|,? or maybe|,? or possibly) ?(?:on )?(?:the )?$")
_TO = re.compile(r",? ?(?:-|to|through|thru|until|till|and|up to) ?(?:on )?(?:the )?$")
# "by close of business on the 18th": the day counts, not its hour.
_CLOSE = re.compile(r"(?:end of (?:business|play|day)|close of (?:business|play)|eod|eob|cob)")
_OF_DAY = re.compile(r",? ?(?:on |of )?(?:the )?")
# "by Thursday, Friday at the latest"
_OR_AT_LATEST = re.compile(r"(?:, ?(?:or )?| or | \()(?:by )?(?:on )?(?:the )?")
_FRAMED_BY = ("until", "till", "before", "the", "to", "of", "after", "following", "past")
"""With one of these ends whatever `_BEFORE`, `_AFTER` and `_NOT_BEFORE` find."""
_LIMITED_BY = ("by", "than", "before", "til", "up to")
"""One of these strings stands in whatever `_LIMIT` finds."""
_FROM = re.compile(r"(?:\bbetween|\bfrom|\bstarting|\bbeginning)(?: on)?(?: the)? ?$")


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A stretch of text that names days."""

    start: int  # in the text, with its preposition
    end: int
    period: Period
    limit: bool = False  # "by", "before", "within": any day up to the last will do
    near: bool = True  # False: a day without a year that had to be looked for far ahead


def date_phrases(low: str, on: date, *, day_first: bool = False) -> tuple[DatePhrase, ...]:
    """The days named in a text, in order of the text.

    Args:
        low: Lower case, straight quotes, single spaces (`Sentence.low`).
        on: The day of writing, in the writer's own calendar.
        day_first: 3/4 is the 3rd of April, as outside the Americas.
    """
    try:
        return _phrases(low, points_in(low, on, day_first=day_first), on)
    except (OverflowError, ValueError):  # beyond year 9999 there is nothing to wait for
        return ()


def dates_of(sentence: Sentence, on: date, *, day_first: bool = False) -> tuple[DatePhrase, ...]:
    """The days named in a whole sentence; several questions ask for them."""
    asked = (dates_of, on, day_first)
    found: tuple[DatePhrase, ...] | None = sentence.noted.get(asked)
    if found is None:
        try:
            points = points_of(sentence, on, day_first=day_first)
            found = _phrases(sentence.low, points, on)
        except (OverflowError, ValueError):
            found = ()
        sentence.noted[asked] = found
    return found


def _phrases(low: str, points: Sequence[Point], on: date) -> tuple[DatePhrase, ...]:
    return tuple([_framed(low, point, on) for point in _joined(low, points)])


def _joined(low: str, points: Sequence[Point]) -> list[Point]:
    """ "Thursday or Friday", "from 3 to 7 June", "between Monday and Wednesday" as one."""
    joined: list[Point] = []
    for point in points:
        if joined:
            before = joined[-1]
            between = low[before.end : point.start]
            if _CLOSE.fullmatch(low, before.start, before.end) and _OF_DAY.fullmatch(between):
                joined[-1] = replace(point, start=before.start, ends_something=True)
                continue
            opened = _FROM.search(low[: before.start]) is not None
            corrected = _OR_AT_LATEST.fullmatch(between) and _LATEST.match(low, point.end)
            if (
                _ALTERNATIVE.fullmatch(between)
                or corrected
                or (_TO.fullmatch(between) and (opened or between.strip(" ,") != "and"))
            ):
                both = _span(before, point)
                if both is not None:
                    joined[-1] = both
                    continue
        joined.append(point)
    return joined


def _span(a: Point, b: Point) -> Point | None:
    """From the first day of `a` to the last of `b`; a bare weekday follows the other's week."""
    if a.limit or b.limit:
        return None
    first, last = a.period.first, b.period.last
    if b.bare_weekday is not None:
        last = first + timedelta(days=(b.bare_weekday - first.weekday()) % 7)
    elif a.bare_weekday is not None:
        first = b.period.first - timedelta(days=(b.period.first.weekday() - a.bare_weekday) % 7)
    elif first > last:  # "from 10/1 to 11/7", written between the two
        first = plus_months(first, -12)
    elif first < last - timedelta(days=330):  # "26 June to 28 June 2027"
        first = plus_months(first, 12)
    if not first <= last <= first + timedelta(days=400):
        return None
    return replace(a, end=b.end, period=Period(first, last), bare_weekday=None)


def _framed(low: str, point: Point, on: date) -> DatePhrase:
    """The point with the words before and after it taken into account."""
    lead = low[max(0, point.start - 100) : point.start]
    start, end, period = point.start, point.end, point.period
    limit = point.limit
    if (later := _LATEST.match(low, end)) is not None:
        end, limit = later.end(), True
    framed = lead.rstrip().endswith(_FRAMED_BY)
    if framed and _NOT_BEFORE.search(lead):
        return DatePhrase(start, end, period, limit=False, near=point.near)
    limited = any(word in lead for word in _LIMITED_BY)
    if limited and (by := _LIMIT.search(lead)) is not None:
        start, limit = start - len(lead) + by.start(), True
    elif not framed:
        pass
    elif (before := _BEFORE.search(lead)) is not None:
        start, limit = start - len(lead) + before.start(), True
        if not point.ends_something:
            period = Period(period.first, period.first - timedelta(days=1))
    elif (after := _AFTER.search(lead)) is not None and not point.relative:
        start = start - len(lead) + after.start()
        begin = period.last + timedelta(days=1)
        return DatePhrase(start, end, Period(begin, begin + timedelta(days=4)), near=point.near)
    if limit:
        period = Period(min(on, period.last), period.last)
    return DatePhrase(start, end, period, limit=limit, near=point.near)
