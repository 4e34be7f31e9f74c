"""Marks on threads: which mailbox is to be looked at when, and which threads carry ours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import case, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.domain.account import MailboxId, PersonId
from app.domain.message import ThreadId
from app.store import people
from app.store.session import changed, upsert
from app.store.tables import MailboxRow, MarkedThreadRow, MarkingRow


class Right(StrEnum):
    """What we know of the permission to mark threads."""

    UNKNOWN = "unknown"
    GRANTED = "granted"
    LOST = "lost"  # it was refused when we wanted to use it


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """One mailbox's. `seq` moves with everything that could change what is to be marked."""

    mailbox_id: MailboxId
    seq: int
    due_at: datetime | None  # None: nothing to look at before something changes
    mark_id: str  # "": never made
    right: Right
    marked_on: date | None  # the day, in the person's zone, of the last batch


@dataclass(frozen=True, slots=True)
class Marked:
    """A thread of the mailbox that carries our mark, or is just getting it."""

    thread_id: ThreadId
    mark_id: str
    rule: str  # of the advice that it was for: another one is another prompt
    is_put: bool = False  # False: whether the mailbox has it is not known


def want(db: Session, person_id: PersonId, now: datetime) -> None:
    """Look after every mailbox of the person from now on; today's batch may come (again)."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    for mailbox_id in db.scalars(mine):
        row = _fresh(db, mailbox_id)
        db.execute(
            row.on_conflict_do_update(index_elements=["mailbox_id"], set_={"marked_on": None})
        )


def _fresh(db: Session, mailbox_id: int) -> sqlite.Insert | postgresql.Insert:
    return upsert(db, MarkingRow).values(
        mailbox_id=mailbox_id, seq=0, asked_seq=0, due_at=None, mark_id="",
        mark_right=Right.UNKNOWN.value, marked_on=None,
    )  # fmt: skip


def touch(db: Session, person_id: PersonId, now: datetime) -> list[tuple[MailboxId, int]]:
    """What is to be marked may have changed: look at it now. Answers the mailboxes that were not
    due already, with their `seq`; none for who does not want marks. One statement."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    later = or_(MarkingRow.due_at.is_(None), MarkingRow.due_at > now)
    rows = db.execute(
        update(MarkingRow)
        .where(MarkingRow.mailbox_id.in_(mine))
        .values(
            seq=MarkingRow.seq + 1,
            asked_seq=case((later, MarkingRow.seq + 1), else_=MarkingRow.asked_seq),
            due_at=case((later, now), else_=MarkingRow.due_at),
        )
        .returning(MarkingRow.mailbox_id, MarkingRow.seq, MarkingRow.asked_seq)
        .execution_options(synchronize_session=False)
    )
    return [(MailboxId(mailbox), seq) for mailbox, seq, asked in rows if asked == seq]


def of_mailbox(db: Session, mailbox_id: MailboxId) -> Marking | None:
    """None: nobody has asked for marks there."""
    row = db.get(MarkingRow, mailbox_id)
    return None if row is None else _marking(row)


def due(db: Session, now: datetime, *, limit: int = 500) -> Sequence[Marking]:
    """The longest overdue first."""
    query = select(MarkingRow).where(MarkingRow.due_at <= now)
    order = query.order_by(MarkingRow.due_at, MarkingRow.mailbox_id)
    return [_marking(row) for row in db.scalars(order.limit(limit))]


def finish(db: Session, seen: Marking, *, due_at: datetime | None, marked_on: date | None) -> bool:
    """Everything up to `seen` is done. False: something changed meanwhile, so look again."""
    statement = (
        update(MarkingRow)
        .where(MarkingRow.mailbox_id == seen.mailbox_id, MarkingRow.seq == seen.seq)
        .values(due_at=due_at, marked_on=marked_on)
    )
    return changed(db, statement) > 0


def set_right(db: Session, mailbox_id: MailboxId, right: Right) -> None:
    """What the provider has said about the permission."""
    db.execute(
        update(MarkingRow).where(MarkingRow.mailbox_id == mailbox_id).values(mark_right=right.value)
    )


def set_mark(db: Session, mailbox_id: MailboxId, mark_id: str) -> None:
    """The mailbox has this one."""
    db.execute(
        update(MarkingRow).where(MarkingRow.mailbox_id == mailbox_id).values(mark_id=mark_id)
    )


def begin(db: Session, seen: Marking, marked: Marked) -> bool:
    """The thread is about to get its mark. False: something changed since `seen`."""
    if people.hold_owner(db, MailboxRow, MailboxRow.id == seen.mailbox_id) is None:
        return False
    row = db.get(MarkingRow, seen.mailbox_id, with_for_update=True, populate_existing=True)
    if row is None or row.seq != seen.seq:
        return False
    values = {"mark_id": marked.mark_id, "rule": marked.rule, "is_put": False}
    fresh = upsert(db, MarkedThreadRow).values(
        mailbox_id=seen.mailbox_id, remote_thread_id=marked.thread_id, **values
    )
    db.execute(
        fresh.on_conflict_do_update(index_elements=["mailbox_id", "remote_thread_id"], set_=values)
    )
    return True


def is_put(db: Session, mailbox_id: MailboxId, thread_id: ThreadId) -> bool:
    """The mailbox has said yes. False: the thread is not to be marked any more."""
    statement = update(MarkedThreadRow).where(*_at(mailbox_id, thread_id)).values(is_put=True)
    return changed(db, statement) > 0


def drop(db: Session, mailbox_id: MailboxId, thread_id: ThreadId) -> None:
    """The thread carries nothing of ours (any more)."""
    db.execute(delete(MarkedThreadRow).where(*_at(mailbox_id, thread_id)))


def drop_all(db: Session, mailbox_id: MailboxId) -> None:
    """Somebody else sees to all of them."""
    db.execute(delete(MarkedThreadRow).where(MarkedThreadRow.mailbox_id == mailbox_id))


def know_again(db: Session, mailbox_id: MailboxId, left: Sequence[Marked]) -> None:
    """Threads that carry a mark of ours from an earlier connection: the next look goes on with
    them as with any other."""
    if left:
        db.execute(_fresh(db, mailbox_id).on_conflict_do_nothing())
    for one in left:
        row = upsert(db, MarkedThreadRow).values(
            mailbox_id=mailbox_id, remote_thread_id=one.thread_id, mark_id=one.mark_id,
            rule=one.rule, is_put=one.is_put,
        )  # fmt: skip
        db.execute(row.on_conflict_do_nothing())


def marked(db: Session, mailbox_id: MailboxId, *, limit: int = 1000) -> list[Marked]:
    """The threads of a mailbox that carry our mark, or are getting it."""
    rows = db.scalars(
        select(MarkedThreadRow)
        .where(MarkedThreadRow.mailbox_id == mailbox_id)
        .order_by(MarkedThreadRow.remote_thread_id)
        .limit(limit)
    )
    return [Marked(ThreadId(r.remote_thread_id), r.mark_id, r.rule, r.is_put) for r in rows]


def _at(mailbox_id: MailboxId, thread_id: ThreadId) -> tuple[Any, ...]:
    return (
        MarkedThreadRow.mailbox_id == mailbox_id,
        MarkedThreadRow.remote_thread_id == thread_id,
    )


def _marking(row: MarkingRow) -> Marking:
    return Marking(
        mailbox_id=MailboxId(row.mailbox_id),
        seq=row.seq,
        due_at=row.due_at,
        mark_id=row.mark_id,
        right=Right(row.mark_right),
        marked_on=row.marked_on,
    )
