"""The Gmail methods the sandbox plays: path, parameters, scopes, cost (as discovery has them)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MAIL = "https://mail.google.com/"
AUTH = "https://www.googleapis.com/auth/"
BASE = "gmail/v1/users/{userId}"
FORMATS = ("minimal", "full", "raw", "metadata")
ADDON = f"{AUTH}gmail.addons.current."

# Accepted by every method and ignored, as long as they ask for what is given anyway.
COMMON = {"alt": ("json",), "prettyPrint": ("true", "false"), "quotaUser": (), "key": ()}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter. `type`: string, integer or boolean."""

    type: str = "string"
    enum: tuple[str, ...] = ()
    repeated: bool = False
    required: bool = False
    unsigned: bool = False
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """One row of the API."""

    http: str
    path: str
    units: int  # facts/gmail.md 5.4, as of 2026-05-01
    scopes: frozenset[str]
    query: Mapping[str, Parameter] = field(default_factory=dict)
    body: str = ""  # the request schema


def _scopes(*names: str) -> frozenset[str]:
    return frozenset({MAIL, *(f"{AUTH}gmail.{name}" for name in names)})


_READ = ("metadata", "modify", "readonly")
_OPEN = tuple(f"addons.current.message.{kind}" for kind in ("action", "metadata", "readonly"))
_WRITE = ("addons.current.action.compose", "compose", "modify")
_PAGED = {
    "maxResults": Parameter("integer", unsigned=True, maximum=500),
    "pageToken": Parameter(),
}
_SEARCH = {"includeSpamTrash": Parameter("boolean"), "q": Parameter()}
_LABELS = {"labelIds": Parameter(repeated=True)}
_HEADERS = {"metadataHeaders": Parameter(repeated=True)}

METHODS: dict[str, Method] = {
    "getProfile": Method("GET", f"{BASE}/profile", 1, _scopes(*_READ, "compose")),
    "watch": Method("POST", f"{BASE}/watch", 100, _scopes(*_READ), body="WatchRequest"),
    "stop": Method("POST", f"{BASE}/stop", 50, _scopes(*_READ)),
    "labels.list": Method("GET", f"{BASE}/labels", 1, _scopes(*_READ, "labels")),
    "labels.create": Method("POST", f"{BASE}/labels", 5, _scopes("labels", "modify"), body="Label"),
    "labels.delete": Method("DELETE", f"{BASE}/labels/{{id}}", 5, _scopes("labels", "modify")),
    "history.list": Method(
        "GET", f"{BASE}/history", 2, _scopes(*_READ),
        {
            **_PAGED,
            "startHistoryId": Parameter(required=True, unsigned=True),
            "labelId": Parameter(),
            "historyTypes": Parameter(
                enum=("messageAdded", "messageDeleted", "labelAdded", "labelRemoved"),
                repeated=True,
            ),
        },
    ),
    "messages.list": Method(
        "GET", f"{BASE}/messages", 5, _scopes(*_READ), {**_PAGED, **_SEARCH, **_LABELS}
    ),
    "messages.get": Method(
        "GET", f"{BASE}/messages/{{id}}", 20, _scopes(*_READ, *_OPEN),
        {"format": Parameter(enum=FORMATS), **_HEADERS},
    ),
    "messages.attachments.get": Method(
        "GET", f"{BASE}/messages/{{messageId}}/attachments/{{id}}", 20,
        _scopes(
            "modify", "readonly",
            "addons.current.message.action", "addons.current.message.readonly",
        ),
    ),
    "threads.list": Method(
        "GET", f"{BASE}/threads", 10, _scopes(*_READ), {**_PAGED, **_SEARCH, **_LABELS}
    ),
    "threads.get": Method(
        "GET", f"{BASE}/threads/{{id}}", 40, _scopes(*_READ, *_OPEN),
        {"format": Parameter(enum=("full", "metadata", "minimal")), **_HEADERS},
    ),
    "threads.modify": Method(
        "POST", f"{BASE}/threads/{{id}}/modify", 10, _scopes("modify"), body="ModifyThreadRequest"
    ),
    "drafts.create": Method("POST", f"{BASE}/drafts", 10, _scopes(*_WRITE), body="Draft"),
    "drafts.list": Method(
        "GET", f"{BASE}/drafts", 5, _scopes("compose", "modify", "readonly"),
        {**_PAGED, **_SEARCH},
    ),
    "drafts.get": Method(
        "GET", f"{BASE}/drafts/{{id}}", 20, _scopes("compose", "modify", "readonly"),
        {"format": Parameter(enum=FORMATS)},
    ),
    "drafts.update": Method("PUT", f"{BASE}/drafts/{{id}}", 15, _scopes(*_WRITE), body="Draft"),
    "drafts.delete": Method("DELETE", f"{BASE}/drafts/{{id}}", 10, _scopes(*_WRITE)),
    "drafts.send": Method("POST", f"{BASE}/drafts/send", 100, _scopes(*_WRITE), body="Draft"),
    "settings.sendAs.list": Method(
        "GET", f"{BASE}/settings/sendAs", 1, _scopes("modify", "readonly", "settings.basic")
    ),
}  # fmt: skip

# Request bodies: field -> type, or another schema. Anything else is an unknown name.
BODIES: dict[str, dict[str, str]] = {
    "WatchRequest": {
        "topicName": "string",
        "labelIds": "array",
        "labelFilterAction": "filter",
        "labelFilterBehavior": "filter",
    },
    "Label": {
        "id": "string", "name": "string", "type": "system or user", "color": "object",
        "labelListVisibility": "labelShow, labelShowIfUnread or labelHide",
        "messageListVisibility": "show or hide", "messagesTotal": "integer",
        "messagesUnread": "integer", "threadsTotal": "integer", "threadsUnread": "integer",
    },
    "ModifyThreadRequest": {"addLabelIds": "array", "removeLabelIds": "array"},
    "Draft": {"id": "string", "message": "Message"},
    "Message": {
        "id": "string", "threadId": "string", "labelIds": "array", "snippet": "string",
        "historyId": "string", "internalDate": "string", "sizeEstimate": "integer",
        "raw": "bytes", "payload": "object", "classificationLabelValues": "array",
    },
}  # fmt: skip
