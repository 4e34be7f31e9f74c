"""The worker over the real engine, on both databases, with flows that only write down their calls."""

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from app.domain.account import ConversationId, MailboxId, PersonId, Provider
from app.domain.conversation import Conversation
from app.domain.errors import MailboxBusy, ReconnectNeeded
from app.domain.message import ThreadId
from app.store import conversations, mailboxes, messages, people, work
from app.store.conversations import Standing
from app.store.session import Database
from app.store.tables import MailboxSignalRow
from app.worker import OFTEN, Flows, Worker
from tests.builders import a_message, a_read

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
WEEK = timedelta(days=7)


@dataclass
class Story:
    """Flows that note what they were asked, and do what they are told."""

    now: datetime = NOW
    synced: list[MailboxId] = field(default_factory=list)
    pages: list[tuple[MailboxId, str | None]] = field(default_factory=list)
    woken: list[tuple[ConversationId, int]] = field(default_factory=list)
    renewals: int = 0
    summarised: list[MailboxId] = field(default_factory=list)
    marked: list[MailboxId] = field(default_factory=list)
    overlaps: int = 0
    on_sync: Callable[[MailboxId], bool] = lambda _: False
    on_page: Callable[[str | None], str | None] = lambda _: None
    on_wake: Callable[[ConversationId], None] = lambda _: None
    on_summary: Callable[[MailboxId], bool] = lambda _: True
    on_mark: Callable[[MailboxId], int] = lambda _: 1
    _busy: set[MailboxId] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def clock(self) -> datetime:
        return self.now

    def flows(self) -> Flows:
        return Flows(self._sync, self._page, self._wake, self._renew, self._summarise, self._mark)

    def _sync(self, mailbox_id: MailboxId, _now: datetime) -> bool:
        with self._lock:
            self.overlaps += mailbox_id in self._busy
            self._busy.add(mailbox_id)
        try:
            more = self.on_sync(mailbox_id)
        finally:
            with self._lock:
                self._busy.discard(mailbox_id)
                self.synced.append(mailbox_id)
        return more

    def _page(self, mailbox_id: MailboxId, page: str | None, _now: datetime) -> str | None:
        self.pages.append((mailbox_id, page))
        return self.on_page(page)

    def _wake(self, conversation_id: ConversationId, generation: int, _now: datetime) -> None:
        self.woken.append((conversation_id, generation))
        self.on_wake(conversation_id)

    def _renew(self, _now: datetime) -> int:
        self.renewals += 1
        return 0

    def _mark(self, mailbox_id: MailboxId, _now: datetime) -> int:
        self.marked.append(mailbox_id)
        return self.on_mark(mailbox_id)

    def _summarise(self, mailbox_id: MailboxId, _now: datetime) -> bool:
        self.summarised.append(mailbox_id)
        return self.on_summary(mailbox_id)


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def worker(database: Database, story: Story) -> Generator[Worker]:
    made = Worker(
        database, story.flows(), story.clock, looks=OFTEN, retry_after=timedelta(seconds=1)
    )
    made.start()
    yield made
    made.stop()


def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for the engine; fail if it never comes to it."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "the engine did not come to it"
        time.sleep(0.05)


def a_person(database: Database, sub: str = "sub") -> PersonId:
    with database.transaction() as db:
        return people.ensure(db, sub, NOW)


def some_mailboxes(database: Database, number: int) -> list[MailboxId]:
    person = a_person(database)
    with database.transaction() as db:
        return [
            mailboxes.add(
                db, person, provider=Provider.GMAIL, address=f"box{n}@example.com", now=NOW
            )
            for n in range(number)
        ]


def ask(database: Database, mailbox: MailboxId) -> bool:
    with database.transaction() as db:
        return work.ask_sync(db, mailbox, NOW)


def is_behind(database: Database, mailbox: MailboxId) -> bool:
    with database.reading() as db:
        return work.is_behind(db, mailbox)


def all_caught_up(database: Database, boxes: list[MailboxId]) -> bool:
    return not any(is_behind(database, box) for box in boxes)


@pytest.fixture
def unhurried(database: Database, story: Story) -> Generator[Worker]:
    """Looks at its queues as seldom as in production."""
    made = Worker(database, story.flows(), story.clock)
    made.start()
    yield made
    made.stop()


