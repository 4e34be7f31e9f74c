"""Fills a mailbox from an mbox file (Takeout, Thunderbird, mutt), a Maildir or a folder of both and
of .eml files.

Only offsets and a few headers are kept; bodies stay in the file until somebody reads them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.raw_mail import Headers, InFile, headers_of

Progress = Callable[[int, int], None]
BLOCK = 8 * 1024 * 1024  # bytes read at a time while looking for separators
# "From sender Mon Nov 23 10:00:00 2026": day, month and a time, so that a sentence does not split.
_SEPARATOR = re.compile(rb"From [^\n]*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\n]*\d:\d\d[^\n]*\n")
_LABELS = {
    "inbox": "INBOX", "sent": "SENT", "draft": "DRAFT", "drafts": "DRAFT", "spam": "SPAM",
    "trash": "TRASH", "bin": "TRASH", "chat": "CHAT", "chats": "CHAT", "unread": "UNREAD",
    "starred": "STARRED", "important": "IMPORTANT",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Broken:
    """A message that was skipped: its number in the file (from 1) or its file name, and why."""

    number: int
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class _Found:
    number: int
    source: InFile
    headers: Headers
    fallback: datetime | None  # the date of the mbox separator


def load(store: MailboxStore, path: Path, *, progress: Progress | None = None) -> list[Broken]:
    """Put every message into the mailbox, oldest first, without history or notices.

    Raises:
        FileNotFoundError: no such file or folder.
        ValueError: a file that is no mbox.
    """
    sources = list(_in_folder(path) if path.is_dir() else _messages_of(path))
    if not sources and not path.is_dir():
        raise ValueError(f"{path.name} is not an mbox file: it does not begin with a From line")
    found: list[_Found] = []
    broken: list[Broken] = []
    for done, (source, fallback) in enumerate(sources, start=1):
        try:
            headers = headers_of(source)
            why = _what_is_wrong(headers)
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            headers, why = Headers(), f"cannot be read ({type(error).__name__})"
        if why:
            broken.append(Broken(done, source.path.name, why))
        else:
            found.append(_Found(done, source, headers, fallback))
        if progress and (done % 100 == 0 or done == len(sources)):
            progress(done, len(sources))
    _put_all(store, found)
    return broken


def _put_all(store: MailboxStore, found: list[_Found]) -> None:
    now = store.clock.now()
    dated = [(_received_at(one, now), one) for one in found]
    for at, one in sorted(dated, key=lambda pair: (pair[0], pair[1].number)):
        labels = _labels_of(one.headers, store.owners)
        thread = one.headers.google_thread
        stored = store.put(
            one.source, one.headers, labels=labels, at=at,
            thread_id=f"{int(thread):016x}" if thread.isdigit() else None,
        )  # fmt: skip
        if "DRAFT" in labels:
            store.adopt_draft(stored.id)


def _what_is_wrong(headers: Headers) -> str:
    if headers.empty:
        return "has no headers"
    if not headers.sender:
        return "has no From header"
    return ""


def _received_at(one: _Found, now: datetime) -> datetime:
    """When it was taken in, as Gmail would know it: never in the future, so a date in 2099 gives
    way to what the file says beside it."""
    told = (one.headers.received, one.headers.date, one.fallback)
    return next((at for at in told if at is not None and at.year > 1980 and at <= now), now)


def _labels_of(headers: Headers, owners: frozenset[str]) -> frozenset[str]:
    labels = set()
    for name in headers.google_labels:
        low = name.lower()
        if low in _LABELS:
            labels.add(_LABELS[low])
        elif low.startswith("category "):
            labels.add(f"CATEGORY_{low.removeprefix('category ').upper()}")
    if not labels & {"SENT", "DRAFT", "SPAM", "TRASH", "CHAT"}:
        if headers.sender_address in owners:
            labels.add("SENT")
        elif not headers.google_labels:
            labels.add("INBOX")
    return frozenset(labels)


def _in_folder(folder: Path) -> Iterator[tuple[InFile, datetime | None]]:
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        if file.suffix.lower() == ".mbox":
            yield from _messages_of(file)
        elif file.suffix.lower() == ".eml" or _in_maildir(file):
            yield InFile(file), None


def _in_maildir(file: Path) -> bool:
    """It lies where a Maildir keeps its mail, one file each: in `cur` or in `new`."""
    names = ("cur", "new")
    beside = file.parent.parent
    return (
        file.parent.name in names
        and not file.name.startswith(".")
        and all((beside / name).is_dir() for name in names)
    )


def _messages_of(path: Path) -> Iterator[tuple[InFile, datetime | None]]:
    """Cut an mbox at its separator lines (RFC 4155): at the start, or after an empty line."""
    starts = list(separators(path))
    if not starts:
        return
    size = path.stat().st_size
    for (start, line), (end, _) in zip(starts, [*starts[1:], (size, b"")], strict=True):
        offset = start + len(line)
        yield InFile(path, offset, end - offset, quoted=True), _separator_date(line)


def separators(path: Path, *, block: int = BLOCK) -> Iterator[tuple[int, bytes]]:
    """Offset and text of each separator. Read in blocks; the last line of a block, which may go on
    in the next one, is looked at again together with the two bytes before it."""
    data, position, first = b"\n\n", -2, 0  # the start of a file counts as after an empty line
    with path.open("rb") as file:
        while read := file.read(block):
            data += read
            last = data.rfind(b"\n")
            if last < 2:
                continue
            yield from _separators_in(data, position, first, last)
            data, position, first = data[last - 2 :], position + last - 2, 2
    yield from _separators_in(data, position, first, len(data))


def _separators_in(data: bytes, position: int, first: int, end: int) -> Iterator[tuple[int, bytes]]:
    at = data.find(b"\nFrom ", first)
    while -1 < at < end:
        line = _SEPARATOR.match(data, at + 1)
        if line and data[max(0, at - 2) : at + 1].endswith((b"\n\n", b"\n\r\n")):
            yield position + at + 1, line.group()
        at = data.find(b"\nFrom ", at + 1)


def _separator_date(line: bytes) -> datetime | None:
    """asctime, with an optional zone before the year: "Mon Nov 23 10:00:00 +0000 2026"."""
    text = line.decode("ascii", "replace")
    found = re.search(
        r"([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d:\d\d)(?: +([+-]\d{4}))? +(\d{4})", text
    )
    if not found:
        return None
    month, day, clock, zone, year = found.groups()
    try:
        return datetime.strptime(
            f"{day} {month} {year} {clock} {zone or '+0000'}", "%d %b %Y %H:%M:%S %z"
        ).astimezone(UTC)
    except ValueError:
        return None
