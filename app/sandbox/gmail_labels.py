"""What Gmail answers about labels: the system's and the user's own, and what a thread carries."""

from typing import Any

from app.sandbox.gmail_call import Call
from app.sandbox.gmail_errors import ApiError, bad_request
from app.sandbox.gmail_payload import bare_resource

Json = dict[str, Any]
SYSTEM_LABELS = (
    "CHAT", "SENT", "INBOX", "IMPORTANT", "TRASH", "DRAFT", "SPAM", "STARRED", "UNREAD",
    "CATEGORY_FORUMS", "CATEGORY_UPDATES", "CATEGORY_PERSONAL", "CATEGORY_PROMOTIONS",
    "CATEGORY_SOCIAL",
)  # fmt: skip
FIXED = frozenset({"CHAT", "SENT", "DRAFT"})
"""Nobody can put these on a message or take them off it."""
MOST = 100  # labels to add, or to remove, in one call
LONGEST = 225  # characters of a name


def listed(call: Call) -> Json:
    """The system labels, then the user's."""
    system = [
        {"id": label, "name": label, "type": "system", "messageListVisibility": "hide"}
        for label in SYSTEM_LABELS
    ]
    return {"labels": [*system, *(_user(call, label) for label in call.store.user_labels)]}


def created(call: Call) -> Json:
    """A label of the user's; the name must be free, whatever the case of its letters."""
    name = str(call.body.get("name", "")).strip()
    if not name or len(name) > LONGEST:
        raise bad_request("Invalid label name")
    if name.upper() in SYSTEM_LABELS:
        raise bad_request(f"Invalid label name: {name}")
    label = call.store.make_label(name)
    if label is None:
        raise ApiError(409, "aborted", "Label name exists or conflicts")
    return _user(call, label)


def deleted(call: Call) -> None:
    """At once and for good, and off every message."""
    if call.path["id"] in SYSTEM_LABELS:
        raise bad_request("Invalid delete request")
    call.store.delete_label(call.path["id"])


def modified(call: Call) -> Json:
    """The labels of every message in a thread."""
    thread_id = call.message_id()
    add, remove = (_labels(call, name) for name in ("addLabelIds", "removeLabelIds"))
    if not add and not remove:
        raise bad_request("No label add or removes specified")
    mails = call.store.thread(thread_id)
    for label in (*add, *remove):
        if label in FIXED or label not in {*SYSTEM_LABELS, *call.store.user_labels}:
            raise bad_request(f"Invalid label: {label}")
    for mail in mails:
        call.store.modify(mail.id, add=add, remove=remove)
    messages = [
        bare_resource(mail) | {"labelIds": sorted(mail.labels)}
        for mail in call.store.thread(thread_id)
    ]
    return {"id": thread_id, "messages": messages}


def _labels(call: Call, name: str) -> list[str]:
    asked = call.body.get(name, [])
    if len(asked) > MOST or not all(isinstance(label, str) for label in asked):
        raise bad_request(f"Invalid value at '{name}'")
    return list(asked)


def _user(call: Call, label: str) -> Json:
    return {
        "id": label, "name": call.store.user_labels[label], "type": "user",
        "labelListVisibility": "labelShow", "messageListVisibility": "show",
    }  # fmt: skip
