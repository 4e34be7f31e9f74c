"""Lessons: what the user wrote down after a round. Like a note each is anchored to a thread."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import Row, Select, delete, insert, select
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, PersonId
from app.domain.looking_back.lesson import Lesson, merged
from app.store.codecs import Codec
from app.store.secrets import KeyRing
from app.store.session import changed, keys_of
from app.store.tables import LessonRow, MailboxRow, ThreadRow, new_row_key

_codec = Codec(Lesson)
_SEALED = {"table": "lesson", "column": "sealed_lesson"}
_Found = Row[int, bytes, bytes, int | None]
_LESSONS = select(
    LessonRow.id, LessonRow.row_key, LessonRow.sealed_lesson, ThreadRow.conversation_id
).join(ThreadRow, ThreadRow.id == LessonRow.thread_id)


def save(db: Session, person_id: PersonId, conversation_id: ConversationId, lesson: Lesson) -> bool:
    """Keep it in the place of what was there for this round. Call `people.hold` before.

    False: no such conversation of this person.
    """
    anchor = db.scalar(_threads(person_id, conversation_id).order_by(ThreadRow.id).limit(1))
    if anchor is None:
        return False
    remove(db, person_id, conversation_id, lesson.round)
    row_key = new_row_key()
    sealed = keys_of(db).seal(_codec.encode(lesson), row=row_key, **_SEALED)
    db.execute(insert(LessonRow).values(thread_id=anchor, row_key=row_key, sealed_lesson=sealed))
    return True


def remove(
    db: Session, person_id: PersonId, conversation_id: ConversationId, round_: date | None
) -> bool:
    """Whether there was one of this round."""
    query = _LESSONS.where(LessonRow.thread_id.in_(_threads(person_id, conversation_id)))
    keys = keys_of(db)
    old = [row.id for row in db.execute(query) if _opened(keys, row).round == round_]
    return changed(db, delete(LessonRow).where(LessonRow.id.in_(old))) > 0


def of_conversation(db: Session, conversation_id: ConversationId) -> list[Lesson]:
    """One for each round, the end last."""
    query = _LESSONS.where(ThreadRow.conversation_id == conversation_id)
    keys = keys_of(db)
    return merged([_opened(keys, row) for row in db.execute(query.order_by(LessonRow.id))])


def of_person(db: Session, person_id: PersonId) -> Mapping[ConversationId, list[Lesson]]:
    """All of a person's, by conversation."""
    query = _LESSONS.join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id).where(
        MailboxRow.person_id == person_id, ThreadRow.conversation_id.is_not(None)
    )
    keys = keys_of(db)
    found: dict[ConversationId, list[Lesson]] = defaultdict(list)
    for row in db.execute(query.order_by(LessonRow.id)):
        if row.conversation_id is not None:
            found[ConversationId(row.conversation_id)].append(_opened(keys, row))
    return {conversation: merged(lessons) for conversation, lessons in found.items()}


def _threads(person_id: PersonId, conversation_id: ConversationId) -> Select[int]:
    return (
        select(ThreadRow.id)
        .join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id)
        .where(ThreadRow.conversation_id == conversation_id, MailboxRow.person_id == person_id)
    )


def _opened(keys: KeyRing, row: _Found) -> Lesson:
    return _codec.decode(keys.open(row.sealed_lesson, row=row.row_key, **_SEALED))
