from dataclasses import replace

from app.store import summaries
from app.store.session import Database
from app.store.summaries import Summary
from tests.store.world import DAY, HOUR, NOW, a_mailbox, a_person


def test_one_mailbox_of_a_person_has_one(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        first, second = a_mailbox(db, person), a_mailbox(db, person, "two@example.com")
        theirs = Summary(mailbox_id=a_mailbox(db, other), hour=7, due_at=NOW)
        summaries.prefer(db, other, theirs)
        wanted = Summary(mailbox_id=first, hour=8, due_at=NOW + HOUR)
        summaries.prefer(db, person, wanted)
        assert summaries.of_person(db, person) == wanted == summaries.of_mailbox(db, first)
        moved = replace(wanted, mailbox_id=second)
        summaries.prefer(db, person, moved)
        assert summaries.of_person(db, person) == moved
        assert summaries.of_mailbox(db, first) is None
        assert summaries.due(db, NOW) == [theirs]
        assert summaries.due(db, NOW + DAY) == [theirs, moved]
        assert len(summaries.due(db, NOW + DAY, limit=1)) == 1
        summaries.remove(db, person)
        assert summaries.of_person(db, person) is None
        assert summaries.of_person(db, other) == theirs


def test_two_at_once_do_not_both_move_it(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        seen = Summary(mailbox_id=a_mailbox(db, person), hour=8, due_at=NOW)
        summaries.prefer(db, person, seen)
        made = replace(seen, due_at=NOW + DAY, draft_id="d", thread_id="t", message_id="m")
        assert summaries.move(db, seen, made)
        assert not summaries.move(db, seen, made)
    with database.transaction() as db:
        assert summaries.of_person(db, person) == made
        summaries.prefer(db, person, replace(seen, hour=9))
        assert summaries.of_person(db, person) == replace(made, hour=9, due_at=NOW)
        summaries.drop(db, seen.mailbox_id)
        assert not summaries.move(db, made, seen)
