"""The single points of our date grammar in a text, the longest reading winning."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

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
from app.domain.reading.needed_words import Looked, Seen
from app.domain.reading.sentences import Sentence, bare_words, with_beginnings, words_of
from app.domain.reading.word_table import WordTable, numbers_in, row_of

__all__ = ["Point", "names_a_date", "points_in", "points_of"]

_ORDINALS = words_of(*calendar_words.ORDINAL)
_DATE_WORDS = (
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
_PARTED = re.compile(r"\d[/.-]\d")
_NONE: frozenset[str] = frozenset()
_NOTHING = frozenset({""})
_PATTERNS: list[Pattern] = [
    *named_dates.PATTERNS,
    *named_days.PATTERNS,
    *named_stretches.PATTERNS,
    *counted_days.PATTERNS,
    *feast_days.PATTERNS,
]
_point = into(_PATTERNS)


def names_a_date(sentence: Sentence) -> bool:
    """False where none of the patterns can stand in the sentence: nothing need be searched."""
    if not sentence.has_digit and _DATE_WORDS.isdisjoint(sentence.words):
        return False
    return bool(_noted(sentence))


def points_in(low: str, on: date, *, day_first: bool) -> list[Point]:
    """Every point in the text, the longest reading winning, in order of the text."""
    words = bare_words(low)
    text = Seen(low, words, with_beginnings(words))
    return _longest(_found(low, _possible(text), Asked(on, day_first)))


def points_of(sentence: Sentence, on: date, *, day_first: bool) -> list[Point]:
    """The same of a sentence, whose words are known."""
    return _longest(_found(sentence.low, _noted(sentence), Asked(on, day_first)))


def _longest(points: list[Point]) -> list[Point]:
    if len(points) < 2:
        return points
    found: list[Point] = []
    for point in sorted(points, key=lambda p: (p.start - p.end, p.start)):
        if all(point.end <= other.start or point.start >= other.end for other in found):
            found.append(point)
    return sorted(found, key=lambda p: p.start)


def _found(low: str, patterns: Iterable[Pattern], asked: Asked) -> list[Point]:
    return [
        point
        for pattern in patterns
        for match in pattern.source.for_text(low).finditer(low)
        if (point := pattern.resolve(match, asked)) is not None
        and point.period.first <= point.period.last
    ]


def _noted(sentence: Sentence) -> list[Pattern]:
    """What may stand in a sentence: asked for by several questions, found out once."""
    found: list[Pattern] | None = sentence.noted.get(_possible)
    if found is None:
        found = sentence.noted[_possible] = _possible(sentence)
    return found


def _possible(text: Looked) -> list[Pattern]:
    """The patterns whose words the text has, in their order."""
    words = text.words
    figures = [word for word in words if not word.isalpha()]
    bare = {word.strip("0123456789") for word in figures} - _NOTHING  # "12june"
    parted = bool(figures) and _PARTED.search(text.low) is not None
    if not (bare or parted) and _KEYS.isdisjoint(words) and not _may_be_numbered(text):
        return []  # so it is in most sentences with a number
    bits = _EVERY if bare else _table().possible(text)
    if bare or parted:
        words = words | bare | (PARTED if parted else _NONE)
    number = not _ORDINALS.isdisjoint(words) or any(word[0].isdecimal() for word in figures)
    found = [_PATTERNS[place] for place in numbers_in(bits)]
    found.reverse()
    return [
        one for one in found if (number if one.keys is None else not one.keys.isdisjoint(words))
    ]


def _may_be_numbered(text: Looked) -> bool:
    return any(one.need is None or one.need.met_by(text) for one in _NUMBERED)


@cache
def _table() -> WordTable:
    """By their words; whether a number stands in a text, no word tells."""
    return WordTable([(_key(one), *row_of(one.need)) for one in _PATTERNS])


def _key(pattern: Pattern) -> tuple[frozenset[str], frozenset[str]]:
    keys = pattern.keys
    return (_NONE, _NONE) if keys is None or keys & PARTED else (keys, _NONE)


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


_KEYS = frozenset(word for one in _PATTERNS for word in one.keys or ())
_NUMBERED = tuple(one for one in _PATTERNS if one.keys is None)
_EVERY = (1 << len(_PATTERNS)) - 1
