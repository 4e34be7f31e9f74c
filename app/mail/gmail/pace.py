"""One bucket of quota units for each mailbox of this process, so that a back-fill slows down
instead of running into 429."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from app.mail.gmail.backoff import Bucket

REMEMBERED = 10_000  # mailboxes; one that is forgotten starts with a full bucket


class QuotaPace:
    """Waits are handed out, not waited for: the caller sleeps outside the lock.

    `clock` tells real time: quota refills by the provider's clock, also where a demo moves ours.
    """

    def __init__(self, units_per_minute: int, clock: Callable[[], datetime]) -> None:
        self._units_per_minute = units_per_minute
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, mailbox: str, units: int) -> timedelta:
        """Spend units of a mailbox; answers how long to wait before the call."""
        with self._lock:
            now = self._clock()
            bucket = self._buckets.pop(mailbox, None) or Bucket.full(self._units_per_minute, now)
            self._buckets[mailbox], wait = bucket.take(units, now)
            if len(self._buckets) > REMEMBERED:
                self._buckets.popitem(last=False)
            return wait
