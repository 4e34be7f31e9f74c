"""Sign-ins from the Outlook pane on their way: before Microsoft's answer, and the code after it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.account import PersonId
from app.store import people
from app.store.codecs import Codec
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of
from app.store.tables import OneTimeCodeRow, SignInRow, new_row_key

SIGN_IN_LIVES = timedelta(minutes=10)
CODE_LIVES = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Account:
    """Whom Microsoft's token named; kept sealed, since neither can be had back from a hash."""

    subject: str  # "<tid>.<oid>"
    address: str  # lower case


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in that was begun; it can be taken once."""

    flow: str = field(repr=False)  # the library's state (JSON), sealed while it waits
    challenge: str  # of the pane that began it


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """Who signed in, for the pane whose secret has this challenge."""

    person_id: PersonId
    account: Account
    challenge: str


accounts = Codec(Account)


def begin(db: Session, *, state: str, flow: str, challenge: str, now: datetime) -> None:
    """Keep a sign-in under the hash of its `state`.

    Anybody can begin one, so each takes a few away that nobody finished: the table stays as small
    as what the last ten minutes have begun.
    """
    purge(db, now, limit=10)
    keys, row_key = keys_of(db), new_row_key()
    db.execute(
        insert(SignInRow).values(
            state_hash=keys.hash("sign-in-state", state),
            row_key=row_key,
            sealed_flow=keys.seal(
                flow.encode(), table="sign_in", column="sealed_flow", row=row_key
            ),
            challenge=challenge,
            expires_at=now + SIGN_IN_LIVES,
        )
    )


def take(db: Session, state: str, now: datetime) -> SignIn | None:
    """The sign-in of this state, once. None: unknown, used before, or expired."""
    keys = keys_of(db)
    row = db.execute(
        delete(SignInRow)
        .where(SignInRow.state_hash == keys.hash("sign-in-state", state))
        .returning(
            SignInRow.row_key, SignInRow.sealed_flow, SignInRow.challenge, SignInRow.expires_at
        )
    ).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    flow = keys.open(row.sealed_flow, table="sign_in", column="sealed_flow", row=row.row_key)
    return SignIn(flow.decode(), row.challenge)


def purge(db: Session, now: datetime, *, limit: int = 1000) -> int:
    """Delete the sign-ins that nobody finished; how many."""
    old = (
        select(SignInRow.state_hash)
        .where(SignInRow.expires_at <= now)
        .order_by(SignInRow.expires_at, SignInRow.state_hash)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return changed(db, delete(SignInRow).where(SignInRow.state_hash.in_(old)))


def issue_code(
    db: Session, person_id: PersonId, account: Account, *, code: str, challenge: str, now: datetime
) -> None:
    """Keep a one-time code under its hash."""
    keys, row_key = keys_of(db), new_row_key()
    db.execute(
        insert(OneTimeCodeRow).values(
            code_hash=_hash(keys, code),
            person_id=person_id,
            row_key=row_key,
            sealed_account=keys.seal(
                accounts.encode(account),
                table="one_time_code",
                column="sealed_account",
                row=row_key,
            ),
            challenge=challenge,
            expires_at=now + CODE_LIVES,
        )
    )


def take_code(db: Session, code: str, now: datetime) -> OneTimeCode | None:
    """What the code stands for, once; its person is held. None: unknown, used before, or
    expired."""
    keys = keys_of(db)
    if people.hold_owner(db, OneTimeCodeRow, OneTimeCodeRow.code_hash == _hash(keys, code)) is None:
        return None
    row = db.execute(
        delete(OneTimeCodeRow)
        .where(OneTimeCodeRow.code_hash == _hash(keys, code))
        .returning(
            OneTimeCodeRow.person_id,
            OneTimeCodeRow.row_key,
            OneTimeCodeRow.sealed_account,
            OneTimeCodeRow.challenge,
            OneTimeCodeRow.expires_at,
        )
    ).one_or_none()
    if row is None or row.expires_at <= now:
        return None
    plain = keys.open(
        row.sealed_account, table="one_time_code", column="sealed_account", row=row.row_key
    )
    return OneTimeCode(PersonId(row.person_id), accounts.decode(plain), row.challenge)


def purge_codes(db: Session, now: datetime, *, limit: int = 1000) -> int:
    """Delete the codes that nobody swapped; how many."""
    old = (
        select(OneTimeCodeRow.code_hash)
        .where(OneTimeCodeRow.expires_at <= now)
        .order_by(OneTimeCodeRow.expires_at, OneTimeCodeRow.code_hash)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return changed(db, delete(OneTimeCodeRow).where(OneTimeCodeRow.code_hash.in_(old)))


def _hash(keys: KeyRing, code: str) -> bytes:
    return keys.hash("one-time-code", code)
