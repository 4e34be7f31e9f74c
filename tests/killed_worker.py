"""A worker in a process of its own, to be killed: `python -m tests.killed_worker URL NAME LOG`."""

import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.account import MailboxId
from app.store.liveness import Pace
from app.store.session import Database
from app.worker import Flows, Worker
from tests.databases import KEYS

PAGES = 25


def main(url: str, name: str, log: str) -> None:
    """Works until it is killed; each page it has read is a line in the log."""

    def page(_mailbox: MailboxId, token: str | None, _now: datetime) -> str | None:
        time.sleep(0.1)
        number = int(token or 0)
        with Path(log).open("a") as file:
            file.write(f"{name} {number}\n")
        return str(number + 1) if number + 1 < PAGES else None

    def sync(_mailbox: MailboxId, _now: datetime) -> bool:
        with Path(log).open("a") as file:
            file.write(f"{name} synced\n")
        return False

    worker = Worker(
        Database(url, KEYS),
        Flows(
            sync,
            page,
            lambda *_: None,
            lambda _: 0,
            lambda *_: False,
            lambda *_: 0,
            lambda *_: None,
            lambda *_: True,
        ),
        lambda: datetime.now(UTC),
        executor_id=name,
        pace=Pace(beat=0.3, dead_after=2),
        retry_after=timedelta(seconds=1),
    )
    worker.start()
    time.sleep(600)


if __name__ == "__main__":
    main(*sys.argv[1:])
