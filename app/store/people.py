"""People: who they are to us, what they prefer, and how they are forgotten."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

import orjson
from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import Session

from app.domain.account import PersonId, TrustLevel
from app.domain.drafting.model import Voice
from app.domain.policy.numbers import Policy
from app.domain.prompting import Prompting
from app.store.codecs import Codec
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of, upsert
from app.store.tables import (
    IdentityRow,
    MailboxRow,
    OneTimeCodeRow,
    PaneSessionRow,
    PersonRow,
    new_row_key,
)

GOOGLE = "google"
MICROSOFT = "microsoft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a person chose. `policy` carries the zone, the country and the quiet days too."""

    policy: Policy = field(default_factory=Policy)
    zone_chosen: bool = False  # False: the zone follows what the host last said
    level: TrustLevel = TrustLevel.ON_OPEN  # asked for when the next mailbox is connected
    name: str = ""  # how the user signs
    prepare_drafts: bool = False  # a draft lies ready when its day has come (level full only)
    dark_pictures: bool = False  # where the host takes only images and does not tell its theme
    prompted_on: date | None = None  # the day, in their zone, of the last batch of such drafts
    mark_threads: bool = False  # a label or category where it is time to write (level full only)
    voice: Voice = Voice.NEUTRAL  # of drafts
    prompting: Prompting = field(default_factory=Prompting)  # when such a batch may come
    language: str = "en"  # what the host last said; for what is written where no host tells it


Change = Callable[[Preferences], Preferences]
"""A choice: what is to be different, whatever else is there. It may raise, and nothing is kept."""

_codec = Codec(Preferences)
_KEPT = ("zone", "country", "closed_days", "weekend")
"""Of a policy whose numbers have left their bounds."""
_DEFAULT = Preferences()


def ensure(db: Session, sub: str, now: datetime, issuer: str = GOOGLE) -> PersonId:
    """The person behind a verified subject of this issuer; made on first sight, and once, also
    when two first requests come at one moment."""
    known = find(db, sub, issuer)
    if known is not None:
        return known
    made = PersonId(
        db.execute(
            insert(PersonRow).values(row_key=new_row_key(), created_at=now).returning(PersonRow.id)
        ).scalar_one()
    )
    if link(db, made, issuer, sub) is None:
        return made
    db.execute(delete(PersonRow).where(PersonRow.id == made))
    return find(db, sub, issuer) or ensure(db, sub, now, issuer)


def find(db: Session, sub: str, issuer: str = GOOGLE) -> PersonId | None:
    """The same without making one."""
    found = db.scalar(
        select(IdentityRow.person_id).where(
            IdentityRow.issuer == issuer,
            IdentityRow.subject_hash == subject_hash(keys_of(db), sub, issuer),
        )
    )
    return None if found is None else PersonId(found)


def link(db: Session, person_id: PersonId, issuer: str, sub: str) -> PersonId | None:
    """Another verified account of a person. None: it is theirs (now); else the other person who
    has it already."""
    identity = upsert(db, IdentityRow).values(
        person_id=person_id, issuer=issuer, subject_hash=subject_hash(keys_of(db), sub, issuer)
    )
    db.execute(identity.on_conflict_do_nothing())
    owner = find(db, sub, issuer)
    if owner is None:  # whoever had it was forgotten this moment
        return link(db, person_id, issuer, sub)
    return None if owner == person_id else owner


def subject_hash(keys: KeyRing, sub: str, issuer: str = GOOGLE) -> bytes:
    """What stands for a subject of this issuer."""
    return keys.hash("subject", issuer, sub)


def hold(db: Session, *person_ids: PersonId) -> bool:
    """Have these people to oneself: first call in every transaction that reads messages and notes
    and saves conversations, or that writes more than one row below a person (the order of locks:
    `session.Database.transaction`). False: somebody of them is gone.

    On PostgreSQL it locks their rows, in one order, but not their keys: a row may be hung below
    them meanwhile, such as a link or a session. On SQLite every transaction is alone anyway.
    """
    wanted = set(person_ids)
    held = db.scalars(
        select(PersonRow.id)
        .where(PersonRow.id.in_(sorted(wanted)))
        .order_by(PersonRow.id)
        .with_for_update(key_share=True)
    )
    return set(held) == wanted


def hold_owner(
    db: Session, row: type[MailboxRow | OneTimeCodeRow | PaneSessionRow], at: ColumnElement[bool]
) -> PersonId | None:
    """`hold` for who knows only a row below the person, which is left alone so far. None: it is
    gone, or was just handed to somebody else."""
    query = select(PersonRow.id).join(row, row.person_id == PersonRow.id).where(at)
    held = db.scalar(query.with_for_update(key_share=True, of=PersonRow))
    return None if held is None else PersonId(held)


def hold_to_delete(db: Session, person_id: PersonId, *, heir: PersonId | None = None) -> None:
    """The same, and nothing can be hung below them any more; their mailboxes (and the heir's) too.
    A cascade alone would lock all of it in an order of its own."""
    db.execute(select(PersonRow.id).where(PersonRow.id == person_id).with_for_update())
    db.execute(
        select(MailboxRow.id)
        .where(MailboxRow.person_id.in_({person_id, heir or person_id}))
        .order_by(MailboxRow.id)
        .with_for_update()
    )


def preferences(db: Session, person_id: PersonId) -> Preferences:
    """What the person chose, else the defaults."""
    row = db.execute(
        select(PersonRow.row_key, PersonRow.sealed_preferences).where(PersonRow.id == person_id)
    ).one_or_none()
    return opened_preferences(keys_of(db), *row) if row else _DEFAULT


def opened_preferences(keys: KeyRing, row_key: bytes, sealed: bytes | None) -> Preferences:
    """The preferences in a person's row."""
    if sealed is None:
        return _DEFAULT
    plain = keys.open(sealed, table="person", column="sealed_preferences", row=row_key)
    try:
        return _codec.decode(plain)
    except ValueError:  # a number within the bounds of its day: the defaults are within today's
        found = orjson.loads(plain)
        policy = found.get("policy", {})
        found["policy"] = {name: policy[name] for name in _KEPT if name in policy}
        return _codec.decode(orjson.dumps(found))


def prefer(db: Session, person_id: PersonId, change: Change) -> Preferences:
    """Remember a choice; all preferences as they are now.

    They are one sealed value, so what is changed is what stands there while the person is held: two
    choices made at one moment are both kept. It locks the person, as `hold` does.
    """
    row = db.execute(
        select(PersonRow.row_key, PersonRow.sealed_preferences)
        .where(PersonRow.id == person_id)
        .with_for_update(key_share=True)
    ).one_or_none()
    if row is None:
        return _DEFAULT
    keys = keys_of(db)
    chosen = change(opened_preferences(keys, *row))
    sealed = keys.seal(
        _codec.encode(chosen), table="person", column="sealed_preferences", row=row.row_key
    )
    db.execute(update(PersonRow).where(PersonRow.id == person_id).values(sealed_preferences=sealed))
    return chosen


def forget(db: Session, person_id: PersonId) -> bool:
    """Delete everything of a person, in every table. The flow revokes the grants before.

    Every row of theirs hangs below the person's by foreign keys that cascade.
    """
    hold_to_delete(db, person_id)
    return changed(db, delete(PersonRow).where(PersonRow.id == person_id)) > 0
