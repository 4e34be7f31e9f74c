"""Graph's addresses and query options for what we ask of a mailbox; nothing is sent here.

Sources: Microsoft Graph v1.0, "message", "message: delta", "message: createReply", "subscription",
"JSON batching". Every request asks for immutable ids: others change when a mail moves or is sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote, urlencode

Json = Mapping[str, Any]

IMMUTABLE: Final = 'IdType="ImmutableId"'
FOLDERS: Final = ("inbox", "sentitems")
"""Well-known names of the folders that are followed."""
BIN: Final = ("deleteditems", "junkemail")
DRAFTS: Final = "drafts"
META: Final = (
    "id", "conversationId", "receivedDateTime", "sentDateTime", "subject", "from", "sender",
    "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "internetMessageId", "isDraft",
    "parentFolderId", "hasAttachments",
)  # fmt: skip
"""What a delta carries. No `isRead`: without it, mail that was merely read is not told again
(seen in the wild: alcionai/corso #1866)."""
IN_REPLY_TO: Final = "String 0x1042"  # PidTagInReplyToId: mail in Sent Items has no headers
REFERENCES: Final = "String 0x1039"  # PidTagInternetReferences
TEXT_EXPANSIONS: Final = (
    "attachments($select=id,name,contentType)",
    f"singleValueExtendedProperties($filter=id eq '{IN_REPLY_TO}' or id eq '{REFERENCES}')",
)
DRAFT: Final = ("id", "conversationId", "changeKey", "isDraft", "parentFolderId")
CATEGORIES: Final = ("id", "categories", "receivedDateTime", "isDraft", "parentFolderId")
ADDRESSES: Final = ("mail", "userPrincipalName", "proxyAddresses")


@dataclass(frozen=True, slots=True)
class Request:
    """One call. `path` begins below `/v1.0`; `link` is a whole address that Graph gave us."""

    method: str
    path: str = ""
    link: str = ""
    body: Json | None = None
    prefer: tuple[str, ...] = (IMMUTABLE,)

    @property
    def headers(self) -> dict[str, str]:
        """Several preferences go into one header, parted by commas."""
        found = {"Prefer": ", ".join(self.prefer)}
        if self.body is not None:
            found["Content-Type"] = "application/json"
        return found

    def page_of(self, size: int) -> "Request":
        """The same with a page size; a delta takes it from a header only."""
        return replace(self, prefer=(*self.prefer, f"odata.maxpagesize={size}"))


def literal(value: str) -> str:
    """A string inside a `$filter`: quotes are doubled (OData URL conventions, 5.1.1.6.1)."""
    return "'" + value.replace("'", "''") + "'"


def instant(at: datetime) -> str:
    """Seconds and a Z: what `$filter` compares."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def follow(link: str) -> Request:
    """A next or delta link, whole as it came: its options are inside."""
    return Request("GET", link=link)


def delta(folder: str, after: datetime) -> Request:
    """The first call of a round. There is no "from now on": mail received after that is walked
    through once, and only it is followed later on."""
    query = {"$select": ",".join(META), "$filter": f"receivedDateTime ge {instant(after)}"}
    return Request("GET", _with(f"/me/mailFolders/{folder}/messages/delta", query))


def recent(after: datetime, size: int) -> Request:
    """Ids over all folders, newest first. What is sorted by must come first in the filter."""
    query = {
        "$select": "id,parentFolderId",
        "$filter": f"receivedDateTime gt {instant(after)} and isDraft eq false",
        "$orderby": "receivedDateTime desc",
        "$top": str(size),
    }
    return Request("GET", _with("/me/messages", query))


def conversation(conversation_id: str) -> Request:
    """All mail of a conversation in any folder. No `$orderby`: beside this filter Graph refuses
    it (`InefficientFilter`)."""
    query = {
        "$select": ",".join(META),
        "$filter": f"conversationId eq {literal(conversation_id)}",
        "$top": "100",
    }
    return Request("GET", _with("/me/messages", query))


def categories(conversation_id: str) -> Request:
    """The categories of all mail of a conversation, in any folder."""
    query = {
        "$select": ",".join(CATEGORIES),
        "$filter": f"conversationId eq {literal(conversation_id)}",
        "$top": "100",
    }
    return Request("GET", _with("/me/messages", query))


def by_message_id(internet_message_id: str) -> Request:
    """By the Message-ID header, with its angle brackets."""
    query = {
        "$select": "id,conversationId,isDraft",
        "$filter": f"internetMessageId eq {literal(internet_message_id)}",
    }
    return Request("GET", _with("/me/messages", query))


def message(message_id: str, select: Sequence[str], expand: Sequence[str] = ()) -> Request:
    """One message. Its headers come only so: never with a list or a delta."""
    query = {"$select": ",".join(select)}
    if expand:
        query["$expand"] = ",".join(expand)
    return Request("GET", _with(_message(message_id), query))


def mime(message_id: str) -> Request:
    """The whole mail as RFC 5322 bytes."""
    return Request("GET", f"{_message(message_id)}/$value")


def folder(name: str) -> Request:
    """A well-known folder's id."""
    return Request("GET", _with(f"/me/mailFolders/{name}", {"$select": "id"}))


def me() -> Request:
    """The user's addresses."""
    return Request("GET", _with("/me", {"$select": ",".join(ADDRESSES)}))


def create_reply(message_id: str, changes: Json) -> Request:
    """A reply draft in the conversation, with these properties instead of the usual ones."""
    return Request("POST", f"{_message(message_id)}/createReply", body={"message": changes})


def new_draft(properties: Json) -> Request:
    """A draft in a conversation of its own."""
    return Request("POST", "/me/messages", body=properties)


def change(message_id: str, changes: Json) -> Request:
    """Set properties of a draft; of any mail its categories."""
    return Request("PATCH", _message(message_id), body=changes)


def delete(message_id: str) -> Request:
    """Into the bin."""
    return Request("DELETE", _message(message_id))


def drafts(conversation_id: str) -> Request:
    """The drafts of a conversation that lie in Drafts."""
    query = {
        "$select": ",".join(DRAFT),
        "$filter": f"conversationId eq {literal(conversation_id)}",
        "$top": "100",
    }
    return Request("GET", _with(f"/me/mailFolders/{DRAFTS}/messages", query))


def subscriptions() -> Request:
    """Ours, of this user."""
    return Request("GET", "/subscriptions")


def subscribe(body: Json) -> Request:
    """A new one. Graph calls both of its addresses before it answers."""
    return Request("POST", "/subscriptions", body=body)


def renew(subscription_id: str, until: datetime) -> Request:
    """A longer life, and the right to it once more."""
    path = f"/subscriptions/{quote(subscription_id, safe='')}"
    return Request("PATCH", path, body={"expirationDateTime": instant(until)})


def unsubscribe(subscription_id: str) -> Request:
    """The end of one."""
    return Request("DELETE", f"/subscriptions/{quote(subscription_id, safe='')}")


def batch(requests: Sequence[Request]) -> Request:
    """Several in one. What the outer request prefers is not handed on, so each says it again."""
    inner: list[Json] = []
    for number, request in enumerate(requests, start=1):
        one: dict[str, Any] = {
            "id": str(number), "method": request.method, "url": request.path,
            "headers": request.headers,
        }  # fmt: skip
        if request.body is not None:
            one["body"] = request.body
        inner.append(one)
    return Request("POST", "/$batch", body={"requests": inner})


def _message(message_id: str) -> str:
    return f"/me/messages/{quote(message_id, safe='')}"


def _with(path: str, query: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(query, quote_via=quote, safe='$,()')}"
