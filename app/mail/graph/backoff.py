"""How long to wait after a refusal. Pure.

Source: Graph's "throttling guidance": obey Retry-After; without it exponential back-off with
jitter; never at once.
"""

from datetime import timedelta

FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(seconds=32)


def wait_after(attempt: int, *, jitter: float, asked: timedelta | None = None) -> timedelta:
    """min(2^n s + jitter, 32 s), or what the provider asked for with the same jitter on top.

    Args:
        attempt: 0 after the first refusal.
        jitter: A random number from 0 to 1: seconds that are added, so that callers spread.
        asked: `Retry-After`; never waited less.
    """
    spread = timedelta(seconds=jitter)
    if asked is not None:
        return asked + spread
    return min(FIRST_WAIT * (1 << min(attempt, 10)) + spread, LONGEST_WAIT)
