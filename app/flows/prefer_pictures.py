"""The ground of pictures, for a host that does not say whether it is dark."""

from dataclasses import replace

from app.domain.account import PersonId
from app.store import people
from app.store.session import Database


def prefer_pictures(database: Database, person_id: PersonId, *, dark: bool) -> None:
    """Remember the wish."""
    with database.transaction() as db:
        people.prefer(db, person_id, lambda kept: replace(kept, dark_pictures=dark))
