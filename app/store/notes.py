"""Notes: what the user told us by hand. A note is anchored to a thread and follows it."""

from collections.abc import Iterable

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, PersonId
from app.domain.message import ThreadId
from app.domain.notes import Note
from app.store import codecs
from app.store.session import keys_of
from app.store.tables import MailboxRow, NoteRow, ThreadRow, new_row_key


def add(
    db: Session,
    person_id: PersonId,
    conversation_id: ConversationId,
    note: Note,
    *,
    thread_id: ThreadId | None = None,
) -> bool:
    """Keep a note at the thread it was made on, else at the conversation's first one.

    False: no such conversation (or thread in it) of this person. The same note twice is kept once.
    """
    query = (
        select(ThreadRow.id)
        .join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id)
        .where(ThreadRow.conversation_id == conversation_id, MailboxRow.person_id == person_id)
        .order_by(ThreadRow.id)
        .limit(1)
    )
    if thread_id is not None:
        query = query.where(ThreadRow.remote_id == thread_id)
    anchor = db.scalar(query)
    if anchor is None:
        return False
    if note not in of_conversation(db, conversation_id):
        row_key = new_row_key()
        sealed = keys_of(db).seal(
            codecs.encode_note(note), table="note", column="sealed_note", row=row_key
        )
        db.execute(
            insert(NoteRow).values(
                thread_id=anchor, row_key=row_key, at=note.at, sealed_note=sealed
            )
        )
    return True


def of_conversation(
    db: Session, conversation_id: ConversationId, *, limit: int = 500
) -> list[Note]:
    """Oldest first; beyond `limit` the newest stay."""
    return _opened(db, _NOTES.where(ThreadRow.conversation_id == conversation_id), limit)


def of_threads(
    db: Session, person_id: PersonId, threads: Iterable[ThreadId], *, limit: int = 500
) -> list[Note]:
    """The notes at these threads, oldest first: what `fold` takes beside the messages."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    query = _NOTES.where(ThreadRow.mailbox_id.in_(mine), ThreadRow.remote_id.in_(list(threads)))
    return _opened(db, query, limit)


_NOTES = select(NoteRow.row_key, NoteRow.sealed_note).join(
    ThreadRow, ThreadRow.id == NoteRow.thread_id
)


def _opened(db: Session, query: Select[bytes, bytes], limit: int) -> list[Note]:
    rows = db.execute(query.order_by(NoteRow.at.desc(), NoteRow.id.desc()).limit(limit)).all()
    keys = keys_of(db)
    return [
        codecs.decode_note(keys.open(sealed, table="note", column="sealed_note", row=row_key))
        for row_key, sealed in reversed(rows)
    ]
