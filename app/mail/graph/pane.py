"""The open mail as Outlook's pane hands it over: the one mail of its thread that can be read where
nothing was granted. It lives for one call and is never kept.

Source: Office.js `item` in read mode: plain values, `getAllInternetHeadersAsync` (raw RFC 5322
headers, Mailbox 1.8) and `body.getAsync`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.domain.errors import ThreadGone
from app.domain.header_block import fields
from app.domain.message import Address, Message, ThreadId
from app.mail.graph import host_ids
from app.mail.graph.parse import message_of

LONGEST_HEADERS: Final = 256 * 1024  # characters; a mail's own have a few thousand
LONGEST_TEXT: Final = 400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneItem:
    """What the pane says about the open mail: claimed by the user's own client, so it is good for
    this user alone."""

    received_at: datetime
    id: str = ""  # Office.js `itemId`
    conversation: str = ""  # Office.js `conversationId`
    internet_message_id: str = ""
    subject: str = ""
    sender: Address = field(default_factory=lambda: Address(""))
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    is_told: bool = False  # headers and text came along
    headers: str = field(default="", repr=False)
    text: str = field(default="", repr=False)

    @property
    def thread(self) -> ThreadId:
        """As Graph calls it; "" where the host names none that can be one."""
        return ThreadId(host_ids.rest_id(self.conversation) or "")

    @property
    def message_id(self) -> str:
        """With its angle brackets; "" where the host names none."""
        return host_ids.message_id(self.internet_message_id) or ""


class PaneMailbox:
    """Implements `app.mail.ports.ThreadReader`: the thread of the open mail, and no other."""

    def __init__(self, item: PaneItem) -> None:
        self._item = item

    def thread(self, thread_id: ThreadId) -> tuple[Message, ...]:
        """The open mail alone."""
        if not thread_id or thread_id != self._item.thread:
            raise ThreadGone
        return (message_of_item(self._item),)


def message_of_item(item: PaneItem) -> Message:
    """The mail under an id that holds in every folder: its Message-ID, else the item's own.

    Raises:
        ThreadGone: the host named no conversation, or no id at all.
    """
    remote_id = item.message_id or host_ids.rest_id(item.id)
    if not remote_id or not item.thread:
        raise ThreadGone
    meta = {
        "id": remote_id,
        "conversationId": item.thread,
        "subject": item.subject,
        "from": _recipient(item.sender),
        "toRecipients": [_recipient(one) for one in item.to],
        "ccRecipients": [_recipient(one) for one in item.cc],
        "internetMessageId": item.message_id,
        "receivedDateTime": item.received_at.isoformat(),
        "sentDateTime": item.received_at.isoformat(),
    }
    own = fields(item.headers[:LONGEST_HEADERS].encode("utf-8", "replace"))
    more = {
        "internetMessageHeaders": [{"name": name, "value": value} for name, value in own],
        "body": {"contentType": "text", "content": item.text[:LONGEST_TEXT]},
    }
    return message_of(meta, more, text=item.is_told)


def _recipient(address: Address) -> dict[str, dict[str, str]]:
    return {"emailAddress": {"address": address.email, "name": address.name}}
