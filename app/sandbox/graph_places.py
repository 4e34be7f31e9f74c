"""How many requests of one mailbox may be under way at a time: four, and the fifth is refused."""

import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

from app.sandbox.graph_errors import throttled

AT_ONCE = 4  # MailboxConcurrency


class Places:
    """Of all mailboxes."""

    def __init__(self) -> None:
        self.most = 0
        """The most requests of one mailbox that were ever under way together."""
        self._lock = threading.Lock()
        self._taken: Counter[str] = Counter()

    @contextmanager
    def taken(self, address: str) -> Generator[None]:
        """One place.

        Raises:
            GraphError: 429, none is free.
        """
        with self.as_many_as(address, 1):
            yield

    @contextmanager
    def as_many_as(self, address: str, wanted: int) -> Generator[int]:
        """How many of the places are given, at least one.

        Raises:
            GraphError: 429, none is free.
        """
        with self._lock:
            given = min(wanted, AT_ONCE - self._taken[address])
            if given <= 0:
                raise throttled()
            self._taken[address] += given
            self.most = max(self.most, self._taken[address])
        try:
            yield given
        finally:
            with self._lock:
                self._taken[address] -= given
