"""A story on SQLite; the store's own tests run on both databases."""

import pytest

from app.store.session import Database
from tests.flows.story import Story, begin


@pytest.fixture
def story(sqlite_database: Database) -> Story:
    """Sam's mailbox at the level full."""
    return begin(sqlite_database)
