"""Messages as facts: what each is and says, without its text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, MailboxId, PersonId
from app.domain.message import RemoteId, ThreadId
from app.domain.reading.model import ReadMessage
from app.store import codecs, links
from app.store.links import known_links, threads_linked
from app.store.opened import host_hash
from app.store.secrets import KeyRing
from app.store.session import keys_of, upsert
from app.store.stored import drop_emptied
from app.store.tables import (
    DraftRow,
    LessonRow,
    MailboxRow,
    MessageRow,
    NoteRow,
    ThreadRow,
    new_row_key,
)

__all__ = [
    "has_message",
    "known_ids",
    "known_links",
    "known_thread",
    "linked",
    "of_threads",
    "remember_host_id",
    "remove",
    "save",
    "stored_ids",
    "thread_of_host_id",
    "thread_of_message",
    "threads_of",
]

_CHUNK = 500  # values in one IN list

T = TypeVar("T")


class _Kept(NamedTuple):
    id: int
    thread_id: int
    row_key: bytes
    sealed_facts: bytes


def save(
    db: Session,
    person_id: PersonId,
    mailbox_id: MailboxId,
    messages: Sequence[ReadMessage],
    keys: Mapping[RemoteId, frozenset[str]],
) -> frozenset[ThreadId]:
    """Keep messages (texts are dropped here whatever they hold) with their join keys.

    Saving one again replaces it. Returns the threads that changed: none for a message that is
    stored with the same facts already.
    """
    if not messages:
        return frozenset()
    threads = _threads(db, mailbox_id, {read.message.thread_id for read in messages})
    known = _known(db, mailbox_id, {read.message.remote_id for read in messages})
    touched: set[int] = set()
    fresh: dict[RemoteId, dict[str, object]] = {}
    for read in messages:
        remote_id, thread = read.message.remote_id, threads[read.message.thread_id]
        plain = codecs.read_message.encode(read.without_text())
        kept = known.get(remote_id)
        if kept is None:
            constant = {"mailbox_id": mailbox_id, "remote_id": remote_id}
            fresh[remote_id] = constant | _values(db, new_row_key(), thread, read, plain)
        elif kept.thread_id != thread or plain != _plain(keys_of(db), kept):
            changed = _values(db, kept.row_key, thread, read, plain)
            db.execute(update(MessageRow).where(MessageRow.id == kept.id).values(**changed))
            touched.add(kept.thread_id)
        else:
            continue
        touched.add(thread)
    if fresh:
        db.execute(insert(MessageRow), list(fresh.values()))
    carried = [
        (threads[read.message.thread_id], key)
        for read in messages
        for key in keys.get(read.message.remote_id, frozenset())
    ]
    links.save(db, person_id, carried)
    names = _names(db, touched)
    _drop_emptied_threads(db, sorted(touched - set(threads.values())))
    return frozenset(names.values())


def _values(
    db: Session, row_key: bytes, thread: int, read: ReadMessage, plain: bytes
) -> dict[str, object]:
    return {
        "row_key": row_key,
        "thread_id": thread,
        "received_at": read.message.received_at,
        "sealed_facts": _sealed(keys_of(db), row_key, plain),
    }


def known_ids(db: Session, mailbox_id: MailboxId, ids: Iterable[RemoteId]) -> frozenset[RemoteId]:
    """Which of these are stored already."""
    return frozenset(_known(db, mailbox_id, set(ids)))


def stored_ids(
    db: Session, mailbox_id: MailboxId, *, after: RemoteId | None = None, limit: int = 1000
) -> list[RemoteId]:
    """Ids in the store by page and in their order: to find, after a start-over, what a mailbox
    no longer holds."""
    rows = db.scalars(
        select(MessageRow.remote_id)
        .where(MessageRow.mailbox_id == mailbox_id, MessageRow.remote_id > (after or ""))
        .order_by(MessageRow.remote_id)
        .limit(limit)
    )
    return [RemoteId(row) for row in rows]


def threads_of(db: Session, mailbox_id: MailboxId, ids: Iterable[RemoteId]) -> frozenset[ThreadId]:
    """The threads of those of these messages that are stored."""
    threads = {kept.thread_id for kept in _known(db, mailbox_id, set(ids)).values()}
    return frozenset(_names(db, threads).values())


def remove(db: Session, mailbox_id: MailboxId, ids: Iterable[RemoteId]) -> frozenset[ThreadId]:
    """Delete messages that left the mailbox; the threads that lost one.

    A thread without messages goes too, its notes and drafts to another thread of its
    conversation; and a conversation without threads goes with them.
    """
    gone = _known(db, mailbox_id, set(ids))
    for chunk in _chunks([kept.id for kept in gone.values()]):
        db.execute(delete(MessageRow).where(MessageRow.id.in_(chunk)))
    names = _names(db, {kept.thread_id for kept in gone.values()})
    _drop_emptied_threads(db, sorted(names))
    return frozenset(names.values())


def known_thread(db: Session, mailbox_id: MailboxId, thread_id: ThreadId) -> bool:
    """Whether any message of the thread is stored."""
    found = db.scalar(
        select(ThreadRow.id).where(
            ThreadRow.mailbox_id == mailbox_id, ThreadRow.remote_id == thread_id
        )
    )
    return found is not None


def thread_of_message(
    db: Session, person_id: PersonId, internet_message_id: str
) -> ThreadId | None:
    """The first thread of the person that holds, or refers to, the mail of this Message-ID."""
    return links.thread_linked(db, person_id, f"id:{internet_message_id}")


def has_message(
    db: Session, person_id: PersonId, thread: ThreadId, internet_message_id: str
) -> bool:
    """Whether the mail of this Message-ID is among the stored ones of the thread."""
    return bool(internet_message_id) and any(
        read.message.internet_message_id == internet_message_id
        for read in of_threads(db, person_id, [thread])
    )


def of_threads(
    db: Session, person_id: PersonId, threads: Iterable[ThreadId], *, limit: int = 2000
) -> list[ReadMessage]:
    """The stored messages of a person's threads, oldest first; beyond `limit` the newest stay."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    numbers = db.scalars(
        select(ThreadRow.id).where(
            ThreadRow.mailbox_id.in_(mine), ThreadRow.remote_id.in_(list(threads))
        )
    ).all()
    return _of_numbers(db, numbers, limit)


