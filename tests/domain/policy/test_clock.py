"""When an answer changes that sees the time through a `Clock` only."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.policy.clock import Clock, until_it_differs

START = datetime(2026, 3, 2, tzinfo=UTC)
HOUR = timedelta(hours=1)
hours = st.integers(0, 12)


def test_a_turn_that_changes_nothing_is_passed_over() -> None:
    def answer(clock: Clock) -> bool:
        clock.reached(START + HOUR)
        return clock.reached(START + 2 * HOUR)

    assert until_it_differs(answer, START) == (False, START + 2 * HOUR)


def test_an_answer_that_asks_for_no_time_never_changes() -> None:
    assert until_it_differs(lambda _: "always", START) == ("always", None)


@given(st.lists(st.tuples(hours, hours, st.integers(0, 3)), max_size=6), hours)
def test_whatever_the_questions_the_end_is_exact(
    questions: list[tuple[int, int, int]], now: int
) -> None:
    """Each question leads to the next, or to another answer, like a chain of rules."""

    def answer(clock: Clock) -> int:
        for opens, closes, value in questions:
            if clock.reached(START + opens * HOUR) and not clock.reached(START + closes * HOUR):
                return value
        return -1

    first, end = until_it_differs(answer, START + now * HOUR)
    by_hour = [answer(Clock(START + hour * HOUR)) for hour in range(now, 14)]
    assert by_hour[0] == first
    others = [hour for hour, value in enumerate(by_hour, now) if value != first]
    assert end == (START + others[0] * HOUR if others else None)
