"""The MIME tree of a mail taken apart into decoded leaves (RFC 2045, RFC 2046). Never raises."""

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from app.domain.charsets import to_text
from app.domain.header_block import decoded, fields, first_of_each, split_message

PARTS = 200
"""How many parts of one mail are looked at."""
DEPTH = 12
"""How deep containers may nest; what lies deeper is not looked at."""
LEAF_BYTES = 512 * 1024
"""How much of one text leaf is decoded, as it stands encoded in the mail."""
PARAM_COUNT = 30

_PARAM = re.compile(
    r';\s{0,80}([^\s=;"]{1,80})\s{0,20}=\s{0,20}("(?:[^"\\]|\\.){0,1000}"?|[^;\r\n]{0,1000})'
)
_TYPE = re.compile(r"\s*+([\w.+-]{1,80}/[\w.+-]{1,80})")
_LOST_BOUNDARY = re.compile(rb"(?:\A|\n)--([^\r\n]{1,120})\r?\nContent-", re.IGNORECASE)
_TRANSPORT_PADDING = b" \t\r"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds no others, its transfer encoding undone.

    `content_type` is lower case without parameters; `params` are those of Content-Type by
    lower-case name, and "disposition" ("attachment", "inline") beside them where one is stated.
    A message/rfc822 part is a leaf: its `data` is the whole message inside.
    """

    content_type: str
    params: Mapping[str, str] = field(default_factory=dict)
    filename: str = ""
    data: bytes = b""

    def text(self) -> str:
        """The data as text; NUL bytes dropped, line ends made plain."""
        named = self.params.get("charset", "")
        text = to_text(self.data, named or _declared_in_html(self))
        if "\0" in text:
            text = text.replace("\0", "")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _declared_in_html(leaf: Leaf) -> str:
    """The charset that an HTML page names itself, where the header names none."""
    if leaf.content_type != "text/html":
        return ""
    match = re.search(rb"charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{2,40})", leaf.data[:2048], re.I)
    return match.group(1).decode("ascii") if match else ""


def content_type_of(value: str) -> tuple[str, dict[str, str]]:
    """The type in lower case and its parameters; text/plain where it is missing or broken."""
    match = _TYPE.match(value)
    if match is None:
        # RFC 2045 section 5.2; "text" alone and the like are old mailers' plain text.
        return "text/plain", _params(value) if ";" in value else {}
    kind = match.group(1).lower()
    return kind, _params(value[match.end() :]) if match.end() < len(value) else {}


def _params(value: str) -> dict[str, str]:
    """Parameters, with RFC 2231 continuations joined and its percent signs undone."""
    found: dict[str, str] = {}
    pieces: dict[str, dict[int, str]] = {}
    if not value.startswith(";"):
        value = ";" + value.partition(";")[2]
    for count, match in enumerate(_PARAM.finditer(value)):
        if count >= PARAM_COUNT:
            break
        name, text = match.group(1).lower(), match.group(2).strip()
        if text.startswith('"'):
            text = text[1:-1] if text.endswith('"') and len(text) > 1 else text[1:]
            if "\\" in text:
                text = re.sub(r"\\(.)", r"\1", text)
        if "*" not in name:
            found.setdefault(name, text)
            continue
        base, _, rest = name.partition("*")
        number = rest.rstrip("*")
        text = _percent(text) if rest.endswith("*") or not rest else text
        pieces.setdefault(base, {})[int(number) if number.isdecimal() else 0] = text
    for base, by_number in pieces.items():
        found[base] = "".join(by_number[number] for number in sorted(by_number))
    return found


def _percent(text: str) -> str:
    charset, quote, rest = text.partition("'")
    if quote:
        _language, quote, rest = rest.partition("'")
    return to_text(unquote_to_bytes(rest if quote else text), charset if quote else "")


def leaves(headers: Mapping[str, str], body: bytes) -> Iterator[Leaf]:
    """The leaves of a mail in their order.

    Args:
        headers: The mail's own, by lower-case name.
        body: What comes after them.
    """
    waiting: list[tuple[Mapping[str, str], bytes, int, str]] = [(headers, body, 0, "text/plain")]
    seen = 0
    while waiting and seen < PARTS:
        seen += 1
        part_headers, data, depth, usual = waiting.pop()
        value = part_headers.get("content-type", "")
        kind, params = content_type_of(value) if value else (usual, {})
        if kind.startswith("multipart/"):
            children = _children(data, params.get("boundary", "")) if depth < DEPTH else []
            if children:
                inside = "message/rfc822" if kind == "multipart/digest" else "text/plain"
                for child in reversed(children[: PARTS - seen]):
                    block, content = split_message(child)
                    waiting.append((first_of_each(fields(block)), content, depth + 1, inside))
                continue
            kind = "text/plain"  # a container without parts: what is there is read as text
        yield _leaf(kind, params, part_headers, data)


def _leaf(kind: str, params: dict[str, str], headers: Mapping[str, str], data: bytes) -> Leaf:
    disposition, how = headers.get("content-disposition", ""), {}
    if disposition:
        params["disposition"] = disposition.partition(";")[0].strip().lower()
        how = _params(disposition)
    filename = decoded(how.get("filename") or params.get("name", ""))
    if not wanted(kind, filename):
        return Leaf(kind, params, filename)
    return Leaf(kind, params, filename, _decoded(data[:LEAF_BYTES], headers))


def wanted(kind: str, filename: str) -> bool:
    """Whether a leaf of this type is ever read, so that pictures need not be decoded."""
    return kind.startswith(("text/", "message/")) or is_calendar(kind, filename)


def is_calendar(kind: str, filename: str) -> bool:
    """A calendar object (RFC 5545), also under the names that mail programs give it."""
    return kind in ("text/calendar", "application/ics", "text/x-vcalendar") or (
        kind.startswith("application/") and filename.lower().endswith(".ics")
    )


def _children(data: bytes, boundary: str) -> list[bytes]:
    """What stands between the boundary lines (RFC 2046 section 5.1.1).

    A boundary that is missing or occurs nowhere is guessed from the first line that looks like one.
    """
    mark = boundary.encode("utf-8", "replace").rstrip()
    if not mark or b"--" + mark not in data:
        match = _LOST_BOUNDARY.search(data)
        if match is None:
            return []
        mark = match.group(1).rstrip()
    pieces = (b"\n" + data).split(b"\n--" + mark, PARTS + 2)
    children: list[bytes] = []
    for piece in pieces[1:]:
        if piece.startswith(b"--") and not piece[2:].partition(b"\n")[0].strip():
            break  # the closing line; what follows is an epilogue
        line, newline, rest = piece.partition(b"\n")
        if line.strip(_TRANSPORT_PADDING):
            # A longer boundary that begins like ours belongs to a container inside.
            if children:
                children[-1] += b"\n--" + mark + piece
        elif newline:
            children.append(rest)
    return [child.removesuffix(b"\r") for child in children]


def _decoded(data: bytes, headers: Mapping[str, str]) -> bytes:
    """The content with its Content-Transfer-Encoding undone; as it is where that fails."""
    encoding = headers.get("content-transfer-encoding", "").strip().lower()
    if encoding.startswith("quoted-printable"):
        return binascii.a2b_qp(data)
    if encoding.startswith("base64"):
        return from_base64(data)
    return data


def from_base64(data: bytes) -> bytes:
    """Base64 as far as it goes: stray characters skipped, missing padding added."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        kept = re.sub(rb"[^A-Za-z0-9+/]", b"", data.partition(b"=")[0])
        kept = kept[: len(kept) // 4 * 4] if len(kept) % 4 == 1 else kept
        try:
            return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
        except binascii.Error:
            return data
