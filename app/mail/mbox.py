"""An mbox (RFC 4155: Takeout, Thunderbird, mutt) cut into its mails, one at a time in memory."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.rfc5322 import MAIL_BYTES

# "From ", an address, and a date as asctime writes it, perhaps with a zone.
_SEPARATOR = re.compile(rb"From [^\n]*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\n]*\d:\d\d[^\n]*\r?\n?")
_ASCTIME = re.compile(r"([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d:\d\d)(?: +([+-]\d{4}))? +(\d{4})")
_ESCAPED = re.compile(rb">+From ")


@dataclass(frozen=True, slots=True)
class Cut:
    """One mail of an mbox."""

    raw: bytes  # as far as it matters, without its separator
    separator: bytes
    size: int  # bytes of the file up to the next one, since the one before

    @property
    def taken_in(self) -> datetime | None:
        """The time of its separator, UTC where it names no zone."""
        found = _ASCTIME.search(self.separator.decode("ascii", "replace"))
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


def is_separator(line: bytes) -> bool:
    """It begins a mail where it stands at the start or after an empty line."""
    return line.startswith(b"From ") and _SEPARATOR.fullmatch(line) is not None


def cut(lines: Iterable[bytes]) -> Iterator[Cut]:
    """The mails; what stands before the first separator is one too."""
    separator = b""
    kept: list[bytes] = []
    size = taken = 0
    after_empty = True
    for line in lines:
        if after_empty and is_separator(line):
            if separator or not _is_blank(kept):
                yield Cut(b"".join(kept), separator, taken)
                taken = 0
            separator, kept, size = line, [], 0
        elif size < MAIL_BYTES:
            kept.append(line[1:] if _ESCAPED.match(line) else line)
            size += len(line)
        taken += len(line)
        after_empty = line in (b"\n", b"\r\n")
    if separator or not _is_blank(kept):
        yield Cut(b"".join(kept), separator, taken)


def _is_blank(lines: Iterable[bytes]) -> bool:
    return not any(line.strip() for line in lines)
