from app.domain.account import GrantState, TrustLevel
from app.domain.message import ThreadId
from app.store import conversations, mailboxes, messages, people
from app.store.people import Preferences
from app.store.session import Database
from app.store.tables import MailboxSignalRow
from tests.store.test_people import BERLIN
from tests.store.world import NOW, a_mailbox, a_person, keep, store_threads


def test_an_open_thread_is_found_by_either_of_its_names(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        people.prefer(db, person, lambda _: BERLIN)
        box = a_mailbox(db, person)
        mailboxes.set_level(db, box, TrustLevel.FULL)
        mailboxes.save_grant(db, box, "{}")
        store_threads(db, person, box, "18c1", "18c2")
        saved = keep(db, person, "18c1", "18c2")
        messages.remember_host_id(db, box, ThreadId("18c2"), "thread-f:2")
    by_host = conversations.opened(database, "sub-1", "thread-f:2")
    assert by_host is not None
    assert by_host == conversations.opened(database, "sub-1", "18c2")
    assert (by_host.person_id, by_host.mailbox_id) == (person, box)
    assert (by_host.level, by_host.grant) == (TrustLevel.FULL, GrantState.LIVE)
    assert (by_host.thread_id, by_host.conversation_id) == ("18c2", saved.id)
    assert by_host.preferences == BERLIN
    assert by_host.facts is not None
    assert by_host.facts.threads == ("18c1", "18c2")
    assert (by_host.generation, by_host.behind) == (1, False)


def test_a_thread_without_a_conversation_is_known_all_the_same(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "18c1")
    found = conversations.opened(database, "sub-1", "18c1")
    assert found is not None
    assert (found.conversation_id, found.facts, found.generation) == (None, None, 0)
    assert found.preferences == Preferences()


def test_news_on_the_way_are_told(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        store_threads(db, person, box, "18c1")
        row = MailboxSignalRow(mailbox_id=box, seq=2, done_seq=1, run_at=NOW)
        db.add(row)
        db.flush()
    found = conversations.opened(database, "sub-1", "18c1")
    assert found is not None
    assert found.behind


def test_nobody_opens_another_person_s_thread(database: Database) -> None:
    with database.transaction() as db:
        person, _other = a_person(db), a_person(db, "sub-2")
        box = a_mailbox(db, person)
        store_threads(db, person, box, "18c1")
        messages.remember_host_id(db, box, ThreadId("18c1"), "thread-f:1")
    for name in ("18c1", "thread-f:1"):
        assert conversations.opened(database, "sub-2", name) is None
        assert conversations.opened(database, "sub-3", name) is None
    assert conversations.opened(database, "sub-1", "18c9") is None
