"""A house for each story."""

from collections.abc import Generator

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import Both, both
from tests.journeys.house import House, house


@pytest.fixture
def at_home(fresh_url: FreshUrl) -> Generator[House]:
    """Sam has installed the add-on and connected nothing yet; on each database in turn."""
    with house(fresh_url()) as built:
        yield built


@pytest.fixture
def with_both(fresh_url: FreshUrl) -> Generator[Both]:
    """The same with an Outlook account beside the Gmail one; neither is connected yet."""
    with both(fresh_url()) as built:
        yield built
