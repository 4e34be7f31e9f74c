from app.domain.account import PersonId
from app.store import feeds, people
from app.store.feeds import Feed
from app.store.join import join
from app.store.session import Database
from tests.store.world import DAY, NOW, a_person


def test_only_the_latest_address_shows_a_calendar(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        feeds.make(db, person, secret="first", hour=None, now=NOW)
        feeds.make(db, other, secret="other", hour=7, now=NOW)
        feeds.make(db, person, secret="second", hour=9, now=NOW)
        assert feeds.find(db, "first") is None
        assert feeds.find(db, "second") == Feed(person, 9, None, NOW) == feeds.of_person(db, person)
        assert feeds.remove(db, person)
        assert not feeds.remove(db, person)
        assert feeds.find(db, "second") is None
        assert feeds.of_person(db, person) is None
        assert feeds.find(db, "other") == Feed(other, 7, None, NOW)


def test_the_hour_and_the_content_change_under_one_address(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        assert not feeds.set_hour(db, person, 8)
        feeds.make(db, person, secret="one", hour=None, now=NOW)
        assert feeds.set_hour(db, person, 8)
        feeds.remember_content(db, "one", b"c" * 32, NOW + DAY)
    with database.reading() as db:
        assert feeds.find(db, "one") == Feed(person, 8, b"c" * 32, NOW + DAY)


def test_it_goes_with_the_person_and_joins_with_them(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        feeds.make(db, person, secret="mine", hour=None, now=NOW)
        feeds.make(db, other, secret="theirs", hour=9, now=NOW)
        join(db, person, other)
    with database.transaction() as db:
        theirs = feeds.find(db, "theirs")
        assert theirs is not None
        assert theirs.person_id == PersonId(person)
        people.forget(db, person)
        assert feeds.find(db, "mine") is feeds.find(db, "theirs") is None
