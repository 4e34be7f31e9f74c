"""What the worker tidies, what it keeps to itself, and who is alive."""

import asyncio
import threading
import time
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from dbos import DBOS
from sqlalchemy import text

from app.domain.account import ConversationId, MailboxId
from app.domain.errors import MailboxBusy
from app.store import (
    consents,
    endings,
    mailboxes,
    marks,
    sessions,
    sign_ins,
    summaries,
    tickets,
    work,
)
from app.store.liveness import DECLARED_DEAD, Heartbeat, Pace, beat, bury
from app.store.session import Database
from app.store.sessions import PaneSession
from app.store.sign_ins import Account
from app.store.summaries import Summary
from app.store.tables import WorkerBeatRow
from app.worker import OFTEN, Worker
from app.worker.chores import Chores, purge
from app.worker.steps import later
from tests.databases import KEYS, FreshUrl
from tests.store.test_canaries import everything_written
from tests.store.world import a_mailbox
from tests.worker_story import (
    NOW,
    Story,
    a_person,
    all_caught_up,
    ask,
    is_behind,
    some_mailboxes,
    story,
    until,
    worker,
)

__all__ = ["story", "worker"]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def postgres(fresh_postgres: FreshUrl) -> Generator[Database]:
    made = Database(fresh_postgres(), KEYS)
    yield made
    made.close()


def test_finished_runs_are_purged_and_open_ones_stay(
    database: Database, worker: Worker, story: Story
) -> None:
    boxes = some_mailboxes(database, 3)
    for box in boxes:
        ask(database, box)
    with database.transaction() as db:
        work.schedule_wake(db, ConversationId(7), 1, NOW + HOUR, NOW)
    until(lambda: all_caught_up(database, boxes))
    until(lambda: len(DBOS.list_workflows(name=work.SYNC, status="SUCCESS")) == 3)
    assert purge(["SUCCESS"], timedelta(hours=1)) == 0
    assert purge(["SUCCESS"], timedelta(seconds=-5)) >= 3
    assert DBOS.list_workflows(name=work.SYNC) == []
    assert len(DBOS.list_workflows(name=work.WAKE)) == 1


def test_tidying_deletes_links_and_consents_that_nobody_used(
    database: Database, worker: Worker, story: Story
) -> None:
    person = a_person(database)
    with database.transaction() as db:
        tickets.issue(db, person, token="t", purpose="connect", now=NOW)
        consents.begin(db, person, state="s", purpose="gmail", secret="v", now=NOW)
        account = Account("tid.oid", "me@example.com")
        sign_ins.begin(db, state="s", flow="{}", challenge="c" * 43, now=NOW)
        sign_ins.issue_code(db, person, account, code="c", challenge="c" * 43, now=NOW)
        session = PaneSession(person, a_mailbox(db, person), account, NOW)
        sessions.start(db, session, token="t", now=NOW)
    story.now = NOW + sessions.RENEWABLE + HOUR
    Chores(database, story.clock).tidy()
    with database.transaction() as db:
        assert tickets.look(db, "t", NOW) is None
        assert consents.take(db, "s", NOW) is None
        assert sign_ins.take(db, "s", NOW) is None
        assert sign_ins.take_code(db, "c", NOW) is None
        assert sessions.find(db, "t", NOW) is None


def test_the_words_of_a_failure_are_not_kept(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)

    def failing(_: MailboxId) -> bool:
        if len(story.synced) < 3:
            raise RuntimeError("mail of canary@example.com")
        return False

    story.on_sync = failing
    ask(database, box)
    until(lambda: not is_behind(database, box), 30)
    written = b"".join(everything_written(database))
    assert b"sync_page" in written, "the step is there"
    assert b"canary" not in written


def test_a_worker_starts_and_stops_as_often_as_one_likes(database: Database, story: Story) -> None:
    boxes = some_mailboxes(database, 3)
    for box in boxes:
        one = Worker(database, story.flows(), story.clock, looks=OFTEN)
        one.start()
        ask(database, box)
        until(lambda: all_caught_up(database, boxes))
        one.stop()
        one.stop()
    assert story.synced == boxes


