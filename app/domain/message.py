"""One mail, whoever carried it: its headers, and its text only while it is being read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NewType

RemoteId = NewType("RemoteId", str)
"""The provider's own id of a message (Gmail `id`, Graph immutable `id`)."""
ThreadId = NewType("ThreadId", str)
"""The provider's grouping (Gmail `threadId`, Graph `conversationId`)."""


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322 section 3.4: the addr-spec in lower case and the display name."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A decoded leaf of the MIME tree that is not body text but is read: a calendar object
    (RFC 5545), a delivery status (RFC 3464), the headers of a returned message."""

    content_type: str  # lower case, without parameters: "message/delivery-status"
    text: str
    filename: str = ""
    method: str = ""  # the `method` parameter of text/calendar, upper case: "REQUEST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One mail. `text`, `html` and `parts` live in memory only and are never stored or logged."""

    remote_id: RemoteId
    thread_id: ThreadId
    sender: Address
    received_at: datetime
    """UTC. When the provider took the mail in (Gmail `internalDate`): what order is made by."""
    sent_at: datetime | None = None
    """The Date header in the sender's own UTC offset; None where missing or unreadable."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    internet_message_id: str = ""  # with its angle brackets: "<…@…>"
    in_reply_to: str = ""
    references: tuple[str, ...] = ()  # oldest first
    headers: Mapping[str, str] = field(default_factory=dict)
    """Every header by lower-case name, the first one where a name repeats, decoded (RFC 2047)."""
    text: str | None = None
    """The text/plain body. None where there is none, or where the trust level hides it."""
    html: str | None = None
    parts: tuple[Part, ...] = ()
    header_only: bool = False
    """The trust level is `headers`: body and parts were not looked at."""

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To and Cc, the destination fields of RFC 5322 section 3.6.3 that everybody sees."""
        return self.to + self.cc

    def without_text(self) -> "Message":
        """The same message as it may be stored: no body, no parts, no raw headers."""
        return replace(self, text=None, html=None, parts=(), headers={})
