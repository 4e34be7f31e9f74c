"""How long to wait: before a call, so that Gmail's quota holds, and after a refusal.

Pure values; `QuotaPace` in `pace.py` holds a bucket for each mailbox. Numbers: facts of May 2026,
6,000 units a user and minute (developers.google.com/workspace/gmail/api/reference/quota).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(seconds=32)
MINUTE = timedelta(minutes=1)
BURST = 6
"""The part of a minute's units that may be spent at once: one sixth. The rest trickles in, so
that no window of 60 s ever holds more than the quota: capacity + refill of a minute = quota."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Units that may be spent now. A negative level is a debt that later calls wait for."""

    units_per_minute: int
    level: float
    at: datetime

    @classmethod
    def full(cls, units_per_minute: int, now: datetime) -> "Bucket":
        """A bucket nobody has drawn from."""
        return cls(units_per_minute, units_per_minute / BURST, now)

    def take(self, units: int, now: datetime) -> tuple["Bucket", timedelta]:
        """The bucket after spending `units`, and how long to wait before the call."""
        capacity = self.units_per_minute / BURST
        refill = (self.units_per_minute - capacity) / MINUTE.total_seconds()
        passed = max(0.0, (now - self.at).total_seconds())
        level = min(capacity, self.level + passed * refill) - units
        wait = timedelta(seconds=-level / refill) if level < 0 else timedelta(0)
        return Bucket(self.units_per_minute, level, max(now, self.at)), wait


def wait_after(attempt: int, *, jitter: float, asked: timedelta | None = None) -> timedelta:
    """Truncated exponential back-off: min(2^n s + jitter, 32 s), or what the provider asked for.

    Args:
        attempt: 0 after the first refusal.
        jitter: A random number from 0 to 1: seconds that are added, so that callers spread.
        asked: `Retry-After`; never waited less.
    """
    own = min(FIRST_WAIT * (1 << min(attempt, 10)) + timedelta(seconds=jitter), LONGEST_WAIT)
    return max(own, asked) if asked is not None else own