def test_a_run_under_way_may_finish_when_the_worker_stops(database: Database, story: Story) -> None:
    [box] = some_mailboxes(database, 1)
    begun = threading.Event()

    def slowly(_: MailboxId) -> bool:
        begun.set()
        time.sleep(0.5)
        return False

    story.on_sync = slowly
    one = Worker(database, story.flows(), story.clock, looks=OFTEN)
    one.start()
    ask(database, box)
    assert begun.wait(10)
    one.stop()
    assert not is_behind(database, box)


def test_what_was_cut_off_is_over_when_the_worker_has_stopped_and_is_done_again(
    database: Database, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    before = set(threading.enumerate())
    begun = threading.Event()

    def slowly(_: MailboxId) -> bool:
        begun.set()
        time.sleep(0.2)
        return False

    story.on_sync = slowly
    one = Worker(database, story.flows(), story.clock, looks=OFTEN)
    one.start()
    ask(database, box)
    assert begun.wait(10)
    one.stop(patience=timedelta(0))
    assert set(threading.enumerate()) <= before
    two = Worker(database, story.flows(), story.clock, looks=OFTEN)
    two.start()
    until(lambda: len(DBOS.list_workflows(name=work.SYNC, status="SUCCESS")) == 1)
    two.stop()
    assert not is_behind(database, box)


def test_a_start_that_fails_half_way_leaves_nothing_running(
    database: Database, story: Story
) -> None:
    before = set(threading.enumerate())

    def stopped() -> datetime:
        raise OSError("the clock stands still")

    with pytest.raises(OSError, match="stands still"):
        Worker(database, story.flows(), stopped, looks=OFTEN).start()
    assert set(threading.enumerate()) <= before
    [box] = some_mailboxes(database, 1)
    another = Worker(database, story.flows(), story.clock, looks=OFTEN)
    another.start()
    ask(database, box)
    until(lambda: not is_behind(database, box))
    another.stop()


def test_in_an_event_loop_it_does_not_begin(sqlite_database: Database, story: Story) -> None:
    async def begin() -> None:
        Worker(sqlite_database, story.flows(), story.clock).start()

    with pytest.raises(RuntimeError, match="event loop"):
        asyncio.run(begin())


def test_a_second_worker_in_the_process_is_refused_and_the_first_goes_on(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    second = Worker(database, story.flows(), story.clock, looks=OFTEN)
    with pytest.raises(RuntimeError, match="already"):
        second.start()
    second.stop()
    ask(database, box)
    until(lambda: not is_behind(database, box))


@pytest.mark.parametrize(
    ("wait", "tries", "delay"),
    [(60, 0, 60), (60, 1, 120), (60, 3, 480), (60, 9, 3600), (60, 500, 3600), (7200, 3, 7200)],
)
def test_each_try_waits_longer(wait: int, tries: int, delay: int) -> None:
    assert later(timedelta(seconds=wait), tries) == timedelta(seconds=delay)


def test_who_misses_its_beats_is_buried_once(postgres: Database) -> None:
    asked: list[frozenset[str]] = []

    def resume(living: frozenset[str]) -> int:
        asked.append(living)
        return 7

    assert beat(postgres, "lively", first=True)
    assert beat(postgres, "lost", first=True)
    with postgres.transaction() as db:
        db.get_one(WorkerBeatRow, "lost").at = datetime(2026, 1, 1, tzinfo=UTC)
    assert bury(postgres, 30, resume) == 7
    assert asked == [frozenset({"lively"})]
    assert not beat(postgres, "lost", first=False), "it finds its own row gone"
    assert beat(postgres, "lively", first=False)
    assert beat(postgres, "lost", first=True), "and may begin anew"


def test_one_reaper_at_a_time(postgres: Database) -> None:
    with postgres.engine.connect() as other:
        other.execute(text("SELECT pg_advisory_xact_lock(727274)"))
        assert bury(postgres, 30, lambda _: 7) == 0
    assert bury(postgres, 30, lambda _: 7) == 7


def test_whoever_is_declared_dead_ends_at_once(postgres: Database) -> None:
    died: list[int] = []
    beat(postgres, "me", first=True)
    heart = Heartbeat(postgres, "me", Pace(beat=0.05), die=died.append)
    heart.start()
    time.sleep(0.3)
    assert not died
    with postgres.transaction() as db:
        db.delete(db.get_one(WorkerBeatRow, "me"))
    until(lambda: died == [DECLARED_DEAD])
    heart.end()


def test_a_missed_beat_is_no_death(postgres: Database) -> None:
    died: list[int] = []
    beat(postgres, "me", first=True)
    heart = Heartbeat(postgres, "me", Pace(beat=0.05), die=died.append)
    heart.start()
    others = "datname = current_database() AND pid != pg_backend_pid()"
    with postgres.engine.connect() as connection:
        connection.execute(
            text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
        )
    time.sleep(0.5)
    heart.end()
    assert not died
    assert beat(postgres, "me", first=False)


def test_a_summary_that_is_due_is_asked_for_once_and_tried_again(
    database: Database, worker: Worker, story: Story
) -> None:
    [box, other] = some_mailboxes(database, 2)
    person = a_person(database)
    due = Summary(mailbox_id=box, hour=8, due_at=NOW)

    def busy_once(mailbox_id: MailboxId) -> bool:
        if len(story.summarised) == 1:
            raise MailboxBusy(wait=timedelta(seconds=0.2))
        with database.transaction() as db:
            return summaries.move(db, due, replace(due, due_at=NOW + DAY))

    story.on_summary = busy_once
    with database.transaction() as db:
        summaries.prefer(db, person, due)
    for _ in range(3):
        worker.sweep_now()
    until(lambda: len(story.summarised) == 2)
    worker.sweep_now()
    time.sleep(1)
    assert story.summarised == [box, box]
    assert other != box


def test_marks_that_are_due_are_asked_for_once_and_tried_again(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    person = a_person(database)

    def busy_once(mailbox_id: MailboxId) -> int:
        if len(story.marked) == 1:
            raise MailboxBusy(wait=timedelta(seconds=0.2))
        with database.transaction() as db:
            seen = marks.of_mailbox(db, mailbox_id)
            assert seen is not None
            return marks.finish(db, seen, due_at=None, marked_on=None)

    story.on_mark = busy_once
    with database.transaction() as db:
        marks.want(db, person, NOW)
        marks.touch(db, person, NOW)
    for _ in range(3):
        worker.sweep_now()
    until(lambda: len(story.marked) == 2)
    worker.sweep_now()
    time.sleep(1)
    assert story.marked == [box, box]


def test_a_first_watch_that_cannot_begin_is_tried_again(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)

    def busy_once(_: MailboxId) -> None:
        if len(story.watched) == 1:
            raise MailboxBusy(wait=timedelta(seconds=0.2))

    story.on_watch = busy_once
    with database.transaction() as db:
        work.ask_for_mailbox(db, work.WATCH, box, name="watching")
    until(lambda: story.watched == [box, box])
    until(lambda: resting(database))
    assert story.watched == [box, box]


def test_a_grant_is_ended_when_asked_and_again_when_it_is_due(
    database: Database, worker: Worker, story: Story
) -> None:
    [box_id] = some_mailboxes(database, 1)
    with database.transaction() as db:
        box = mailboxes.get(db, box_id)
        assert box is not None
        ending = endings.add(db, box, "grant", now=NOW)
        work.ask_ending(db, ending)
    until(lambda: story.ended == [ending])
    with database.transaction() as db:
        assert endings.claim(db, ending, NOW)
    worker.sweep_now()
    until(lambda: resting(database))
    assert story.ended == [ending], "its time has not come"
    story.now += endings.FIRST_WAIT
    worker.sweep_now()
    worker.sweep_now()
    until(lambda: len(story.ended) == 2)
    until(lambda: resting(database))
    assert story.ended == [ending, ending]


def resting(database: Database) -> bool:
    with database.reading() as db:
        return work.at_rest(db)
