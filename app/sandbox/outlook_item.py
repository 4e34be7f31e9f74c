"""A message of the Graph double as Office.js shows it to an add-in."""

from email.utils import getaddresses
from typing import Any

from app.sandbox.graph_message import extended, resource, stamp
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.microsoft_world import as_thread
from app.sandbox.shown_mail import header

Json = dict[str, Any]
REPORT = "REPORT.IPM.Note.NDR"


def office_item(store: GraphStore, item: Item) -> Json:
    """Everything that the read mode of `Office.context.mailbox.item` can be asked for."""
    text = resource(store, item, immutable=True, text=True)
    return {
        "key": item.id,
        "itemId": ews_id(item.rest_id),
        "conversationId": ews_id(item.conversation_id),
        "internetMessageId": item.headers.message_id,
        "itemClass": _class_of(item, text),
        "subject": item.headers.subject,
        "from": _details(text["from"]),
        "to": [_details(one) for one in text["toRecipients"]],
        "cc": [_details(one) for one in text["ccRecipients"]],
        "dateTimeCreated": stamp(item.received_at),
        "headers": "".join(one["value"] for one in extended(item, ["String 0x007D"])),
        "text": text["body"]["content"],
        "html": resource(store, item, immutable=True)["body"]["content"],
    }


def ews_id(rest_id: str) -> str:
    """As Office.js gives ids out on a computer; `convertToRestId` turns it round."""
    return rest_id.replace("-", "/").replace("_", "+")


def rest_id_of(any_id: str) -> str:
    """An id in either form."""
    return any_id.replace("/", "-").replace("+", "_")


def people(field: str) -> list[tuple[str, str]]:
    """Name and address of everybody in a field as it was typed."""
    return [
        (name, address)
        for name, address in getaddresses([field.replace(";", ",").replace("\n", " ")])
        if "@" in address
    ]


def _class_of(item: Item, told: Json) -> str:
    """A delivery report is of a class of its own: add-ins do not open on it."""
    [stored] = as_thread([item])
    kind = header(stored, "Content-Type").lower()
    if kind.startswith("multipart/report") and "delivery-status" in kind:
        return REPORT
    if told.get("@odata.type") == "#microsoft.graph.eventMessageRequest":
        return "IPM.Schedule.Meeting.Request"
    return "IPM.Note"


def _details(recipient: Json | None) -> Json:
    """EmailAddressDetails."""
    inner = (recipient or {}).get("emailAddress", {})
    return {
        "displayName": inner.get("name", ""),
        "emailAddress": inner.get("address", ""),
        "recipientType": "externalUser",
    }
