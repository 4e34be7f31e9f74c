"""A conversation keeps its id while its threads join and part."""

from itertools import permutations

import pytest

from app.domain.conversation import Conversation, Counterpart
from app.domain.message import Address, RemoteId, ThreadId
from app.domain.notes import Closed, Snoozed
from app.store import conversations, messages, notes
from app.store.session import Database
from tests.store.world import (
    DAY,
    NOW,
    a_mailbox,
    a_person,
    keep,
    store_threads,
    threads_by_conversation,
)


def test_the_same_facts_change_nothing(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a")
        first = keep(db, person, "a")
        assert (first.generation, first.changed) == (1, True)
        again = keep(db, person, "a")
        assert (again.id, again.generation, again.changed) == (first.id, 1, False)
        moved = keep(db, person, "a", changes_at=NOW + DAY)
        assert (moved.id, moved.generation, moved.changed) == (first.id, 2, True)
        new = keep(db, person, "a", facts=Conversation(threads=(ThreadId("a"),), role="Cook"))
        assert (new.id, new.generation) == (first.id, 3)
        found = conversations.get(db, person, first.id)
        assert found is not None
        assert found.facts.role == "Cook"


def test_when_threads_join_the_oldest_row_survives(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        store_threads(db, person, box, "a", "b", "c")
        one, two = keep(db, person, "a"), keep(db, person, "b")
        notes.add(db, person, two.id, Snoozed(NOW, None))
        joined = keep(db, person, "a", "b", "c")
        assert joined.id == one.id
        assert joined.generation > max(one.generation, two.generation)
        assert threads_by_conversation(db, person) == {one.id: ["a", "b", "c"]}
        assert notes.of_conversation(db, one.id) == [Snoozed(NOW, None)]
        assert conversations.by_id(db, two.id) is None


@pytest.mark.parametrize("order", list(permutations(["a b", "c", "d"])))
def test_when_threads_part_the_row_stays_with_its_first_thread(
    database: Database, order: tuple[str, ...]
) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b", "c", "d")
        whole = keep(db, person, "a", "b", "c", "d")
        notes.add(db, person, whole.id, Closed(NOW), thread_id=ThreadId("c"))
        parts = {part: keep(db, person, *part.split()) for part in order}
        assert parts["a b"].id == whole.id
        assert threads_by_conversation(db, person) == {
            parts["a b"].id: ["a", "b"],
            parts["c"].id: ["c"],
            parts["d"].id: ["d"],
        }
        assert notes.of_conversation(db, whole.id) == []
        assert notes.of_conversation(db, parts["c"].id) == [Closed(NOW)]


def test_threads_change_sides(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b", "c")
        left, right = keep(db, person, "a", "b"), keep(db, person, "c")
        moved = keep(db, person, "b", "c")
        assert moved.id == right.id
        assert keep(db, person, "a").id == left.id
        assert threads_by_conversation(db, person) == {left.id: ["a"], right.id: ["b", "c"]}


def test_facts_over_unknown_threads_are_refused(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        store_threads(db, person, a_mailbox(db, person), "a")
        with pytest.raises(LookupError):
            keep(db, person, "unknown")
        with pytest.raises(LookupError):
            keep(db, other, "a")


def test_an_application_spans_the_mailboxes_of_one_person(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box, second = a_mailbox(db, person), a_mailbox(db, person, "two@example.com")
        store_threads(db, person, box, "a")
        store_threads(db, person, second, "b")
        saved = keep(db, person, "a", "b")
        assert conversations.threads_of(db, saved.id) == [(box, "a"), (second, "b")]


def test_a_conversation_is_found_by_its_people(database: Database) -> None:
    jane, bob = Address("jane@acme.com", "Jane"), Address("bob@acme.com")
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        store_threads(db, person, a_mailbox(db, person), "a", "b")
        with_jane = Conversation(
            threads=(ThreadId("a"),), counterparts=(Counterpart(jane),), interviewers=(bob,)
        )
        first = keep(db, person, "a", facts=with_jane)
        keep(db, person, "b")
        found = conversations.by_counterparts(db, person, ["Jane@Acme.com", "x@y.z"])
        assert [stored.id for stored in found] == [first.id]
        assert conversations.by_counterparts(db, other, ["jane@acme.com"]) == []
        keep(db, person, "a", facts=Conversation(threads=(ThreadId("a"),), interviewers=(bob,)))
        assert conversations.by_counterparts(db, person, ["jane@acme.com"]) == []
        assert len(conversations.by_counterparts(db, person, ["bob@acme.com"])) == 1


def test_the_number_of_a_row_is_never_used_again(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        store_threads(db, person, box, "a")
        gone = keep(db, person, "a")
        messages.remove(db, box, [RemoteId(f"{box}-a")])
        store_threads(db, person, box, "a")
        assert keep(db, person, "a").id > gone.id
