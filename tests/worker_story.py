"""A worker over the real engine, and flows that only write down their calls."""

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.account import ConversationId, MailboxId, PersonId, Provider
from app.store import mailboxes, people, work
from app.store.endings import EndingId
from app.store.session import Database
from app.worker import OFTEN, Flows, Worker

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


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
    watched: list[MailboxId] = field(default_factory=list)
    ended: list[EndingId] = field(default_factory=list)
    on_watch: Callable[[MailboxId], None] = lambda _: None
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
        return Flows(
            self._sync,
            self._page,
            self._wake,
            self._renew,
            self._summarise,
            self._mark,
            self._watch,
            self._end,
        )

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

    def _watch(self, mailbox_id: MailboxId, _now: datetime) -> None:
        self.watched.append(mailbox_id)
        self.on_watch(mailbox_id)

    def _end(self, ending_id: EndingId, _now: datetime) -> bool:
        self.ended.append(ending_id)
        return True

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
