"""A person's browser in front of the running demo: Chromium, driven by clicks."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.outlook import Outlook
from tests.browser.window import Window

START = 120.0  # seconds until the demo has to be ready, on a busy machine
END = 60.0  # and until it has to be gone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each file in its own order, whatever has shuffled it: its demo's clock goes only forward."""
    here = Path(__file__).parent
    places = [place for place, item in enumerate(items) if here in item.path.parents]
    ours = [items[place] for place in places]
    files = list(dict.fromkeys(item.path for item in ours))
    ours.sort(key=lambda item: (files.index(item.path), item.location[1] or 0))
    for place, item in zip(places, ours, strict=True):
        items[place] = item
        item.add_marker(pytest.mark.browser)
        item.add_marker(pytest.mark.timeout(240))


@pytest.fixture(scope="module")
def demo_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`afterword demo` as a person starts it, with a clock and a mailbox of its own for each file.

    A plain kill ends it, and it must leave nothing behind.
    """
    command = [str(Path(sys.executable).parent / "afterword"), "demo"]
    said: list[str] = []
    folder = tmp_path_factory.mktemp("demo")
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(folder)},
    ) as process:
        assert process.stdout is not None
        killer = threading.Timer(START, process.kill)
        killer.start()
        url = ""
        for line in process.stdout:
            said.append(line)
            if found := re.match(r"\s+(http://127\.0\.0\.1:\d+)\s*$", line):
                url = found[1]
                break
        killer.cancel()
        assert url, "the demo did not start:\n" + "".join(said)
        drain = threading.Thread(target=said.extend, args=(process.stdout,), daemon=True)
        drain.start()
        yield url
        process.terminate()
        killer = threading.Timer(END, process.kill)
        killer.start()
        process.wait()
        killer.cancel()
        assert process.returncode == 0, "the demo did not end:\n" + "".join(said)
        assert not list(folder.iterdir())


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    expect.set_options(timeout=15_000)
    context = browser.new_context(viewport={"width": 1366, "height": 900}, locale="en-GB")
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    context.close()
    assert not problems


@pytest.fixture
def window(page: Page, demo_url: str) -> Window:
    """The Gmail window, with the home card already shown."""
    page.goto(demo_url)
    shown = Window(page)
    expect(shown.title).to_be_visible()
    return shown


@pytest.fixture
def outlook(page: Page, demo_url: str) -> Outlook:
    """The Outlook window, with the user signed in to the pane by the dialog.

    While the dialog is open there is no such button either: the card is what says that it is done.
    """
    page.goto(f"{demo_url}/outlook")
    shown = Outlook(page)
    sign_in = shown.pane.get_by_role("button", name="Sign in", exact=True)
    with page.expect_popup() as opened:
        sign_in.click()
    opened.value.get_by_role("button", name="Accept").click()
    expect(shown.pane.locator("#card")).to_be_visible()
    return shown
