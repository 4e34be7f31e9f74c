"""Raw mail as Graph's message resource.

What real answers do, and this does too: bodies as HTML unless text is preferred; no internet
headers for mail that was written here; invitations as event messages; what is attached by name and
type; of a delivery report only its text, while its fields are in the mail's own bytes.
"""

import base64
import email
import email.policy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses
from typing import Any

from app.sandbox.graph_draft import Person, html_of_text, text_of_html
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.raw_mail import decoded

Json = dict[str, Any]
_EVENTS = {
    "REQUEST": "#microsoft.graph.eventMessageRequest",
    "REPLY": "#microsoft.graph.eventMessageResponse",
    "CANCEL": "#microsoft.graph.eventMessage",
}


def resource(store: GraphStore, item: Item, *, immutable: bool, text: bool = False) -> Json:
    """Every property that a request without `$select` gets, and those that come on request.

    Args:
        immutable: The ids were preferred so; else the id of the place.
        text: `outlook.body-content-type="text"`.
    """
    parsed = _parsed(item)
    sender = _people(parsed, "From")
    body = _body(parsed, text=text)
    preview = " ".join(text_of_html(_body(parsed, text=False)["content"]).split())[:255]
    made: Json = {
        "@odata.etag": etag(item),
        "id": item.id if immutable else item.rest_id,
        "createdDateTime": stamp(item.created_at),
        "lastModifiedDateTime": stamp(item.modified_at),
        "changeKey": change_key(item),
        "categories": list(item.categories),
        "receivedDateTime": stamp(item.received_at),
        "sentDateTime": stamp(item.headers.date or item.received_at),
        "hasAttachments": any(not one["isInline"] for one in attachments(item)),
        "internetMessageId": item.headers.message_id,
        "subject": item.headers.subject,
        "bodyPreview": preview,
        "importance": "normal",
        "parentFolderId": store.folder_id(item.folder),
        "conversationId": item.conversation_id,
        "conversationIndex": _index(item),
        "isDeliveryReceiptRequested": None if item.outgoing else False,
        "isReadReceiptRequested": False,
        "isRead": item.read,
        "isDraft": item.draft is not None,
        "webLink": f"https://outlook.office365.com/owa/?ItemID={item.rest_id}",
        "inferenceClassification": "focused",
        "body": body,
        "sender": sender[0] if sender else None,
        "from": sender[0] if sender else None,
        "toRecipients": _people(parsed, "To"),
        "ccRecipients": _people(parsed, "Cc"),
        "bccRecipients": _people(parsed, "Bcc"),
        "replyTo": _people(parsed, "Reply-To"),
        "flag": dict(item.flag),
        "uniqueBody": body,
    }
    if (kind := _kind(parsed)) is not None:
        made = {"@odata.type": kind, **made}
    if not item.outgoing:
        made["internetMessageHeaders"] = _headers(parsed)
    return made


def attachments(item: Item) -> list[Json]:
    """What is attached, with its bytes."""
    found = []
    for number, part in enumerate(_leaves(_parsed(item))):
        name = decoded(part.get_filename() or "")
        if not name and part.get_content_maintype() in ("text", "multipart"):
            continue
        if part.get_content_type().startswith("message/"):
            continue
        data = _bytes(part)
        found.append(
            {
                "@odata.type": "#microsoft.graph.fileAttachment",
                "@odata.mediaContentType": part.get_content_type(),
                "id": f"{item.id}-{number}",
                "lastModifiedDateTime": stamp(item.modified_at),
                "name": name,
                "contentType": part.get_content_type(),
                "size": len(data),
                "isInline": part.get_content_disposition() == "inline",
                "contentBytes": base64.b64encode(data).decode(),
            }
        )
    return found


def extended(item: Item, wanted: list[str]) -> list[Json]:
    """The single-value extended properties that were asked for and that the mail has."""
    found = []
    for name in wanted:
        if value := _extended(item, " ".join(name.lower().split())):
            found.append({"id": name, "value": value})
    return found


