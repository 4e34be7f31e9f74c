"""A mail's bytes, or the parts a provider has taken it into, made a `Message`. Never raises."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from app.domain.header_addresses import addresses_in, first_address
from app.domain.header_block import clean_fields, decoded, fields, first_of_each, split_message
from app.domain.header_dates import date_of, plausible, received_of
from app.domain.message import Message, Part, RemoteId, ThreadId
from app.domain.mime import PARTS, Leaf, is_calendar, leaves

MAIL_BYTES = 40 * 1024 * 1024
"""How much of a mail is looked at. Gmail takes at most 35 MB in, Microsoft 365 up to 150 MB."""
TEXT_CHARS = 400_000
"""How much of the text and of the HTML is kept; a novel's length, so nothing real is lost."""
PART_CHARS = 64_000
REFERENCES = 100
"""How many references are kept: the first, where the thread began, and the newest."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

__all__ = ["Leaf", "assemble", "parse"]

_ID = re.compile(r"<([^<>\s]{1,900})>")
_READ_PARTS = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "message/rfc822",
        "message/global",
        "message/partial",
        "text/rfc822-headers",
        "message/global-headers",
    }
)


def parse(
    raw: bytes,
    *,
    remote_id: RemoteId,
    thread_id: ThreadId,
    received_at: datetime | None = None,
    header_only: bool = False,
) -> Message:
    """The message in `raw` (RFC 5322, with or without an mbox "From " line), as far as it goes.

    Args:
        raw: One mail; neither it nor anything in it needs to be valid.
        received_at: When the provider took it in. Without it: the topmost Received header,
            else a plausible Date, else 1970-01-01, all UTC.
        header_only: Leave body and parts alone (trust level `headers`).
    """
    block, body = split_message(raw[:MAIL_BYTES])
    headers = fields(block)
    found = () if header_only else leaves(first_of_each(headers), body)
    return _made(headers, found, remote_id, thread_id, received_at, header_only=header_only)


def assemble(
    headers: Sequence[tuple[str, str]],
    leaves: Sequence[Leaf],
    *,
    remote_id: RemoteId,
    thread_id: ThreadId,
    received_at: datetime | None = None,
    header_only: bool = False,
) -> Message:
    """The same for a provider that hands over headers and the decoded leaves in their order."""
    found = () if header_only else leaves
    return _made(
        clean_fields(headers), found, remote_id, thread_id, received_at, header_only=header_only
    )


def _made(
    headers: list[tuple[str, str]],
    found: Iterable[Leaf],
    remote_id: RemoteId,
    thread_id: ThreadId,
    received_at: datetime | None,
    *,
    header_only: bool,
) -> Message:
    raw = first_of_each(headers)
    text, html, parts = _content(found)
    stated = date_of(raw.get("date", ""))
    taken_in = received_at or received_of(raw.get("received", ""))
    sent_at = plausible(stated, taken_in)
    sender = raw.get("from") or raw.get("sender") or raw.get("return-path", "")
    return Message(
        remote_id=remote_id,
        thread_id=thread_id,
        sender=first_address(sender),
        received_at=(taken_in or sent_at or EPOCH).astimezone(UTC),
        sent_at=sent_at,
        to=addresses_in(raw.get("to", "")),
        cc=addresses_in(raw.get("cc", "")),
        bcc=addresses_in(raw.get("bcc", "")),
        reply_to=addresses_in(raw.get("reply-to", "")),
        subject=" ".join(decoded(raw.get("subject", "")).split()),
        internet_message_id=_message_id(raw.get("message-id", "")),
        in_reply_to=_message_id(raw.get("in-reply-to", "")),
        references=_references(raw.get("references", "")),
        headers={name: decoded(value) for name, value in raw.items()},
        text=text,
        html=html,
        parts=parts,
        header_only=header_only,
    )


def _content(found: Iterable[Leaf]) -> tuple[str | None, str | None, tuple[Part, ...]]:
    """Text body, HTML body and the parts that are read beside them."""
    texts: list[str] = []
    htmls: list[str] = []
    parts: list[Part] = []
    for count, leaf in enumerate(found):
        if count >= PARTS:
            break
        kind = leaf.content_type
        if is_calendar(kind, leaf.filename):
            parts.append(_part(leaf, "text/calendar"))
        elif kind in _READ_PARTS:
            parts.append(_part(leaf, kind))
        elif leaf.params.get("disposition") == "attachment" or not kind.startswith("text/"):
            continue
        elif kind == "text/html":
            htmls.append(leaf.text()[:TEXT_CHARS])
        elif kind == "text/plain" and (texts or not htmls) and not _is_file(leaf):
            # Plain text that only follows HTML is a footer some list added, not the body.
            texts.append(leaf.text()[:TEXT_CHARS])
    text = "\n".join(texts)[:TEXT_CHARS] if texts else None
    return text, "\n".join(htmls)[:TEXT_CHARS] if htmls else None, tuple(parts)


def _is_file(leaf: Leaf) -> bool:
    """A named text part is an attachment, whatever its disposition says."""
    return bool(leaf.filename) and leaf.params.get("disposition") != "inline"


def _part(leaf: Leaf, kind: str) -> Part:
    return Part(
        content_type=kind,
        text=leaf.text()[:PART_CHARS],
        filename=leaf.filename,
        method=leaf.params.get("method", "").strip().upper(),
    )


def _message_id(value: str) -> str:
    """The first identifier with its angle brackets, which some programs leave out."""
    if not value:
        return ""
    if (match := _ID.search(value)) is not None:
        return match.group()
    words = value[:1000].split()
    return f"<{words[0].strip('<>')}>" if words and "@" in words[0] else ""


def _references(value: str) -> tuple[str, ...]:
    """Oldest first; a thread's first message is kept however long the list has grown."""
    found = _ID.findall(value)
    if not found and "@" in value:
        found = [word.strip("<>") for word in value.split() if "@" in word]
    if len(found) > REFERENCES:
        found = [found[0], *found[1 - REFERENCES :]]
    return tuple(f"<{one}>" for one in found)
