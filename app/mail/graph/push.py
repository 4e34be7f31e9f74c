"""What Graph posts to our notification addresses, made values. A doorbell, never the truth.

Source: "Receive change notifications through webhooks", "Reduce missing subscriptions and change
notifications". Whether a notice is Graph's own is proved by its `client_state` alone: compare it in
constant time (`doors.Doors` does) before anything is stored.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

LONGEST: Final = 1024 * 1024  # bytes; one post may carry hundreds of notices
LONGEST_ECHO: Final = 4096  # characters; real ones have about 100
_MOST: Final = 2000


class Lifecycle(StrEnum):
    """What Graph says about a subscription itself."""

    REAUTHORIZE = "reauthorizationRequired"  # renew it now, else notices stop
    REMOVED = "subscriptionRemoved"  # make a new one, and look
    MISSED = "missed"  # look


@dataclass(frozen=True, slots=True)
class GraphNotice:
    """One notice about one message or one subscription. Ids are hints: the delta is the truth."""

    subscription_id: str
    client_state: str = field(repr=False)
    change_type: str = ""  # "created", "updated", "deleted"; "" for a lifecycle notice
    message_id: str = ""
    etag: str = ""
    tenant_id: str = ""
    lifecycle: Lifecycle | None = None

    @property
    def key(self) -> str:
        """Equal for two deliveries of one notice."""
        parts = (
            self.subscription_id, self.message_id, self.etag, self.change_type,
            self.lifecycle or "",
        )  # fmt: skip
        return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def echo(validation_token: str) -> str | None:
    """What to answer to the handshake, as text/plain and with nothing else; None: refuse it.

    Args:
        validation_token: The query parameter `validationToken`, URL-decoded.
    """
    if not 0 < len(validation_token) <= LONGEST_ECHO or not validation_token.isprintable():
        return None
    return validation_token


def notices_in(body: bytes) -> tuple[GraphNotice, ...]:
    """The notices of either address, in the order in which they came; none for a body of another
    kind: acknowledge it, it will never get better. One that cannot be read is left out."""
    if len(body) > LONGEST:
        return ()
    try:
        listed = json.loads(body)["value"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()
    if not isinstance(listed, list):
        return ()
    found = (_notice(one) for one in listed[:_MOST] if isinstance(one, dict))
    return tuple(notice for notice in found if notice is not None)


def _notice(one: Mapping[str, object]) -> GraphNotice | None:
    subscription_id, client_state = _text(one, "subscriptionId"), _text(one, "clientState")
    if not subscription_id or not client_state:
        return None
    event = _text(one, "lifecycleEvent")
    try:
        lifecycle = Lifecycle(event) if event else None
    except ValueError:
        return None
    data = one.get("resourceData")
    about: Mapping[str, object] = data if isinstance(data, dict) else {}
    return GraphNotice(
        subscription_id=subscription_id,
        client_state=client_state,
        change_type=_text(one, "changeType"),
        message_id=_text(about, "id"),
        etag=_text(about, "@odata.etag"),
        tenant_id=_text(one, "tenantId"),
        lifecycle=lifecycle,
    )


def _text(found: Mapping[str, object], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) and len(value) <= 1024 else ""
