"""A conversation as it is kept, and what every module about conversations needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, exists
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, PersonId
from app.domain.conversation import Conversation
from app.store import codecs
from app.store.secrets import KeyRing
from app.store.tables import LINK_HASH, ConversationRow, ThreadRow


class Standing(StrEnum):
    """Where the home card lists a conversation."""

    ATTENTION = "attention"
    WAITING = "waiting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A conversation as it is kept."""

    id: ConversationId
    person_id: PersonId
    generation: int  # rises with every change; timers and drafts are named by it
    facts: Conversation
    changes_at: datetime | None
    standing: Standing
    sort_at: datetime


def drop_emptied(db: Session, ids: Iterable[ConversationId]) -> None:
    """Delete those of these conversations that have no thread left."""
    has_thread = exists().where(ThreadRow.conversation_id == ConversationRow.id)
    wanted = sorted(ids)
    if wanted:
        db.execute(
            delete(ConversationRow)
            .where(ConversationRow.id.in_(wanted), ~has_thread)
            .execution_options(synchronize_session="fetch")
        )


def address_hash(keys: KeyRing, person_id: PersonId, address: str) -> bytes:
    """What stands for a counterpart's address, for one person only."""
    return keys.hash("counterpart", str(person_id), address.lower())[:LINK_HASH]


def stored(keys: KeyRing, row: ConversationRow) -> Stored:
    """A row as the rest of the program knows it."""
    return Stored(
        id=ConversationId(row.id),
        person_id=PersonId(row.person_id),
        generation=row.generation,
        facts=codecs.conversation.decode(plain_facts(keys, row.row_key, row.sealed_facts)),
        changes_at=row.changes_at,
        standing=Standing(row.standing),
        sort_at=row.sort_at,
    )


def plain_facts(keys: KeyRing, row_key: bytes, sealed: bytes) -> bytes:
    """The facts' bytes in a conversation's row."""
    return keys.open(sealed, table="conversation", column="sealed_facts", row=row_key)
