"""The runs that follow notices, on both databases: few, none lost, none side by side."""

import threading
import time
from collections.abc import Generator
from datetime import timedelta

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from app.domain.account import MailboxId
from app.domain.errors import MailboxBusy, ReconnectNeeded
from app.store.session import Database
from app.worker import Worker
from tests.worker_story import (
    Story,
    all_caught_up,
    ask,
    is_behind,
    some_mailboxes,
    story,
    until,
    worker,
)

__all__ = ["story", "worker"]


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
