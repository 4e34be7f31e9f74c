"""The overview as files to keep: a table by RFC 4180, and JSON.

A spreadsheet runs a cell that begins like a formula, and what stands in a cell was written by
others too (an employer's name comes from mail): such a cell gets an apostrophe in front (OWASP,
"CSV Injection"). The byte order mark lets Excel read the letters right.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

import orjson

from app.cards.language import ENGLISH, Language
from app.domain.looking_back.lesson import Lesson
from app.web.overview.rows import Row, round_name

COLUMNS: Final = (
    "employer", "role", "stage", "outcome", "began_on", "interviews", "follow_ups", "answer_days",
    "waiting_days", "next", "went_well", "do_differently", "questions_they_asked",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def to_csv(rows: Sequence[Row], language: Language = ENGLISH) -> bytes:
    """A header line, whose names are those of the JSON, and one line an application."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([guarded(cell) for cell in _cells(row, language)] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def to_json(rows: Sequence[Row]) -> bytes:
    """A list of objects with the fields of `Row`: for programs, so always in the same words."""
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps([asdict(row) for row in rows], option=option)


def guarded(cell: str) -> str:
    """As a spreadsheet shows it and never runs it."""
    cell = cell.replace("\x00", "")
    is_formula = cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)
    return f"'{cell}" if is_formula else cell


def _cells(row: Row, language: Language) -> tuple[str, ...]:
    say = language.say
    return (
        row.employer,
        row.role,
        say(row.stage),
        say(row.outcome),
        row.began_on.isoformat() if row.began_on else "",
        str(row.interviews),
        str(row.follow_ups),
        "; ".join(f"{days:g}" for days in row.answer_days),
        "" if row.waiting_days is None else f"{row.waiting_days:g}",
        say(row.next),
        _noted(row.lessons, "went_well", language),
        _noted(row.lessons, "improve", language),
        _noted(row.lessons, "asked", language),
    )


def _noted(lessons: Sequence[Lesson], question: str, language: Language) -> str:
    """A line a round."""
    texts = (
        (language.say(round_name(lesson)), str(getattr(lesson, question))) for lesson in lessons
    )
    return "\n".join(f"{name}: {text}" for name, text in texts if text)
