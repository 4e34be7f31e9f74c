"""Mail that lies in files: an mbox (Takeout, Thunderbird), a folder of .eml files, a JSONL file.

One message at a time is held in memory. What cannot be read is told by its number and passed over.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.jsonl import BrokenLine, line_of
from app.domain.rfc5322 import EPOCH, MAIL_BYTES, parse

Progress = Callable[[int], None]

# RFC 4155: "From ", an address, and a date as asctime writes it, perhaps with a zone.
_SEPARATOR = re.compile(rb"From [^\n]*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\n]*\d:\d\d[^\n]*\r?\n?")
_ASCTIME = re.compile(r"([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d:\d\d)(?: +([+-]\d{4}))? +(\d{4})")
_ESCAPED = re.compile(rb">+From ")
_FIELD = re.compile(rb"(?:>?From [^\n]*\n)?[!-9;-~]+[ \t]*:")
# Takeout's X-Gmail-Labels in English; "Entwürfe", "Brouillons" and the like in other languages.
_NO_MAIL = re.compile(
    r"(?:^|,)\s*\"?(?:drafts?|spam|trash|bin|chats?|entwürfe|papierkorb|brouillons|corbeille|borradores"
    r"|papelera|rascunhos|lixeira|concepten|prullenbak)\"?\s*(?:,|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that was passed over."""

    number: int  # from 1, in the order of the file or of the file names
    why: str  # "has no headers"


Found = tuple[int, Message | Unreadable]


def messages_in(path: Path, *, progress: Progress | None = None) -> Iterator[Found]:
    """Every message of a file or folder with its number; drafts, spam and the bin are left out.

    A message's thread is the one that the file names (JSONL `thread`, Takeout's X-GM-THRID), else
    it is empty and `app.domain.threads` finds it.

    Args:
        progress: Told how many bytes were taken since it was last told.

    Raises:
        BadInput: no such file, or neither mbox nor JSONL nor a folder.
    """
    tell = progress or _nobody
    if path.is_dir():
        return _folder(path, tell)
    if not path.is_file():
        raise BadInput(f"{path}: no such file or folder")
    if path.suffix.lower() == ".eml":
        return _eml(path, 1, path.name, tell)
    if path.suffix.lower() in (".jsonl", ".ndjson") or _begins_with(path, b"{"):
        return _jsonl(path, tell)
    if path.stat().st_size and not _begins_with(path, b"From "):
        raise BadInput(f"{path.name} is neither an mbox file (it would begin with From) nor JSONL")
    return _mbox(path, count(1), tell)


def size_of(path: Path) -> int:
    """How many bytes `messages_in` will tell of."""
    if path.is_dir():
        return sum(file.stat().st_size for file in _files(path))
    return path.stat().st_size if path.is_file() else 0


def _nobody(_: int) -> None:
    pass


def _files(folder: Path) -> list[Path]:
    found = (f for f in folder.rglob("*") if f.suffix.lower() in (".eml", ".mbox"))
    return sorted(file for file in found if file.is_file())


def _folder(folder: Path, tell: Progress) -> Iterator[Found]:
    numbers = count(1)
    for file in _files(folder):
        if file.suffix.lower() == ".mbox":
            yield from _mbox(file, numbers, tell)
        else:
            yield from _eml(file, next(numbers), str(file.relative_to(folder)), tell)


def _eml(file: Path, number: int, name: str, tell: Progress) -> Iterator[Found]:
    try:
        with file.open("rb") as opened:
            raw = opened.read(MAIL_BYTES)
        tell(file.stat().st_size)
    except OSError as error:
        yield number, Unreadable(number, f"cannot be opened ({type(error).__name__})")
        return
    found = _read(raw, number, RemoteId(name), None)
    if found is not None:
        yield number, found


def _mbox(file: Path, numbers: "count[int]", tell: Progress) -> Iterator[Found]:
    """Cut at separator lines that stand at the start or after an empty line."""
    with file.open("rb") as lines:
        separator = b""
        kept: list[bytes] = []
        size = taken = 0
        after_empty = True
        for line in lines:
            taken += len(line)
            if after_empty and line.startswith(b"From ") and _SEPARATOR.fullmatch(line):
                if separator:
                    yield from _numbered(kept, next(numbers), separator)
                    tell(taken)
                    taken = 0
                separator, kept, size = line, [], 0
            elif size < MAIL_BYTES:
                kept.append(line[1:] if _ESCAPED.match(line) else line)
                size += len(line)
            after_empty = line in (b"\n", b"\r\n")
        if separator or any(kept):
            yield from _numbered(kept, next(numbers), separator)
        tell(taken)


def _numbered(lines: list[bytes], number: int, separator: bytes) -> Iterator[Found]:
    found = _read(b"".join(lines), number, RemoteId(str(number)), _date_of(separator))
    if found is not None:
        yield number, found


def _jsonl(file: Path, tell: Progress) -> Iterator[Found]:
    with file.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield number, _from_line(line, number)
            tell(len(line))


def _from_line(line: bytes, number: int) -> Message | Unreadable:
    try:
        message = line_of(line).message
    except BrokenLine as broken:
        return Unreadable(number, str(broken))
    return message if message.remote_id else replace(message, remote_id=RemoteId(f"line {number}"))


def _read(
    raw: bytes, number: int, remote_id: RemoteId, taken_in: datetime | None
) -> Message | Unreadable | None:
    """The message; None for what is no mail: drafts, chats, spam, the bin."""
    if not _FIELD.match(raw.lstrip(b"\r\n\xef\xbb\xbf")[:4096]):
        return Unreadable(number, "has no headers")
    message = parse(raw, remote_id=remote_id, thread_id=ThreadId(""))
    if _NO_MAIL.search(message.headers.get("x-gmail-labels", "")):
        return None
    thread = message.headers.get("x-gm-thrid", "").strip()
    undated = message.received_at == EPOCH and taken_in is not None
    return replace(
        message,
        thread_id=ThreadId(thread),
        received_at=taken_in if undated and taken_in else message.received_at,
    )


def _date_of(separator: bytes) -> datetime | None:
    """asctime in a separator line, UTC where it names no zone."""
    found = _ASCTIME.search(separator.decode("ascii", "replace"))
    if found is None:
        return None
    month, day, clock, zone, year = found.groups()
    try:
        at = datetime.strptime(
            f"{day} {month} {year} {clock} {zone or '+0000'}", "%d %b %Y %H:%M:%S %z"
        )
    except ValueError:
        return None
    return at.astimezone(UTC)


def _begins_with(path: Path, start: bytes) -> bool:
    with path.open("rb") as opened:
        return opened.read(64).lstrip(b"\xef\xbb\xbf \r\n").startswith(start)
