"""Keeping the facts of an application under the same id while its threads join and part."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, PersonId
from app.domain.conversation import Conversation
from app.store import codecs
from app.store.session import keys_of
from app.store.stored import Standing, address_hash, drop_emptied, plain_facts
from app.store.tables import (
    ConversationRow,
    CounterpartRow,
    MailboxRow,
    ThreadRow,
    new_row_key,
)


@dataclass(frozen=True, slots=True)
class Saved:
    """What `save` did."""

    id: ConversationId
    generation: int
    changed: bool  # False: all as before, nothing was written


def save(
    db: Session,
    person_id: PersonId,
    facts: Conversation,
    *,
    changes_at: datetime | None,
    standing: Standing,
    sort_at: datetime,
    now: datetime,
) -> Saved:
    """Keep the facts of one application; its threads (`facts.threads`) must be stored already.

    Identity: of the rows its threads belonged to, the oldest survives when threads join. When
    they part, the row stays with the part that holds its first thread. Rows left without a thread
    go. Notes and drafts follow their threads. Save every part of a partition, in any order, in
    one transaction that holds the person (`people.hold`).

    Raises:
        LookupError: none of the threads is stored for this person.
    """
    threads = _threads(db, person_id, facts)
    if not threads:
        raise LookupError("none of the conversation's threads is stored")
    owned = _owned_rows(db, threads)
    values: dict[str, object] = {
        "changes_at": changes_at,
        "hiring": facts.hiring,
        "standing": standing.value,
        "sort_at": sort_at,
    }
    plain = codecs.conversation.encode(facts)
    if owned and _is_same(db, owned, threads, plain, values):
        return Saved(ConversationId(owned[0].id), owned[0].generation, changed=False)
    if owned:
        row_key, generation = owned[0].row_key, max(row.generation for row in owned) + 1
    else:
        row_key, generation = new_row_key(), 1
    sealed = keys_of(db).seal(plain, table="conversation", column="sealed_facts", row=row_key)
    values |= {"sealed_facts": sealed, "generation": generation, "updated_at": now}
    if owned:
        kept = ConversationId(owned[0].id)
        db.execute(update(ConversationRow).where(ConversationRow.id == kept).values(**values))
    else:
        fresh = insert(ConversationRow).values(person_id=person_id, row_key=row_key, **values)
        kept = ConversationId(db.execute(fresh.returning(ConversationRow.id)).scalar_one())
    _move_threads(db, threads, kept)
    index_people(db, person_id, kept, facts)
    return Saved(kept, generation, changed=True)


def _threads(db: Session, person_id: PersonId, facts: Conversation) -> dict[int, int | None]:
    """Number of each stored thread of these facts, and the conversation it belongs to now."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    rows = db.execute(
        select(ThreadRow.id, ThreadRow.conversation_id)
        .where(ThreadRow.mailbox_id.in_(mine), ThreadRow.remote_id.in_(facts.threads))
        .order_by(ThreadRow.id)
    )
    return dict(rows.all())


def _owned_rows(db: Session, threads: dict[int, int | None]) -> Sequence[ConversationRow]:
    """The rows that these threads may keep: their first thread is among them; oldest first."""
    candidates = {conversation for conversation in threads.values() if conversation is not None}
    if not candidates:
        return ()
    firsts = db.execute(
        select(ThreadRow.conversation_id, func.min(ThreadRow.id))
        .where(ThreadRow.conversation_id.in_(candidates))
        .group_by(ThreadRow.conversation_id)
    )
    owned = [conversation for conversation, first in firsts if first in threads]
    return db.scalars(
        select(ConversationRow).where(ConversationRow.id.in_(owned)).order_by(ConversationRow.id)
    ).all()


def _is_same(
    db: Session,
    owned: Sequence[ConversationRow],
    threads: dict[int, int | None],
    plain: bytes,
    values: dict[str, object],
) -> bool:
    row = owned[0]
    return (
        all(conversation == row.id for conversation in threads.values())
        and all(getattr(row, name) == value for name, value in values.items())
        and plain_facts(keys_of(db), row.row_key, row.sealed_facts) == plain
    )


def _move_threads(db: Session, threads: dict[int, int | None], kept: ConversationId) -> None:
    moving = [thread for thread, conversation in threads.items() if conversation != kept]
    if moving:
        db.execute(update(ThreadRow).where(ThreadRow.id.in_(moving)).values(conversation_id=kept))
        left = {threads[thread] for thread in moving}
        drop_emptied(db, {ConversationId(c) for c in left if c is not None})


def index_people(
    db: Session, person_id: PersonId, kept: ConversationId, facts: Conversation
) -> None:
    """Make the conversation findable by the people in it, and by nobody else."""
    keys = keys_of(db)
    people = {c.address.email for c in facts.counterparts} | {a.email for a in facts.interviewers}
    wanted = {address_hash(keys, person_id, email) for email in people if email}
    found = set(
        db.scalars(
            select(CounterpartRow.address_hash).where(CounterpartRow.conversation_id == kept)
        )
    )
    if gone := found - wanted:
        db.execute(
            delete(CounterpartRow).where(
                CounterpartRow.conversation_id == kept, CounterpartRow.address_hash.in_(gone)
            )
        )
    if fresh := wanted - found:
        rows = [{"address_hash": one, "conversation_id": kept} for one in sorted(fresh)]
        db.execute(insert(CounterpartRow), rows)
