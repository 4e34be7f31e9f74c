"""The drawing says what the numbers say."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.looking_back.waits import Wait
from app.web.overview.curve import BOTTOM, LEFT, RIGHT, TOP, CutOff, Within, curve_of

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)


def wait(days: float, answered: bool = True) -> Wait:
    return Wait(START, START + days * DAY, answered)


def test_nobody_has_waited_yet() -> None:
    assert curve_of(()) is None


def test_worked_by_hand() -> None:
    """Two weeks across 266 units: a day is 19. Of 100 to 0 over 148 units: a half is 74."""
    curve = curve_of((wait(2), wait(7, answered=False)))
    assert curve is not None
    assert curve.path == "M42.0 12H80.0V86.0H175.0"
    assert curve.cut_off == (CutOff(175.0, 86.0),)
    assert [mark.word for mark in curve.across] == ["0", "7", "14"]
    assert (curve.answered, curve.waiting, curve.half_within) == (1, 1, 2)
    assert curve.table == (
        Within(1, 0, 2), Within(3, 50, 2), Within(5, 50, 2), Within(7, 50, 2), Within(10, 50, 1),
        Within(14, 50, 1),
    )  # fmt: skip


def test_silence_alone_is_a_flat_line() -> None:
    curve = curve_of((wait(3, answered=False),))
    assert curve is not None
    assert curve.path == "M42.0 12H99.0"
    assert curve.half_within is None
    assert {line.answered for line in curve.table} == {0}


@given(st.lists(st.builds(wait, st.floats(0, 400), st.booleans()), min_size=1, max_size=30))
def test_it_stays_on_the_paper_and_only_falls(waits: list[Wait]) -> None:
    curve = curve_of(waits)
    assert curve is not None
    across = [float(x) for x in re.findall(r"[MH]([\d.]+)", curve.path)]
    down = [float(y) for y in re.findall(r"[V ]([\d.]+)", curve.path)]
    assert all(LEFT <= x <= RIGHT for x in across)
    assert all(TOP <= y <= BOTTOM for y in down)
    assert all(one <= other for one, other in pairwise(across))
    assert all(one <= other for one, other in pairwise(down))
    assert all(one.answered <= other.answered for one, other in pairwise(curve.table))
    assert all(line.seen >= max(1, curve.answered) for line in curve.table)
