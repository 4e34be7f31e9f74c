"""A Pub/Sub push body made a value: whose mailbox has news. A doorbell, never the truth."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 64 * 1024  # bytes; real ones have about 400


@dataclass(frozen=True, slots=True)
class GmailNotice:
    """`history_id` is a hint and never a place to start from: it may be ahead of the index."""

    address: str  # lower case
    history_id: int
    message_id: str  # Pub/Sub's, for telling a repeated delivery; "" where it is missing


def notice_in(body: bytes) -> GmailNotice | None:
    """The notice, or None for a body of any other kind: acknowledge it, it will never get better.

    Google's pages disagree on the alphabet (base64url or base64) and on the type of `historyId`
    (string, or number on the wire), so both are taken.
    """
    if len(body) > LONGEST:
        return None
    try:
        message = json.loads(body)["message"]
        data = json.loads(_decoded(message["data"]))
        address = data["emailAddress"]
        history_id = int(data["historyId"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(address, str) or "@" not in address or not 0 <= history_id < 2**64:
        return None
    return GmailNotice(address.strip().lower(), history_id, _id_of(message))


def _decoded(data: object) -> bytes:
    if not isinstance(data, str):
        raise TypeError(data)
    text = data.strip().rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(data) from error


def _id_of(message: Mapping[str, object]) -> str:
    found = message.get("messageId") or message.get("message_id") or ""
    return found[:100] if isinstance(found, str) else ""
