"""One served sandbox for the session; each test gets a person of its own."""

import itertools
from collections.abc import Generator

import httpx
import pytest

from app.mail.gmail.open import TIMEOUT
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import serving, without_tls
from app.sandbox.world import World
from tests.mail.gmail.double import REDIRECT, Service

_number = itertools.count(1)


@pytest.fixture(scope="session")
def served_world() -> Generator[World]:
    world = World(units_per_minute=None, redirect_uris=(REDIRECT,))
    with serving(world.app) as world.base_url:
        yield world
    world.close()


@pytest.fixture
def world(served_world: World) -> Generator[World]:
    yield served_world
    served_world.faults.clear()
    served_world.google.auto_consent = False


@pytest.fixture
def sam(world: World) -> MailboxStore:
    return world.add_person(
        f"sam{next(_number)}@example.com", name="Sam Lee", aliases=("sam.lee@alias.example",)
    )


@pytest.fixture
def service(world: World) -> Generator[Service]:
    with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls()) as http:
        yield Service(world, http)