def test_a_thousand_notices_for_ten_mailboxes_become_a_few_runs(
    database: Database, unhurried: Worker, story: Story
) -> None:
    boxes = some_mailboxes(database, 10)

    def slowly(_: MailboxId) -> bool:
        time.sleep(0.05)
        return False

    story.on_sync = slowly
    started = sum(ask(database, boxes[n % 10]) for n in range(1000))
    until(lambda: all_caught_up(database, boxes))
    assert started < 300
    assert len(story.synced) < 500
    assert set(story.synced) == set(boxes)
    assert story.overlaps == 0


def test_a_notice_that_comes_during_a_run_is_not_lost(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    reading, go_on = threading.Event(), threading.Event()

    def slowly(_: MailboxId) -> bool:
        reading.set()
        return not go_on.wait(10)

    story.on_sync = slowly
    assert ask(database, box)
    assert reading.wait(10)
    assert not ask(database, box), "the run that is under way takes care of it"
    go_on.set()
    until(lambda: not is_behind(database, box))
    assert len(story.synced) == 2


def test_every_page_is_a_step_and_a_long_run_hands_on(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    story.on_sync = lambda _: len(story.synced) < 44
    ask(database, box)
    until(lambda: not is_behind(database, box))
    assert len(story.synced) == 45


def test_a_run_out_of_tries_is_followed_by_another(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)

    def failing(_: MailboxId) -> bool:
        if len(story.synced) < 3:
            raise RuntimeError("secret@example.com")
        return False

    story.on_sync = failing
    ask(database, box)
    until(lambda: not is_behind(database, box), 30)
    assert len(story.synced) == 4


def test_what_ends_a_step_is_told_by_the_databases_own_name_for_it(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)

    def failing_once(_: MailboxId) -> bool:
        if not story.synced:
            with database.transaction() as db:
                db.execute(text("SELECT canary"))
        return False

    story.on_sync = failing_once
    with capture_logs() as logged:
        ask(database, box)
        until(lambda: not is_behind(database, box), 30)
    [failed] = [line for line in logged if line["event"] == "step.failed"]
    assert failed["cause"] in ("UndefinedColumn", "SQLITE_ERROR")
    assert "canary" not in str(failed)


def test_a_busy_provider_is_asked_again_after_its_wait(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    times: list[float] = []

    def busy_once(_: MailboxId) -> bool:
        times.append(time.monotonic())
        if len(times) == 1:
            raise MailboxBusy(wait=timedelta(seconds=2))
        return False

    story.on_sync = busy_once
    ask(database, box)
    until(lambda: not is_behind(database, box))
    assert times[1] - times[0] >= 2


def test_what_only_the_user_can_fix_ends_the_run_quietly(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)

    def revoked(_: MailboxId) -> bool:
        raise ReconnectNeeded

    story.on_sync = revoked
    ask(database, box)
    until(lambda: not is_behind(database, box))
    assert len(story.synced) == 1


def test_a_back_fill_reads_page_by_page_and_ends_with_a_sync(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    story.on_page = lambda page: None if page == "29" else str(int(page or 0) + 1)
    with database.transaction() as db:
        work.ask_backfill(db, box)
    until(lambda: story.synced == [box], 40)
    assert [page for _, page in story.pages] == [None, *map(str, range(1, 30))]
    with database.reading() as db:
        assert not work.is_backfilling(db, box)


def test_asked_for_again_the_earlier_back_fill_stops(
    database: Database, worker: Worker, story: Story
) -> None:
    [box] = some_mailboxes(database, 1)
    first, go_on = threading.Event(), threading.Event()

    def page(page: str | None) -> str | None:
        first.set()
        go_on.wait(10)
        return None if page == "3" else str(int(page or 0) + 1)

    story.on_page = page
    with database.transaction() as db:
        work.ask_backfill(db, box)
    assert first.wait(10)
    with database.transaction() as db:
        work.ask_backfill(db, box)
    go_on.set()
    until(lambda: bool(story.synced))
    assert len(story.pages) == 5, "one page of the first, four of the second"


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
