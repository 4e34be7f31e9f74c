"""One application's mail in a few words: who wrote what on which day."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.message import Address
from app.domain.notes import Note
from app.domain.reading.model import (
    Absence,
    Bounce,
    Interview,
    Kind,
    Medium,
    Period,
    Promise,
    Purpose,
    ReadMessage,
    SenderKind,
)
from tests.builders import DAY, JANE, ME, MON, OWNERS, a_message, a_reading

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
ATS = Address("no-reply@greenhouse-mail.io", "Acme Recruiting")
DAEMON = Address("mailer-daemon@mx.example.com", "Mail Delivery Subsystem")


def day(days: float) -> datetime:
    """So many days after the Monday, at 09:00 UTC."""
    return MON + days * DAY


def on(days: int) -> date:
    """The same as a calendar day."""
    return day(days).date()


def they(
    kind: Kind = Kind.REPLY,
    at: float = 0,
    *,
    sender: str | Address = JANE,
    thread: str = "t1",
    called: str | None = None,
    subject: str = "Interview for Backend Engineer",
    cc: Sequence[str | Address] = (),
    sent_at: datetime | None = None,
    **fields: object,
) -> ReadMessage:
    """A person of the other side writes."""
    message = a_message(
        sender=sender,
        thread=thread,
        at=day(at),
        message_id=called,
        subject=subject,
        cc=cc,
        sent_at=sent_at,
    )
    return ReadMessage(message, a_reading(kind, **fields))  # type: ignore[arg-type]  # by name


def it(kind: Kind, at: float = 0, *, thread: str = "t1", **fields: object) -> ReadMessage:
    """An applicant-tracking system writes."""
    message = a_message(sender=ATS, thread=thread, at=day(at))
    reading = a_reading(kind, sender=SenderKind.MACHINE, **fields)  # type: ignore[arg-type]  # by name
    return ReadMessage(message, reading)


def i(
    purpose: Purpose | None = Purpose.OTHER,
    at: float = 0,
    *,
    to: Sequence[str | Address] = (JANE,),
    cc: Sequence[str | Address] = (),
    sender: str = ME,
    thread: str = "t1",
    called: str | None = None,
    subject: str = "Re: Interview for Backend Engineer",
    kind: Kind = Kind.OTHER,
    header_only: bool = False,
    **fields: object,
) -> ReadMessage:
    """The user writes."""
    message = a_message(
        sender=sender,
        to=to,
        cc=cc,
        thread=thread,
        at=day(at),
        message_id=called,
        subject=subject,
        header_only=header_only,
    )
    reading = a_reading(kind, sender=SenderKind.OWNER, purpose=purpose, **fields)  # type: ignore[arg-type]  # by name
    return ReadMessage(message, reading)


def away(
    at: float,
    back_on: date | None = None,
    *,
    sender: str | Address = JANE,
    deputy: Address | None = None,
) -> ReadMessage:
    """An absence notice."""
    message = a_message(sender=sender, at=day(at), subject="Automatic reply: Interview")
    absence = Absence(back_on, deputy, "I am out of the office.")
    reading = a_reading(Kind.ABSENCE, hiring=False, confidence=0.5, absence=absence)
    return ReadMessage(message, reading)


def bounce(
    at: float, *recipients: str, of: str = "", permanent: bool = True, thread: str = "t1"
) -> ReadMessage:
    """A delivery report."""
    message = a_message(
        sender=DAEMON, at=day(at), thread=thread, subject="Undeliverable: Interview"
    )
    failed = Bounce(recipients, permanent, "5.1.1", "No such user here", of)
    reading = a_reading(
        Kind.BOUNCE, sender=SenderKind.MACHINE, hiring=False, confidence=0.5, bounce=failed
    )
    return ReadMessage(message, reading)


def meeting(
    days: float,
    *,
    uid: str = "",
    certain: bool = True,
    cancelled: bool = False,
    day_only: bool = False,
    medium: Medium = Medium.UNKNOWN,
    who: tuple[Address, ...] = (),
    quote: str = "",
) -> Interview:
    """An interview of an hour."""
    return Interview(
        day(days), day(days) + HOUR, uid, cancelled=cancelled, certain=certain, day_only=day_only, medium=medium, interviewers=who, quote=quote
    )  # fmt: skip


def interview(days: float, *, named: float = -3) -> ReadMessage:
    """Jane's invitation to an interview on that day."""
    return they(Kind.INVITATION, named, interviews=(meeting(days, uid="u1"),))


def promise(
    first: int, last: int | None = None, quote: str = "We will write by Friday."
) -> Promise:
    """They name a day or a period."""
    return Promise(Period(on(first), on(first if last is None else last)), quote)


def facts(*messages: ReadMessage, notes: Sequence[Note] = ()) -> Conversation:
    """The fold of these."""
    return fold(messages, notes, owners=OWNERS)
