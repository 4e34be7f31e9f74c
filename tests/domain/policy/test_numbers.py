"""The numbers of the page, and the bounds within which a person may change them."""

from dataclasses import fields
from datetime import timedelta

import pytest

from app.domain.policy.numbers import COUNTS, WAITS, Policy


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cap", 3),
        ("cap", -1),
        ("min_gap", 3),
        ("second_after", 3),
        ("first_after", 4),
        ("your_turn_after", timedelta(0)),
        ("thank_you_within", timedelta(days=4)),
        ("ask_below", 1.1),
        ("ask_below", -0.1),
        ("weekend", frozenset(range(7))),
        ("weekend", frozenset({7})),
    ],
)
def test_a_number_out_of_its_bounds_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        Policy(**{name: value})  # type: ignore[arg-type]  # the fields of Policy, by name


def test_the_bounds_themselves_are_allowed() -> None:
    for edge in (0, 1):
        numbers = {name: bounds[edge] for name, bounds in (COUNTS | WAITS).items()}  # type: ignore[operator]  # two mappings of different values
        assert Policy(**numbers).cap == COUNTS["cap"][edge]


def test_every_number_has_bounds() -> None:
    numbers = {field.name for field in fields(Policy)}
    assert (
        numbers - {"ask_below", "zone", "country", "closed_days", "weekend"}
        == COUNTS.keys() | WAITS.keys()
    )
