"""Sessions of the Outlook pane: who a bearer token stands for, and until when.

A token is random and kept only as a keyed hash; found by it, so there is nothing to compare. What
is revoked is deleted.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.orm import Session

from app.domain.account import MailboxId, PersonId
from app.store import people
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of
from app.store.sign_ins import Account, accounts
from app.store.tables import OneTimeCodeRow, PaneSessionRow, new_row_key

LIVES: Final = timedelta(hours=1)
RENEWABLE: Final = timedelta(days=7)
"""So long after its end a token still buys the next one, once: a laptop that slept needs no new
sign-in. It opens nothing else by then."""
ENDS: Final = timedelta(days=30)
"""So long after the sign-in no renewal helps."""
_COLUMNS: Final = (
    PaneSessionRow.person_id,
    PaneSessionRow.mailbox_id,
    PaneSessionRow.row_key,
    PaneSessionRow.sealed_account,
    PaneSessionRow.created_at,
    PaneSessionRow.expires_at,
    PaneSessionRow.ends_at,
)
_Row = Row[int, int, bytes, bytes, datetime, datetime, datetime]


@dataclass(frozen=True, slots=True)
class PaneSession:
    """Who is signed in, at which mailbox."""

    person_id: PersonId
    mailbox_id: MailboxId
    account: Account
    signed_in_at: datetime


def start(db: Session, session: PaneSession, *, token: str, now: datetime) -> datetime:
    """Keep a session under the hash of its `token`; until when it lives."""
    keys, row_key = keys_of(db), new_row_key()
    ends_at = session.signed_in_at + ENDS
    expires_at = min(now + LIVES, ends_at)
    db.execute(
        insert(PaneSessionRow).values(
            token_hash=_hash(keys, token),
            person_id=session.person_id,
            mailbox_id=session.mailbox_id,
            row_key=row_key,
            sealed_account=keys.seal(
                accounts.encode(session.account),
                table="pane_session",
                column="sealed_account",
                row=row_key,
            ),
            created_at=session.signed_in_at,
            expires_at=expires_at,
            ends_at=ends_at,
        )
    )
    return expires_at


def find(db: Session, token: str, now: datetime) -> PaneSession | None:
    """The live session, by one indexed read. None: unknown, revoked or expired."""
    keys = keys_of(db)
    query = select(*_COLUMNS).where(PaneSessionRow.token_hash == _hash(keys, token))
    return _until(keys, db.execute(query).one_or_none(), now)


def take(db: Session, token: str, now: datetime) -> PaneSession | None:
    """The session, whose token is good no more; its person is held. None: unknown, revoked, or too
    old to renew."""
    keys = keys_of(db)
    at = PaneSessionRow.token_hash == _hash(keys, token)
    if people.hold_owner(db, PaneSessionRow, at) is None:
        return None
    ended = delete(PaneSessionRow).where(at).returning(*_COLUMNS)
    return _until(keys, db.execute(ended).one_or_none(), now - RENEWABLE, now)


def end_all(db: Session, person_id: PersonId) -> int:
    """Sign a person out everywhere, also where a code is on its way; how many sessions ended."""
    db.execute(delete(OneTimeCodeRow).where(OneTimeCodeRow.person_id == person_id))
    return changed(db, delete(PaneSessionRow).where(PaneSessionRow.person_id == person_id))


def purge(db: Session, now: datetime, *, limit: int = 1000) -> int:
    """Delete what can be renewed no more; how many."""
    old = (
        select(PaneSessionRow.token_hash)
        .where(PaneSessionRow.expires_at <= now - RENEWABLE)
        .order_by(PaneSessionRow.expires_at, PaneSessionRow.token_hash)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return changed(db, delete(PaneSessionRow).where(PaneSessionRow.token_hash.in_(old)))


def _until(
    keys: KeyRing, row: _Row | None, token_at: datetime, now: datetime | None = None
) -> PaneSession | None:
    """None where the token had expired at `token_at`, or the session has ended by `now`."""
    if row is None or row.expires_at <= token_at or row.ends_at <= (now or token_at):
        return None
    plain = keys.open(
        row.sealed_account, table="pane_session", column="sealed_account", row=row.row_key
    )
    return PaneSession(
        PersonId(row.person_id),
        MailboxId(row.mailbox_id),
        accounts.decode(plain),
        row.created_at,
    )


def _hash(keys: KeyRing, token: str) -> bytes:
    return keys.hash("pane-session", token)
