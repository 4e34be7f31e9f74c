"""A reply draft as the properties of a Graph message."""

import re
from collections.abc import Mapping
from typing import Any, Final

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import BadInput
from app.domain.message import Address
from app.domain.say import say

Json = Mapping[str, Any]
_LOCAL: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+")  # dot-atom, dots anywhere
_DOMAIN: Final = re.compile(r"[A-Za-z0-9.-]+")
_CONTROL_IN_BODY: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]+")


def properties(draft: ReplyDraft, *, mailbox: str) -> dict[str, Any]:
    """What a reply gets instead of what Exchange would write: its usual recipient of a reply to
    one's own mail is oneself. In-Reply-To and References are Exchange's to set.

    Args:
        mailbox: The mailbox's own address; another sender is named as `from`.

    Raises:
        BadInput: an address that mail cannot carry.
    """
    found: dict[str, Any] = {
        "subject": _one_line(draft.subject),
        "toRecipients": [_recipient(address) for address in draft.to],
        "ccRecipients": [_recipient(address) for address in draft.cc],
        "body": {
            "contentType": "text",
            "content": _CONTROL_IN_BODY.sub("", draft.body.replace("\r\n", "\n")),
        },
    }
    if draft.sender.email and draft.sender.email.lower() != mailbox:
        found["from"] = _recipient(draft.sender)
    return found


def astray(created: Json, wanted: Json) -> dict[str, Any]:
    """What Exchange wrote differently and has to be put right: recipients may come doubled, and
    a wrong one would be written to."""
    changes: dict[str, Any] = {}
    for name in ("toRecipients", "ccRecipients"):
        if _emails(created.get(name)) != _emails(wanted[name]):
            changes[name] = wanted[name]
    if _emails(created.get("bccRecipients")):
        changes["bccRecipients"] = []
    if str(created.get("subject") or "") != wanted["subject"]:
        changes["subject"] = wanted["subject"]
    return changes


def _emails(recipients: object) -> list[str]:
    """Sorted, with repetitions."""
    if not isinstance(recipients, list):
        return []
    return sorted(
        str((one.get("emailAddress") or {}).get("address", "")).lower()
        for one in recipients
        if isinstance(one, Mapping)
    )


def _recipient(address: Address) -> dict[str, Any]:
    local, at, domain = _one_line(address.email).rpartition("@")
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_domain = ""
    if not (at and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(ascii_domain)):
        raise BadInput(say("This address cannot be written to. Please check it."))
    inner = {"address": f"{local}@{ascii_domain}"}
    if name := _one_line(address.name):
        inner["name"] = name
    return {"emailAddress": inner}


def _one_line(value: str) -> str:
    """Nothing that could begin another header."""
    return " ".join(_CONTROL.sub(" ", value).split())
