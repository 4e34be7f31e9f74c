"""One served sandbox and one doorbell for the session; each test gets a person of its own."""

import itertools
from collections.abc import Generator

import httpx
import pytest

from app.mail.gmail.open import TIMEOUT
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving, without_tls
from tests.mail.graph.double import REDIRECT, Doorbell, Service, doorbell

_number = itertools.count(1)


@pytest.fixture(scope="session")
def served_world() -> Generator[MicrosoftWorld]:
    world = MicrosoftWorld(redirect_uris=(REDIRECT,))
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture(scope="session")
def served_bell() -> Generator[Doorbell]:
    with doorbell() as bell:
        yield bell


@pytest.fixture
def world(served_world: MicrosoftWorld) -> Generator[MicrosoftWorld]:
    yield served_world
    served_world.faults.clear()
    served_world.graph.latency = 0.0
    served_world.graph.expired_as = 0
    served_world.identity.auto_consent = False
    served_world.identity.grant_only = None
    served_world.subscriptions.refuses_twins = True


@pytest.fixture
def bell(served_bell: Doorbell) -> Doorbell:
    served_bell.forget()
    return served_bell


@pytest.fixture
def sam(world: MicrosoftWorld) -> GraphStore:
    return world.add_person(
        f"sam{next(_number)}@example.com", name="Sam Lee", aliases=("sam.lee@alias.example",)
    )


@pytest.fixture
def service(world: MicrosoftWorld, bell: Doorbell) -> Generator[Service]:
    with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls()) as http:
        yield Service(world, http, bell)
