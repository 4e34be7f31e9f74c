"""Tickets: one-time links from a card (a verified person) to a page of ours (any browser)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.account import PersonId
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of
from app.store.tables import TicketRow


@dataclass(frozen=True, slots=True)
class Ticket:
    """Whom a link was drawn for, and what it is for."""

    person_id: PersonId
    purpose: str


def issue(
    db: Session,
    person_id: PersonId,
    *,
    token: str,
    purpose: str,
    now: datetime,
    lives: timedelta = timedelta(minutes=30),
) -> None:
    """Keep a ticket under the hash of its random `token`."""
    db.execute(
        insert(TicketRow).values(
            token_hash=_hash(keys_of(db), token),
            person_id=person_id,
            purpose=purpose,
            expires_at=now + lives,
        )
    )


def look(db: Session, token: str, now: datetime) -> Ticket | None:
    """The ticket without taking it: to draw a page that only a click goes on from."""
    row = db.execute(
        select(TicketRow.person_id, TicketRow.purpose).where(
            TicketRow.token_hash == _hash(keys_of(db), token), TicketRow.expires_at > now
        )
    ).one_or_none()
    return None if row is None else Ticket(PersonId(row.person_id), row.purpose)


def take(db: Session, token: str, now: datetime) -> Ticket | None:
    """The ticket, once. None: unknown, used before, or expired."""
    row = db.execute(
        delete(TicketRow)
        .where(TicketRow.token_hash == _hash(keys_of(db), token))
        .returning(TicketRow.person_id, TicketRow.purpose, TicketRow.expires_at)
    ).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    return Ticket(PersonId(row.person_id), row.purpose)


def purge(db: Session, now: datetime, *, limit: int = 1000) -> int:
    """Delete what has expired; how many."""
    old = (
        select(TicketRow.token_hash)
        .where(TicketRow.expires_at <= now)
        .order_by(TicketRow.expires_at, TicketRow.token_hash)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return changed(db, delete(TicketRow).where(TicketRow.token_hash.in_(old)))


def _hash(keys: KeyRing, token: str) -> bytes:
    return keys.hash("ticket", token)
