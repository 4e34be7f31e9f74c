"""A person with a mailbox and mail, for the tests of the store."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from app.domain.account import ConversationId, MailboxId, PersonId, Provider
from app.domain.conversation import Conversation
from app.domain.message import ThreadId
from app.domain.reading.model import ReadMessage
from app.store import conversations, mailboxes, messages, people
from app.store.conversations import Saved, Standing
from app.store.session import Session
from tests.builders import a_message, a_read

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def a_person(db: Session, sub: str = "sub-1") -> PersonId:
    return people.ensure(db, sub, NOW)


def a_mailbox(db: Session, person: PersonId, address: str = "me@example.com") -> MailboxId:
    return mailboxes.add(db, person, provider=Provider.GMAIL, address=address, now=NOW)


def mail(thread: str, remote_id: str, *, at: datetime = NOW, subject: str = "Hello") -> ReadMessage:
    return a_read(message=a_message(thread=thread, remote_id=remote_id, at=at, subject=subject))


def store_threads(db: Session, person: PersonId, mailbox: MailboxId, *threads: str) -> None:
    """One message in each."""
    messages.save(db, person, mailbox, [mail(name, f"{mailbox}-{name}") for name in threads], {})


def keep(
    db: Session,
    person: PersonId,
    *threads: str,
    facts: Conversation | None = None,
    standing: Standing = Standing.WAITING,
    sort_at: datetime = NOW,
    changes_at: datetime | None = None,
) -> Saved:
    """A conversation over stored threads."""
    names = tuple(ThreadId(name) for name in threads)
    return conversations.save(
        db,
        person,
        facts or Conversation(threads=names, subject=f"about {', '.join(threads)}"),
        changes_at=changes_at,
        standing=standing,
        sort_at=sort_at,
        now=NOW,
    )


def threads_by_conversation(
    db: Session, person: PersonId
) -> dict[ConversationId, Sequence[ThreadId]]:
    return {
        stored.id: [thread for _, thread in conversations.threads_of(db, stored.id)]
        for stored in conversations.of_person(db, person)
    }
