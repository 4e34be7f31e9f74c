"""Grants that are over for us: what is kept of one until its provider knows, and no longer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NewType

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from app.domain.account import GrantState, Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.store.codecs import Codec
from app.store.mailboxes import address_hash
from app.store.marks import Marked
from app.store.session import keys_of
from app.store.tables import EndingRow, new_row_key

EndingId = NewType("EndingId", int)

FIRST_WAIT = timedelta(minutes=2)
LONGEST_WAIT = timedelta(hours=1)
_NOBODY = PersonId(0)


@dataclass(frozen=True, slots=True)
class Ending:
    """One grant, for who ends it."""

    id: EndingId
    box: Mailbox  # as its adapter wants it: whose it was is not known any more, nor its address
    grant: str
    marks: tuple[Marked, ...]  # threads that carry ours
    revokes: bool  # False: another grant goes on, only the marks come off
    began_at: datetime
    due_at: datetime  # when it is tried again, unless it is over by then


@dataclass(frozen=True, slots=True)
class _Sealed:
    mailbox_id: MailboxId
    level: TrustLevel
    grant: str
    marks: tuple[Marked, ...] = ()


_codec = Codec(_Sealed)


def add(
    db: Session,
    box: Mailbox,
    grant: str,
    marks: Sequence[Marked] = (),
    *,
    revokes: bool = True,
    now: datetime,
) -> EndingId:
    """Keep what its end needs. The caller wipes it from the mailbox, and asks for the work."""
    keys, row_key = keys_of(db), new_row_key()
    plain = _codec.encode(_Sealed(box.id, box.level, grant, tuple(marks)))
    made = insert(EndingRow).values(
        row_key=row_key,
        provider=box.provider.value,
        address_hash=address_hash(keys, box.address),
        sealed_ending=keys.seal(plain, table="ending", column="sealed_ending", row=row_key),
        revokes=revokes,
        tries=0,
        due_at=now,
        began_at=now,
    )
    return EndingId(db.execute(made.returning(EndingRow.id)).scalar_one())


def claim(db: Session, ending_id: EndingId, now: datetime) -> Ending | None:
    """Have a try at it; the next is due after a wait that doubles. None: it is over, or somebody
    else is at it."""
    row = db.get(EndingRow, ending_id, with_for_update=True, populate_existing=True)
    if row is None or row.due_at > now:
        return None
    row.due_at = now + min(FIRST_WAIT * (1 << min(row.tries, 10)), LONGEST_WAIT)
    row.tries += 1
    db.flush()
    return _ending(db, row)


def stands(db: Session, ending: Ending) -> bool:
    """Whether it is still to be ended, and by whoever claimed it so."""
    query = select(EndingRow.id).where(EndingRow.id == ending.id, EndingRow.due_at == ending.due_at)
    return db.scalar(query) is not None


def drop(db: Session, ending_id: EndingId) -> None:
    """The provider knows, or it was tried for long enough."""
    db.execute(delete(EndingRow).where(EndingRow.id == ending_id))


def hold_off(db: Session, provider: Provider, address: str, until: datetime) -> None:
    """This account is being connected anew: its old grant is not ended in between."""
    db.execute(
        update(EndingRow)
        .where(*_of(db, provider, address), EndingRow.due_at < until)
        .values(due_at=until)
    )


def call_off(db: Session, provider: Provider, address: str) -> list[Marked]:
    """This account is connected anew, and to end the old grant would end the new one with it. The
    marks that were to come off."""
    rows = db.scalars(
        select(EndingRow).where(*_of(db, provider, address)).order_by(EndingRow.id)
    ).all()
    left = [mark for row in rows for mark in _opened(db, row).marks]
    for row in rows:
        drop(db, EndingId(row.id))
    return left


def put_off(db: Session, ending: Ending, until: datetime) -> None:
    """The provider asked for a longer wait than ours."""
    db.execute(
        update(EndingRow)
        .where(EndingRow.id == ending.id, EndingRow.due_at < until)
        .values(due_at=until)
    )


def due(db: Session, now: datetime, *, limit: int = 500) -> list[tuple[EndingId, datetime]]:
    """The longest overdue first."""
    rows = db.execute(
        select(EndingRow.id, EndingRow.due_at)
        .where(EndingRow.due_at <= now)
        .order_by(EndingRow.due_at, EndingRow.id)
        .limit(limit)
    )
    return [(EndingId(number), at) for number, at in rows]


def _of(db: Session, provider: Provider, address: str) -> tuple[Any, ...]:
    return (
        EndingRow.provider == provider.value,
        EndingRow.address_hash == address_hash(keys_of(db), address),
    )


def _opened(db: Session, row: EndingRow) -> _Sealed:
    return _codec.decode(
        keys_of(db).open(row.sealed_ending, table="ending", column="sealed_ending", row=row.row_key)
    )


def _ending(db: Session, row: EndingRow) -> Ending:
    kept = _opened(db, row)
    box = Mailbox(
        id=kept.mailbox_id,
        person_id=_NOBODY,
        provider=Provider(row.provider),
        address="",
        aliases=frozenset(),
        level=kept.level,
        grant=GrantState.LIVE,
        cursor=None,
        watch_expires_at=None,
    )
    return Ending(
        EndingId(row.id), box, kept.grant, kept.marks, row.revokes, row.began_at, row.due_at
    )
