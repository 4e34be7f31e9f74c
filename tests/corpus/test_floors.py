"""No figure falls under its floor; `python -m tests.corpus` prints them all."""

import pytest

from tests.corpus import fresh, measured, purposes, structure
from tests.corpus.figure import Figure
from tests.shared import shared_data


def fallen(figures: list[Figure]) -> list[str]:
    return [str(figure) for figure in figures if not figure.holds]


def test_what_is_right_on_real_mail_stays_right() -> None:
    assert not fallen(measured.figures(shared_data()))


def test_what_is_right_on_our_own_mail_stays_right() -> None:
    assert not fallen(fresh.figures())


def test_what_the_users_own_mail_is_for_stays_known() -> None:
    assert not fallen(list(purposes.figures()))


@pytest.mark.parametrize("kind", ["text", "html"])
def test_new_text_is_five_points_better_than_mail_parser_reply(kind: str) -> None:
    data, name = shared_data(), f"new text, {kind}"
    ours, theirs = (
        next(f.share for f in structure.quoted(data, read) if f.name == name)
        for read in (structure.ours, structure.mail_parser_reply)
    )
    assert ours >= theirs + 0.05
