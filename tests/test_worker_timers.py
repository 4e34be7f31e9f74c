"""What is due is done once, and the sweep finds what no timer has woken, on both databases."""

import time
from datetime import datetime, timedelta

from app.domain.account import ConversationId, Provider
from app.domain.conversation import Conversation
from app.domain.message import ThreadId
from app.store import conversations, mailboxes, messages, work
from app.store.conversations import Standing
from app.store.session import Database
from app.store.tables import MailboxSignalRow
from app.worker import Worker
from tests.builders import a_message, a_read
from tests.worker_story import (
    NOW,
    Story,
    a_person,
    is_behind,
    some_mailboxes,
    story,
    until,
    worker,
)

__all__ = ["story", "worker"]
WEEK = timedelta(days=7)


def a_conversation(
    database: Database, *, changes_at: datetime | None
) -> tuple[ConversationId, int]:
    person = a_person(database)
    with database.transaction() as db:
        box = mailboxes.add(db, person, provider=Provider.GMAIL, address="me@example.com", now=NOW)
        read = a_read(message=a_message(thread="t1"))
        messages.save(db, person, box, [read], {})
        saved = conversations.save(
            db,
            person,
            Conversation(threads=(ThreadId("t1"),)),
            changes_at=changes_at,
            standing=Standing.WAITING,
            sort_at=NOW,
            now=NOW,
        )
    return saved.id, saved.generation


def test_a_timer_wakes_its_conversation_once(
    database: Database, worker: Worker, story: Story
) -> None:
    conversation, generation = a_conversation(database, changes_at=None)
    name = f"due:{conversation}:{generation}"
    for _ in range(2):
        with database.transaction() as db:
            work.ask_wake(db, conversation, generation, name=name, delay=timedelta(seconds=1))
    until(lambda: bool(story.woken))
    time.sleep(1)
    assert story.woken == [(conversation, generation)]


def test_after_a_jump_of_the_clock_the_sweep_finds_what_is_due(
    database: Database, worker: Worker, story: Story
) -> None:
    conversation, generation = a_conversation(database, changes_at=NOW + WEEK)
    with database.transaction() as db:
        work.schedule_wake(db, conversation, generation, NOW + WEEK, NOW)
    assert worker.sweep_now() == 0
    story.now = NOW + WEEK
    assert worker.sweep_now() == 1
    until(lambda: story.woken == [(conversation, generation)])
    worker.sweep_now()
    time.sleep(1)
    assert len(story.woken) == 1, "still due, but asked for once"


def test_the_sweep_finds_a_mailbox_whose_run_was_lost(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    with database.transaction() as db:
        db.add(MailboxSignalRow(mailbox_id=box, seq=1, done_seq=0, run_id="lost", run_at=NOW))
    assert worker.sweep_now() == 0, "its run may still live"
    story.now = NOW + work.STALE + timedelta(minutes=1)
    assert worker.sweep_now() == 1
    until(lambda: not is_behind(database, box))
