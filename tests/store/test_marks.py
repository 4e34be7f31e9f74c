from datetime import date

from app.domain.message import ThreadId
from app.store import mailboxes, marks
from app.store.marks import Marked, Right
from app.store.session import Database
from tests.store.world import DAY, HOUR, NOW, a_mailbox, a_person

T1 = ThreadId("t1")


def test_nobody_is_looked_after_who_has_not_asked(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        assert marks.touch(db, person, NOW) == []
        assert marks.of_mailbox(db, box) is None
        marks.want(db, person, NOW)
        assert marks.due(db, NOW) == []


def test_a_burst_of_changes_asks_for_one_run(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        first, second = a_mailbox(db, person), a_mailbox(db, person, "two@example.com")
        theirs = a_mailbox(db, other)
        marks.want(db, person, NOW)
        marks.want(db, other, NOW)
        assert sorted(marks.touch(db, person, NOW)) == [(first, 1), (second, 1)]
        assert marks.touch(db, person, NOW) == [], "the same instant"
        assert marks.touch(db, person, NOW + HOUR) == []
        assert [one.mailbox_id for one in marks.due(db, NOW)] == [first, second]
        assert len(marks.due(db, NOW, limit=1)) == 1
        found = marks.of_mailbox(db, theirs)
        assert found is not None
        assert (found.seq, found.due_at) == (0, None)


def test_what_changes_under_a_run_is_looked_at_again(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        marks.want(db, person, NOW)
        marks.touch(db, person, NOW)
    with database.reading() as db:
        seen = marks.of_mailbox(db, box)
    assert seen is not None
    with database.transaction() as db:
        marks.touch(db, person, NOW + HOUR)
        assert not marks.begin(db, seen, Marked(T1, "Label_1", "your-turn"))
        assert not marks.finish(db, seen, due_at=None, marked_on=None)
        assert [one.due_at for one in marks.due(db, NOW)] == [NOW], "it stays due"
        again = marks.of_mailbox(db, box)
        assert again is not None
        assert marks.begin(db, again, Marked(T1, "Label_1", "your-turn"))
        assert marks.finish(db, again, due_at=NOW + DAY, marked_on=date(2026, 3, 2))
        assert marks.due(db, NOW) == []
        assert marks.touch(db, person, NOW + HOUR) == [(box, 3)], "sooner than the next batch"


def test_a_thread_is_marked_in_two_steps(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        marks.want(db, person, NOW)
        seen = marks.of_mailbox(db, box)
        assert seen is not None
        assert marks.begin(db, seen, Marked(T1, "Label_1", "your-turn"))
        assert marks.marked(db, box) == [Marked(T1, "Label_1", "your-turn", is_put=False)]
        assert marks.is_put(db, box, T1)
        assert marks.marked(db, box) == [Marked(T1, "Label_1", "your-turn", is_put=True)]
        assert marks.begin(db, seen, Marked(T1, "Label_2", "offer"))
        assert marks.marked(db, box) == [Marked(T1, "Label_2", "offer", is_put=False)]
        marks.drop(db, box, T1)
        assert marks.marked(db, box) == []
        assert not marks.is_put(db, box, T1), "taken off meanwhile"


def test_the_permission_and_the_mark_are_remembered(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        marks.want(db, person, NOW)
        seen = marks.of_mailbox(db, box)
        assert seen is not None
        assert (seen.right, seen.mark_id) == (Right.UNKNOWN, "")
        marks.set_right(db, box, Right.GRANTED)
        marks.set_mark(db, box, "Label_9")
        marks.finish(db, seen, due_at=None, marked_on=date(2026, 3, 2))
    with database.transaction() as db:
        marks.want(db, person, NOW)
        found = marks.of_mailbox(db, box)
        assert found is not None
        assert (found.right, found.mark_id, found.marked_on) == (Right.GRANTED, "Label_9", None)


def test_a_removed_mailbox_leaves_nothing(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        marks.want(db, person, NOW)
        seen = marks.of_mailbox(db, box)
        assert seen is not None
        marks.begin(db, seen, Marked(T1, "Label_1", "your-turn"))
        mailboxes.remove(db, box)
    with database.reading() as db:
        assert marks.of_mailbox(db, box) is None
        assert marks.marked(db, box) == []
