"""Labelled mail that is read: mail around jobs, ordinary mail, and what machines send."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.cli.evaluation.folder import BadRow, Folder, Row, day, flag, strings, text
from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.jsonl import BrokenLine, line_of
from app.domain.reading.model import Reading
from app.domain.reading.read import read
from app.domain.rfc5322 import parse

NOBODY: frozenset[str] = frozenset()
_FIELDS = ("id", "subject", "from", "to", "cc", "date", "headers", "body", "html")
_WRITTEN = frozenset({"from", "to", "cc", "date", "subject"})
_OF_EVERY_MAIL = _WRITTEN | {
    "message-id", "in-reply-to", "references", "reply-to", "mime-version", "content-type",
    "content-transfer-encoding", "x-mailer", "user-agent",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class JobMail:
    """Mail around jobs; `labels` are all that are right, the best one first."""

    id: str
    labels: tuple[str, ...]
    direction: str
    lang: str
    reading: Reading
    by_headers: Reading  # what the trust level `headers` lets us know


@dataclass(frozen=True, slots=True)
class OrdinaryMail:
    """Mail that has nothing to do with an application."""

    id: str
    job_vocab: bool  # it has the words all the same
    reading: Reading
    by_headers: Reading


@dataclass(frozen=True, slots=True)
class MachineMail:
    """An absence notice, a bounce, or what resembles them."""

    id: str
    kind: str
    lang: str
    return_dates: frozenset[date]  # all that are right; empty where none is stated
    ambiguous: bool  # its date can be read in two ways
    failed: frozenset[str]  # addresses; empty where the label does not name them
    hard: bool  # a bounce for good
    has_headers: bool  # more than any program writes
    reading: Reading
    bare: Reading  # of the same mail with sender, recipients, date, subject and text alone
    by_headers: Reading


@dataclass(frozen=True, slots=True)
class Mails:
    """All three."""

    jobs: list[JobMail]
    ordinary: list[OrdinaryMail]
    machines: list[MachineMail]


def mails_in(folder: Folder) -> Mails:
    """Every labelled mail of the folder, read."""
    return Mails(
        jobs=folder.lines("job_mail.jsonl", _job_mail),
        ordinary=folder.lines("ordinary_mail/ordinary.jsonl", _ordinary_mail),
        machines=folder.listed(
            "auto_and_bounce/labels.json",
            lambda row: _machine_mail(row, folder.path / "auto_and_bounce"),
        ),
    )


def message_of(fields: Mapping[str, object]) -> Message:
    """The message with these fields, made as `afterword read` makes it.

    Raises:
        BadRow: a field is of the wrong kind.
    """
    try:
        return line_of(json.dumps(fields)).message
    except BrokenLine as broken:
        raise BadRow(str(broken)) from broken


def message_in(row: Row) -> Message:
    """The message of a row that has the fields of `afterword read`, read for nobody's account."""
    return message_of({name: row[name] for name in _FIELDS if row.get(name)})


def without_text(message: Message) -> Message:
    """What the trust level `headers` shows of it."""
    return replace(message, text=None, html=None, parts=(), header_only=True)


def _job_mail(row: Row) -> JobMail:
    message, label = message_in(row), text(row, "label")
    return JobMail(
        id=text(row, "id"),
        labels=(label, *strings(row, "also")),
        direction=text(row, "direction", "n/a" if label == "not_job" else "to_candidate"),
        lang=text(row, "lang", "en"),
        reading=read(message, NOBODY),
        by_headers=read(without_text(message), NOBODY),
    )


def _ordinary_mail(row: Row) -> OrdinaryMail:
    fields = {"headers": row.get("headers"), "body": row.get("text"), "html": row.get("html")}
    message = message_of(fields)
    return OrdinaryMail(
        id=text(row, "id"),
        job_vocab=bool(row.get("job_vocab")),
        reading=read(message, NOBODY),
        by_headers=read(without_text(message), NOBODY),
    )


def _machine_mail(row: Row, folder: Path) -> MachineMail:
    name, kind = text(row, "file"), text(row, "kind")
    if Path(name).name != name:
        raise BadRow("`file` is not the name of a file beside the labels")
    try:
        raw = (folder / name).read_bytes()
    except OSError as error:
        raise BadRow("its file cannot be opened") from error
    message = parse(raw, remote_id=RemoteId(name), thread_id=ThreadId(name))
    return MachineMail(
        id=name,
        kind=kind,
        lang=text(row, "lang", "en"),
        return_dates=_return_dates(row),
        ambiguous=bool(row.get("ambiguous")),
        failed=frozenset(one.lower() for one in strings(row, "failed_recipients")),
        hard=flag(row, "hard") if "hard" in row else not kind.startswith(_RETRIED),
        has_headers=not _OF_EVERY_MAIL.issuperset(message.headers),
        reading=read(message, NOBODY),
        bare=read(_bare(message), NOBODY),
        by_headers=read(without_text(message), NOBODY),
    )


_RETRIED = ("bounce_delay", "bounce_soft")


def _return_dates(row: Row) -> frozenset[date]:
    days = {day({"accept": one}, "accept") for one in strings(row, "accept")}
    if row.get("return_date") is not None:
        days.add(day(row, "return_date"))
    return frozenset(days)


def _bare(message: Message) -> Message:
    kept = {name: value for name, value in message.headers.items() if name in _WRITTEN}
    return replace(message, headers=kept, in_reply_to="", references=())
