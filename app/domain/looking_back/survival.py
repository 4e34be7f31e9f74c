"""Kaplan and Meier's estimate of how many are still waiting after so long.

E. L. Kaplan, P. Meier, "Nonparametric estimation from incomplete observations", J. Am. Stat.
Assoc. 53 (1958): at each length at which somebody was answered the share goes down by
(answered / waiting until then). A wait that is cut off counts among the waiting as long as it was
seen, also at its own length.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.looking_back.waits import Wait


@dataclass(frozen=True, slots=True)
class Drop:
    """One step down of the curve."""

    after: timedelta
    waiting: int  # seen to wait at least so long
    answered: int  # after exactly so long
    share: float  # still waiting from then on


def survival(waits: Iterable[Wait]) -> tuple[Drop, ...]:
    """The steps, shortest first; none where nobody has answered yet."""
    seen = tuple(waits)
    answered = Counter(wait.length for wait in seen if wait.answered)
    lengths = Counter(wait.length for wait in seen)
    left, share = len(seen), 1.0
    drops = []
    for length in sorted(lengths):
        if count := answered[length]:
            share *= (left - count) / left
            drops.append(Drop(length, left, count, share))
        left -= lengths[length]
    return tuple(drops)


def share_waiting(drops: Sequence[Drop], after: timedelta) -> float:
    """How many of a hundred, as a share of one, wait longer than that."""
    return next((drop.share for drop in reversed(drops) if drop.after <= after), 1.0)


def median(drops: Sequence[Drop]) -> timedelta | None:
    """After how long half were answered. None: more than half wait longer than has been seen."""
    return next((drop.after for drop in drops if drop.share <= 0.5), None)
