"""Calendar feeds: whose calendar a secret address shows, and when it last changed.

The address is kept as a keyed hash only, so it can be shown once, when it is made.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from app.domain.account import PersonId
from app.store.session import changed, keys_of
from app.store.tables import CalendarFeedRow


@dataclass(frozen=True, slots=True)
class Feed:
    """What is known of a calendar besides its address."""

    person_id: PersonId
    hour: int | None  # of the day at which events stand; None: all-day
    content_hash: bytes | None  # of what was last read; None: never read
    changed_at: datetime


def make(db: Session, person_id: PersonId, *, secret: str, hour: int | None, now: datetime) -> None:
    """A calendar under a new secret; the person's addresses from before show nothing any more."""
    remove(db, person_id)
    hashed = keys_of(db).hash("calendar-feed", secret)
    db.execute(
        insert(CalendarFeedRow).values(
            address_hash=hashed, person_id=person_id, hour=hour, changed_at=now
        )
    )


def find(db: Session, secret: str) -> Feed | None:
    """None: never made, renewed since, or switched off."""
    row = db.get(CalendarFeedRow, keys_of(db).hash("calendar-feed", secret))
    return None if row is None else _feed(row)


def of_person(db: Session, person_id: PersonId) -> Feed | None:
    """The latest; None: switched off."""
    row = db.scalar(
        select(CalendarFeedRow)
        .where(CalendarFeedRow.person_id == person_id)
        .order_by(CalendarFeedRow.changed_at.desc(), CalendarFeedRow.address_hash)
        .limit(1)
    )
    return None if row is None else _feed(row)


def set_hour(db: Session, person_id: PersonId, hour: int | None) -> bool:
    """Under the same address. False: there is none."""
    mine = update(CalendarFeedRow).where(CalendarFeedRow.person_id == person_id)
    return changed(db, mine.values(hour=hour)) > 0


def remember_content(db: Session, secret: str, content_hash: bytes, now: datetime) -> None:
    """What was read now differs from what was read before."""
    hashed = keys_of(db).hash("calendar-feed", secret)
    row = update(CalendarFeedRow).where(CalendarFeedRow.address_hash == hashed)
    db.execute(row.values(content_hash=content_hash, changed_at=now))


def remove(db: Session, person_id: PersonId) -> bool:
    """Switch it off; whether it was on."""
    mine = delete(CalendarFeedRow).where(CalendarFeedRow.person_id == person_id)
    return changed(db, mine) > 0


def _feed(row: CalendarFeedRow) -> Feed:
    return Feed(PersonId(row.person_id), row.hour, row.content_hash, row.changed_at)
