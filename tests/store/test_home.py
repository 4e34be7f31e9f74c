import pytest

from app.domain.account import PersonId
from app.domain.conversation import Conversation
from app.domain.message import ThreadId
from app.store import conversations
from app.store.conversations import Standing
from app.store.session import Database, Session
from tests.store.world import DAY, HOUR, NOW, a_mailbox, a_person, keep, store_threads


def many(db: Session, number: int, standing: Standing) -> PersonId:
    person = a_person(db)
    names = [f"t{n}" for n in range(number)]
    store_threads(db, person, a_mailbox(db, person), *names)
    for n, name in enumerate(names):
        keep(db, person, name, standing=standing, sort_at=NOW + HOUR * (n // 2))
    return person


@pytest.mark.parametrize("standing", list(Standing))
def test_pages_hold_everything_once_in_full_order(database: Database, standing: Standing) -> None:
    with database.transaction() as db:
        person = many(db, 23, standing)
    seen, after = [], None
    with database.reading() as db:
        while True:
            page = conversations.page(db, person, standing, after=after, limit=5)
            seen += [(item.sort_at, item.id) for item in page.items]
            if (after := page.after) is None:
                break
    assert len(seen) == 23
    assert seen == sorted(seen, reverse=standing is Standing.CLOSED)


@pytest.mark.parametrize("after", ["", "x", "2026-03-02|1", "2026-03-02T09:00:00+00:00|x", "||"])
def test_a_place_that_is_not_ours_begins_at_the_front(database: Database, after: str) -> None:
    with database.transaction() as db:
        person = many(db, 2, Standing.WAITING)
        assert len(conversations.page(db, person, Standing.WAITING, after=after).items) == 2


def test_only_hiring_conversations_of_the_person_are_at_home(database: Database) -> None:
    with database.transaction() as db:
        person, other = many(db, 3, Standing.ATTENTION), a_person(db, "sub-2")
        keep(db, person, "t0", facts=Conversation(threads=(ThreadId("t0"),), hiring=False))
        assert conversations.counts(db, person) == {
            Standing.ATTENTION: 2,
            Standing.WAITING: 0,
            Standing.CLOSED: 0,
        }
        assert len(conversations.page(db, person, Standing.ATTENTION).items) == 2
        assert conversations.page(db, other, Standing.ATTENTION).items == ()


def test_due_is_what_the_clock_has_changed_the_longest_overdue_first(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b", "c", "d")
        late = keep(db, person, "a", changes_at=NOW - HOUR)
        later = keep(db, person, "b", changes_at=NOW - DAY)
        at_this_instant = keep(db, person, "c", changes_at=NOW)
        keep(db, person, "d", changes_at=NOW + HOUR)
        found = conversations.due(db, NOW)
        assert [due.id for due in found] == [later.id, late.id, at_this_instant.id]
        rest = conversations.due(db, NOW, after=found[0], limit=1)
        assert [(due.id, due.generation) for due in rest] == [(late.id, 1)]
        assert [s.id for s in conversations.due_of(db, person, NOW - HOUR)] == [later.id, late.id]


def test_new_dates_are_written_only_while_the_generation_stands(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a")
        saved = keep(db, person, "a", changes_at=NOW)
        dates = {"changes_at": None, "standing": Standing.CLOSED, "sort_at": NOW}
        assert not conversations.reschedule(db, saved.id, generation=2, **dates)  # type: ignore[arg-type]  # as named
        assert conversations.reschedule(db, saved.id, generation=1, **dates)  # type: ignore[arg-type]  # as named
        assert conversations.due(db, NOW) == []
        found = conversations.by_id(db, saved.id)
        assert found is not None
        assert (found.standing, found.generation) == (Standing.CLOSED, 1)
