"""Each contract test runs over every mailbox there is; add a provider as one more `params` entry."""

import itertools
from collections.abc import Generator

import httpx
import pytest

from app.domain.account import TrustLevel
from app.mail.gmail.open import TIMEOUT
from app.mail.memory import InMemoryMailbox
from app.sandbox.clock import Clock
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving, without_tls
from app.sandbox.world import World
from tests.contract.outside import ALIAS, Both, GmailOutside, GraphOutside, MemoryOutside
from tests.mail.gmail.double import REDIRECT, Service
from tests.mail.graph import double as graph

_number = itertools.count(1)


@pytest.fixture(scope="session")
def world() -> Generator[World]:
    world = World(units_per_minute=None, redirect_uris=(REDIRECT,))
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture(scope="session")
def microsoft() -> Generator[MicrosoftWorld]:
    microsoft = MicrosoftWorld(redirect_uris=(graph.REDIRECT,))
    with serving(microsoft.app) as microsoft.base_url:
        yield microsoft
    microsoft.close()


@pytest.fixture(scope="session")
def bell() -> Generator[graph.Doorbell]:
    with graph.doorbell() as bell:
        yield bell


@pytest.fixture(params=["memory", "gmail", "graph"])
def both(request: pytest.FixtureRequest) -> Generator[Both]:
    match request.param:
        case "memory":
            clock = Clock()
            address = "sam@example.com"
            full = InMemoryMailbox(address, aliases=frozenset({ALIAS}), clock=clock.now)
            yield Both(full, full.with_headers_only(), MemoryOutside(full, address, clock.now))
        case "graph":
            microsoft: MicrosoftWorld = request.getfixturevalue("microsoft")
            with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls()) as http:
                yield _graph(microsoft, http, request.getfixturevalue("bell"))
            microsoft.faults.clear()
        case _:
            world: World = request.getfixturevalue("world")
            with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls()) as http:
                yield _gmail(world, http)
            world.faults.clear()


def _gmail(world: World, http: httpx.Client) -> Both:
    store = world.add_person(f"sam{next(_number)}@example.com", name="Sam Lee", aliases=(ALIAS,))
    service = Service(world, http)
    return Both(
        service.watched(store.address, TrustLevel.FULL, marks=True),
        service.watched(store.address, TrustLevel.HEADERS),
        GmailOutside(world, store, http),
    )


def _graph(world: MicrosoftWorld, http: httpx.Client, bell: graph.Doorbell) -> Both:
    number = next(_number)
    store = world.add_person(f"sam{number}@example.com", name="Sam Lee", aliases=(ALIAS,))
    service = graph.Service(world, http, bell)
    return Both(
        service.watched(store.address, TrustLevel.FULL, number=number),
        service.watched(store.address, TrustLevel.HEADERS, number=-number),
        GraphOutside(world, store, http),
    )
