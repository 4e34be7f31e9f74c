"""Consent on its way: what must survive between our redirect and the provider's answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.account import PersonId
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of
from app.store.tables import ConsentRow, new_row_key


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent flow that was begun; it can be taken once."""

    person_id: PersonId
    purpose: str  # what is connected: "gmail:full"
    secret: str  # PKCE verifier or the library's flow state (JSON); sealed while it waits


def begin(
    db: Session,
    person_id: PersonId,
    *,
    state: str,
    purpose: str,
    secret: str,
    now: datetime,
    lives: timedelta = timedelta(minutes=15),
) -> None:
    """Keep a flow under the hash of its `state`."""
    keys, row_key = keys_of(db), new_row_key()
    db.execute(
        insert(ConsentRow).values(
            state_hash=_hash(keys, state),
            person_id=person_id,
            purpose=purpose,
            row_key=row_key,
            sealed_secret=keys.seal(
                secret.encode(), table="consent", column="sealed_secret", row=row_key
            ),
            expires_at=now + lives,
        )
    )


def take(db: Session, state: str, now: datetime) -> Consent | None:
    """The flow of this state, once. None: unknown, used before, or expired."""
    keys = keys_of(db)
    row = db.execute(
        delete(ConsentRow)
        .where(ConsentRow.state_hash == _hash(keys, state))
        .returning(
            ConsentRow.person_id,
            ConsentRow.purpose,
            ConsentRow.row_key,
            ConsentRow.sealed_secret,
            ConsentRow.expires_at,
        )
    ).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    secret = keys.open(row.sealed_secret, table="consent", column="sealed_secret", row=row.row_key)
    return Consent(PersonId(row.person_id), row.purpose, secret.decode())


def purge(db: Session, now: datetime, *, limit: int = 1000) -> int:
    """Delete what has expired; how many."""
    old = (
        select(ConsentRow.state_hash)
        .where(ConsentRow.expires_at <= now)
        .order_by(ConsentRow.expires_at, ConsentRow.state_hash)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return changed(db, delete(ConsentRow).where(ConsentRow.state_hash.in_(old)))


def _hash(keys: KeyRing, state: str) -> bytes:
    return keys.hash("consent-state", state)
