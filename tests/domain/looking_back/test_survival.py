"""The curve: a table worked by hand, and what must hold for any waits."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.looking_back.survival import median, share_waiting, survival
from app.domain.looking_back.waits import Wait

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)


def wait(days: float, answered: bool = True) -> Wait:
    return Wait(START, START + days * DAY, answered)


WORKED = (
    wait(1), wait(2), wait(2), wait(2, answered=False), wait(4, answered=False), wait(5),
    wait(5, answered=False), wait(9, answered=False),
)  # fmt: skip


def test_worked_by_hand() -> None:
    """
    Eight waits. After 1 day one of 8 is answered: 7/8. After 2 days two of 7: 7/8 · 5/7 = 5/8,
    and one is cut off there, which leaves 4. One is cut off at 4 days: 3. After 5 days one of 3:
    5/8 · 2/3 = 5/12, and one is cut off there. The last is cut off at 9: nothing changes.
    """
    drops = survival(WORKED)
    assert [(d.after, d.waiting, d.answered) for d in drops] == [
        (1 * DAY, 8, 1), (2 * DAY, 7, 2), (5 * DAY, 3, 1),
    ]  # fmt: skip
    assert [drop.share for drop in drops] == pytest.approx([7 / 8, 5 / 8, 5 / 12])
    assert median(survival(WORKED)) == 5 * DAY
    shares = [share_waiting(survival(WORKED), days * DAY) for days in (0, 1, 1.5, 2, 4, 5, 90)]
    assert shares == pytest.approx([1, 7 / 8, 7 / 8, 5 / 8, 5 / 8, 5 / 12, 5 / 12])


def test_without_an_answer_there_is_no_step() -> None:
    assert survival(()) == ()
    assert survival((wait(3, answered=False),)) == ()
    assert median(()) is None
    assert share_waiting((), DAY) == 1


def test_more_than_half_may_wait_longer_than_was_seen() -> None:
    assert median(survival((wait(1), wait(5, answered=False), wait(5, answered=False)))) is None


ANY_WAIT = st.builds(wait, st.integers(0, 40), st.booleans())
ANY_WAITS = st.lists(ANY_WAIT, max_size=40)


@given(ANY_WAITS)
def test_it_only_falls_and_stays_a_share(waits: list[Wait]) -> None:
    drops = survival(waits)
    assert all(
        one.after < other.after and one.share > other.share for one, other in pairwise(drops)
    )
    assert all(0 <= drop.share < 1 and 0 < drop.answered <= drop.waiting for drop in drops)
    assert sum(drop.answered for drop in drops) == sum(wait.answered for wait in waits)


@given(ANY_WAITS, st.randoms(use_true_random=False))
def test_the_order_of_the_waits_says_nothing(waits: list[Wait], random: object) -> None:
    shuffled = sorted(waits, key=lambda _: random.random())  # type: ignore[attr-defined]  # a Random
    assert survival(shuffled) == survival(waits)


@given(ANY_WAITS)
def test_where_all_were_answered_it_is_the_plain_share(waits: list[Wait]) -> None:
    answered = [wait for wait in waits if wait.answered]
    for drop in survival(answered):
        longer = sum(wait.length > drop.after for wait in answered)
        assert drop.share == pytest.approx(longer / len(answered))


@given(ANY_WAITS, ANY_WAIT)
def test_one_more_silence_never_makes_them_look_quicker(waits: list[Wait], more: Wait) -> None:
    silent = Wait(more.since, more.until, answered=False)
    before, after = survival(waits), survival([*waits, silent])
    for days in range(41):
        length = days * DAY
        assert share_waiting(after, length) >= share_waiting(before, length) - 1e-12


@given(ANY_WAITS)
def test_half_are_answered_at_the_median(waits: list[Wait]) -> None:
    drops = survival(waits)
    half = median(drops)
    if half is None:
        assert all(drop.share > 0.5 for drop in drops)
    else:
        assert share_waiting(drops, half) <= 0.5 < share_waiting(drops, half - DAY / 1000)
