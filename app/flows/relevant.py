"""Which mail is kept at all: what is about hiring, and what is tied to such mail.

Of every other mail nothing is stored, not even that it came (DESIGN.md, "Three levels of trust").
"""

from collections.abc import Iterable, Sequence

from app.domain.account import PersonId
from app.domain.application import links
from app.domain.message import Message
from app.domain.reading.model import ReadMessage
from app.domain.reading.read import read
from app.store import messages
from app.store.session import Session


def read_all(mail: Iterable[Message], owners: frozenset[str]) -> tuple[ReadMessage, ...]:
    """Each message beside its reading; the texts are gone when the result is."""
    return tuple(ReadMessage(message, read(message, owners)) for message in mail)


def relevant(
    db: Session, person_id: PersonId, mail: Sequence[ReadMessage], owners: frozenset[str]
) -> tuple[ReadMessage, ...]:
    """The messages to keep, in their order."""
    keys = {id(item): links(item, owners) for item in mail}
    stored = messages.known_links(db, person_id, frozenset().union(*keys.values()))
    kept = {
        id(item) for item in mail if item.reading.hiring or not keys[id(item)].isdisjoint(stored)
    }
    while grown := _tied_to(kept, keys):
        kept |= grown
    return tuple(item for item in mail if id(item) in kept)


def _tied_to(kept: set[int], keys: dict[int, frozenset[str]]) -> set[int]:
    """Those not kept so far that share a key with one that is."""
    reach = frozenset().union(*(keys[item] for item in kept))
    return {item for item, own in keys.items() if item not in kept and not own.isdisjoint(reach)}
