"""The user chooses how their drafts sound from now on."""

from dataclasses import replace

from app.domain.account import PersonId
from app.domain.drafting.model import Voice
from app.store import people
from app.store.session import Database


def prefer_voice(database: Database, person_id: PersonId, voice: Voice) -> None:
    """Remember it; drafts that lie in a mailbox already stay as they are."""
    with database.transaction() as db:
        people.prefer(db, person_id, lambda kept: replace(kept, voice=voice))
