"""A sign-in on its way, and the one-time code after it: each is good for one use, for a while."""

from datetime import timedelta

from app.domain.account import PersonId
from app.store import people, sign_ins
from app.store.session import Database, Session
from app.store.sign_ins import Account, OneTimeCode, SignIn
from tests.store.test_people import sizes
from tests.store.world import NOW, a_person

MINUTE = timedelta(minutes=1)
CHALLENGE = "c" * 43
SAM = Account("tid.oid", "sam@example.com")


def a_sign_in(db: Session, state: str) -> None:
    sign_ins.begin(db, state=state, flow='{"state": 1}', challenge=CHALLENGE, now=NOW)


def a_code(db: Session, code: str) -> PersonId:
    person = a_person(db)
    sign_ins.issue_code(db, person, SAM, code=code, challenge=CHALLENGE, now=NOW)
    return person


def test_a_sign_in_is_taken_once(database: Database) -> None:
    with database.transaction() as db:
        a_sign_in(db, "state")
    with database.transaction() as db:
        assert sign_ins.take(db, "another", NOW) is None
        assert sign_ins.take(db, "state", NOW) == SignIn('{"state": 1}', CHALLENGE)
        assert sign_ins.take(db, "state", NOW) is None


def test_a_sign_in_lives_ten_minutes(database: Database) -> None:
    with database.transaction() as db:
        a_sign_in(db, "one")
        a_sign_in(db, "two")
        assert sign_ins.take(db, "one", NOW + 9 * MINUTE)
        assert sign_ins.take(db, "two", NOW + 10 * MINUTE) is None
        assert sign_ins.take(db, "two", NOW) is None, "it was used up by being too late"


def test_a_code_is_taken_once(database: Database) -> None:
    with database.transaction() as db:
        person = a_code(db, "code")
    with database.transaction() as db:
        assert sign_ins.take_code(db, "another", NOW) is None
        assert sign_ins.take_code(db, "code", NOW) == OneTimeCode(person, SAM, CHALLENGE)
        assert sign_ins.take_code(db, "code", NOW) is None


def test_a_code_lives_two_minutes(database: Database) -> None:
    with database.transaction() as db:
        a_code(db, "one")
        a_code(db, "two")
        assert sign_ins.take_code(db, "one", NOW + timedelta(seconds=119))
        assert sign_ins.take_code(db, "two", NOW + 2 * MINUTE) is None


def test_a_code_goes_with_its_person(database: Database) -> None:
    with database.transaction() as db:
        person = a_code(db, "code")
        people.forget(db, person)
        assert sign_ins.take_code(db, "code", NOW) is None


def test_what_nobody_finished_is_purged(database: Database) -> None:
    with database.transaction() as db:
        for n in range(5):
            a_sign_in(db, f"{n}")
            a_code(db, f"{n}")
        for purge in (sign_ins.purge, sign_ins.purge_codes):
            assert purge(db, NOW + MINUTE) == 0
            assert purge(db, NOW + 10 * MINUTE, limit=3) == 3
            assert purge(db, NOW + 10 * MINUTE) == 2


def test_sign_ins_that_nobody_finishes_do_not_pile_up(database: Database) -> None:
    with database.transaction() as db:
        for n in range(100):
            at = NOW + n * MINUTE
            sign_ins.begin(db, state=f"{n}", flow="{}", challenge=CHALLENGE, now=at)
        assert sum(sizes(db).values()) == 0, "nobody's"
        assert sign_ins.purge(db, NOW + 200 * MINUTE) == 10


def test_nothing_shows_a_secret_by_accident() -> None:
    assert "verifier" not in repr(SignIn('{"code_verifier": "x"}', CHALLENGE))
