"""Nobody waits crosswise: whoever waits for a person's row holds nothing of that person's.

Played on PostgreSQL, where rows are locked one by one; on SQLite every writer is alone. Of two that
wait for each other PostgreSQL ends one, and its user would see a page of trouble.
"""

import base64
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from app.domain.account import ConversationId, MailboxId, PersonId, Provider
from app.domain.errors import AppError
from app.domain.message import Address, ThreadId
from app.domain.notes import Snoozed
from app.domain.policy.numbers import Policy
from app.flows.access import grant_is_gone
from app.flows.act import note_down
from app.flows.connect import Wish as Connection
from app.flows.connect import issue_ticket, start_watching
from app.flows.daily_summary import end_summary, prefer_summary
from app.flows.disconnect import disconnect
from app.flows.home import home
from app.flows.insert_draft import Wish, insert_draft
from app.flows.mark_threads import mark_threads, prefer_marks
from app.flows.meet import Caller, meet
from app.flows.notified import Rung, rung
from app.flows.prefer_numbers import prefer_numbers
from app.flows.prefer_prompting import at_times, prefer_prompting
from app.flows.prepare_drafts import prefer_prepared_drafts
from app.flows.renew_watches import renew_watches
from app.flows.shown import Seen
from app.flows.wake import wake
from app.store import mailboxes, marks, people, rotate, tickets, work
from app.store.join import join
from app.store.secrets import KeyRing
from app.store.session import Database, Session
from app.store.tables import (
    Base,
    ConversationRow,
    DailySummaryRow,
    MailboxRow,
    MailboxSignalRow,
    MarkingRow,
    ThreadRow,
)
from tests.databases import KEYS, RING, FreshUrl, administrator
from tests.flows.story import INVITED, MONDAY, THANKS, Story, begin

DAY = timedelta(days=1)
SUDDEN = "300ms"  # below PostgreSQL's own second before it looks for a deadlock
ANY = Connection(provider=Provider.GMAIL)
BELOW: tuple[type[Base], ...] = (
    MailboxRow,
    MailboxSignalRow,
    MarkingRow,
    DailySummaryRow,
    ThreadRow,
    ConversationRow,
)


@pytest.fixture
def database(fresh_postgres: FreshUrl) -> Generator[Database]:
    """PostgreSQL alone."""
    made = Database(fresh_postgres(), KEYS)
    yield made
    made.close()


@pytest.fixture
def story(database: Database) -> Story:
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
    return story


@dataclass
class Running:
    """What somebody else does meanwhile."""

    ended: threading.Event = field(default_factory=threading.Event)
    trouble: list[BaseException] = field(default_factory=list)


@contextmanager
def meanwhile(database: Database, act: Callable[[], object]) -> Iterator[Running]:
    """`act` in a thread of its own, as far as it gets: it has ended, or waits for a lock."""
    running = Running()

    def run() -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001 - told to the test
            running.trouble.append(error)
        finally:
            running.ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with administrator(database.url) as connection:
        until = time.monotonic() + 20
        while not running.ended.is_set() and not connection.scalar(waiting):
            assert time.monotonic() < until
            time.sleep(0.01)
    try:
        yield running
    finally:
        thread.join(20)
        assert running.ended.is_set()


def start_over(story: Story) -> None:
    with story.database.transaction() as db:
        mailboxes.move_cursor(db, story.mailbox_id, seen=story.box.cursor, to=None)
    story.sync()


def take_mail(story: Story) -> None:
    story.mail("Hi Sam, thanks, we will write by Friday. Dana", thread="t1")
    story.sync()


def lose_mail(story: Story) -> None:
    for thread in ("t1", "t2"):
        for message in story.mailbox.thread(ThreadId(thread)):
            story.mailbox.delete(message.remote_id)
    story.sync()


def end_backfill(story: Story) -> None:
    with story.database.transaction() as db:
        work.ask_backfill(db, story.mailbox_id)
        run = db.scalar(select(MailboxRow.backfill_id).where(MailboxRow.id == story.mailbox_id))
    with story.database.transaction() as db:
        work.end_backfill(db, story.mailbox_id, str(run), story.now, done=True)


