"""No figure falls under its floor, and floors follow what is measured; `make accuracy` prints all."""

from collections.abc import Sequence
from functools import cache

import pytest

from app.cli.evaluation.aims import aim_of
from app.cli.evaluation.figure import Figure
from app.cli.evaluation.floors import Floor, tables
from app.cli.evaluation.measure import judged
from app.cli.evaluation.report import figure_line
from tests.corpus import libraries
from tests.corpus.raised import MOST_SLACK, as_toml, figures_of, raised
from tests.shared import NOT_HERE, shared_data

each_table = pytest.mark.parametrize("name", list(tables()))


@cache
def _found(name: str) -> Sequence[Figure] | None:
    return figures_of(name)


def measured_for(name: str) -> Sequence[Figure]:
    found = _found(name)
    if found is None:
        pytest.skip(NOT_HERE)
    return judged(found, tables()[name])


@each_table
def test_what_is_read_right_stays_right(name: str) -> None:
    assert not [figure_line(figure) for figure in measured_for(name) if not figure.holds]


@each_table
def test_every_floor_names_a_figure(name: str) -> None:
    assert not set(tables()[name]) - {figure.key for figure in measured_for(name)}


@each_table
def test_floors_rise_with_what_is_measured(name: str) -> None:
    """`python -m tests.corpus.raised` raises those that are told here, and gives what has none one."""
    floors = tables()[name]
    assert not [
        figure_line(figure)
        for figure in measured_for(name)
        if figure.floor is None
        or (figure.share > figure.floor + MOST_SLACK and not floors[figure.key].because)
    ]


@pytest.mark.parametrize("library", ["mail-parser-reply", "quotequail"])
@pytest.mark.parametrize("kind", ["text", "html"])
def test_new_text_is_five_points_better_than_a_library(library: str, kind: str) -> None:
    found = libraries.compared(shared_data())
    assert found["afterword"][kind].share >= found[library][kind].share + 0.05


def test_raising_never_lowers_and_keeps_what_has_a_reason() -> None:
    floors = {"a.low": Floor(0.5), "a.high": Floor(0.95), "a.few": Floor(0.5, "four mails")}
    figures = [Figure("a", name, 9, 10) for name in ("low", "high", "few", "new")]
    found = raised(floors, figures)
    assert found == floors | {"a.low": Floor(0.89), "a.new": Floor(0.89)}
    assert as_toml({"own": found}, "# why\n").splitlines() == [
        "# why",
        "",
        "[own]",
        '"a.low" = 0.890',
        '"a.high" = 0.950',
        '"a.few" = { floor = 0.500, because = "four mails" }',
        '"a.new" = 0.890',
    ]


def test_an_aim_holds_for_every_language_and_without_headers() -> None:
    assert aim_of("absence.recall") == aim_of("absence.recall_without_headers_de") == 0.95
    assert aim_of("kind.question_precision") is None
