"""Text for people that remembers how it was made, so that it can be said in another language.

Everything here is a `str` that reads as English: it can be compared, escaped and sent as it is. Who
shows it to somebody of another language looks its pattern up in that language's catalogue and puts
the values in again (app/cards/language.py). Joining with `+`, an f-string, `str()` or a method such
as `.strip()` yields a plain `str`, which forgets: put it together with `say` or `together` instead.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final, LiteralString

from app.domain.drafting.dates import long_day

Value = str | int


class Saying(str):
    """A pattern with its values put in: `str.format` with names only."""

    __slots__ = ("pattern", "plural", "values")

    pattern: str
    plural: str
    """The pattern for another count than one; "" where nothing is counted."""
    values: dict[str, Value]


class DayName(str):
    """A day with its weekday."""

    __slots__ = ("day", "with_year")

    day: date
    with_year: bool


class Together(str):
    """Parts one after the other."""

    __slots__ = ("parts",)

    parts: tuple[str, ...]


class Listed(str):
    """Parts as a list: "a, b and c"."""

    __slots__ = ("parts",)

    parts: tuple[str, ...]


class Begun(str):
    """With a capital at the start."""

    __slots__ = ("text",)

    text: str


def say(pattern: LiteralString, /, **values: Value) -> Saying:
    """`say("Wait until {day}", day=days.near(at))`: the pattern is the catalogue's key.

    The values are names, numbers, quotations, or sayings. Without values braces mean themselves.
    """
    said = Saying(pattern.format_map(values) if values else pattern)
    said.pattern, said.plural, said.values = pattern, "", values
    return said


def counted(one: LiteralString, other: LiteralString, count: int, /, **values: Value) -> Saying:
    """`counted("one day", "{number} days", count, number=number(count))`: the language chooses.

    The pattern knows the count as `count` too.
    """
    values["count"] = count
    said = Saying((one if count == 1 else other).format_map(values))
    said.pattern, said.plural, said.values = one, other, values
    return said


def day_name(day: date, *, with_year: bool = False) -> DayName:
    """ "Friday 6 March", "Friday 6 March 2026"."""
    said = DayName(f"{long_day(day)} {day.year}" if with_year else long_day(day))
    said.day, said.with_year = day, with_year
    return said


SPACE: Final = " "


def together(*parts: str, by: str = "") -> str:
    """The parts that say anything, one after the other."""
    if not all(parts):
        parts = tuple(part for part in parts if part)
    if by and len(parts) > 1:
        parts = tuple(piece for part in parts for piece in (by, part))[1:]
    said = Together("".join(parts))
    said.parts = parts
    return said


def listed(parts: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    all_parts = tuple(parts)
    if len(all_parts) < 2:
        return all_parts[0] if all_parts else ""
    said = Listed(f"{', '.join(all_parts[:-1])} and {all_parts[-1]}")
    said.parts = all_parts
    return said


def begun(text: str) -> str:
    """With a capital at the start."""
    said = Begun(text[:1].upper() + text[1:])
    said.text = text
    return said
