"""A house for each story."""

from collections.abc import Generator

import pytest

from tests.databases import FreshUrl
from tests.journeys.house import House, house


@pytest.fixture
def at_home(fresh_url: FreshUrl) -> Generator[House]:
    """Sam has installed the add-on and connected nothing yet; on each database in turn."""
    with house(fresh_url()) as built:
        yield built
