"""The person in front of either window, by the same words: open, type, press, read."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final, Protocol

from playwright.sync_api import Browser, Frame, Locator, Page, expect

from tests.browser.outlook import Outlook
from tests.browser.scenes.stage import Stage
from tests.browser.scenes.told import Scene, owner_of
from tests.browser.window import Window

HOSTS: Final = ("gmail", "outlook")
PATIENCE: Final = 20_000  # milliseconds
WIDE: Final = 1366  # pixels
HIGH: Final = 900
TALL: Final = 2400  # so that a whole card can be photographed


class Seat(Protocol):
    """See the module."""

    page: Page
    edge: int  # pixels around the card that belong to its picture

    @property
    def card(self) -> Locator:
        """What the add-on shows: in the sidebar, or beside a mail that is being written."""
        ...

    @property
    def headline(self) -> Locator: ...

    @property
    def toast(self) -> Locator: ...

    @property
    def question(self) -> Locator:
        """What the host asks when Send was pressed."""
        ...

    def part(self, title: str) -> Locator:
        """A part of the card."""
        ...

    def open(self, subject: str) -> None: ...

    def go(self, where: str) -> None: ...

    def reply(self) -> None: ...

    def send(self) -> None: ...

    def written(self) -> str:
        """The mail that is being written, without the quoted one."""
        ...


class GmailSeat:
    """In front of the Gmail window."""

    edge = 0

    def __init__(self, page: Page) -> None:
        self.page = page
        self.window = Window(page)
        self.writing = False
        self.toast = self.window.toast
        self.question = page.locator("#alert")

    @property
    def card(self) -> Locator:
        return self.window.panel if self.writing else self.window.card

    @property
    def headline(self) -> Locator:
        return self.card.locator(".g-header .title")

    def part(self, title: str) -> Locator:
        return self.card.locator(".g-section", has=self.page.get_by_text(title, exact=True))

    def open(self, subject: str) -> None:
        self.writing = False
        with self.page.expect_response("**/host/gmail/addon"):
            self.window.open(subject)

    def go(self, where: str) -> None:
        self.writing = False
        with self.page.expect_response("**/host/gmail/addon"):
            self.page.locator(".addon-bar").get_by_role("button", name=where, exact=True).click()

    def reply(self) -> None:
        self.page.locator(".mail").last.get_by_role("button", name="Reply", exact=True).click()
        self.window.press("Insert follow-up", within=self.window.composer)
        self.writing = True

    def send(self) -> None:
        self.window.press("Send", within=self.window.composer)

    def written(self) -> str:
        return self.page.locator("#compose-body").input_value()


class OutlookSeat:
    """In front of the Outlook window; the pane is pinned."""

    edge = 14

    def __init__(self, page: Page) -> None:
        self.page = page
        self.window = Outlook(page)
        self.toast = self.window.pane.locator("#toast")
        self.question = self.window.alert

    @property
    def card(self) -> Locator:
        return self.window.pane.locator("#card")

    @property
    def headline(self) -> Locator:
        return self.card.locator("h1")

    @property
    def frame(self) -> Frame:
        """The add-in's own page, for what reads it as a whole."""
        handle = self.page.locator("#pane-frame iframe").element_handle()
        found = handle.content_frame()
        assert found is not None
        return found

    def part(self, title: str) -> Locator:
        return self.card.locator("section, details", has_text=title)

    def open(self, subject: str) -> None:
        with self.page.expect_response("**/outlook/card"):
            self.window.open(subject)

    def go(self, where: str) -> None:
        if where == "Home":
            with self.page.expect_response("**/outlook/card"):
                self.window.press("No message")
        else:
            self.window.press_in_pane(f"Open {where.lower()}")

    def reply(self) -> None:
        with self.page.expect_response("**/outlook/card"):
            self.window.press("Reply all", within=self.page.locator(".mail").last)

    def send(self) -> None:
        self.window.press("Send", within=self.window.composer)

    def written(self) -> str:
        """A reply form quotes the mail below, in an element of its own."""
        told: str = self.window.body.evaluate(
            "node => { if (node.value !== undefined) return node.value;"
            " const own = node.cloneNode(true);"
            " own.querySelector('#quote')?.remove(); document.body.append(own);"
            " const text = own.innerText; own.remove(); return text; }"
        )
        return told


@contextmanager
def seated(
    stage: Stage, browser: Browser, scene: Scene, host: str, *, to_photograph: bool = False
) -> Iterator[Seat]:
    """The scene's person, as they sit down on the morning of its day."""
    expect.set_options(timeout=PATIENCE)
    context = browser.new_context(
        viewport={"width": WIDE, "height": TALL if to_photograph else HIGH},
        locale="en-GB",
        device_scale_factor=2 if to_photograph else 1,
    )
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        if host == "gmail":
            yield _gmail(stage, scene, page)
        else:
            yield _outlook(stage, scene, page)
        assert not problems
    finally:
        context.close()


def later(seat: Seat, day: date) -> None:
    """The page's clock goes to that morning; the card is asked for again."""
    before = seat.page.locator("#now").inner_text()
    seat.page.locator("#to-date").fill(day.isoformat())
    seat.page.locator("#go-to-date").click()
    expect(seat.page.locator("#now")).not_to_have_text(before)
    expect(seat.page.locator("#now")).not_to_have_text("…")


def _gmail(stage: Stage, scene: Scene, page: Page) -> Seat:
    page.goto(stage.gmail(scene))
    seat = GmailSeat(page)
    expect(seat.headline).to_be_visible()
    return seat


def _outlook(stage: Stage, scene: Scene, page: Page) -> Seat:
    url, token = stage.outlook(scene)
    held = json.dumps({"token": token, "until": 4102444800000})
    key = json.dumps(f"afterword.session:{owner_of(scene.name)}")
    page.add_init_script(
        f"if (location.origin === {json.dumps(stage.base_url)} && !localStorage.getItem({key}))"
        f" localStorage.setItem({key}, {json.dumps(held)});"
    )
    page.goto(url)
    seat = OutlookSeat(page)
    expect(seat.headline).to_be_visible()
    return seat
