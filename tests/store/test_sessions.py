"""Sessions of the Outlook pane: an hour, renewable for thirty days, over when they are revoked."""

from datetime import datetime, timedelta

from sqlalchemy import event

from app.domain.account import PersonId
from app.store import people, sessions, sign_ins
from app.store.session import Database, Session
from app.store.sessions import PaneSession
from app.store.sign_ins import Account
from tests.store.world import HOUR, NOW, a_mailbox, a_person

DAY = timedelta(days=1)
SAM = Account("tid.oid", "me@example.com")


def a_session(
    db: Session, token: str, sub: str = "sub-1", *, signed_in_at: datetime = NOW,
    now: datetime = NOW,
) -> PaneSession:  # fmt: skip
    person = a_person(db, sub)
    session = PaneSession(person, a_mailbox(db, person), SAM, signed_in_at)
    sessions.start(db, session, token=token, now=now)
    return session


def test_a_token_stands_for_who_signed_in(database: Database) -> None:
    with database.transaction() as db:
        session = a_session(db, "token")
    with database.reading() as db:
        assert sessions.find(db, "token", NOW) == session
        assert sessions.find(db, "Token", NOW) is None
        assert sessions.find(db, "", NOW) is None


def test_it_is_found_by_one_indexed_read(database: Database) -> None:
    with database.transaction() as db:
        a_session(db, "token")
    asked: list[str] = []
    with database.reading() as db:
        engine = db.get_bind().engine

        def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
            asked.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        assert sessions.find(db, "token", NOW)
        event.remove(engine, "before_cursor_execute", note)
    assert len(asked) == 1
    assert "token_hash = " in asked[0]


def test_a_token_lives_an_hour(database: Database) -> None:
    with database.transaction() as db:
        a_session(db, "token")
        assert sessions.find(db, "token", NOW + timedelta(minutes=59, seconds=59))
        assert sessions.find(db, "token", NOW + HOUR) is None


def test_for_a_week_more_it_buys_the_next_one_and_nothing_else(database: Database) -> None:
    week = sessions.RENEWABLE
    with database.transaction() as db:
        a_session(db, "slept")
        assert sessions.find(db, "slept", NOW + HOUR + week - timedelta(seconds=1)) is None
        assert sessions.take(db, "slept", NOW + HOUR + week - timedelta(seconds=1))
        a_session(db, "forgotten")
        assert sessions.take(db, "forgotten", NOW + HOUR + week) is None


def test_a_token_that_was_taken_is_gone(database: Database) -> None:
    with database.transaction() as db:
        session = a_session(db, "token")
        a_session(db, "other")
        assert sessions.take(db, "token", NOW) == session
        assert sessions.take(db, "token", NOW) is None
        assert sessions.find(db, "token", NOW) is None
        assert sessions.find(db, "other", NOW)


def test_thirty_days_after_the_sign_in_it_is_over(database: Database) -> None:
    with database.transaction() as db:
        session = a_session(db, "first")
        late = NOW + 30 * DAY - timedelta(minutes=10)
        assert sessions.start(db, session, token="last", now=late) == NOW + 30 * DAY
        assert sessions.find(db, "last", NOW + 30 * DAY - timedelta(seconds=1))
        assert sessions.find(db, "last", NOW + 30 * DAY) is None


def test_everybody_else_stays_signed_in(database: Database) -> None:
    with database.transaction() as db:
        mine = a_session(db, "desk").person_id
        a_session(db, "phone")
        a_session(db, "theirs", "sub-2")
        sign_ins.issue_code(db, mine, SAM, code="mine", challenge="c" * 43, now=NOW)
        assert sessions.end_all(db, mine) == 2
        assert sessions.find(db, "desk", NOW) is None
        assert sessions.find(db, "phone", NOW) is None
        assert sign_ins.take_code(db, "mine", NOW) is None, "nor does a code on its way let in"
        assert sessions.find(db, "theirs", NOW)
        assert sessions.end_all(db, PersonId(99)) == 0


def test_who_is_forgotten_is_signed_out(database: Database) -> None:
    with database.transaction() as db:
        person = a_session(db, "token").person_id
        people.forget(db, person)
        assert sessions.find(db, "token", NOW) is None


def test_what_has_expired_is_purged(database: Database) -> None:
    with database.transaction() as db:
        for n in range(5):
            a_session(db, f"{n}")
        week = sessions.RENEWABLE
        assert sessions.purge(db, NOW + week + timedelta(minutes=59)) == 0
        assert sessions.purge(db, NOW + week + HOUR, limit=3) == 3
        assert sessions.purge(db, NOW + week + HOUR) == 2
