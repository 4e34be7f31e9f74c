"""Store what was read of a mailbox and fold what it touches: shared by all who read mail.

The cursor guards every write. A page of changes moves it; a back-fill or an opened thread only
makes sure that it has not moved, so that a message which was deleted in between cannot come back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.account import Cursor, Mailbox
from app.domain.application import links
from app.domain.message import RemoteId, ThreadId
from app.domain.reading.model import ReadMessage
from app.flows.drafts_answered import Stale, note_sent, note_withdrawn
from app.flows.refold import Refolded, around, refold
from app.store import mailboxes, messages, people
from app.store.session import Database, Session


@dataclass(frozen=True, slots=True)
class Taken:
    """`moved_on`: the cursor was no longer where it stood when we asked; nothing was written."""

    applications: tuple[Refolded, ...] = ()
    moved_on: bool = False


def take_in(
    database: Database,
    box: Mailbox,
    kept: Sequence[ReadMessage],
    *,
    owners: frozenset[str],
    to: Cursor | None,
    now: datetime,
    removed: Iterable[RemoteId] = (),
    stale: Sequence[Stale] = (),
    also: ThreadId | None = None,
    host_thread: str = "",
) -> Taken:
    """One transaction: the cursor, the messages, the facts, the timers.

    Args:
        to: Where the cursor goes; `box.cursor` where it stays.
        also: A thread whose application is wanted back, whether or not anything changed.
        host_thread: What the host calls that thread.
    """
    with database.transaction() as db:
        if not people.hold(db, box.person_id):
            return Taken()
        if not mailboxes.move_cursor(db, box.id, seen=box.cursor, to=to):
            return Taken(moved_on=True)
        note_withdrawn(db, stale, now)
        touched = _store(db, box, kept, owners=owners, removed=frozenset(removed))
        note_sent(db, box, kept, owners=owners, now=now)
        if also is not None:
            touched |= {also}
        if also is not None and host_thread:
            messages.remember_host_id(db, box.id, also, host_thread)
        return Taken(refold(db, box.person_id, touched, now))


def _store(
    db: Session,
    box: Mailbox,
    kept: Sequence[ReadMessage],
    *,
    owners: frozenset[str],
    removed: frozenset[RemoteId],
) -> frozenset[ThreadId]:
    """The threads whose facts may have changed."""
    lost: frozenset[ThreadId] = frozenset()
    if removed:
        lost = around(db, box.person_id, messages.threads_of(db, box.id, removed))
        messages.remove(db, box.id, removed)
    fuller = _not_poorer(db, box, kept)
    keys = {item.message.remote_id: links(item, owners) for item in fuller}
    return lost | messages.save(db, box.person_id, box.id, fuller, keys)


def _not_poorer(db: Session, box: Mailbox, kept: Sequence[ReadMessage]) -> tuple[ReadMessage, ...]:
    """A reading by headers alone does not replace one that saw the text."""
    by_headers = [item.message.remote_id for item in kept if item.message.header_only]
    known = messages.known_ids(db, box.id, by_headers) if by_headers else frozenset()
    return tuple(
        item for item in kept if not item.message.header_only or item.message.remote_id not in known
    )
