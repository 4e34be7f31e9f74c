from app.domain.account import MailboxId, PersonId
from app.domain.message import RemoteId, ThreadId
from app.domain.notes import SaidHiring
from app.domain.reading.model import ReadMessage
from app.store import conversations, messages, notes
from app.store.links import THREADS
from app.store.session import Database, Session
from tests.builders import a_message, a_read
from tests.store.world import DAY, NOW, a_mailbox, a_person, keep, mail, store_threads


def linked(
    db: Session, person: PersonId, mailbox: MailboxId, thread: str, *keys: str
) -> ReadMessage:
    """A stored message that carries join keys."""
    read = mail(thread, f"m-{thread}")
    messages.save(db, person, mailbox, [read], {read.message.remote_id: frozenset(keys)})
    return read.without_text()


def threads(found: list[ReadMessage]) -> list[str]:
    return sorted(read.message.thread_id for read in found)


def test_messages_come_back_oldest_first_and_without_their_text(database: Database) -> None:
    later, sooner = mail("t", "m1", at=NOW + DAY), mail("t", "m2", at=NOW)
    with database.transaction() as db:
        person = a_person(db)
        messages.save(db, person, a_mailbox(db, person), [later, sooner], {})
    with database.reading() as db:
        found = messages.of_threads(db, person, [ThreadId("t")])
        assert found == [sooner.without_text(), later.without_text()]
        assert messages.of_threads(db, person, [ThreadId("t")], limit=1) == [later.without_text()]


def test_the_threads_that_changed_are_told(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        one, two = mail("t1", "m1"), mail("t2", "m2")
        assert messages.save(db, person, box, [one, two], {}) == {"t1", "t2"}
        assert messages.save(db, person, box, [one, two], {}) == frozenset()
        corrected = ReadMessage(one.message, a_read().reading)
        assert messages.save(db, person, box, [corrected, two], {}) == frozenset()
        changed = mail("t1", "m1", subject="Another")
        assert messages.save(db, person, box, [changed, two], {}) == {"t1"}
        assert messages.of_threads(db, person, [ThreadId("t1")]) == [changed.without_text()]


def test_a_message_that_moves_to_another_thread_changes_both(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        messages.save(db, person, box, [mail("t1", "m1")], {})
        assert messages.save(db, person, box, [mail("t2", "m1")], {}) == {"t1", "t2"}
        assert messages.of_threads(db, person, [ThreadId("t1")]) == []
        assert not messages.known_thread(db, box, ThreadId("t1")), "nothing is left of it"


def test_the_same_message_twice_in_one_page_is_kept_once(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        messages.save(db, person, box, [mail("t", "m1"), mail("t", "m1", subject="Newer")], {})
        [found] = messages.of_threads(db, person, [ThreadId("t")])
        assert found.message.subject == "Newer"


def test_known_ids_and_stored_ids(database: Database) -> None:
    ids = [RemoteId(f"m{n:04}") for n in range(1200)]
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        messages.save(db, person, box, [mail(f"t{i}", i) for i in ids], {})
        assert messages.known_ids(db, box, [*ids, RemoteId("new")]) == set(ids)
        page = messages.stored_ids(db, box, limit=700)
        assert page + messages.stored_ids(db, box, after=page[-1], limit=700) == ids


def test_nobody_reads_another_person_s_mail(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        linked(db, person, a_mailbox(db, person), "t", "id:1")
        assert messages.of_threads(db, other, [ThreadId("t")]) == []
        assert messages.linked(db, other, ["id:1"]) == []
        assert messages.known_links(db, other, ["id:1"]) == frozenset()
        assert messages.known_links(db, person, ["id:1", "id:2"]) == {"id:1"}


def test_join_keys_lead_from_thread_to_thread_over_all_mailboxes(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box, second = a_mailbox(db, person), a_mailbox(db, person, "two@example.com")
        linked(db, person, box, "a", "k1", "k2")
        linked(db, person, second, "b", "k2", "k3")
        linked(db, person, box, "c", "k3")
        linked(db, person, box, "d", "k4")
        assert threads(messages.linked(db, person, ["k1"])) == ["a", "b", "c"]
        assert threads(messages.linked(db, person, ["k1", "k4"])) == ["a", "b", "c", "d"]
        assert messages.linked(db, person, ["k5"]) == []
        assert messages.linked(db, person, []) == []
        assert len(messages.linked(db, person, ["k1"], limit=2)) == 2


def test_a_closure_has_a_bound(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        page = [mail(f"t{n}", f"m{n}") for n in range(THREADS + 50)]
        keys = {read.message.remote_id: frozenset({"same"}) for read in page}
        messages.save(db, person, box, page, keys)
        assert len(messages.linked(db, person, ["same"])) == THREADS


def test_a_thread_that_loses_its_last_message_goes_with_its_conversation(
    database: Database,
) -> None:
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        messages.save(db, person, box, [mail("t", "m1"), mail("t", "m2"), mail("u", "m3")], {})
        saved = keep(db, person, "t")
        ids = [RemoteId("m1"), RemoteId("unknown")]
        assert messages.threads_of(db, box, ids) == {"t"}
        assert messages.remove(db, box, ids) == {"t"}
        assert messages.known_thread(db, box, ThreadId("t"))
        assert messages.remove(db, box, [RemoteId("m2")]) == {"t"}
        assert not messages.known_thread(db, box, ThreadId("t"))
        assert messages.known_thread(db, box, ThreadId("u"))
        assert conversations.by_id(db, saved.id) is None
        assert messages.remove(db, box, [RemoteId("m2")]) == frozenset()


def test_notes_of_a_thread_that_goes_stay_with_the_conversation(database: Database) -> None:
    note = SaidHiring(NOW, hiring=True)
    with database.transaction() as db:
        person = a_person(db)
        box = a_mailbox(db, person)
        store_threads(db, person, box, "a", "b")
        saved = keep(db, person, "a", "b")
        assert notes.add(db, person, saved.id, note, thread_id=ThreadId("a"))
        messages.remove(db, box, [RemoteId(f"{box}-a")])
        assert notes.of_conversation(db, saved.id) == [note]
        assert notes.of_threads(db, person, [ThreadId("b")]) == [note]


def test_the_host_s_name_of_a_thread_is_remembered(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        box = a_mailbox(db, person)
        store_threads(db, person, box, "18c1")
        assert messages.thread_of_host_id(db, person, "thread-f:1") is None
        messages.remember_host_id(db, box, ThreadId("18c1"), "thread-f:1")
        assert messages.thread_of_host_id(db, person, "thread-f:1") == "18c1"
        assert messages.thread_of_host_id(db, other, "thread-f:1") is None


def test_a_message_keeps_its_facts(database: Database) -> None:
    read = a_read(
        message=a_message(cc=["Bob <bob@acme.com>"], references=["<1@x>"], header_only=True)
    )
    with database.transaction() as db:
        person = a_person(db)
        messages.save(db, person, a_mailbox(db, person), [read], {})
        [found] = messages.of_threads(db, person, [read.message.thread_id])
    assert found == read.without_text()
    assert (found.message.text, found.message.headers) == (None, {})
