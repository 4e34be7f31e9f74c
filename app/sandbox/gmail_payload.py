"""Raw mail as the Gmail API shows it: the payload tree, snippets, attachments by id.

What real answers do, and this does too (sources: facts/gmail.md, public issue threads):
header values come unfolded and decoded; a text part without a file name has its data inline,
turned into UTF-8 whatever its header says (openclaw/gogcli #446); anything with a file name comes
as an attachment id that differs from call to call; `message/delivery-status` is a container of
`text/plain` children with the fields, size 0 (oneshot-gtm #30); a returned mail is a container.
"""

import base64
import binascii
import email
import email.policy
import json
import re
import secrets
from collections.abc import Collection
from email.message import Message
from html import unescape
from typing import Any

from app.sandbox.mailbox_store import Stored
from app.sandbox.raw_mail import decoded

Json = dict[str, Any]
INLINE_LIMIT = 1_000_000  # bytes of a text part; larger ones come as attachments


def message_resource(
    stored: Stored, form: str, metadata_headers: Collection[str] = (), *, snippet: bool = True
) -> Json:
    """The `Message` schema in one of the four formats."""
    resource: Json = {
        "id": stored.id,
        "threadId": stored.thread_id,
        "labelIds": sorted(stored.labels),
        "historyId": str(stored.history_id),
        "internalDate": str(stored.internal_ms),
    }
    raw = stored.raw()
    resource["sizeEstimate"] = len(raw)
    if form == "raw":
        resource["raw"] = base64.urlsafe_b64encode(raw).decode()
    parsed = email.message_from_bytes(raw, policy=email.policy.compat32)
    if snippet:
        resource["snippet"] = snippet_of(parsed)
    if form == "full":
        resource["payload"] = _part(parsed, "")
    if form == "metadata":
        wanted = {name.lower() for name in metadata_headers}
        resource["payload"] = {
            "partId": "",
            "mimeType": parsed.get_content_type(),
            "headers": [h for h in _headers(parsed) if not wanted or h["name"].lower() in wanted],
        }
    return resource


def bare_resource(stored: Stored) -> Json:
    """What history and lists show of a message."""
    return {"id": stored.id, "threadId": stored.thread_id}


def snippet_of(parsed: Message) -> str:
    """The first words of the text, as a message list shows them."""
    for wanted in ("text/plain", "text/html"):
        for part in parsed.walk():
            if part.get_content_type() == wanted and not part.get_filename():
                text = _text(part)
                if wanted == "text/html":
                    text = re.sub(r"(?is)<(style|script|head)\b.*?</\1>|<[^>]*>", " ", text)
                return " ".join(unescape(text).split())[:200]
    return ""


def attachment_body(stored: Stored, attachment_id: str) -> Json | None:
    """The body of a part by its id, or None for an id that is not of this message."""
    try:
        padded = attachment_id.removeprefix("ANGjdJ") + "=="
        message_id, path, _ = json.loads(base64.urlsafe_b64decode(padded))
    except (ValueError, TypeError, binascii.Error):
        return None
    if message_id != _short(stored):
        return None
    part: Message = email.message_from_bytes(stored.raw(), policy=email.policy.compat32)
    for index in path:
        children = part.get_payload()
        if not isinstance(children, list) or index >= len(children):
            return None
        part = children[index]
    data = _bytes(part)
    return {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()}


def with_attachment_ids(resource: Json, stored: Stored) -> Json:
    """Give each attachment of a payload an id that holds for this message only."""

    def visit(part: Json, path: list[int]) -> None:
        if part.get("body", {}).pop("attached", False):
            body = json.dumps([_short(stored), path, secrets.token_hex(8)], separators=(",", ":"))
            token = base64.urlsafe_b64encode(body.encode()).decode().rstrip("=")
            part["body"]["attachmentId"] = f"ANGjdJ{token}"
        for index, child in enumerate(part.get("parts", ())):
            visit(child, [*path, index])

    if "payload" in resource:
        visit(resource["payload"], [])
    return resource


def _short(stored: Stored) -> str:
    return stored.id[-8:]


def _part(part: Message, part_id: str) -> Json:
    described: Json = {
        "partId": part_id,
        "mimeType": part.get_content_type(),
        "filename": decoded(part.get_filename() or ""),
        "headers": _headers(part),
    }
    children = part.get_payload()
    if isinstance(children, list):
        described["body"] = {"size": 0}
        described["parts"] = [
            _part(child, f"{part_id}.{index}" if part_id else str(index))
            if part.get_content_type() != "message/delivery-status"
            else _status_fields(child, f"{part_id}.{index}")
            for index, child in enumerate(children)
        ]
        return described
    data = _bytes(part)
    inline = part.get_content_maintype() == "text" and not described["filename"]
    if inline and len(data) <= INLINE_LIMIT:
        data = _text(part).encode()
        described["body"] = {"size": len(data)}
        if data:
            described["body"]["data"] = base64.urlsafe_b64encode(data).decode()
    else:
        described["body"] = {"size": len(data), "attached": True}
    return described


def _status_fields(block: Message, part_id: str) -> Json:
    """A block of RFC 3464 fields: the parser read them as headers, Gmail shows them as text."""
    data = "".join(f"{name}: {value}\r\n" for name, value in block.items()).encode(
        "utf-8", "replace"
    )
    return {
        "partId": part_id,
        "mimeType": "text/plain",
        "filename": "",
        "headers": [],
        "body": {"size": len(data), "data": base64.urlsafe_b64encode(data).decode()},
    }


def _headers(part: Message) -> list[Json]:
    return [
        {
            "name": name,
            "value": decoded(
                str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            ),
        }
        for name, value in part.raw_items()
    ]


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    data = _bytes(part)
    for charset in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError):
            continue
    return data.decode("latin-1")
