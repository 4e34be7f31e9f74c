"""One copy of each mail, in the one order that everything else relies on."""

from collections.abc import Iterable
from datetime import datetime

from app.domain.message import Message
from app.domain.reading.model import ReadMessage

Order = tuple[datetime, int, str, str]


def place(read: ReadMessage) -> Order:
    """Where a mail stands: by arrival; in the same instant the one with fewer ancestors first."""
    message = read.message
    ancestors = len(message.references) + (1 if message.in_reply_to else 0)
    return (read.at, ancestors, message.internet_message_id, message.remote_id)


def identity(message: Message) -> str:
    """What a mail is called in evidence: its Message-ID, else the provider's id."""
    return message.internet_message_id or message.remote_id


def in_order(messages: Iterable[ReadMessage]) -> list[ReadMessage]:
    """Oldest first, one copy of each mail, whatever order and however many copies came in.

    Two copies share the Message-ID and the sender (one mail in two mailboxes, a copy to oneself);
    without a Message-ID, the provider's id. The copy whose body was read is kept, else the first.
    """
    best: dict[tuple[str, str], ReadMessage] = {}
    for read in sorted(messages, key=_preference):
        message = read.message
        best.setdefault((identity(message), message.sender.email), read)
    return sorted(best.values(), key=place)


def _preference(read: ReadMessage) -> tuple[bool, Order, str, str, str, str]:
    message, reading = read.message, read.reading
    return (
        message.header_only,
        place(read),
        message.thread_id,
        message.subject,
        reading.kind,
        reading.quote,
    )
