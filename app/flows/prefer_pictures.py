"""The ground of pictures, for a host that does not say whether it is dark."""

from dataclasses import replace

from app.domain.account import PersonId
from app.store import people
from app.store.session import Database


def prefer_pictures(database: Database, person_id: PersonId, *, dark: bool) -> None:
    """Remember the wish."""
    with database.transaction() as db:
        latest = people.preferences(db, person_id)
        people.prefer(db, person_id, replace(latest, dark_pictures=dark))
