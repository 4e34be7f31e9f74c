"""The downloads: RFC 4180, and no cell that a spreadsheet would run."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.looking_back.lesson import Lesson
from app.web.overview.files import COLUMNS, guarded, to_csv, to_json
from app.web.overview.rows import Row

AT = datetime(2026, 3, 9, 9, tzinfo=UTC)
ROW = Row(
    employer='Acme, "Robots" & Söhne',
    role="Backend Engineer",
    stage="Waiting for them",
    outcome="Open",
    began_on=date(2026, 2, 24),
    interviews=1,
    follow_ups=2,
    answer_days=(3.2, 5.0),
    waiting_days=4.0,
    next="Wait until Tuesday",
    lessons=(
        Lesson(round=date(2026, 3, 2), at=AT, went_well="calm\nand slow", asked="why us"),
        Lesson(round=None, at=AT, asked="-"),
    ),
)


def parsed(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_a_table_of_one() -> None:
    header, line = parsed(to_csv([ROW]))
    assert tuple(header) == COLUMNS
    assert line == [
        'Acme, "Robots" & Söhne', "Backend Engineer", "Waiting for them", "Open", "2026-02-24", "1",
        "2", "3.2; 5", "4", "Wait until Tuesday", "2026-03-02: calm\nand slow", "",
        "2026-03-02: why us\nthe whole application: -",
    ]  # fmt: skip
    assert to_csv([ROW]).endswith(b"\r\n")
    assert b'"Acme, ""Robots"" & S' in to_csv([ROW])
    assert parsed(to_csv([])) == [list(COLUMNS)]


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =cmd|' /C calc'!A0", "\n@x", "\uff1d1", "\x00=1"],
)  # fmt: skip
def test_a_formula_gets_an_apostrophe(cell: str) -> None:
    assert guarded(cell).startswith("'")
    [_, line] = parsed(to_csv([replace(ROW, employer=cell)]))
    assert line[0].startswith("'")


@pytest.mark.parametrize("cell", ["", "Acme", "3.2", "a=b", "'=1"])
def test_an_ordinary_cell_stays(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.text(max_size=30), min_size=2, max_size=2))
def test_any_text_comes_back_and_none_runs(texts: list[str]) -> None:
    employer, role = texts
    [_, line] = parsed(to_csv([replace(ROW, employer=employer, role=role, lessons=())]))
    assert len(line) == len(COLUMNS)
    for said, cell in zip(texts, line[:2], strict=True):
        clean = said.replace("\x00", "").encode("utf-8", "replace").decode()
        assert cell in (clean, f"'{clean}")
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_json_has_everything_by_name() -> None:
    [found] = orjson.loads(to_json([ROW]))
    assert found["answer_days"] == [3.2, 5.0]
    assert found["began_on"] == "2026-02-24"
    assert found["lessons"][0] == {
        "round": "2026-03-02", "at": "2026-03-09T09:00:00+00:00", "went_well": "calm\nand slow",
        "improve": "", "asked": "why us",
    }  # fmt: skip