def _extended(item: Item, name: str) -> str:
    references = item.headers.references
    match name:
        case "string 0x1042":  # PidTagInReplyToId
            return references[-1] if references else ""
        case "string 0x1039":  # PidTagInternetReferences
            return " ".join(references)
        case "string 0x007d" if not item.outgoing:  # PidTagTransportMessageHeaders
            block, _, _ = item.raw().replace(b"\r\n", b"\n").partition(b"\n\n")
            return block.decode("utf-8", "replace")
        case _:
            return ""


@dataclass(frozen=True, slots=True)
class People:
    """Name and address of everybody on a mail."""

    sender: tuple[Person, ...]
    reply_to: tuple[Person, ...]
    to: tuple[Person, ...]
    cc: tuple[Person, ...]


def people_in(item: Item) -> People:
    """Whom a reply can go to."""
    parsed = _parsed(item)
    names = ("From", "Reply-To", "To", "Cc")
    return People(*(tuple(_named(parsed, name)) for name in names))


def change_key(item: Item) -> str:
    """Another one after each change."""
    digest = hashlib.sha256(f"{item.id} {item.version}".encode()).digest()
    return f"CQAAABYAAA{base64.b64encode(digest[:15]).decode()}"


def etag(item: Item) -> str:
    """Weak, around the change key."""
    return f'W/"{change_key(item)}"'


def stamp(at: datetime) -> str:
    """As Graph writes it: whole seconds and a Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _parsed(item: Item) -> Message:
    return email.message_from_bytes(item.raw(), policy=email.policy.compat32)


def _kind(parsed: Message) -> str | None:
    """An invitation in the body of the mail; one that is merely attached stays a file."""
    for part in _leaves(parsed):
        if part.get_content_type() == "text/calendar" and part.get_filename() is None:
            return _EVENTS.get(str(part.get_param("method", "")).upper())
    return None


def _body(parsed: Message, *, text: bool) -> Json:
    found = {"text/plain": "", "text/html": ""}
    for part in _leaves(parsed):
        kind = part.get_content_type()
        if kind in found and not part.get_filename() and not found[kind]:
            found[kind] = _text(part)
    if text:
        content = found["text/plain"] or text_of_html(found["text/html"])
        return {"contentType": "text", "content": content}
    content = found["text/html"] or html_of_text(found["text/plain"])
    return {"contentType": "html", "content": content}


def _leaves(part: Message) -> Iterator[Message]:
    """Not into mail that is attached, nor into the blocks of a delivery status."""
    children = part.get_payload()
    if part.get_content_maintype() != "multipart" or not isinstance(children, list):
        yield part
        return
    for child in children:
        if isinstance(child, Message):
            yield from _leaves(child)


def _people(parsed: Message, name: str) -> list[Json]:
    return [
        {"emailAddress": {"name": person or address, "address": address}}
        for person, address in _named(parsed, name)
    ]


def _named(parsed: Message, name: str) -> list[Person]:
    values = [_raw(value) for key, value in parsed.raw_items() if key.lower() == name.lower()]
    return [(decoded(person), address) for person, address in getaddresses(values) if address]


def _headers(parsed: Message) -> list[Json]:
    """From and To are missing at times; here always, so that nobody relies on them."""
    return [
        {"name": name, "value": decoded(_raw(value))}
        for name, value in parsed.raw_items()
        if name.lower() not in ("from", "to", "cc", "bcc", "sender")
    ]


def _index(item: Item) -> str:
    """22 bytes, and 5 for each answer ([MS-OXOMSG] 2.2.1.3)."""
    head = b"\x01" + hashlib.sha256(item.conversation_id.encode()).digest()[:21]
    return base64.b64encode(head + bytes(5 * item.replies)).decode()


def _raw(value: object) -> str:
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


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
