from dataclasses import replace
from datetime import date

from app.domain.account import ConversationId
from app.domain.looking_back.lesson import END, Lesson
from app.domain.message import RemoteId
from app.store import lessons, messages, people
from app.store.session import Database
from tests.store.world import DAY, NOW, a_mailbox, a_person, keep, store_threads

ROUND = Lesson(round=date(2026, 3, 2), at=NOW, went_well="calm", improve="shorter", asked="why us")
LAST = Lesson(round=END, at=NOW, improve="apply earlier")


def test_a_lesson_is_kept_in_the_place_of_the_one_before(database: Database) -> None:
    changed = replace(ROUND, at=NOW + DAY, went_well="on time")
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b")
        saved, other = keep(db, person, "a"), keep(db, person, "b")
        for lesson in (LAST, ROUND, changed):
            assert lessons.save(db, person, saved.id, lesson)
        assert lessons.of_conversation(db, saved.id) == [changed, LAST]
        assert lessons.of_conversation(db, other.id) == []
        assert lessons.of_person(db, person) == {saved.id: [changed, LAST]}
        assert lessons.remove(db, person, saved.id, END)
        assert not lessons.remove(db, person, saved.id, END)
        assert lessons.of_conversation(db, saved.id) == [changed]


def test_nobody_reaches_another_s(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        store_threads(db, person, a_mailbox(db, person), "a")
        saved = keep(db, person, "a")
        assert not lessons.save(db, other, saved.id, ROUND)
        assert not lessons.save(db, person, ConversationId(99), ROUND)
        assert lessons.save(db, person, saved.id, ROUND)
        assert not lessons.remove(db, other, saved.id, ROUND.round)
        assert lessons.of_person(db, other) == {}
        assert lessons.of_conversation(db, saved.id) == [ROUND]


def test_two_applications_that_become_one_keep_both_texts(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b")
        one, two = keep(db, person, "a"), keep(db, person, "b")
        lessons.save(db, person, one.id, ROUND)
        lessons.save(db, person, two.id, replace(ROUND, went_well="on time"))
        both = keep(db, person, "a", "b")
        [lesson] = lessons.of_conversation(db, both.id)
        assert lesson.went_well == "calm\non time"
        lessons.save(db, person, both.id, LAST)
        assert lessons.remove(db, person, both.id, ROUND.round)
        assert lessons.of_conversation(db, both.id) == [LAST], "both rows of the round are gone"


def test_it_outlives_the_thread_it_was_written_at(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        store_threads(db, person, box, "a", "b")
        saved = keep(db, person, "a", "b")
        lessons.save(db, person, saved.id, ROUND)
        messages.remove(db, box, [RemoteId(f"{box}-a")])
        assert lessons.of_conversation(db, saved.id) == [ROUND]


def test_deleting_everything_deletes_it(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a")
        lessons.save(db, person, keep(db, person, "a").id, ROUND)
        people.forget(db, person)
        assert lessons.of_person(db, person) == {}
