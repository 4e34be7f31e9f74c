"""Two people who are one: nothing of either is lost, and nothing is found under the old name."""

import pytest

from app.domain.account import GrantState, Provider
from app.domain.conversation import Conversation, Counterpart
from app.domain.looking_back.lesson import Lesson
from app.domain.message import Address, ThreadId
from app.domain.notes import Closed
from app.store import conversations, lessons, mailboxes, messages, notes, people
from app.store.join import join
from app.store.people import MICROSOFT, Preferences
from app.store.session import Database
from app.store.tables import Base
from tests.store.test_people import BERLIN, everything, sizes
from tests.store.world import NOW, a_mailbox, a_person, keep, store_threads

SUBJECT = "9188040d-6c67-4c5b-b112-36a304b66dad.4c1f0a52-0000-0000-0000-000000000001"
DANA = Address("dana@acme.example", "Dana Reyes")


def test_an_account_of_each_host_leads_to_one_person(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        assert people.link(db, person, MICROSOFT, SUBJECT) is None
        assert people.link(db, person, MICROSOFT, SUBJECT) is None
        assert people.find(db, SUBJECT, issuer=MICROSOFT) == person
        assert people.find(db, SUBJECT) is None
        assert people.ensure(db, SUBJECT, NOW, issuer=MICROSOFT) == person


def test_somebody_elses_account_is_told_and_left_alone(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), people.ensure(db, SUBJECT, NOW, issuer=MICROSOFT)
        assert people.link(db, person, MICROSOFT, SUBJECT) == other
        assert people.find(db, SUBJECT, issuer=MICROSOFT) == other


def test_every_row_that_hung_below_one_hangs_below_the_other(database: Database) -> None:
    with database.transaction() as db:
        into, other = everything(db, "sub-1"), everything(db, "sub-2")
        before = sizes(db)
        join(db, into, other)
        after = sizes(db)
        assert people.find(db, "sub-2") == people.find(db, "sub-1") == into
        for name, table in Base.metadata.tables.items():
            if "person_id" in table.c:
                assert set(db.scalars(table.select().with_only_columns(table.c.person_id))) == {
                    into
                }, name
        # One person fewer; join keys and the index of people are made anew by who knows the mail.
        made_anew = {"thread_link", "counterpart"}
        changed = {name for name in after if after[name] != before[name]}
        assert changed <= {"person", *made_anew}
        assert after["person"] == before["person"] - 1


def test_applications_notes_and_people_are_found_under_the_one_who_stays(
    database: Database,
) -> None:
    with database.transaction() as db:
        into, other = a_person(db), people.ensure(db, SUBJECT, NOW, issuer=MICROSOFT)
        box = mailboxes.add(
            db, other, provider=Provider.GRAPH, address="sam@outlook.example", now=NOW
        )
        store_threads(db, other, box, "a")
        facts = Conversation(threads=(ThreadId("a"),), counterparts=(Counterpart(DANA),))
        kept = keep(db, other, "a", facts=facts)
        notes.add(db, other, kept.id, Closed(NOW))
        assert join(db, into, other) == (box,)
        [found] = conversations.by_counterparts(db, into, ["dana@acme.example"])
        assert found.id == kept.id
        assert conversations.by_counterparts(db, other, ["dana@acme.example"]) == []
        assert notes.of_conversation(db, kept.id) == [Closed(NOW)]
        assert len(messages.of_threads(db, into, [ThreadId("a")])) == 1
        assert mailboxes.of_person(db, other) == []


@pytest.mark.parametrize("theirs_is_watched", [True, False])
def test_a_mailbox_that_both_have_stays_once(database: Database, theirs_is_watched: bool) -> None:
    with database.transaction() as db:
        into, other = a_person(db, "sub-1"), a_person(db, "sub-2")
        mine, theirs = a_mailbox(db, into), a_mailbox(db, other)
        watched = theirs if theirs_is_watched else mine
        mailboxes.save_grant(db, watched, "grant")
        join(db, into, other)
        [left] = mailboxes.of_person(db, into)
        assert left.id == watched
        assert left.grant is GrantState.LIVE


def test_what_was_written_in_a_mailbox_that_both_have_stays(database: Database) -> None:
    with database.transaction() as db:
        into, other = a_person(db, "sub-1"), a_person(db, "sub-2")
        mine, theirs = a_mailbox(db, into), a_mailbox(db, other)
        store_threads(db, into, mine, "a")
        store_threads(db, other, theirs, "a")
        kept, gone = keep(db, into, "a"), keep(db, other, "a")
        lessons.save(db, other, gone.id, Lesson(round=None, at=NOW, improve="sleep"))
        notes.add(db, other, gone.id, Closed(NOW))
        join(db, into, other)
        assert [lesson.improve for lesson in lessons.of_conversation(db, kept.id)] == ["sleep"]
        assert notes.of_conversation(db, kept.id) == [Closed(NOW)]


def test_what_was_chosen_stays_chosen(database: Database) -> None:
    with database.transaction() as db:
        into, other = a_person(db, "sub-1"), a_person(db, "sub-2")
        people.prefer(db, other, lambda _: BERLIN)
        join(db, into, other)
        assert people.preferences(db, into) == BERLIN
        third = a_person(db, "sub-3")
        people.prefer(db, third, lambda _: Preferences(name="Another"))
        join(db, into, third)
        assert people.preferences(db, into) == BERLIN
