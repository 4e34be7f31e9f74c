"""Small valid objects of the domain: every test says only what matters to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from app.domain.message import Address, Message, Part, RemoteId, ThreadId
from app.domain.reading.model import Kind, Purpose, Reading, ReadMessage, SenderKind

ME = "me@example.com"
OWNERS = frozenset({ME, "me.too@example.org"})
JANE = Address("jane.doe@acme.com", "Jane Doe")  # the recruiter of most stories
BOB = Address("bob@acme.com", "Bob Hill")  # the hiring manager
MON = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)

_numbers = count(1)


def an_address(value: str | Address) -> Address:
    """Accepts "jane@acme.com" and "Jane Doe <jane@acme.com>"."""
    if isinstance(value, Address):
        return value
    name, bracket, rest = value.partition("<")
    return Address(rest.rstrip("> ").lower(), name.strip()) if bracket else Address(value.lower())


def a_message(
    *,
    sender: str | Address = JANE,
    to: Sequence[str | Address] = (ME,),
    cc: Sequence[str | Address] = (),
    at: datetime = MON,
    sent_at: datetime | None = None,
    thread: str = "t1",
    subject: str = "Interview for Backend Engineer",
    text: str | None = "Hello.",
    html: str | None = None,
    parts: Sequence[Part] = (),
    remote_id: str = "",
    message_id: str | None = None,
    in_reply_to: str = "",
    references: Sequence[str] = (),
    headers: dict[str, str] | None = None,
    header_only: bool = False,
) -> Message:
    """A mail from Jane to the user, received `at`; ids are made up where none are given."""
    number = next(_numbers)
    return Message(
        remote_id=RemoteId(remote_id or f"m{number}"),
        thread_id=ThreadId(thread),
        sender=an_address(sender),
        received_at=at,
        sent_at=at if sent_at is None else sent_at,
        to=tuple(an_address(a) for a in to),
        cc=tuple(an_address(a) for a in cc),
        subject=subject,
        internet_message_id=f"<{number}@mail.test>" if message_id is None else message_id,
        in_reply_to=in_reply_to,
        references=tuple(references),
        headers=headers or {},
        text=text,
        html=html,
        parts=tuple(parts),
        header_only=header_only,
    )


def a_reading(
    kind: Kind = Kind.REPLY,
    *,
    sender: SenderKind = SenderKind.PERSON,
    hiring: bool = True,
    confidence: float = 0.95,
    **fields: object,
) -> Reading:
    """A person's hiring reply unless told otherwise; `fields` are those of `Reading`."""
    plain = Reading(kind=kind, sender=sender, hiring=hiring, confidence=confidence)
    return replace(plain, **fields)  # type: ignore[arg-type]  # the fields of Reading, by name


def a_read(
    kind: Kind = Kind.REPLY,
    *,
    at: datetime = MON,
    message: Message | None = None,
    **fields: object,
) -> ReadMessage:
    """Mail of a person at Acme with its reading; `message` where more than the time matters."""
    return ReadMessage(message or a_message(at=at), a_reading(kind, **fields))  # type: ignore[arg-type]  # as above


def sent(
    purpose: Purpose | None = Purpose.OTHER,
    *,
    at: datetime = MON,
    to: Sequence[str | Address] = (JANE,),
    expects_answer: bool = False,
    message: Message | None = None,
    **fields: object,
) -> ReadMessage:
    """Mail of the user to Jane."""
    return ReadMessage(
        message or a_message(sender=ME, to=to, at=at),
        a_reading(
            Kind.OTHER,
            sender=SenderKind.OWNER,
            purpose=purpose,
            expects_answer=expects_answer,
            **fields,  # type: ignore[arg-type]  # as above
        ),
    )
