"""A pane to look at: a page of Chromium, 300 pixels wide, over a small service."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cards.pane import Pane
from tests.cards.pane_world import World, served


@pytest.fixture
def world() -> Iterator[World]:
    with served(World()) as running:
        yield running


@pytest.fixture
def page(browser: Browser, world: World) -> Iterator[Page]:
    """It is closed before the world ends: what it still asks for then would fail."""
    expect.set_options(timeout=10_000)
    context = browser.new_context(viewport={"width": 300, "height": 640}, locale="en-GB")
    shown = context.new_page()
    faults: list[str] = []
    shown.on("pageerror", lambda error: faults.append(str(error)))
    shown.on(
        "console",
        lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None,
    )
    yield shown
    context.close()
    assert not faults


@pytest.fixture
def pane(page: Page, world: World) -> Pane:
    return Pane(page, world)
