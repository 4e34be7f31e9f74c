"""Join keys between threads, as keyed hashes that differ from person to person."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.domain.account import PersonId
from app.domain.message import ThreadId
from app.store.secrets import KeyRing
from app.store.session import keys_of, upsert
from app.store.tables import LINK_HASH, ThreadLinkRow, ThreadRow

THREADS = 200  # of one closure; an application has a handful
_CHUNK = 500


def save(db: Session, person_id: PersonId, carried: Iterable[tuple[int, str]]) -> None:
    """Keep (number of a thread, join key) pairs; those kept already are left alone.

    A key stays when the message that carried it goes: a closure may only be too large.
    """
    keys = keys_of(db)
    rows = [
        {"link_hash": _hash(keys, person_id, key), "thread_id": thread}
        for thread, key in sorted(set(carried))
    ]
    if rows:
        db.execute(upsert(db, ThreadLinkRow).on_conflict_do_nothing(), rows)


def known_links(db: Session, person_id: PersonId, keys: Iterable[str]) -> frozenset[str]:
    """Which of these join keys some stored thread of the person carries."""
    ring = keys_of(db)
    by_hash = {_hash(ring, person_id, key): key for key in keys}
    hashes = sorted(by_hash)
    found: set[str] = set()
    for start in range(0, len(hashes), _CHUNK):
        chunk = hashes[start : start + _CHUNK]
        query = select(ThreadLinkRow.link_hash).where(ThreadLinkRow.link_hash.in_(chunk))
        found |= {by_hash[row] for row in db.scalars(query.distinct())}
    return frozenset(found)


def thread_linked(db: Session, person_id: PersonId, key: str) -> ThreadId | None:
    """The first thread that carries this one join key."""
    found = db.scalar(
        select(ThreadRow.remote_id)
        .join(ThreadLinkRow, ThreadLinkRow.thread_id == ThreadRow.id)
        .where(ThreadLinkRow.link_hash == _hash(keys_of(db), person_id, key))
        .order_by(ThreadRow.id)
        .limit(1)
    )
    return None if found is None else ThreadId(found)


def threads_linked(db: Session, person_id: PersonId, keys: Iterable[str]) -> Sequence[int]:
    """The numbers of all threads reachable through shared join keys, bounded to `THREADS`."""
    ring = keys_of(db)
    hashes = sorted({_hash(ring, person_id, key) for key in keys})
    reached: set[int] = set()
    frontier: set[int] = set()
    for start in range(0, len(hashes), _CHUNK):
        chunk = hashes[start : start + _CHUNK]
        query = select(ThreadLinkRow.thread_id).where(ThreadLinkRow.link_hash.in_(chunk))
        frontier |= set(db.scalars(query.distinct()))
    while frontier and len(reached) < THREADS:
        reached |= set(sorted(frontier)[: THREADS - len(reached)])
        frontier = _neighbours(db, frontier) - reached
    return sorted(reached)


def _neighbours(db: Session, threads: set[int]) -> set[int]:
    own, other = aliased(ThreadLinkRow), aliased(ThreadLinkRow)
    query = (
        select(other.thread_id)
        .join(own, own.link_hash == other.link_hash)
        .where(own.thread_id.in_(sorted(threads)))
        .distinct()
        .limit(2 * THREADS)
    )
    return set(db.scalars(query))


def _hash(keys: KeyRing, person_id: PersonId, key: str) -> bytes:
    return keys.hash("link", str(person_id), key)[:LINK_HASH]
