"""On SQLite the engine is given its connections, and closes only those that it opened itself."""

from collections.abc import Generator

import pytest
from sqlalchemy import Pool, event

from app.store.session import Database
from app.worker import OFTEN, Worker
from tests.worker_story import Story


@pytest.fixture
def still_open() -> Generator[set[object]]:
    """The connections of every pool, as they come and go."""
    found: set[object] = set()

    def opened(raw: object, _record: object) -> None:
        found.add(raw)

    def closed(raw: object, _record: object) -> None:
        found.discard(raw)

    event.listen(Pool, "connect", opened)
    event.listen(Pool, "close", closed)
    yield found
    event.remove(Pool, "connect", opened)
    event.remove(Pool, "close", closed)


def test_a_worker_that_has_stopped_leaves_no_connection(
    still_open: set[object], sqlite_database: Database
) -> None:
    story = Story()
    worker = Worker(sqlite_database, story.flows(), story.clock, looks=OFTEN)
    worker.start()
    assert still_open
    worker.stop()
    sqlite_database.close()
    assert not still_open
