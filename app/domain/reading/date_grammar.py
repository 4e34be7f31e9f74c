"""What the files of our date grammar share: a point in a text, and how a pattern makes one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.reading import calendar_words as words
from app.domain.reading.expression import Expression
from app.domain.reading.model import Period
from app.domain.reading.needed_words import Need, need_of_whole
from app.domain.reading.sentences import words_of


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of text and the days it names when nothing stands before it."""

    start: int
    end: int
    period: Period
    limit: bool = False  # "within two weeks": from the day of writing on
    bare_weekday: int | None = None  # "Friday", with nothing to say which
    ends_something: bool = False  # "the end of the month": "before" it includes it
    relative: bool = False  # counted from the day of writing
    near: bool = True  # False: a day without a year, far from the day of writing


@dataclass(frozen=True, slots=True)
class Asked:
    """When the text was written, and how 3/4 is read there."""

    on: date
    day_first: bool


Resolver = Callable[[re.Match[str], Asked], Point | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to name days."""

    keys: frozenset[str] | None  # words without which it cannot match; None: a number
    source: Expression
    need: Need | None  # all the words that it cannot do without
    resolve: Resolver


def into(
    patterns: list[Pattern],
) -> Callable[[frozenset[str] | None, str], Callable[[Resolver], Resolver]]:
    """A decorator that puts a resolver with its pattern into a file's list."""

    def point(keys: frozenset[str] | None, source: str) -> Callable[[Resolver], Resolver]:
        def keep(resolve: Resolver) -> Resolver:
            patterns.append(Pattern(keys, Expression(source), need_of_whole(source), resolve))
            return resolve

        return keep

    return point


def one_day(match: re.Match[str], day: date, *, near: bool = True) -> Point:
    """The whole match names one day."""
    return Point(match.start(), match.end(), Period(day, day), near=near)


WEEKDAYS = frozenset(words.WEEKDAY) | {f"{day}s" for day in words.WEEKDAY if day.endswith("day")}
MONTHS = frozenset(words.MONTH)
WEEKS = words_of("week weeks workweek workingweek weekend eow wc wb we w end weekends")
PERIODS = words_of("month quarter year eom eoy")
QUARTERS = words_of("q1 q2 q3 q4")
PARTED = frozenset({"1/2"})
"""Stands among the words of a text that has digits with a mark between them."""
UNITS = words_of("hour hours hr hrs day days week weeks wk wks month months fortnight fortnights")
YEAR = r"(?:[,-]? ?(?:of |in )?(?P<year>(?:19|20)\d\d)\b)?"