def linked(
    db: Session, person_id: PersonId, keys: Iterable[str], *, limit: int = 2000
) -> list[ReadMessage]:
    """Every stored message of the person that is reachable through shared join keys, oldest first.

    A superset of the application: `domain.application.applications` makes the decision. Bounded
    to 200 threads and `limit` messages, of which the newest stay.
    """
    return _of_numbers(db, threads_linked(db, person_id, keys), limit)


def remember_host_id(
    db: Session, mailbox_id: MailboxId, thread_id: ThreadId, host_thread_id: str
) -> None:
    """Cache what the host calls a stored thread (Gmail's `thread-f:…`), as a keyed hash."""
    hashed = host_hash(keys_of(db), host_thread_id)
    db.execute(
        update(ThreadRow)
        .where(ThreadRow.mailbox_id == mailbox_id, ThreadRow.remote_id == thread_id)
        .values(host_hash=hashed)
    )


def thread_of_host_id(db: Session, person_id: PersonId, host_thread_id: str) -> ThreadId | None:
    """The provider's id of a thread that was seen under this host id."""
    found = db.scalar(
        select(ThreadRow.remote_id)
        .join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id)
        .where(
            ThreadRow.host_hash == host_hash(keys_of(db), host_thread_id),
            MailboxRow.person_id == person_id,
        )
        .order_by(ThreadRow.id)
        .limit(1)
    )
    return None if found is None else ThreadId(found)


