import base64

import pytest
from sqlalchemy import select

from app.store import consents, conversations, endings, mailboxes, messages, notes, people, rotate
from app.store.secrets import KeyProblem, KeyRing
from app.store.session import Database
from app.store.tables import SEALED, Base
from tests.databases import FreshUrl
from tests.store.test_people import BERLIN, everything
from tests.store.world import NOW, a_person

OLD = f"old:{base64.b64encode(b'o' * 32).decode()}"
NEW = f"new:{base64.b64encode(b'n' * 32).decode()}"


def test_after_a_rotation_everything_is_sealed_with_the_newest_key(fresh_url: FreshUrl) -> None:
    url = fresh_url()
    before = Database(url, KeyRing(OLD))
    rotate.prove(before)
    with before.transaction() as db:
        everything(db, "sub-1")
        person = people.find(db, "sub-1")
        assert person is not None
        endings.add(db, mailboxes.of_person(db, person)[0], "{}", now=NOW)
    before.close()
    after = Database(url, KeyRing(f"{NEW},{OLD}"))
    rotate.prove(after)
    assert rotate.reseal(after, limit=2) == len(SEALED)
    assert rotate.reseal(after) == 0
    with after.reading() as db:
        for row, column in SEALED:
            for value in db.scalars(select(row.__table__.c[column])):
                assert value.startswith(after.keys.newest_prefix)
        person = people.find(db, "sub-1")
        assert person is not None
        assert people.preferences(db, person) == BERLIN
        [box] = mailboxes.of_person(db, person)
        assert (box.address, mailboxes.grant(db, box.id)) == ("sub-1@example.com", "{}")
        assert len(messages.linked(db, person, ["id:1"])) == 1
        [stored] = conversations.of_person(db, person)
        assert notes.of_conversation(db, stored.id)
        [(ending_id, _)] = endings.due(db, NOW)
    with after.transaction() as db:
        assert consents.take(db, "sub-1", NOW)
        ending = endings.claim(db, ending_id, NOW)
        assert ending is not None
        assert ending.grant == "{}"
    after.close()


@pytest.mark.parametrize("ring", [NEW, f"{OLD},{NEW}"])
def test_a_wrong_key_ring_stops_the_start(fresh_url: FreshUrl, ring: str) -> None:
    url = fresh_url()
    begun = Database(url, KeyRing(OLD))
    rotate.prove(begun)
    rotate.prove(begun)
    begun.close()
    wrong = Database(url, KeyRing(ring))
    with pytest.raises(KeyProblem):
        rotate.prove(wrong)
    wrong.close()


def test_every_sealed_column_is_known_to_the_rotation() -> None:
    sealed = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if column.name.startswith("sealed_")
    }
    assert sealed == {(row.__tablename__, column) for row, column in SEALED}


def test_another_database_says_nothing_about_this_one(database: Database) -> None:
    rotate.prove(database)
    with database.transaction() as db:
        assert a_person(db)