def one_run(story: Story) -> None:
    with story.database.transaction() as db:
        work.ask_sync(db, story.mailbox_id, story.now)


def write_draft(story: Story) -> None:
    stored = story.stored()[0]
    thread = stored.facts.threads[0]
    insert_draft(
        story.database, story.box, story.mailbox, stored, thread, Wish(),
        pause=story.pause, now=story.now,
    )  # fmt: skip


def wake_last(story: Story) -> None:
    stored = story.stored()[-1]
    wake(
        story.database, stored.id, stored.generation, open_mailbox=story, pause=story.pause,
        now=story.now,
    )  # fmt: skip


def summary_elsewhere(story: Story) -> None:
    with story.database.reading() as db:
        box = mailboxes.of_person(db, story.person_id)[-1]
    prefer_summary(story.database, story.person_id, box, 10, story.now)


def meet_elsewhere(story: Story) -> None:
    seen = Seen(zone="Europe/Berlin", language="de")
    meet(story.database, Caller("sub-of-sam", "sam@work.example"), seen, story.now)


ACTS: dict[str, Callable[[Story], object]] = {
    "start watching": lambda s: start_watching(s.database, s.mailbox_id, s, s.now),
    "start over": start_over,
    "take mail": take_mail,
    "lose mail": lose_mail,
    "read the past": lambda s: s.backfill(),
    "end a back-fill": end_backfill,
    "ask for a sync": one_run,
    "disconnect": lambda s: disconnect(
        s.database, s, person_id=s.person_id, mailbox_id=s.mailbox_id
    ),
    "lose the grant": lambda s: grant_is_gone(s.database, s.mailbox_id),
    "renew watches": lambda s: renew_watches(s.database, open_mailbox=s, now=s.now),
    "home": lambda s: home(s.database, s.met, Seen(), s.now),
    "wake": wake_last,
    "numbers": lambda s: prefer_numbers(
        s.database, s.person_id, replace(s.met.preferences, policy=Policy(first_after=6)), s.now
    ),
    "prompting": lambda s: prefer_prompting(s.database, s.person_id, at_times("10", ""), s.now),
    "prefer drafts": lambda s: prefer_prepared_drafts(s.database, s.person_id, on=True, now=s.now),
    "prefer marks": lambda s: prefer_marks(s.database, s.person_id, on=True, now=s.now),
    "mark threads": lambda s: mark_threads(s.database, s.mailbox_id, open_mailbox=s, now=s.now),
    "summary elsewhere": summary_elsewhere,
    "no summary": lambda s: end_summary(s.database, s.person_id, open_mailbox=s),
    "snooze": lambda s: note_down(
        s.database, s.person_id, s.stored()[0], Snoozed(s.now, s.now + DAY), now=s.now
    ),
    "draft": write_draft,
    "meet elsewhere": meet_elsewhere,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("ends", ["kept", "forgotten"])
def test_who_waits_for_a_person_holds_nothing_of_theirs(story: Story, act: str, ends: str) -> None:
    """Somebody has the person and what is stored last of each kind, and then wants the rest."""
    running = Running()
    with story.database.transaction() as db:
        hold_as_deletion_does(db, story.person_id)
        with meanwhile(story.database, lambda: ACTS[act](story)) as running:
            take_everything(db)
            if ends == "forgotten":
                people.forget(db, story.person_id)
            db.commit()
    for trouble in running.trouble:
        assert ends == "forgotten", trouble
        assert isinstance(trouble, AppError), trouble


def hold_as_deletion_does(db: Session, person_id: PersonId) -> None:
    people.hold_to_delete(db, person_id)
    for row in BELOW:
        first, *_ = row.__mapper__.primary_key
        db.execute(select(first).order_by(first.desc()).limit(1).with_for_update())


def take_everything(db: Session) -> None:
    db.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
    for row in BELOW:
        db.execute(select(*row.__mapper__.primary_key).with_for_update())


def test_posts_about_the_same_mailboxes_take_them_in_one_order(story: Story) -> None:
    """One post has a mailbox and goes on to its signal and the renewal; another waits for it."""
    database, now = story.database, story.now
    first, second = boxes(story)
    rings = [
        Rung(first, has_news=True, watch_ends=False),
        Rung(first, has_news=True, watch_ends=True),
        Rung(second, has_news=True, watch_ends=True),
    ]

    def other_post() -> None:
        with database.transaction() as db:
            assert rung(db, rings, now) == [False, True, True]  # the first is Gmail's

    with database.transaction() as db:
        assert mailboxes.renew_at(db, second, now)
        with meanwhile(database, other_post) as running:
            db.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
            for mailbox_id in (first, second):
                work.ask_sync(db, mailbox_id, now)
            work.ask_renewal(db, now)
            db.commit()
    assert running.trouble == []


def test_two_people_are_held_in_one_order_whoever_joins_whom(database: Database) -> None:
    """Each of two accounts is connected from the other's card at one moment."""
    with database.transaction() as db:
        one, two = (people.ensure(db, sub, MONDAY) for sub in ("sub-1", "sub-2"))

    def join_them() -> None:
        with database.transaction() as db:
            people.hold(db, two, one)

    with database.transaction() as db:
        people.hold(db, one)
        with meanwhile(database, join_them) as running:
            db.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
            people.hold(db, one, two)
            db.commit()
    assert running.trouble == []


def test_a_join_waits_for_what_is_being_hung_below_who_goes(story: Story) -> None:
    """A mailbox that is made at that moment is handed over, not deleted with its person."""
    database = story.database
    with database.transaction() as db:
        into = people.ensure(db, "sub-into", MONDAY)

    def join_them() -> None:
        with database.transaction() as db:
            join(db, into, story.person_id)

    with database.transaction() as db:
        made = mailboxes.add(
            db, story.person_id, provider=Provider.GMAIL, address="new@example.com", now=MONDAY
        )
        with meanwhile(database, join_them) as running:
            assert not running.ended.is_set()
            db.commit()
    assert running.trouble == []
    with database.reading() as db:
        assert {box.id for box in mailboxes.of_person(db, into)} >= {made, story.mailbox_id}


def test_a_link_can_be_made_while_the_persons_mail_is_folded(story: Story) -> None:
    """Held is the person, not their key: nothing that only hangs below them has to wait."""
    with story.database.transaction() as db:
        assert people.hold(db, story.person_id)
        with meanwhile(
            story.database, lambda: issue_ticket(story.database, story.person_id, ANY, story.now)
        ) as running:
            assert running.ended.is_set()
    assert running.trouble == []


def test_what_has_expired_is_cleared_away_without_waiting(story: Story) -> None:
    """Deletion of a person has one of the links: the tidying takes the others."""
    late = story.now + DAY
    tokens = [issue_ticket(story.database, story.person_id, ANY, story.now) for _ in range(3)]
    with story.database.transaction() as db:
        assert tickets.take(db, tokens[1], story.now)
        with story.database.transaction() as tidying:
            tidying.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
            assert tickets.purge(tidying, late) == 2


def test_sealing_anew_waits_for_nobody_while_it_holds_something(story: Story) -> None:
    """A rotation seals rows of many people in one transaction; somebody has one of them."""
    first, second = (one.id for one in story.stored())
    ring = f"new:{base64.b64encode(b'n' * 32).decode()},{RING}"
    newer = Database(story.database.url, KeyRing(ring))
    with story.database.transaction() as db:
        take_conversation(db, second)
        with meanwhile(story.database, lambda: rotate.reseal(newer)) as running:
            db.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
            take_conversation(db, first)
            db.commit()
    assert running.trouble == []
    assert rotate.reseal(newer) == 0
    newer.close()


def take_conversation(db: Session, number: ConversationId) -> None:
    db.execute(select(ConversationRow.id).where(ConversationRow.id == number).with_for_update())


def boxes(story: Story) -> tuple[MailboxId, ...]:
    with story.database.reading() as db:
        return tuple(box.id for box in mailboxes.of_person(db, story.person_id))
