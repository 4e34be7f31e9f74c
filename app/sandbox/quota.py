"""Gmail's quota units: 6,000 a user and minute since May 2026 (facts/gmail.md 5.4)."""

import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable


class QuotaMeter:
    """Counts units per user; what would go over the last minute's limit is refused.

    Real time, not the sandbox's: moving the clock must not refill Google's quota.
    `spent` and `calls` are for the benchmark and never reset by themselves.
    """

    def __init__(
        self, units_per_minute: int | None, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self.units_per_minute = units_per_minute
        self.spent: Counter[str] = Counter()  # units by user
        self.calls: Counter[str] = Counter()  # calls by method
        self.refused = 0
        self._seconds = seconds
        self._lock = threading.Lock()
        self._minute: defaultdict[str, deque[tuple[float, int]]] = defaultdict(deque)
        self._in_minute: Counter[str] = Counter()

    def charge(self, user: str, method: str, units: int) -> bool:
        """Whether the call fits; only then it is counted."""
        with self._lock:
            now = self._seconds()
            minute = self._minute[user]
            while minute and minute[0][0] <= now - 60:
                self._in_minute[user] -= minute.popleft()[1]
            limit = self.units_per_minute
            if limit is not None and self._in_minute[user] + units > limit:
                self.refused += 1
                return False
            minute.append((now, units))
            self._in_minute[user] += units
            self.spent[user] += units
            self.calls[method] += 1
            return True

    def reset(self) -> None:
        """Forget what was counted."""
        with self._lock:
            self.spent.clear()
            self.calls.clear()
            self.refused = 0
            self._minute.clear()
            self._in_minute.clear()
