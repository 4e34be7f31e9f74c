"""The user's own mail: what it was for, and whether it waits for an answer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.cli.evaluation.figure import Figure, Measured, Miss, counted, f1
from app.cli.evaluation.folder import BadRow, Folder, Row, flag, text
from app.cli.evaluation.mails import message_of
from app.domain.reading.model import Purpose, Reading
from app.domain.reading.read import read

ABOUT = "sent"
_OWNER = "sam@example.com"
_FOLLOW_UPS = frozenset({Purpose.CHECK_IN, Purpose.OTHER_OFFER})


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail of the user."""

    id: str
    part: str  # "held out", "looked at"; "" where nobody says
    purposes: frozenset[Purpose]  # all that are right
    expects_answer: bool | None  # None: not labelled
    purpose: Purpose
    reading: Reading


def sent_in(folder: Folder) -> list[Sent]:
    """Every row of sent.jsonl, read."""
    return folder.lines("sent.jsonl", _sent)


def sent(rows: Sequence[Sent]) -> Measured:
    """Of all, then of each part."""
    figures = list(_figures(rows, ""))
    for part in sorted({row.part for row in rows if row.part}):
        end = f"_{part.replace(' ', '_')}"
        figures += _figures([row for row in rows if row.part == part], end)
    purposes = [
        Miss(row.id, _names(row.purposes), row.purpose.value)
        for row in rows
        if row.purpose not in row.purposes
    ]
    expected = [
        Miss(row.id, _waits(row.expects_answer), _waits(row.reading.expects_answer))
        for row in rows
        if row.expects_answer is not None and row.expects_answer != row.reading.expects_answer
    ]
    return Measured(figures, {"purpose": purposes, "expects an answer": expected})


def _figures(rows: Sequence[Sent], end: str) -> Iterator[Figure]:
    ups = (row.purpose in _FOLLOW_UPS for row in rows if row.purposes <= _FOLLOW_UPS)
    others = (row.purpose not in _FOLLOW_UPS for row in rows if not row.purposes & _FOLLOW_UPS)
    yield from counted(ABOUT, f"follow_ups_found{end}", ups)
    yield from counted(ABOUT, f"others_left_alone{end}", others)
    yield from counted(ABOUT, f"purpose{end}", (row.purpose in row.purposes for row in rows))
    asked = (
        (row.expects_answer, row.reading.expects_answer)
        for row in rows
        if row.expects_answer is not None
    )
    yield from f1(ABOUT, f"expects_answer_f1{end}", asked)


def _names(purposes: Iterable[Purpose]) -> str:
    return " or ".join(sorted(purpose.value for purpose in purposes))


def _waits(expects: bool | None) -> str:
    return "an answer" if expects else "none"


def _sent(row: Row) -> Sent:
    """Mail to Dana of Acme unless it says otherwise."""
    fields = {
        "from": f"Sam <{_OWNER}>",
        "to": text(row, "to", "dana@acme.example"),
        "date": text(row, "date", "Thu, 05 Mar 2026 10:00:00 +0000"),
        "subject": text(row, "subject"),
        "body": text(row, "body"),
        "headers": {"In-Reply-To": "<1@acme.example>"} if flag(row, "answers") else {},
    }
    purposes = frozenset(map(_purpose, text(row, "purpose").split()))
    if not purposes:
        raise BadRow("`purpose` names none")
    reading = read(message_of(fields), frozenset({_OWNER}))
    return Sent(
        id=text(row, "id"),
        part=text(row, "part", ""),
        purposes=purposes,
        expects_answer=(None if row.get("expects_answer") is None else flag(row, "expects_answer")),
        purpose=reading.purpose or Purpose.OTHER,
        reading=reading,
    )


def _purpose(name: str) -> Purpose:
    try:
        return Purpose(name)
    except ValueError as error:
        raise BadRow("`purpose` names an unknown one") from error
