"""Raw mail where it lies: in memory, or in a file by offset, with the few headers a list needs."""

import email.errors
import email.header
import email.policy
import email.utils
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Protocol

MAX_HEADERS = 4 * 1024 * 1024  # bytes read when looking for the end of the headers


class Source(Protocol):
    """Where the bytes of one mail are."""

    def read(self, limit: int = -1) -> bytes:
        """The first `limit` bytes, or all of them."""
        ...


@dataclass(frozen=True, slots=True)
class InMemory:
    """Mail that was made here."""

    raw: bytes

    def read(self, limit: int = -1) -> bytes:
        """See Source."""
        return self.raw if limit < 0 else self.raw[:limit]


@dataclass(frozen=True, slots=True)
class InFile:
    """Mail that stays in its file. `quoted` (mboxrd): ">From " at a line's start loses its ">"."""

    path: Path
    offset: int = 0
    length: int = -1
    quoted: bool = False

    def read(self, limit: int = -1) -> bytes:
        """See Source."""
        length = self.length if limit < 0 else min(limit, self.length)
        if self.length < 0:
            length = limit
        with self.path.open("rb") as file:
            file.seek(self.offset)
            raw = file.read(length)
        return re.sub(rb"(?m)^>(>*From )", rb"\1", raw) if self.quoted else raw


@dataclass(frozen=True, slots=True)
class Headers:
    """What the mailbox knows of a mail without reading it again."""

    sender: str = ""  # decoded, as written: "Dana Reyes <dana@interviewer.example>"
    to: str = ""
    subject: str = ""
    message_id: str = ""
    references: tuple[str, ...] = ()  # In-Reply-To last: the nearest parent
    date: datetime | None = None
    received: datetime | None = None
    google_thread: str = ""  # X-GM-THRID of a Takeout export, decimal
    google_labels: tuple[str, ...] = ()  # X-Gmail-Labels of a Takeout export
    empty: bool = False

    @property
    def sender_address(self) -> str:
        """Lower case."""
        return email.utils.parseaddr(self.sender)[1].lower()


def headers_of(source: Source) -> Headers:
    """Read the header block only."""
    block = source.read(64 * 1024)
    if not re.search(rb"\r?\n\r?\n", block) and len(block) == 64 * 1024:
        block = source.read(MAX_HEADERS)
    end = re.search(rb"\r?\n\r?\n", block)
    parsed = _PARSER.parsebytes(block[: end.end()] if end else block)
    references = _ids(_one(parsed, "References")) + _ids(_one(parsed, "In-Reply-To"))
    received = _one(parsed, "Received").rpartition(";")[2]
    ids = _ids(_one(parsed, "Message-ID"))
    labels = decoded(_one(parsed, "X-Gmail-Labels"))
    return Headers(
        sender=decoded(_one(parsed, "From")),
        to=decoded(_one(parsed, "To")),
        subject=decoded(_one(parsed, "Subject")),
        message_id=ids[0] if ids else "",
        references=tuple(dict.fromkeys(references)),
        date=instant(_one(parsed, "Date")),
        received=instant(received),
        google_thread=_one(parsed, "X-GM-THRID").strip(),
        google_labels=tuple(label.strip() for label in labels.split(",") if label.strip()),
        empty=not parsed.keys(),
    )


def decoded(value: str) -> str:
    """RFC 2047 words and folding undone; what cannot be decoded stays."""
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", value).replace("\r", " ").replace("\n", " ")
    if "=?" not in unfolded:
        return unfolded.strip()
    try:
        return str(email.header.make_header(email.header.decode_header(unfolded))).strip()
    except (LookupError, UnicodeError, ValueError, email.errors.HeaderParseError):
        return unfolded.strip()


def instant(value: str) -> datetime | None:
    """A date of RFC 5322 section 3.3 in UTC, or None."""
    try:
        parsed = email.utils.parsedate_to_datetime(value.strip())
        if parsed.tzinfo is None:
            return parsed.replace(tzinfo=UTC)
        return parsed.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


_PARSER = BytesHeaderParser(policy=email.policy.compat32)


def _one(parsed: Message, name: str) -> str:
    """The first header of that name; raw 8-bit bytes are taken for UTF-8."""
    for known, value in parsed.raw_items():
        if known.lower() == name.lower():
            return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return ""


def _ids(value: str) -> list[str]:
    return re.findall(r"<[^<>\s]+>", value)
