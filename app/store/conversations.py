"""Conversations: the folded facts of each application, and when their advice changes.

How a conversation keeps its id, the home card's lists and the hot path of an open thread have files
of their own (`identity.py`, `home.py`, `opened.py`); callers find all of it here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, tuple_, update
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, MailboxId, PersonId
from app.domain.message import ThreadId
from app.store.home import Page, counts, page
from app.store.identity import Saved, save
from app.store.opened import Opened, opened
from app.store.session import changed, keys_of
from app.store.stored import Standing, Stored, address_hash, stored
from app.store.tables import ConversationRow, CounterpartRow, MailboxRow, ThreadRow

__all__ = [
    "Due",
    "Opened",
    "Page",
    "Saved",
    "Standing",
    "Stored",
    "by_counterparts",
    "by_id",
    "counts",
    "due",
    "due_of",
    "for_threads",
    "get",
    "ids_of_mailbox",
    "mailboxes_of",
    "of_person",
    "opened",
    "page",
    "reschedule",
    "save",
    "threads_of",
]


@dataclass(frozen=True, slots=True)
class Due:
    """Whose advice the clock alone has changed."""

    changes_at: datetime
    id: ConversationId
    generation: int


def get(db: Session, person_id: PersonId, conversation_id: ConversationId) -> Stored | None:
    """None: not theirs, or it joined another one."""
    row = db.get(ConversationRow, conversation_id)
    return stored(keys_of(db), row) if row is not None and row.person_id == person_id else None


def by_id(db: Session, conversation_id: ConversationId) -> Stored | None:
    """For jobs, which are given only the id."""
    row = db.get(ConversationRow, conversation_id)
    return None if row is None else stored(keys_of(db), row)


def for_threads(
    db: Session, person_id: PersonId, threads: Iterable[ThreadId], *, limit: int = 200
) -> list[Stored]:
    """The conversations that these threads belong to now, oldest row first."""
    ids = (
        select(ThreadRow.conversation_id)
        .join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id)
        .where(MailboxRow.person_id == person_id, ThreadRow.remote_id.in_(list(threads)))
    )
    rows = db.scalars(
        select(ConversationRow)
        .where(ConversationRow.id.in_(ids))
        .order_by(ConversationRow.id)
        .limit(limit)
    )
    return [stored(keys_of(db), row) for row in rows]


def of_person(
    db: Session, person_id: PersonId, *, after: ConversationId | None = None, limit: int = 100
) -> list[Stored]:
    """All of a person's conversations by page, oldest row first: to fold or export everything."""
    rows = db.scalars(
        select(ConversationRow)
        .where(ConversationRow.person_id == person_id, ConversationRow.id > (after or 0))
        .order_by(ConversationRow.id)
        .limit(limit)
    )
    return [stored(keys_of(db), row) for row in rows]


def threads_of(
    db: Session, conversation_id: ConversationId, *, limit: int = 200
) -> list[tuple[MailboxId, ThreadId]]:
    """Where the mail of a conversation lies, the first known first."""
    rows = db.execute(
        select(ThreadRow.mailbox_id, ThreadRow.remote_id)
        .where(ThreadRow.conversation_id == conversation_id)
        .order_by(ThreadRow.id)
        .limit(limit)
    )
    return [(MailboxId(mailbox), ThreadId(thread)) for mailbox, thread in rows]


def mailboxes_of(
    db: Session, ids: Sequence[ConversationId]
) -> dict[ConversationId, tuple[MailboxId, ...]]:
    """In which mailboxes the mail of each conversation lies, the first known first."""
    query = (
        select(ThreadRow.conversation_id, ThreadRow.mailbox_id)
        .where(ThreadRow.conversation_id.in_(ids))
        .group_by(ThreadRow.conversation_id, ThreadRow.mailbox_id)
        .order_by(ThreadRow.conversation_id, func.min(ThreadRow.id))
    )
    found: dict[ConversationId, tuple[MailboxId, ...]] = {}
    for conversation, mailbox in db.execute(query):
        if conversation is not None:
            held = found.get(ConversationId(conversation), ())
            found[ConversationId(conversation)] = (*held, MailboxId(mailbox))
    return found


def by_counterparts(
    db: Session, person_id: PersonId, addresses: Iterable[str], *, limit: int = 20
) -> list[Stored]:
    """The conversations with any of these people (counterparts and interviewers), the latest
    first: what the compose action knows an application by."""
    keys = keys_of(db)
    hashes = [address_hash(keys, person_id, address) for address in addresses]
    ids = select(CounterpartRow.conversation_id).where(CounterpartRow.address_hash.in_(hashes))
    rows = db.scalars(
        select(ConversationRow)
        .where(ConversationRow.id.in_(ids), ConversationRow.person_id == person_id)
        .order_by(ConversationRow.updated_at.desc(), ConversationRow.id.desc())
        .limit(limit)
    )
    return [stored(keys, row) for row in rows]


def reschedule(
    db: Session,
    conversation_id: ConversationId,
    *,
    generation: int,
    changes_at: datetime | None,
    standing: Standing,
    sort_at: datetime,
) -> bool:
    """Time has passed and the facts are the same: new dates of the advice, the same generation.
    False: the generation has moved on, so somebody knows better."""
    statement = (
        update(ConversationRow)
        .where(ConversationRow.id == conversation_id, ConversationRow.generation == generation)
        .values(changes_at=changes_at, standing=standing.value, sort_at=sort_at)
    )
    return changed(db, statement) > 0


def due(db: Session, now: datetime, *, after: Due | None = None, limit: int = 500) -> list[Due]:
    """Whose advice the clock alone has changed (`changes_at` is reached), the longest overdue
    first; by page, because those found stay due until they are woken."""
    columns = (ConversationRow.changes_at, ConversationRow.id, ConversationRow.generation)
    query = select(*columns).where(ConversationRow.changes_at <= now)
    if after is not None:
        place = tuple_(ConversationRow.changes_at, ConversationRow.id)
        query = query.where(place > tuple_(after.changes_at, after.id))
    rows = db.execute(query.order_by(ConversationRow.changes_at, ConversationRow.id).limit(limit))
    return [Due(at, ConversationId(id_), generation) for at, id_, generation in rows if at]


def due_of(db: Session, person_id: PersonId, now: datetime, *, limit: int = 100) -> list[Stored]:
    """The same for one person, before their home card is drawn."""
    rows = db.scalars(
        select(ConversationRow)
        .where(ConversationRow.person_id == person_id, ConversationRow.changes_at <= now)
        .order_by(ConversationRow.changes_at, ConversationRow.id)
        .limit(limit)
    )
    return [stored(keys_of(db), row) for row in rows]


def ids_of_mailbox(db: Session, mailbox_id: MailboxId) -> frozenset[ConversationId]:
    """Every conversation with a thread in this mailbox."""
    rows = db.scalars(
        select(ThreadRow.conversation_id)
        .where(ThreadRow.mailbox_id == mailbox_id, ThreadRow.conversation_id.is_not(None))
        .distinct()
    )
    return frozenset(ConversationId(row) for row in rows if row is not None)
