"""kill -9 in the middle of a back-fill: it goes on, here or in another process."""

import subprocess
import sys
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.account import MailboxId, Provider
from app.store import mailboxes, people, work
from app.store.session import Database
from tests.databases import KEYS, FreshUrl
from tests.killed_worker import PAGES
from tests.worker_story import until

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Start = Callable[[str, str], subprocess.Popen[bytes]]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def start(log: Path) -> Generator[Start]:
    """Starts workers, and kills those that are left."""
    started: list[subprocess.Popen[bytes]] = []

    def one(url: str, name: str) -> subprocess.Popen[bytes]:
        program = [sys.executable, "-m", "tests.killed_worker", url, name, str(log)]
        started.append(subprocess.Popen(program))
        return started[-1]

    yield one
    for process in started:
        process.kill()
        process.wait()


def a_back_fill(url: str) -> MailboxId:
    database = Database(url, KEYS)
    with database.transaction() as db:
        person = people.ensure(db, "sub", NOW)
        box = mailboxes.add(db, person, provider=Provider.GMAIL, address="me@example.com", now=NOW)
        work.ask_backfill(db, box)
    database.close()
    return box


def lines(log: Path) -> list[str]:
    return log.read_text().splitlines() if log.exists() else []


def pages(log: Path) -> list[int]:
    return [int(line.split()[1]) for line in lines(log) if not line.endswith("synced")]


def is_done(log: Path) -> bool:
    return any(line.endswith("synced") for line in lines(log))


def test_a_killed_process_goes_on_from_the_last_page_when_it_is_started_again(
    fresh_url: FreshUrl, start: Start, log: Path
) -> None:
    url = fresh_url()
    a_back_fill(url)
    victim = start(url, "one")
    until(lambda: len(pages(log)) >= 5, 30)
    victim.kill()
    victim.wait()
    start(url, "one")
    until(lambda: is_done(log), 40)
    assert set(pages(log)) == set(range(PAGES))
    assert len(pages(log)) <= PAGES + 1, "at most the page under way is read twice"


def test_the_living_take_over_from_the_dead(
    fresh_postgres: FreshUrl, start: Start, log: Path
) -> None:
    url = fresh_postgres()
    a_back_fill(url)
    victim = start(url, "one")
    until(lambda: len(pages(log)) >= 3, 30)
    start(url, "two")
    victim.kill()
    victim.wait()
    until(lambda: is_done(log), 40)
    assert any(line.startswith("two") for line in lines(log))
    assert set(pages(log)) == set(range(PAGES))
    assert len(pages(log)) <= PAGES + 1
