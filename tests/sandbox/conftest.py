"""One sandbox for the session; each test gets a person of its own."""

import itertools
from collections.abc import Generator

import pytest

from app.sandbox.graph_store import GraphStore
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving
from app.sandbox.world import World
from tests.sandbox.graph_caller import REDIRECT

_number = itertools.count(1)


@pytest.fixture(scope="session")
def served_world() -> Generator[World]:
    world = World(units_per_minute=None, redirect_uris=("http://localhost/connected",))
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture
def world(served_world: World) -> Generator[World]:
    yield served_world
    served_world.faults.clear()


@pytest.fixture
def sam(world: World) -> MailboxStore:
    return world.add_person(
        f"sam{next(_number)}@example.com", name="Sam Lee", aliases=("sam.lee@alias.example",)
    )


@pytest.fixture(scope="session")
def served_microsoft() -> Generator[MicrosoftWorld]:
    microsoft = MicrosoftWorld(redirect_uris=(REDIRECT,))
    with serving(microsoft.app) as microsoft.base_url:
        yield microsoft
    microsoft.close()


@pytest.fixture
def microsoft(served_microsoft: MicrosoftWorld) -> Generator[MicrosoftWorld]:
    yield served_microsoft
    served_microsoft.faults.clear()
    served_microsoft.identity.auto_consent = False
    served_microsoft.graph.latency = 0.0


@pytest.fixture
def kim(microsoft: MicrosoftWorld) -> GraphStore:
    return microsoft.add_person(
        f"kim{next(_number)}@example.com", name="Kim Ito", aliases=("kim.ito@alias.example",)
    )
