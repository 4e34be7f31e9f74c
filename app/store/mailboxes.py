"""Mailboxes: address, level, grant, cursor, watch."""

import zlib
from collections.abc import Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.account import (
    Cursor,
    GrantState,
    Mailbox,
    MailboxId,
    PersonId,
    Provider,
    TrustLevel,
)
from app.store.codecs import Codec
from app.store.conversations import ids_of_mailbox
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of, upsert
from app.store.stored import drop_emptied
from app.store.tables import MailboxRow, new_row_key

_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Owners:
    address: str
    aliases: frozenset[str] = frozenset()


_owners = Codec(_Owners)


def get(db: Session, mailbox_id: MailboxId) -> Mailbox | None:
    """None: it was removed meanwhile. For jobs and flows that were given an id by us."""
    row = db.get(MailboxRow, mailbox_id)
    return None if row is None else _mailbox(keys_of(db), row)


def of_person(db: Session, person_id: PersonId, *, limit: int = 20) -> list[Mailbox]:
    """A person's mailboxes, the first connected first."""
    rows = db.scalars(
        select(MailboxRow)
        .where(MailboxRow.person_id == person_id)
        .order_by(MailboxRow.id)
        .limit(limit)
    )
    return [_mailbox(keys_of(db), row) for row in rows]


def by_address(db: Session, provider: Provider, address: str, *, limit: int = 20) -> list[Mailbox]:
    """Every mailbox of this address (in any case) with a live grant: whom a notice concerns.

    Two people may share one mailbox (a delegate), so there can be several.
    """
    rows = db.scalars(
        select(MailboxRow)
        .where(
            MailboxRow.provider == provider.value,
            MailboxRow.address_hash == address_hash(keys_of(db), address),
            MailboxRow.grant_state == GrantState.LIVE.value,
        )
        .order_by(MailboxRow.id)
        .limit(limit)
    )
    return [_mailbox(keys_of(db), row) for row in rows]


def add(
    db: Session,
    person_id: PersonId,
    *,
    provider: Provider,
    address: str,
    aliases: Set[str] = frozenset(),
    level: TrustLevel = TrustLevel.ON_OPEN,
    now: datetime,
) -> MailboxId:
    """The person's mailbox of this address; made if it is new, else left as it stands."""
    keys, address, row_key = keys_of(db), address.lower(), new_row_key()
    hashed = address_hash(keys, address)
    theirs = select(MailboxRow.id).where(
        MailboxRow.person_id == person_id,
        MailboxRow.provider == provider.value,
        MailboxRow.address_hash == hashed,
    )
    if (known := db.scalar(theirs)) is not None:
        return MailboxId(known)
    fresh = upsert(db, MailboxRow).values(
        person_id=person_id,
        row_key=row_key,
        provider=provider.value,
        address_hash=hashed,
        sealed_owners=_sealed_owners(keys, row_key, address, aliases),
        level=level.value,
        grant_state=GrantState.NONE.value,
        created_at=now,
    )
    db.execute(fresh.on_conflict_do_nothing())
    return MailboxId(db.scalars(theirs).one())


def set_aliases(db: Session, mailbox_id: MailboxId, aliases: Set[str]) -> None:
    """The user's other addresses, as the provider lists them."""
    row = db.get(MailboxRow, mailbox_id)
    if row is None:
        return
    keys = keys_of(db)
    address = _opened_owners(keys, row).address
    row.sealed_owners = _sealed_owners(keys, row.row_key, address, aliases)
    db.flush()


def set_level(db: Session, mailbox_id: MailboxId, level: TrustLevel) -> None:
    """How much we may see from now on. At on-open there is no watch to keep alive."""
    values: dict[str, object] = {"level": level.value}
    if level is TrustLevel.ON_OPEN:
        values |= {"watch_renew_at": None}
    _update(db, mailbox_id, **values)


def save_grant(db: Session, mailbox_id: MailboxId, grant: str) -> None:
    """Keep the provider's tokens (JSON), sealed, and mark the grant live; a watch is due at once
    where none is kept alive."""
    row = db.get(MailboxRow, mailbox_id)
    if row is None:
        return
    row.sealed_grant = keys_of(db).seal(
        grant.encode(), table="mailbox", column="sealed_grant", row=row.row_key
    )
    row.grant_state = GrantState.LIVE.value
    if row.watch_renew_at is None:
        row.watch_renew_at = _AT_ONCE
    db.flush()


def replace_grant(db: Session, mailbox_id: MailboxId, *, seen: str, to: str) -> bool:
    """Compare and set: keep the grant that follows `seen`. False: it was taken back or replaced by
    another one meanwhile, which must not be undone."""
    row = db.get(MailboxRow, mailbox_id, with_for_update=True)
    if row is None or row.grant_state != GrantState.LIVE.value or grant(db, mailbox_id) != seen:
        return False
    row.sealed_grant = keys_of(db).seal(
        to.encode(), table="mailbox", column="sealed_grant", row=row.row_key
    )
    db.flush()
    return True