def _of_numbers(db: Session, numbers: Sequence[int], limit: int) -> list[ReadMessage]:
    rows = db.execute(
        select(MessageRow.row_key, MessageRow.sealed_facts)
        .where(MessageRow.thread_id.in_(numbers))
        .order_by(MessageRow.received_at.desc(), MessageRow.id.desc())
        .limit(limit)
    ).all()
    keys = keys_of(db)
    return [
        codecs.read_message.decode(
            keys.open(sealed, table="message", column="sealed_facts", row=row_key)
        )
        for row_key, sealed in reversed(rows)
    ]


def _threads(db: Session, mailbox_id: MailboxId, names: Iterable[ThreadId]) -> dict[ThreadId, int]:
    """The number of each thread; those not known are made."""
    wanted = sorted(names)
    rows = [{"mailbox_id": mailbox_id, "remote_id": name} for name in wanted]
    db.execute(upsert(db, ThreadRow).on_conflict_do_nothing(), rows)
    found: dict[ThreadId, int] = {}
    for chunk in _chunks(wanted):
        query = select(ThreadRow.remote_id, ThreadRow.id).where(
            ThreadRow.mailbox_id == mailbox_id, ThreadRow.remote_id.in_(chunk)
        )
        found |= {ThreadId(name): number for name, number in db.execute(query)}
    return found


def _known(db: Session, mailbox_id: MailboxId, ids: Iterable[RemoteId]) -> dict[RemoteId, _Kept]:
    found: dict[RemoteId, _Kept] = {}
    for chunk in _chunks(sorted(ids)):
        query = select(
            MessageRow.remote_id,
            MessageRow.id,
            MessageRow.thread_id,
            MessageRow.row_key,
            MessageRow.sealed_facts,
        ).where(MessageRow.mailbox_id == mailbox_id, MessageRow.remote_id.in_(chunk))
        found |= {RemoteId(row[0]): _Kept(*row[1:]) for row in db.execute(query)}
    return found


def _names(db: Session, threads: Iterable[int]) -> dict[int, ThreadId]:
    found: dict[int, ThreadId] = {}
    for chunk in _chunks(sorted(threads)):
        query = select(ThreadRow.id, ThreadRow.remote_id).where(ThreadRow.id.in_(chunk))
        found |= {number: ThreadId(name) for number, name in db.execute(query)}
    return found


def _drop_emptied_threads(db: Session, threads: Sequence[int]) -> None:
    has_message = exists().where(MessageRow.thread_id == ThreadRow.id)
    left: set[ConversationId] = set()
    for chunk in _chunks(threads):
        query = select(ThreadRow.id, ThreadRow.conversation_id).where(
            ThreadRow.id.in_(chunk), ~has_message
        )
        for thread, conversation in db.execute(query).all():
            if conversation is not None:
                left.add(ConversationId(conversation))
                _move_anchors(db, thread, ConversationId(conversation))
            db.execute(delete(ThreadRow).where(ThreadRow.id == thread))
    drop_emptied(db, left)


def _move_anchors(db: Session, thread: int, conversation: ConversationId) -> None:
    """Notes, lessons, and drafts where no twin stands in the way go to the first thread with
    mail."""
    has_message = exists().where(MessageRow.thread_id == ThreadRow.id)
    heir = db.scalar(
        select(func.min(ThreadRow.id)).where(
            ThreadRow.conversation_id == conversation, ThreadRow.id != thread, has_message
        )
    )
    if heir is None:
        return
    for row in (NoteRow, LessonRow):
        db.execute(update(row).where(row.thread_id == thread).values(thread_id=heir))
    twins = select(DraftRow.slot, DraftRow.generation).where(DraftRow.thread_id == heir)
    taken = {tuple(row) for row in db.execute(twins)}
    for draft in db.scalars(select(DraftRow).where(DraftRow.thread_id == thread)).all():
        if (draft.slot, draft.generation) not in taken:
            draft.thread_id = heir
    db.flush()


def _sealed(keys: KeyRing, row_key: bytes, plain: bytes) -> bytes:
    return keys.seal(plain, table="message", column="sealed_facts", row=row_key)


def _plain(keys: KeyRing, kept: _Kept) -> bytes:
    return keys.open(kept.sealed_facts, table="message", column="sealed_facts", row=kept.row_key)


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]
