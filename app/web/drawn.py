"""Cards that were drawn a moment ago: people go back and forth between a few threads.

A card follows from stored facts, what the person chose, the zone and the time. Facts have a
generation, so a card is good until that moves on, the advice changes, an interview begins or ends,
or the day does; and in no case longer than `LONGEST`, since it also counts business days. In memory
only, and never more than `MOST`.
"""

import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from app.flows.shown import Shown

LONGEST: Final = timedelta(minutes=5)
MOST: Final = 2000  # cards of about 4 kB


@dataclass(frozen=True, slots=True)
class _Drawn:
    at: datetime
    until: datetime
    body: bytes


class DrawnCards:
    """Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cards: OrderedDict[Hashable, _Drawn] = OrderedDict()

    def get(self, key: Hashable, now: datetime) -> bytes | None:
        """The answer that was drawn for this key, while it is still what would be drawn."""
        with self._lock:
            found = self._cards.get(key)
            if found is None or not found.at <= now < found.until:
                return None
            self._cards.move_to_end(key)
            return found.body

    def put(self, key: Hashable, shown: Shown, body: bytes, now: datetime) -> None:
        """Remember a drawn answer for as long as it holds."""
        drawn = _Drawn(now, holds_until(shown, now), body)
        with self._lock:
            self._cards[key] = drawn
            self._cards.move_to_end(key)
            if len(self._cards) > MOST:
                self._cards.popitem(last=False)

    def clear(self) -> None:
        """Forget all: somebody asked to be forgotten."""
        with self._lock:
            self._cards.clear()


def holds_until(shown: Shown, now: datetime) -> datetime:
    """The first later instant at which the card could read otherwise."""
    return min(moment for moment in _moments(shown, now) if moment > now)


def _moments(shown: Shown, now: datetime) -> Iterator[datetime]:
    yield now + LONGEST
    here = now.astimezone(shown.policy.zone)
    tomorrow = here.date() + timedelta(days=1)
    yield datetime.combine(tomorrow, time(), shown.policy.zone).astimezone(UTC)
    advice = shown.advice
    told = (advice.changes_at, advice.not_before, advice.best_at, advice.late_after, advice.due_by)
    yield from (at for at in told if at is not None)
    for interview in shown.facts.interviews:
        yield interview.starts_at
        yield interview.ends_at
    yield from (point.at for point in shown.facts.timeline)