def grant(db: Session, mailbox_id: MailboxId) -> str | None:
    """What `save_grant` kept; None where nothing is kept."""
    row = db.execute(
        select(MailboxRow.row_key, MailboxRow.sealed_grant).where(MailboxRow.id == mailbox_id)
    ).one_or_none()
    if row is None or row.sealed_grant is None:
        return None
    opened = keys_of(db).open(
        row.sealed_grant, table="mailbox", column="sealed_grant", row=row.row_key
    )
    return opened.decode()


def set_grant_state(db: Session, mailbox_id: MailboxId, state: GrantState) -> None:
    """NONE and REVOKED also wipe the kept tokens and the watch; the cursor stays."""
    values: dict[str, object] = {"grant_state": state.value}
    if state is not GrantState.LIVE:
        values |= {"sealed_grant": None, "watch_expires_at": None, "watch_renew_at": None}
    _update(db, mailbox_id, **values)


def move_cursor(
    db: Session, mailbox_id: MailboxId, *, seen: Cursor | None, to: Cursor | None
) -> bool:
    """Compare and set. False: another worker has moved it, so drop the page and write nothing."""
    statement = (
        update(MailboxRow)
        .where(MailboxRow.id == mailbox_id, MailboxRow.cursor.is_not_distinct_from(seen))
        .values(cursor=to)
    )
    return changed(db, statement) > 0


def set_watch(
    db: Session,
    mailbox_id: MailboxId,
    *,
    expires_at: datetime | None,
    now: datetime,
    trusted_for: timedelta | None = None,
) -> None:
    """Remember a watch that runs until then: renewed at half of its life, give or take a twentieth
    so that renewals spread. None: it was ended on purpose, until the next `save_grant`.

    Args:
        trusted_for: So long it is believed to live, where that is less than the provider said.
    """
    renew_at = None
    if expires_at is not None:
        life = expires_at - now if trusted_for is None else min(expires_at - now, trusted_for)
        spread = zlib.crc32(str(mailbox_id).encode()) / 2**32  # 0 to 1, the same every time
        renew_at = now + life * (0.45 + spread / 10)
    _update(db, mailbox_id, watch_expires_at=expires_at, watch_renew_at=renew_at)


def renew_at(db: Session, mailbox_id: MailboxId, at: datetime) -> bool:
    """The watch is to be renewed (or made anew) then: the provider says that it ends, or could not
    be asked. False: nothing is watched."""
    statement = (
        update(MailboxRow)
        .where(MailboxRow.id == mailbox_id, MailboxRow.grant_state == GrantState.LIVE.value)
        .values(watch_renew_at=at)
    )
    return changed(db, statement) > 0


def due_for_renewal(db: Session, now: datetime, *, limit: int = 500) -> list[MailboxId]:
    """Mailboxes with a live grant whose watch must be renewed or begun, the most overdue first."""
    rows = db.scalars(
        select(MailboxRow.id)
        .where(MailboxRow.watch_renew_at <= now, MailboxRow.grant_state == GrantState.LIVE.value)
        .order_by(MailboxRow.watch_renew_at, MailboxRow.id)
        .limit(limit)
    )
    return [MailboxId(row) for row in rows]


def remove(db: Session, mailbox_id: MailboxId) -> None:
    """Delete a mailbox with its threads, messages, drafts and signal. Conversations that had only
    its threads go too; the caller folds the others again (`conversations.of_person`)."""
    touched = ids_of_mailbox(db, mailbox_id)
    db.execute(delete(MailboxRow).where(MailboxRow.id == mailbox_id))
    drop_emptied(db, touched)


def _update(db: Session, mailbox_id: MailboxId, **values: object) -> None:
    db.execute(update(MailboxRow).where(MailboxRow.id == mailbox_id).values(**values))


def address_hash(keys: KeyRing, address: str) -> bytes:
    """What stands for an address, in any case."""
    return keys.hash("address", address.lower())


def _sealed_owners(keys: KeyRing, row_key: bytes, address: str, aliases: Set[str]) -> bytes:
    others = frozenset(alias.lower() for alias in aliases) - {address}
    owners = _Owners(address, others)
    return keys.seal(_owners.encode(owners), table="mailbox", column="sealed_owners", row=row_key)


def _opened_owners(keys: KeyRing, row: MailboxRow) -> _Owners:
    return _owners.decode(
        keys.open(row.sealed_owners, table="mailbox", column="sealed_owners", row=row.row_key)
    )


def _mailbox(keys: KeyRing, row: MailboxRow) -> Mailbox:
    owners = _opened_owners(keys, row)
    return Mailbox(
        id=MailboxId(row.id),
        person_id=PersonId(row.person_id),
        provider=Provider(row.provider),
        address=owners.address,
        aliases=owners.aliases,
        level=TrustLevel(row.level),
        grant=GrantState(row.grant_state),
        cursor=None if row.cursor is None else Cursor(row.cursor),
        watch_expires_at=row.watch_expires_at,
    )
