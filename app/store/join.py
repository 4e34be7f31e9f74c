"""Two people who turn out to be one: all that hangs below the second is hung below the first."""

from sqlalchemy import Table, delete, select, update
from sqlalchemy.orm import Session, aliased

from app.domain.account import ConversationId, GrantState, MailboxId, PersonId
from app.store import mailboxes, people
from app.store.identity import index_people
from app.store.session import keys_of
from app.store.stored import stored
from app.store.tables import (
    Base,
    ConversationRow,
    CounterpartRow,
    LessonRow,
    MailboxRow,
    NoteRow,
    PersonRow,
    ThreadLinkRow,
    ThreadRow,
)


def join(db: Session, into: PersonId, other: PersonId) -> tuple[MailboxId, ...]:
    """Give everything of `other` to `into` and delete the empty person; the mailboxes that moved.

    Join keys are hashed by person and cannot be turned back, so those of the moved threads are
    gone: the caller saves them anew from the messages, and folds again.
    """
    people.hold(db, into, other)
    people.hold_to_delete(db, other, heir=into)
    _part_twins(db, into, other)
    moved = _ids(db, MailboxRow, other)
    talks = _ids(db, ConversationRow, other)
    for table in Base.metadata.tables.values():
        _hand_over(db, table, into, other)
    threads = select(ThreadRow.id).where(ThreadRow.mailbox_id.in_(moved))
    db.execute(delete(ThreadLinkRow).where(ThreadLinkRow.thread_id.in_(threads)))
    db.execute(delete(CounterpartRow).where(CounterpartRow.conversation_id.in_(talks)))
    db.expire_all()
    for number in talks:
        row = db.get_one(ConversationRow, number)
        index_people(db, into, ConversationId(number), stored(keys_of(db), row).facts)
    _keep_preferences(db, into, other)
    db.execute(delete(PersonRow).where(PersonRow.id == other))
    return tuple(MailboxId(number) for number in moved)


def _part_twins(db: Session, into: PersonId, other: PersonId) -> None:
    """A mailbox that both have stays once: the one that is watched, else the one of `into`."""
    mine = {(row.provider, row.address_hash): row for row in _mailboxes(db, into)}
    for theirs in _mailboxes(db, other):
        twin = mine.get((theirs.provider, theirs.address_hash))
        if twin is None:
            continue
        live = GrantState.LIVE.value
        goes = twin if theirs.grant_state == live != twin.grant_state else theirs
        _save_what_was_written(db, goes.id, theirs.id if goes is twin else twin.id)
        mailboxes.remove(db, MailboxId(goes.id))


def _save_what_was_written(db: Session, goes: int, stays: int) -> None:
    """Notes and lessons go to the same thread of the mailbox that stays."""
    old, same = aliased(ThreadRow), aliased(ThreadRow)
    pairs = select(old.id, same.id).where(
        old.mailbox_id == goes, same.mailbox_id == stays, old.remote_id == same.remote_id
    )
    for thread, heir in db.execute(pairs).all():
        for row in (NoteRow, LessonRow):
            db.execute(update(row).where(row.thread_id == thread).values(thread_id=heir))


def _mailboxes(db: Session, person_id: PersonId) -> list[MailboxRow]:
    return list(db.scalars(select(MailboxRow).where(MailboxRow.person_id == person_id)))


def _ids(db: Session, row: type[MailboxRow | ConversationRow], person_id: PersonId) -> list[int]:
    return list(db.scalars(select(row.id).where(row.person_id == person_id).order_by(row.id)))


def _hand_over(db: Session, table: Table, into: PersonId, other: PersonId) -> None:
    """Whatever table it is: one that is added later must not be forgotten here."""
    if "person_id" in table.c:
        theirs = update(table).where(table.c.person_id == other)
        db.execute(theirs.values(person_id=into))


def _keep_preferences(db: Session, into: PersonId, other: PersonId) -> None:
    """What `into` chose counts; who chose nothing takes over what the other chose."""
    chosen = db.scalar(select(PersonRow.sealed_preferences).where(PersonRow.id == into))
    if chosen is None:
        theirs = people.preferences(db, other)
        people.prefer(db, into, lambda _: theirs)
