"""Consents and tickets: each is good for one use, for a while."""

from datetime import timedelta

from app.domain.account import PersonId
from app.store import consents, tickets
from app.store.session import Database, Session
from tests.store.world import HOUR, NOW, a_person

MINUTE = timedelta(minutes=1)


def a_consent(db: Session, state: str) -> PersonId:
    person = a_person(db)
    consents.begin(db, person, state=state, purpose="gmail:full", secret="verifier", now=NOW)
    return person


def a_ticket(db: Session, token: str) -> PersonId:
    person = a_person(db)
    tickets.issue(db, person, token=token, purpose="connect", now=NOW)
    return person


def test_a_consent_is_taken_once(database: Database) -> None:
    with database.transaction() as db:
        person = a_consent(db, "state")
    with database.transaction() as db:
        assert consents.take(db, "another", NOW) is None
        taken = consents.take(db, "state", NOW)
        assert taken == consents.Consent(person, "gmail:full", "verifier")
        assert consents.take(db, "state", NOW) is None


def test_a_consent_expires(database: Database) -> None:
    with database.transaction() as db:
        a_consent(db, "state")
        assert consents.take(db, "state", NOW + HOUR) is None
        assert consents.take(db, "state", NOW) is None, "it was used up by being too late"


def test_a_ticket_is_looked_at_often_and_taken_once(database: Database) -> None:
    with database.transaction() as db:
        person = a_ticket(db, "token")
        ticket = tickets.Ticket(person, "connect")
        assert tickets.look(db, "token", NOW) == ticket
        assert tickets.look(db, "token", NOW + HOUR) is None
        assert tickets.take(db, "other", NOW) is None
        assert tickets.take(db, "token", NOW) == ticket
        assert tickets.take(db, "token", NOW) is None
        assert tickets.look(db, "token", NOW) is None


def test_an_expired_ticket_is_refused(database: Database) -> None:
    with database.transaction() as db:
        a_ticket(db, "token")
        assert tickets.take(db, "token", NOW + HOUR) is None


def test_what_nobody_used_is_purged(database: Database) -> None:
    with database.transaction() as db:
        for n in range(5):
            a_consent(db, f"{n}")
            a_ticket(db, f"{n}")
        for purge in (consents.purge, tickets.purge):
            assert purge(db, NOW + MINUTE) == 0
            assert purge(db, NOW + HOUR, limit=3) == 3
            assert purge(db, NOW + HOUR) == 2
