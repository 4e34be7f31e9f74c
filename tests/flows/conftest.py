"""A story on SQLite; the store's own tests run on both databases."""

import pytest

from app.store.session import Database
from tests.flows.marking import allow, run, switch
from tests.flows.story import Story, begin


@pytest.fixture
def story(sqlite_database: Database) -> Story:
    """Sam's mailbox at the level full."""
    return begin(sqlite_database)


@pytest.fixture
def marking_story(story: Story) -> Story:
    """With marks switched on and allowed."""
    switch(story)
    allow(story)
    run(story)
    return story
