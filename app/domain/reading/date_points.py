"""The single points of our date grammar in a text, the longest reading winning."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.reading import (
    calendar_words,
    counted_days,
    feast_days,
    named_dates,
    named_days,
    named_stretches,
)
from app.domain.reading.counted_days import SPAN, after, count_of
from app.domain.reading.date_grammar import (
    MONTHS,
    PARTED,
    PERIODS,
    QUARTERS,
    UNITS,
    WEEKDAYS,
    WEEKS,
    Asked,
    Pattern,
    Point,
    into,
)
from app.domain.reading.model import Period
from app.domain.reading.needed_words import Seen
from app.domain.reading.sentences import bare_words, with_beginnings, words_of

__all__ = ["DATE_WORDS", "Point", "points_in"]

_ORDINALS = words_of(*calendar_words.ORDINAL)
DATE_WORDS = (
    WEEKDAYS
    | MONTHS
    | WEEKS
    | PERIODS
    | QUARTERS
    | UNITS
    | words_of(
        "today tomorrow tomorrows tmrw tommorow tomorow tonight yesterday morning afternoon",
        "evening eod eob cob noon midday lunch lunchtime business christmas xmas easter",
        "thanksgiving holidays holiday break",
    )
)
"""A sentence with none of these and no digit names no day."""
_PARTED = re.compile(r"\d[/.-]\d")
_PATTERNS: list[Pattern] = [
    *named_dates.PATTERNS,
    *named_days.PATTERNS,
    *named_stretches.PATTERNS,
    *counted_days.PATTERNS,
    *feast_days.PATTERNS,
]
_point = into(_PATTERNS)


def points_in(low: str, on: date, *, day_first: bool) -> list[Point]:
    """Every point in the text, the longest reading winning, in order of the text."""
    asked = Asked(on, day_first)
    found: list[Point] = []
    for point in sorted(_all(low, asked), key=lambda p: (p.start - p.end, p.start)):
        if all(point.end <= other.start or point.start >= other.end for other in found):
            found.append(point)
    return sorted(found, key=lambda p: p.start)


def _all(low: str, asked: Asked) -> Iterator[Point]:
    words = bare_words(low)
    text = Seen(low, words, with_beginnings(words))
    present = words.union([word.strip("0123456789") for word in words])
    if _PARTED.search(low) is not None:
        present |= PARTED
    number = not _ORDINALS.isdisjoint(present) or any(word[0].isdecimal() for word in words)
    tried = {place for word in _KEYS & present for place in _BY_KEY[word]}
    if number:
        tried.update(_NUMBERED)
    for pattern in map(_PATTERNS.__getitem__, sorted(tried)):
        if pattern.need is not None and not pattern.need.met_by(text):
            continue
        for match in pattern.source.for_text(low).finditer(low):
            point = pattern.resolve(match, asked)
            if point is not None and point.period.first <= point.period.last:
                yield point


@_point(
    UNITS,
    rf"\b(?:within |in |for )?{SPAN},? (?:starting |beginning )?(?P<link>from|after"
    r"|following|of) (?:this |the )?(?P<rest>.{3,40})",
)
def _counted_from(match: re.Match[str], asked: Asked) -> Point | None:
    points = points_in(match["rest"], asked.on, day_first=asked.day_first)
    if not points or points[0].start > 1 or points[0].relative:
        return None
    count, begin = count_of(match["count"])[0], points[0].period.first
    day = after(begin, count, match["unit"], match["kind"])
    end = match.start("rest") + points[0].end
    if match.group().startswith("within"):
        return Point(match.start(), end, Period(asked.on, day), limit=True)
    if match.group().startswith("for") or "," in match.group()[: match.start("link")]:
        return Point(match.start(), end, Period(begin, day - timedelta(days=1)))
    return Point(match.start(), end, Period(day, day))


_NUMBERED = tuple(place for place, one in enumerate(_PATTERNS) if one.keys is None)
_BY_KEY: dict[str, list[int]] = {}
for _place, _pattern in enumerate(_PATTERNS):
    for _word in _pattern.keys or ():
        _BY_KEY.setdefault(_word, []).append(_place)
_KEYS = frozenset(_BY_KEY)
