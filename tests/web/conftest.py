"""The service with its doors open, on SQLite."""

from collections.abc import Generator

import pytest

from app.sandbox.serving import serving
from tests.databases import FreshUrl
from tests.journeys.both import Both, both
from tests.web.doors import Doors, a_world


@pytest.fixture
def doors(fresh_sqlite: FreshUrl) -> Generator[Doors]:
    """A service that has never been called."""
    world = a_world()
    with serving(world.app) as world.base_url:
        opened = Doors.open(world, fresh_sqlite())
        yield opened
        opened.client.close()
        opened.service.close()
    world.close()


@pytest.fixture
def sides(fresh_sqlite: FreshUrl) -> Generator[Both]:
    """A service with Gmail and Outlook, over real HTTP; nobody does its background work."""
    with both(fresh_sqlite(), working=False) as standing:
        yield standing
