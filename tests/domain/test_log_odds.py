import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.log_odds import chance_of, log_odds


@pytest.mark.parametrize(("chance", "odds"), [(0.5, 0.0), (0.75, math.log(3)), (0.1, -math.log(9))])
def test_log_odds_of_a_chance(chance: float, odds: float) -> None:
    assert log_odds(chance) == pytest.approx(odds)


@given(st.floats(1e-9, 1 - 1e-9))
def test_there_and_back(chance: float) -> None:
    assert chance_of(log_odds(chance)) == pytest.approx(chance)


@given(st.floats(allow_nan=False))
def test_any_odds_give_a_chance_and_any_chance_gives_odds(odds: float) -> None:
    chance = chance_of(odds)
    assert 0 < chance < 1
    assert math.isfinite(log_odds(chance))


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_what_is_certain_has_odds_too(chance: float) -> None:
    assert math.isfinite(log_odds(chance))
