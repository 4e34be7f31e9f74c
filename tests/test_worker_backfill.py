"""The look into the past, page by page, on both databases."""

import threading

from app.store import work
from app.store.session import Database
from app.worker import Worker
from tests.worker_story import Story, some_mailboxes, story, until, worker

__all__ = ["story", "worker"]


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
