"""How long to wait: before a call, and after a refusal."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.gmail.backoff import FIRST_WAIT, LONGEST_WAIT, Bucket, wait_after
from app.mail.gmail.pace import QuotaPace

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
QUOTA = 6000


def test_a_few_calls_need_not_wait() -> None:
    bucket = Bucket.full(QUOTA, NOW)
    for _ in range(50):
        bucket, wait = bucket.take(20, NOW)
        assert wait == timedelta(0)
    _, wait = bucket.take(20, NOW)
    assert timedelta(seconds=0.2) < wait < timedelta(seconds=0.3)


@given(st.lists(st.tuples(st.sampled_from([1, 2, 5, 20, 40, 100]), st.floats(0, 30)), max_size=80))
def test_no_minute_ever_holds_more_than_the_quota(calls: list[tuple[int, float]]) -> None:
    bucket, now = Bucket.full(QUOTA, NOW), NOW
    spent: list[tuple[datetime, int]] = []
    for units, pause in calls * 5:
        now += timedelta(seconds=pause / 10)
        bucket, wait = bucket.take(units, now)
        now += wait
        spent.append((now, units))
    for start, _ in spent:
        window = [u for at, u in spent if start <= at < start + timedelta(minutes=1)]
        assert sum(window) <= QUOTA + 100  # one call may straddle the edge


def test_a_clock_that_goes_backwards_gives_nothing_away() -> None:
    bucket, _ = Bucket.full(QUOTA, NOW).take(1000, NOW)
    again, wait = bucket.take(100, NOW - timedelta(hours=1))
    assert wait > timedelta(seconds=1)
    assert again.at == NOW


def test_each_mailbox_has_a_bucket_of_its_own() -> None:
    pace = QuotaPace(QUOTA, lambda: NOW)
    assert pace.take("sam", 1000) == timedelta(0)
    assert pace.take("sam", 100) > timedelta(0)
    assert pace.take("kim", 100) == timedelta(0)


@pytest.mark.parametrize(
    ("attempt", "jitter", "asked", "seconds"),
    [
        (0, 0.0, None, 1),
        (0, 1.0, None, 2),
        (1, 0.5, None, 2.5),
        (3, 0.0, None, 8),
        (5, 0.9, None, 32),
        (400, 0.0, None, 32),
        (0, 0.0, timedelta(seconds=10), 10),
        (4, 0.0, timedelta(seconds=1), 16),
    ],
)
def test_waits_double_up_to_a_limit(
    attempt: int, jitter: float, asked: timedelta | None, seconds: float
) -> None:
    assert wait_after(attempt, jitter=jitter, asked=asked) == timedelta(seconds=seconds)


@given(st.integers(0, 1000), st.floats(0, 1))
def test_no_wait_is_shorter_than_a_second_or_longer_than_the_longest(
    attempt: int, jitter: float
) -> None:
    assert FIRST_WAIT <= wait_after(attempt, jitter=jitter) <= LONGEST_WAIT
