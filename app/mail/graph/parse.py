"""Graph's message resource made a `Message`.

Seen in the wild: mail in Sent Items has no internet headers (msgraph-sdk-dotnet #3025), received
mail may lack From and To among them (microsoft-graph-docs #3066), so what the resource says fills
the gaps; bodies come as HTML whatever was sent; what a bounce says by RFC 3464 and an invitation by
RFC 5545 is only in the mail's own bytes.
"""

from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime, formataddr
from typing import Any, Final

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.mime import content_type_of, is_calendar
from app.domain.rfc5322 import Leaf, assemble, parse
from app.mail.graph.api import IN_REPLY_TO, REFERENCES
from app.mail.graph.delta import received_at

Json = Mapping[str, Any]
_EVENT: Final = "#microsoft.graph.eventmessage"


def message_of(meta: Json, more: Json, *, text: bool) -> Message:
    """The message as far as the grant shows it.

    Args:
        meta: What a delta or a list carries.
        more: Headers, body and what was expanded, of a request for this message alone.
        text: The trust level is `full`.
    """
    return assemble(
        _headers(meta, more),
        _leaves(more) if text else [],
        remote_id=RemoteId(str(meta["id"])),
        thread_id=ThreadId(str(meta.get("conversationId") or "")),
        received_at=_taken_in(meta),
        header_only=not text,
    )


def message_of_mime(meta: Json, raw: bytes) -> Message:
    """The same out of the mail's own bytes."""
    return parse(
        raw,
        remote_id=RemoteId(str(meta["id"])),
        thread_id=ThreadId(str(meta.get("conversationId") or "")),
        received_at=_taken_in(meta),
    )


def needs_bytes(meta: Json, more: Json) -> bool:
    """Whether the mail holds what only its own bytes show: a meeting, a delivery report."""
    kind = str(meta.get("@odata.type") or more.get("@odata.type") or "").lower()
    if kind.startswith(_EVENT):
        return True
    for attached in more.get("attachments") or ():
        content_type, _ = content_type_of(str(attached.get("contentType") or ""))
        if is_calendar(content_type, str(attached.get("name") or "")):
            return True
    declared = next((value for name, value in _own(more) if name.lower() == "content-type"), "")
    return content_type_of(declared)[0] == "multipart/report"


def _taken_in(meta: Json) -> datetime | None:
    try:
        return received_at(meta)
    except (KeyError, ValueError):
        return None


def _own(more: Json) -> list[tuple[str, str]]:
    """The internet headers; none for mail that never left."""
    return [
        (str(header.get("name", "")), str(header.get("value", "")))
        for header in more.get("internetMessageHeaders") or ()
    ]


def _headers(meta: Json, more: Json) -> list[tuple[str, str]]:
    """The mail's own first; of the resource what they leave out."""
    own = _own(more)
    known = {name.lower() for name, _ in own}
    return own + [(n, v) for n, v in _stated(meta, more) if v and n.lower() not in known]


def _stated(meta: Json, more: Json) -> list[tuple[str, str]]:
    extended = {
        str(one.get("id")): str(one.get("value") or "")
        for one in more.get("singleValueExtendedProperties") or ()
    }
    return [
        ("From", _address(meta.get("from"))),
        ("Sender", _address(meta.get("sender"))),
        ("To", _addresses(meta.get("toRecipients"))),
        ("Cc", _addresses(meta.get("ccRecipients"))),
        ("Bcc", _addresses(meta.get("bccRecipients"))),
        ("Reply-To", _addresses(meta.get("replyTo"))),
        ("Subject", str(meta.get("subject") or "")),
        ("Date", _date(meta.get("sentDateTime"))),
        ("Message-ID", str(meta.get("internetMessageId") or "")),
        ("In-Reply-To", extended.get(IN_REPLY_TO, "")),
        ("References", extended.get(REFERENCES, "")),
    ]


def _addresses(recipients: object) -> str:
    if not isinstance(recipients, list):
        return ""
    return ", ".join(found for found in map(_address, recipients) if found)


def _address(recipient: object) -> str:
    """ "Name <address>" as a header has it, encoded where it is not ASCII."""
    inner = recipient.get("emailAddress") if isinstance(recipient, Mapping) else None
    if not isinstance(inner, Mapping):
        return ""
    address, name = str(inner.get("address") or ""), str(inner.get("name") or "")
    if "@" not in address:  # "/O=EXCHANGELABS/…": a colleague by a name of the directory
        return ""
    try:
        return formataddr(("" if name == address else " ".join(name.split()), address))
    except UnicodeError:
        return address


def _date(value: object) -> str:
    try:
        return format_datetime(datetime.fromisoformat(str(value)))
    except ValueError:
        return ""


def _leaves(more: Json) -> list[Leaf]:
    body = more.get("body")
    if not isinstance(body, Mapping) or not body.get("content"):
        return []
    kind = "text/html" if str(body.get("contentType", "")).lower() == "html" else "text/plain"
    data = str(body["content"]).encode("utf-8", "replace")
    return [Leaf(kind, {"charset": "utf-8"}, "", data)]
