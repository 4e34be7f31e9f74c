"""The home card's lists: what needs attention, what waits, what is closed; by page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from app.domain.account import PersonId
from app.store.session import keys_of
from app.store.stored import Standing, Stored, stored
from app.store.tables import ConversationRow


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the home card; `after` asks for the next one, None at the end."""

    items: tuple[Stored, ...]
    after: str | None


def page(
    db: Session,
    person_id: PersonId,
    standing: Standing,
    *,
    after: str | None = None,
    limit: int = 20,
) -> Page:
    """Hiring conversations: attention and waiting by `sort_at`, the earliest first; closed ones
    the latest first. An `after` that is not ours begins at the front."""
    latest_first = standing is Standing.CLOSED
    place = tuple_(ConversationRow.sort_at, ConversationRow.id)
    query = select(ConversationRow).where(
        ConversationRow.person_id == person_id,
        ConversationRow.hiring.is_(True),
        ConversationRow.standing == standing.value,
    )
    if (seen := _place(after)) is not None:
        query = query.where(place < tuple_(*seen) if latest_first else place > tuple_(*seen))
    order = (ConversationRow.sort_at, ConversationRow.id)
    query = query.order_by(*(c.desc() for c in order) if latest_first else order)
    rows = db.scalars(query.limit(limit + 1)).all()
    items = tuple(stored(keys_of(db), row) for row in rows[:limit])
    more = len(rows) > limit
    return Page(items, f"{items[-1].sort_at.isoformat()}|{items[-1].id}" if more else None)


def counts(db: Session, person_id: PersonId) -> Mapping[Standing, int]:
    """How many hiring conversations stand where; every standing has a number."""
    rows = db.execute(
        select(ConversationRow.standing, func.count())
        .where(ConversationRow.person_id == person_id, ConversationRow.hiring.is_(True))
        .group_by(ConversationRow.standing)
    )
    found = dict(rows.all())
    return {standing: found.get(standing.value, 0) for standing in Standing}


def _place(after: str | None) -> tuple[datetime, int] | None:
    """Where the last page ended. It comes back from a host, so it may be anything."""
    sort_at, _, number = (after or "").partition("|")
    try:
        at, id_ = datetime.fromisoformat(sort_at), int(number)
    except ValueError:
        return None
    return (at, id_) if at.tzinfo is not None else None
