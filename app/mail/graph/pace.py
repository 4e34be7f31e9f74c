"""At most two calls at a time for one mailbox: Exchange refuses the fifth (MailboxConcurrency),
and the mailbox is not ours alone."""

import threading
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

AT_ONCE: Final = 2
BATCH: Final = 4
"""Requests in one batch for one mailbox: Outlook runs four of them side by side."""


class Gate:
    """Safe to share between threads. A batch passes alone: it is four calls in one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: Counter[str] = Counter()

    @contextmanager
    def passed(self, mailbox: str, places: int = 1) -> Generator[None]:
        """Wait for so many places of the mailbox, and give them back.

        Args:
            places: 1 for a call, `AT_ONCE` for a batch.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._inside[mailbox] + places <= AT_ONCE)
            self._inside[mailbox] += places
        try:
            yield
        finally:
            with self._changed:
                self._inside[mailbox] -= places
                if not self._inside[mailbox]:
                    del self._inside[mailbox]
                self._changed.notify_all()
