"""Two transactions at one moment, one that is open, and what somebody does meanwhile."""

import base64
import hashlib
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import event, text

from app.domain.account import Provider
from app.domain.message import Address
from app.flows.connect import Wish as Connection
from app.flows.daily_summary import prefer_summary
from app.flows.mark_threads import prefer_marks
from app.flows.prepare_drafts import prefer_prepared_drafts
from app.store import mailboxes, marks, sessions, sign_ins, tickets, work
from app.store.session import Database
from app.store.sessions import PaneSession
from app.store.sign_ins import Account
from tests.databases import KEYS, FreshUrl, administrator
from tests.flows.story import INVITED, MONDAY, THANKS, Story, begin

CODE, TOKEN, TICKET, VERIFIER = "code", "token", "ticket", "verifier"
DAY = timedelta(days=1)
SUDDEN = "300ms"  # below PostgreSQL's own second before it looks for a deadlock
ANY = Connection(provider=Provider.GMAIL)


@pytest.fixture(name="database")
def postgres_alone(fresh_postgres: FreshUrl) -> Generator[Database]:
    """PostgreSQL alone."""
    made = Database(fresh_postgres(), KEYS)
    yield made
    made.close()


@pytest.fixture(name="story")
def busy_story(database: Database) -> Story:
    """Two mailboxes; two applications, both with something to do by now; marks, summary, drafts."""
    story = begin(database)
    for thread, name, employer in (("t1", "Dana Reyes", "Acme"), ("t2", "Kim Park", "Bolt")):
        them = Address(f"{name.split()[0].lower()}@{employer.lower()}.example", name)
        invited = INVITED.replace("Dana Reyes", name).replace("Acme", employer)
        first = story.mail(invited, sender=them, thread=thread, ago=8 * DAY)
        thanks = THANKS.replace("Dana", name.split()[0])
        story.sent(thanks, thread=thread, parent=first, ago=6 * DAY, to=them)
    story.sync()
    with database.transaction() as db:
        other = mailboxes.add(
            db, story.person_id, provider=Provider.GRAPH, address="sam@outlook.example", now=MONDAY
        )
        mailboxes.save_grant(db, other, "refresh")
        work.ask_sync(db, story.mailbox_id, MONDAY)
        work.ask_sync(db, other, MONDAY)
    prefer_marks(database, story.person_id, on=True, now=MONDAY)
    with database.transaction() as db:
        marks.set_right(db, story.mailbox_id, marks.Right.GRANTED)
    prefer_summary(database, story.person_id, story.box, 9, MONDAY)
    prefer_prepared_drafts(database, story.person_id, on=True, now=MONDAY)
    assert len(story.stored()) == 2
    story.now = MONDAY + 14 * DAY
    account = Account("tid.oid", "sam@outlook.example")
    session = PaneSession(story.person_id, other, account, story.now)
    proof = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode()
    with database.transaction() as db:
        sessions.start(db, session, token=TOKEN, now=story.now)
        sign_ins.issue_code(
            db, story.person_id, account, code=CODE, challenge=proof.rstrip("="), now=story.now
        )
        tickets.issue(db, story.person_id, token=TICKET, purpose=ANY.purpose(), now=story.now)
    return story


@dataclass
class Running:
    """What others do meanwhile."""

    ended: threading.Event = field(default_factory=threading.Event)  # all of them
    trouble: list[BaseException] = field(default_factory=list)


@contextmanager
def meanwhile(database: Database, *acts: Callable[[], object]) -> Iterator[Running]:
    """Each of the acts in a thread of its own, as far as it gets: it has ended, or waits for a
    lock."""
    running = Running()

    def run(act: Callable[[], object]) -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001 - told to the test
            running.trouble.append(error)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    with _waiting(database) as waiting:
        for thread in threads:
            thread.start()
        until = time.monotonic() + 20
        while (living := sum(thread.is_alive() for thread in threads)) > waiting():
            assert time.monotonic() < until
            time.sleep(0.01)
    if not living:
        running.ended.set()
    try:
        yield running
    finally:
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()
        running.ended.set()


@contextmanager
def _waiting(database: Database) -> Iterator[Callable[[], int]]:
    """How many wait for a lock. On SQLite: for the one that there is, which our caller has."""
    if database.is_sqlite:
        taken = 0

        def take(*_: object) -> None:
            nonlocal taken
            taken += 1

        event.listen(database.engine, "checkout", take)  # a connection to write with
        yield lambda: taken
        event.remove(database.engine, "checkout", take)
        return
    counting = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with administrator(database.url) as connection:
        yield lambda: int(connection.scalar(counting) or 0)
