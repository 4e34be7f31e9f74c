"""The survival curve as the parts of an SVG, and the table that says the same in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import Final

from app.domain.looking_back.survival import Drop, median, share_waiting, survival
from app.domain.looking_back.waits import Wait

WIDTH, HEIGHT = 320, 200
LEFT, RIGHT, TOP, BOTTOM = 42, 308, 12, 160
SHORTEST, LONGEST = 14, 60  # days along the axis
MARKS: Final = (1, 3, 5, 7, 10, 14, 21, 30, 45, 60)
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of an axis with its word."""

    at: float
    word: str


@dataclass(frozen=True, slots=True)
class CutOff:
    """Where a wait was last seen to go on."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Within:
    """A line of the table."""

    days: int
    answered: int  # of a hundred
    seen: int  # waits that were seen so long, the answered ones included


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Everything the page draws and says about answer times."""

    path: str
    cut_off: tuple[CutOff, ...]
    across: tuple[Mark, ...]
    up: tuple[Mark, ...]
    table: tuple[Within, ...]  # as far as any wait was seen
    answered: int
    waiting: int  # cut off, most of them because they go on
    half_within: int | None  # days, rounded up; None: more than half took longer than seen


def curve_of(waits: Sequence[Wait]) -> Curve | None:
    """None: nobody has waited yet."""
    if not waits:
        return None
    drops = survival(waits)
    longest = max(wait.length for wait in waits)
    days = min(max(SHORTEST, ceil(longest / DAY)), LONGEST)
    half = median(drops)
    cut_off = {w.length for w in waits if not w.answered and w.length <= days * DAY}
    return Curve(
        path=_path(drops, min(longest, days * DAY), days),
        cut_off=tuple(CutOff(_x(at, days), _y(share_waiting(drops, at))) for at in sorted(cut_off)),
        across=tuple(Mark(_x(mark * DAY, days), str(mark)) for mark in _ticks(days)),
        up=tuple(Mark(_y(share), f"{share:.0%}") for share in (0, 0.5, 1)),
        table=tuple(
            line for mark in MARKS if mark <= days and (line := _within(mark, drops, waits)).seen
        ),
        answered=sum(wait.answered for wait in waits),
        waiting=sum(not wait.answered for wait in waits),
        half_within=None if half is None else max(1, ceil(half / DAY)),
    )


def _path(drops: Sequence[Drop], until: timedelta, days: int) -> str:
    steps = [f"M{_x(timedelta(0), days)} {_y(1)}"]
    for drop in drops:
        if drop.after <= days * DAY:
            steps.append(f"H{_x(drop.after, days)}V{_y(drop.share)}")
    return f"{''.join(steps)}H{_x(until, days)}"


def _ticks(days: int) -> tuple[int, ...]:
    step = 7 if days <= 42 else 14
    return tuple(range(0, days + 1, step))


def _within(days: int, drops: Sequence[Drop], waits: Sequence[Wait]) -> Within:
    """Rounded down: the page promises no answer that did not come."""
    answered = int(100 * (1 - share_waiting(drops, days * DAY)) + 1e-9)
    seen = sum(wait.answered or wait.length >= days * DAY for wait in waits)
    return Within(days, answered, seen)


def _x(after: timedelta, days: int) -> float:
    return round(LEFT + (RIGHT - LEFT) * (after / (days * DAY)), 1)


def _y(share: float) -> float:
    return round(BOTTOM - (BOTTOM - TOP) * share, 1)
