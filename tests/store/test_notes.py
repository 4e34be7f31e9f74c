from app.domain.account import ConversationId
from app.domain.message import ThreadId
from app.domain.notes import Closed, SaidContact, SaidHiring
from app.store import notes
from app.store.session import Database
from tests.store.world import DAY, NOW, a_mailbox, a_person, keep, store_threads


def test_notes_come_back_oldest_first_and_once(database: Database) -> None:
    later, sooner = Closed(NOW + DAY), SaidHiring(NOW, hiring=True)
    with database.transaction() as db:
        person = a_person(db)
        store_threads(db, person, a_mailbox(db, person), "a", "b")
        saved = keep(db, person, "a", "b")
        for note in (later, sooner, later):
            assert notes.add(db, person, saved.id, note)
        assert notes.add(db, person, saved.id, SaidContact(NOW, "phone"), thread_id=ThreadId("b"))
        found = notes.of_conversation(db, saved.id)
        assert found == [sooner, SaidContact(NOW, "phone"), later]
        assert notes.of_conversation(db, saved.id, limit=1) == [later]
        assert notes.of_threads(db, person, [ThreadId("b")]) == [SaidContact(NOW, "phone")]


def test_a_note_needs_a_conversation_of_the_person(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        store_threads(db, person, a_mailbox(db, person), "a", "b")
        saved = keep(db, person, "a")
        assert not notes.add(db, person, ConversationId(99), Closed(NOW))
        assert not notes.add(db, other, saved.id, Closed(NOW))
        assert not notes.add(db, person, saved.id, Closed(NOW), thread_id=ThreadId("b"))
        assert notes.of_threads(db, other, [ThreadId("a")]) == []
