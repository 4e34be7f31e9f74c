"""A mailbox's history: ids that rise with gaps, records that grow old, an index that may lag."""

import random
import threading
from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.sandbox.clock import Clock


class Happening(StrEnum):
    """The types of `history.list`, by the names of its enum."""

    MESSAGE_ADDED = "messageAdded"
    MESSAGE_DELETED = "messageDeleted"
    LABEL_ADDED = "labelAdded"
    LABEL_REMOVED = "labelRemoved"


@dataclass(frozen=True, slots=True)
class HistoryRecord:
    """One change. `labels` are the message's labels after it, `changed` the ones it is about."""

    id: int
    at: datetime
    what: Happening
    message_id: str
    thread_id: str
    labels: tuple[str, ...]
    changed: tuple[str, ...] = ()


class HistoryGone(Exception):
    """The start id is older than what is kept, or was never given out: HTTP 404."""


class History:
    """The log of one mailbox.

    Ids are unsigned 64-bit and not contiguous. A start id is too old once a record after it was
    dropped, by number (`keep_records`) or age (`keep_for`; Gmail: "typically at least a week").
    """

    def __init__(
        self,
        clock: Clock,
        *,
        keep_records: int = 100_000,
        keep_for: timedelta = timedelta(days=7),
        seed: int = 0,
    ) -> None:
        self.keep_records = keep_records
        self.keep_for = keep_for
        self._clock = clock
        self._random = random.Random(seed)  # noqa: S311 - gaps, no secret
        self._lock = threading.RLock()
        self._records: list[HistoryRecord] = []
        self._current = 1_000_000 + self._random.randrange(1_000_000)
        self._dropped_to = 0
        self._lag: tuple[int, int] = (0, 0)  # calls left, and the id they can see

    @property
    def current(self) -> int:
        """The mailbox's `historyId`, as getProfile, watch and the push tell it."""
        with self._lock:
            return self._current

    def advance(self) -> int:
        """The next id, with a random gap."""
        with self._lock:
            self._current += self._random.randrange(1, 40)
            return self._current

    def add(
        self,
        what: Happening,
        message_id: str,
        thread_id: str,
        labels: frozenset[str],
        changed: frozenset[str] = frozenset(),
    ) -> int:
        """Write a record; answers its id."""
        with self._lock:
            record = HistoryRecord(
                self.advance(), self._clock.now(), what, message_id, thread_id,
                tuple(sorted(labels)), tuple(sorted(changed)),
            )  # fmt: skip
            self._records.append(record)
            return record.id

    def since(self, start: int) -> tuple[list[HistoryRecord], int]:
        """Records after `start` in rising order, and the current id as the index shows it.

        Raises:
            HistoryGone: too old, or an id of the future.
        """
        with self._lock:
            self._forget_old()
            if start < self._dropped_to or start > self._current:
                raise HistoryGone
            visible = self._visible()
            first = bisect_right(self._records, start, key=lambda record: record.id)
            last = bisect_right(self._records, visible, key=lambda record: record.id)
            return self._records[first:last], max(visible, start)

    def forget(self) -> None:
        """Everything up to now is gone."""
        with self._lock:
            self._records.clear()
            self._dropped_to = self.advance()

    def lag(self, calls: int) -> None:
        """The next `calls` lists do not see what happens from now on: the push beats the index."""
        with self._lock:
            self._lag = (calls, self._current)

    def _visible(self) -> int:
        calls, seen = self._lag
        if calls <= 0:
            return self._current
        self._lag = (calls - 1, seen)
        return seen

    def _forget_old(self) -> None:
        limit = self._clock.now() - self.keep_for
        keep = max(0, len(self._records) - self.keep_records)
        while keep < len(self._records) and self._records[keep].at < limit:
            keep += 1
        if keep:
            self._dropped_to = self._records[keep - 1].id
            del self._records[:keep]
