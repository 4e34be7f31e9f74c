"""What a file of mail is, told by what stands in it: one mail, an mbox, or JSONL.

Only as many lines are looked at as it takes, so that a program which writes one line may wait for
the answer to it. What was looked at is kept and given out again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from io import BytesIO
from itertools import chain
from pathlib import PurePath
from typing import BinaryIO

from app.domain.errors import BadInput
from app.domain.rfc5322 import MAIL_BYTES
from app.mail.mbox import is_separator

BOM = b"\xef\xbb\xbf"
_PIECE = 4 * 1024  # of a line, while nobody knows what it is
_MOST = 1000  # lines; relays write long headers above those that every mail has
_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:")
_KNOWN = re.compile(
    rb"(?:\A|\r)(?:from|to|cc|bcc|sender|reply-to|subject|date|received|return-path|message-id"
    rb"|delivered-to|mime-version|content-type)[ \t]*:",
    re.IGNORECASE,
)
_OBJECT = re.compile(rb"\{\s*[\"}]")


class Format(Enum):
    """How mail lies in a file."""

    MAIL = auto()  # one (RFC 5322)
    MBOX = auto()  # RFC 4155
    JSONL = auto()
    NOTHING = auto()  # it is empty


_BY_NAME = {".eml": Format.MAIL, ".jsonl": Format.JSONL, ".ndjson": Format.JSONL}
"""Asked where the content tells nothing: it is broken, and is then told of as what it should be."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file, or standard input, that is known for what it is."""

    format: Format
    head: bytes  # what was read to know it
    rest: BinaryIO

    @property
    def mail(self) -> bytes:
        """As much of the one mail as matters."""
        return self.head + self.rest.read(MAIL_BYTES)

    @property
    def lines(self) -> Iterator[bytes]:
        """All lines."""
        return chain(BytesIO(self.head), self.rest)


def opened(stream: BinaryIO, name: str) -> Opened:
    """The stream, at its beginning, and what it is.

    Raises:
        BadInput: it holds no mail in any of these forms.
    """
    held: list[bytes] = []
    found = _told(stream, held) or _BY_NAME.get(PurePath(name).suffix.lower())
    head = b"".join(held)
    if found is None and not head.strip(BOM + b" \t\r\n"):
        found = Format.NOTHING
    if found is None:
        raise BadInput(
            f"{name} holds no mail that can be read: give an .eml file, an mbox file (its first"
            " line is From, an address and a date) or JSONL (one JSON object on each line)"
        )
    if not head.endswith(b"\n"):
        head += stream.readline()
    return Opened(found, head.removeprefix(BOM), stream)


def _told(stream: BinaryIO, held: list[bytes]) -> Format | None:
    """The format by the first lines, which are put into `held`; None where they tell nothing."""
    in_fields, is_first = False, True
    for _ in range(_MOST):
        line = stream.readline(_PIECE)
        held.append(line)
        start = line.removeprefix(BOM).lstrip()
        if not line or (in_fields and not start):
            return None
        if not start:
            continue
        if is_first and is_separator(start):
            return Format.MBOX
        if _OBJECT.match(start):
            return Format.JSONL
        in_fields = in_fields or (is_first and _begins_mail(start))
        if in_fields and _KNOWN.search(start):
            return Format.MAIL
        is_first = False
    return None


def _begins_mail(line: bytes) -> bool:
    return line.startswith((b"From ", b">From ")) or _FIELD.match(line) is not None
