"""Mail that lies in files: an mbox (Takeout, Thunderbird), one mail, JSONL, or a folder of mails.

One message at a time is held in memory. What cannot be read is told by its number and passed over.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.jsonl import BrokenLine, line_of
from app.domain.rfc5322 import EPOCH, parse
from app.mail.formats import Format, Opened, opened
from app.mail.mbox import cut

Progress = Callable[[int], None]

_FIELD = re.compile(rb"(?:>?From [^\n]*\n)?[!-9;-~]+[ \t]*:")
# Takeout's X-Gmail-Labels in English; "Entwürfe", "Brouillons" and the like in other languages.
_NO_MAIL = re.compile(
    r"(?:^|,)\s*\"?(?:drafts?|spam|trash|bin|chats?|entwürfe|papierkorb|brouillons|corbeille|borradores"
    r"|papelera|rascunhos|lixeira|concepten|prullenbak)\"?\s*(?:,|$)",
    re.IGNORECASE,
)
_SUFFIXES = (".eml", ".mbox")
_MAILDIR = ("cur", "new")


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
        BadInput: no such file, or one that holds no mail.
    """
    found = everything_in(path, progress=progress)
    return ((number, one) for number, one in found if not _is_set_aside(one))


def everything_in(path: Path, *, progress: Progress | None = None) -> Iterator[Found]:
    """The same with drafts, spam and the bin."""
    tell = progress or _nobody
    if path.is_dir():
        return _folder(path, tell)
    if not path.is_file():
        raise BadInput(f"{path}: no such file or folder")
    with path.open("rb") as stream:
        opened(stream, path.name)
    return _file(path, path.name, count(1), tell)


def messages_of(source: Opened, name: str) -> Iterator[Found]:
    """Every message of what has been opened, in one go, as it comes.

    Args:
        source: At its beginning.
        name: What a single mail is called.
    """
    return _messages(source, name, count(1), _nobody)


def size_of(path: Path) -> int:
    """How many bytes `messages_in` will tell of."""
    if path.is_dir():
        return sum(file.stat().st_size for file in _files(path))
    return path.stat().st_size if path.is_file() else 0


def _nobody(_: int) -> None:
    pass


def _files(folder: Path) -> list[Path]:
    found = (f for f in folder.rglob("*") if f.suffix.lower() in _SUFFIXES or _in_maildir(f))
    return sorted(file for file in found if file.is_file())


def _in_maildir(file: Path) -> bool:
    """It lies where a Maildir keeps its mail, one file each: in `cur` or in `new`."""
    folder = file.parent
    return (
        folder.name in _MAILDIR
        and not file.name.startswith(".")
        and all((folder.parent / name).is_dir() for name in _MAILDIR)
    )


def _folder(folder: Path, tell: Progress) -> Iterator[Found]:
    numbers = count(1)
    for file in _files(folder):
        yield from _file(file, str(file.relative_to(folder)), numbers, tell)


def _file(file: Path, name: str, numbers: "count[int]", tell: Progress) -> Iterator[Found]:
    try:
        with file.open("rb") as stream:
            yield from _messages(opened(stream, file.name), name, numbers, tell)
    except OSError as error:
        number = next(numbers)
        yield number, Unreadable(number, f"cannot be opened ({type(error).__name__})")
    except BadInput:
        number = next(numbers)
        yield number, Unreadable(number, "holds no mail")


def _messages(source: Opened, name: str, numbers: "count[int]", tell: Progress) -> Iterator[Found]:
    match source.format:
        case Format.MAIL:
            raw, number = source.mail, next(numbers)
            yield number, _read(raw, number, RemoteId(name), None)
            tell(len(raw))
        case Format.MBOX:
            for one in cut(source.lines):
                number = next(numbers)
                yield number, _read(one.raw, number, RemoteId(str(number)), one.taken_in)
                tell(one.size)
        case Format.JSONL:
            for number, line in enumerate(source.lines, start=1):
                if line.strip():
                    yield number, _from_line(line, number)
                tell(len(line))
        case Format.NOTHING:
            pass


def _from_line(line: bytes, number: int) -> Message | Unreadable:
    try:
        message = line_of(line).message
    except BrokenLine as broken:
        return Unreadable(number, str(broken))
    return message if message.remote_id else replace(message, remote_id=RemoteId(f"line {number}"))


def _read(
    raw: bytes, number: int, remote_id: RemoteId, taken_in: datetime | None
) -> Message | Unreadable:
    if not _FIELD.match(raw.lstrip(b"\r\n\xef\xbb\xbf")[:4096]):
        return Unreadable(number, "has no headers")
    message = parse(raw, remote_id=remote_id, thread_id=ThreadId(""))
    thread = message.headers.get("x-gm-thrid", "").strip()
    undated = message.received_at == EPOCH and taken_in is not None
    return replace(
        message,
        thread_id=ThreadId(thread),
        received_at=taken_in if undated and taken_in else message.received_at,
    )


def _is_set_aside(found: Message | Unreadable) -> bool:
    """A draft, a chat, spam, or in the bin: nothing that was said between two people."""
    if isinstance(found, Unreadable):
        return False
    return _NO_MAIL.search(found.headers.get("x-gmail-labels", "")) is not None
