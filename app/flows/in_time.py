"""Somebody waits for a page: a provider gets so long to answer, and no longer."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Final, TypeVar

from app.domain.errors import MailboxDown

T = TypeVar("T")
WHILE_SOMEBODY_WAITS: Final = timedelta(seconds=5)


def in_time(ask: Callable[[], T], within: timedelta = WHILE_SOMEBODY_WAITS) -> T:
    """What `ask` gives or raises. It runs in a thread of its own, since nothing shorter bounds all
    of it: names that are looked up, connections, answers that come drop by drop, several calls.

    Args:
        ask: Only asks, and keeps nothing: an answer that comes too late is dropped.

    Raises:
        MailboxDown: no answer in time.
    """
    given: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            given.append(ask())
        except BaseException as error:  # noqa: BLE001 - raised again, where somebody waits
            raised.append(error)

    thread = threading.Thread(target=run, name="asks-in-time", daemon=True)
    thread.start()
    thread.join(within.total_seconds())
    if raised:
        raise raised[0]
    if not given:
        raise MailboxDown("no answer in time")
    return given[0]
