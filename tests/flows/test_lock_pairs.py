"""Other pairs of transactions that wait for each other in one direction only, on PostgreSQL."""

import base64

from sqlalchemy import select, text

from app.domain.account import ConversationId, MailboxId, Provider
from app.flows.connect import issue_ticket
from app.flows.notified import Rung, rung
from app.store import mailboxes, people, rotate, tickets, work
from app.store.join import join
from app.store.secrets import KeyRing
from app.store.session import Database, Session
from app.store.tables import (
    ConversationRow,
)
from tests.databases import RING
from tests.flows.meanwhile import ANY, DAY, SUDDEN, busy_story, meanwhile, postgres_alone
from tests.flows.story import MONDAY, Story

__all__ = ["busy_story", "postgres_alone"]


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
    tokens = [issue_ticket(story.database, story.person_id, ANY, story.now) for _ in range(2)]
    with story.database.transaction() as db:
        assert tickets.take(db, tokens[1], story.now)
        with story.database.transaction() as tidying:
            tidying.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
            assert tickets.purge(tidying, late) == 2  # of three: one is there from the start


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
