"""Pairs of mails that differ in one word and in what they are: who reads one by its looks fails."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app.cli.evaluation.figure import Measured, Miss, counted
from app.cli.evaluation.folder import BadRow, Folder, Row, flag, strings, text
from app.cli.evaluation.labels import class_of, is_right, said_class
from app.cli.evaluation.mails import NOBODY, message_in
from app.domain.reading.model import Reading
from app.domain.reading.read import read

ABOUT = "pairs"


@dataclass(frozen=True, slots=True)
class OfPair:
    """One of two mails; their ids differ in the last letter."""

    id: str
    labels: tuple[str, ...]
    hiring: bool
    reading: Reading

    @property
    def right(self) -> bool:
        """Kind and hiring are both as labelled."""
        return self.reading.hiring == self.hiring and is_right(self.reading, self.labels)


def pairs_in(folder: Folder) -> list[OfPair]:
    """Every row of pairs.jsonl, read."""
    return folder.lines("pairs.jsonl", _of_pair)


def pairs(rows: Sequence[OfPair]) -> Measured:
    """Both of a pair right."""
    its: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        its[row.id[:-1]].append(row.right)
    misses = [
        Miss(
            row.id,
            _said(class_of(row.labels[0]), hiring=row.hiring),
            _said(said_class(row.reading.kind), hiring=row.reading.hiring),
            row.reading.confidence,
        )
        for row in rows
        if not row.right
    ]
    return Measured([*counted(ABOUT, "both_right", map(all, its.values()))], {ABOUT: misses})


def _said(kind: str, *, hiring: bool) -> str:
    return f"{kind}, {'hiring' if hiring else 'not hiring'}"


def _of_pair(row: Row) -> OfPair:
    identity = text(row, "id")
    if identity[-1:] not in {"a", "b"}:
        raise BadRow("`id` ends in neither a nor b")
    labels = (text(row, "label"), *strings(row, "also"))
    return OfPair(identity, labels, flag(row, "hiring"), read(message_in(row), NOBODY))
