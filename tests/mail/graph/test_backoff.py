"""How long to wait after a refusal."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.graph.backoff import LONGEST_WAIT, wait_after


@pytest.mark.parametrize(
    ("attempt", "jitter", "asked", "wait"),
    [
        (0, 0.0, None, 1.0),
        (0, 0.5, None, 1.5),
        (3, 0.0, None, 8.0),
        (9, 0.9, None, 32.0),
        (0, 0.0, 10, 10.0),
        (5, 0.25, 2, 2.25),
    ],
)
def test_waits_grow_unless_the_provider_says_how_long(
    attempt: int, jitter: float, asked: int | None, wait: float
) -> None:
    told = None if asked is None else timedelta(seconds=asked)
    assert wait_after(attempt, jitter=jitter, asked=told) == timedelta(seconds=wait)


@given(
    st.integers(0, 10_000), st.floats(0, 1), st.none() | st.timedeltas(timedelta(0), timedelta(1))
)
def test_never_at_once_and_never_less_than_asked(
    attempt: int, jitter: float, asked: timedelta | None
) -> None:
    wait = wait_after(attempt, jitter=jitter, asked=asked)
    if asked is None:
        assert timedelta(seconds=1) <= wait <= LONGEST_WAIT
    else:
        assert asked <= wait <= asked + timedelta(seconds=1)
