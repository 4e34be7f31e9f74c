"""The header section of a mail: unfolded lines by name, with encoded words read. Never raises."""

import binascii
import re
from collections.abc import Iterable, Sequence

from app.domain.charsets import to_text

HEADER_BYTES = 256 * 1024
"""How much of a header section is read. Real ones stay under 64 kB."""
HEADER_COUNT = 1000
VALUE_CHARS = 16 * 1024
"""How much of one header's value is kept: about 300 recipients or 200 references."""
ENCODED_WORDS = 400
"""How many encoded words of one value are read."""
STRAY_LINES = 20
"""How many lines that are no header are stepped over before the body is taken to have begun."""

_NAME = rb"[!-9;-~]++[ \t]*+:"
# Possessive throughout: one pass over the bytes, whatever they hold.
_FIELDS = re.compile(rb"(?:" + _NAME + rb"[^\n]*+\n?(?:[ \t]++(?=[^\s])[^\n]*+\n?)*+)*+")
_STARTS = re.compile(_NAME)
_ENCODED = re.compile(r"=\?([!->@-~]{1,60})\?([bBqQ])\?([^?\s]{0,4000}| [^?\r\n]{0,200})\?=")
_BETWEEN = re.compile(r"(\?=)\s{1,80}(?==\?[!->@-~]{1,60}\?[bBqQ]\?)")


def split_message(raw: bytes) -> tuple[bytes, bytes]:
    """The header section and the body.

    The body begins after the first empty line, or at the first line that can be no header
    (RFC 5322 section 2.2) unless headers go on right behind it. An mbox "From " line is dropped.
    """
    if b"\n" not in raw[:HEADER_BYTES] and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    start = len(raw) - len(raw.lstrip(b"\r\n")) if raw[:1] in (b"\r", b"\n") else 0
    if raw.startswith((b"From ", b">From "), start):
        start = raw.find(b"\n", start) + 1 or len(raw)
    pieces: list[bytes] = []
    at = start
    for _ in range(STRAY_LINES):
        match = _FIELDS.match(raw, at, start + HEADER_BYTES)
        end = match.end() if match else at
        pieces.append(raw[at:end])
        line_end = raw.find(b"\n", end)
        line = raw[end : line_end if line_end >= 0 else len(raw)]
        if not line.strip():
            return b"".join(pieces), raw[line_end + 1 :] if line_end >= 0 else b""
        if end >= start + HEADER_BYTES:
            return b"".join(pieces), _after_empty_line(raw, end)
        if line_end < 0 or not pieces[0] or not _STARTS.match(raw, line_end + 1):
            return b"".join(pieces), raw[end:]
        at = line_end + 1
    return b"".join(pieces), raw[at:]


def _after_empty_line(raw: bytes, start: int) -> bytes:
    """The body behind a header section that is longer than we read."""
    ends = [(raw.find(mark, start), len(mark)) for mark in (b"\n\n", b"\n\r\n")]
    found = [(at, size) for at, size in ends if at >= 0]
    if not found:
        return b""
    at, size = min(found)
    return raw[at + size :]


def fields(block: bytes) -> list[tuple[str, str]]:
    """Name (lower case) and unfolded value of each header, in order, not yet decoded."""
    text = _unfolded(to_text(block))
    found: list[tuple[str, str]] = []
    for line in text.split("\n")[:HEADER_COUNT]:
        name, colon, value = line.partition(":")
        if colon:
            found.append((name.strip().lower(), value.strip()[:VALUE_CHARS]))
    return found


def _unfolded(text: str) -> str:
    """Continuation lines joined to theirs (RFC 5322 section 2.2.3)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return text.replace("\n ", " ").replace("\n\t", " ")


def clean_fields(headers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same for headers that a provider has already split."""
    return [
        (name.strip().lower(), _unfolded(value).strip()[:VALUE_CHARS])
        for name, value in headers[:HEADER_COUNT]
    ]


def first_of_each(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The first value of each name."""
    found: dict[str, str] = {}
    for name, value in headers:
        if name not in found:
            found[name] = value
    return found


def decoded(value: str) -> str:
    """`value` with its encoded words (RFC 2047) read; what is no valid one stays as it is."""
    if "=?" not in value:
        return value if value.isprintable() else _printable(value)
    joined = _BETWEEN.sub(r"\1", value)
    return _printable(_ENCODED.sub(_word, joined, count=ENCODED_WORDS))


def _word(match: re.Match[str]) -> str:
    charset, encoding, payload = match.groups()
    data = payload.encode("utf-8", "replace")
    if encoding in "qQ":
        data = binascii.a2b_qp(data, header=True)
    else:
        try:
            data = binascii.a2b_base64(data + b"=" * (-len(data) % 4))
        except binascii.Error:
            return match.group()
    return to_text(data, charset.partition("*")[0])


def _printable(value: str) -> str:
    """Without control characters: a header is one line."""
    if value.isprintable():
        return value
    return "".join(c if c >= " " and c != "\x7f" else " " if c in "\t\r\n" else "" for c in value)
