"""The user notes what a round taught them, changes it, or takes it back."""

from app.domain.account import PersonId
from app.domain.errors import BadInput, ThreadGone
from app.domain.looking_back.lesson import Lesson
from app.domain.say import say
from app.store import lessons, people
from app.store.conversations import Stored
from app.store.session import Database

LONGEST = 1000  # characters of an answer


def learn(database: Database, person_id: PersonId, stored: Stored, lesson: Lesson) -> bool:
    """Keep it; an empty one takes back what was there. Whether something is kept.

    Raises:
        BadInput: an answer is too long.
        ThreadGone: the application is not there any more.
    """
    longest = max(len(text) for text in (lesson.went_well, lesson.improve, lesson.asked))
    if longest > LONGEST:
        raise BadInput(
            say(
                "Please keep each answer to {most} characters; one has {longest}.",
                most=LONGEST,
                longest=longest,
            )
        )
    with database.transaction() as db:
        if not people.hold(db, person_id):
            raise ThreadGone
        if lesson.is_empty:
            lessons.remove(db, person_id, stored.id, lesson.round)
        elif not lessons.save(db, person_id, stored.id, lesson):
            raise ThreadGone
    return not lesson.is_empty
