"""The shared real mail as rows and as messages. Nothing of it is ever copied into the project."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.jsonl import line_of
from app.domain.reading.model import Reading
from app.domain.reading.read import read
from app.domain.rfc5322 import parse

NOBODY: frozenset[str] = frozenset()
Row = dict[str, Any]  # a label as it stands in the shared files


def rows(file: Path) -> Iterator[Row]:
    """The lines of a JSONL file."""
    with file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def job_mail(data: Path) -> list[tuple[Row, Reading]]:
    """Mail around jobs with its labels, read."""
    names = ("id", "subject", "from", "to", "date", "body")
    return [
        (row, read(line_of(json.dumps({n: row[n] or "" for n in names})).message, NOBODY))
        for row in rows(data / "job_mail.jsonl")
    ]


def ordinary_mail(data: Path) -> list[tuple[Row, Reading]]:
    """Mail that has nothing to do with the reader's applications, read."""
    found = []
    for row in rows(data / "ordinary_mail" / "ordinary.jsonl"):
        fields = {"headers": row["headers"], "body": row["text"], "html": row["html"]}
        found.append((row, read(line_of(json.dumps(fields)).message, NOBODY)))
    return found


def machine_mail(data: Path) -> Iterator[tuple[Row, Message]]:
    """Absence notices, bounces and what resembles them, with their labels."""
    folder = data / "auto_and_bounce"
    for row in json.loads((folder / "labels.json").read_text(encoding="utf-8")):
        raw = (folder / row["file"]).read_bytes()
        yield row, parse(raw, remote_id=RemoteId(row["file"]), thread_id=ThreadId(row["file"]))
