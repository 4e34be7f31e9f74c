"""The only way in which a rule sees the time, and what follows: when its answer changes."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

T = TypeVar("T")


class Clock:
    """Tells whether an instant is reached, and keeps the nearest asked about that is not."""

    __slots__ = ("_now", "next")

    def __init__(self, now: datetime) -> None:
        self._now = now
        self.next: datetime | None = None

    def reached(self, at: datetime) -> bool:
        """Whether `at` is now or past."""
        if at <= self._now:
            return True
        if self.next is None or at < self.next:
            self.next = at
        return False


def until_it_differs(answer: Callable[[Clock], T], now: datetime) -> tuple[T, datetime | None]:
    """The answer now, and the first later instant at which it is another; None: never.

    Before the nearest instant that was asked about and is not reached, every question has the
    same reply, so the answer is the same. It is looked at again there, and so on until it
    differs. No rule has to say when its own answer ends, so none can forget to.
    """
    clock = Clock(now)
    first = answer(clock)
    while (turn := clock.next) is not None:
        clock = Clock(turn)
        if answer(clock) != first:
            return first, turn
    return first, None
