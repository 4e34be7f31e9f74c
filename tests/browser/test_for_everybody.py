"""Every page of the product and of the demo, in light and in dark, as axe hears it; the way through
consent goes by clicks, as a person takes it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.web import paths
from tests.axe import findings
from tests.browser.scenes.seats import OutlookSeat, seated
from tests.browser.scenes.stage import Stage, stage
from tests.browser.scenes.told import owner_of, scene
from tests.browser.window import Window

PLAIN = (paths.HELP, paths.PRIVACY, paths.TERMS, paths.OVERVIEW, "/connect/gmail?ticket=none")
"""Without a visit the overview says that its link is over; a ticket of nobody's is a problem."""


@pytest.fixture(scope="module")
def house() -> Iterator[Stage]:
    with stage() as made:
        yield made


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def context(house: Stage, browser: Browser, scheme: str) -> Iterator[BrowserContext]:
    expect.set_options(timeout=20_000)
    made = browser.new_context(color_scheme=scheme, locale="en-GB")  # type: ignore[arg-type]  # light or dark
    yield made
    made.close()


def is_dark(page: Page) -> bool:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(int(part) for part in colour.strip("rgb()").split(",")) < 3 * 64


@pytest.mark.parametrize("path", PLAIN)
def test_a_page_of_the_service(
    house: Stage, context: BrowserContext, scheme: str, path: str
) -> None:
    page = context.new_page()
    page.goto(f"{house.base_url}{path}")
    expect(page.locator("h1")).to_be_visible()
    assert is_dark(page) == (scheme == "dark")
    assert findings(page) == []


def test_the_way_to_a_second_mailbox_and_the_overview(
    house: Stage, context: BrowserContext, scheme: str
) -> None:
    """Choose, Microsoft's page, confirm, connected; then the overview with both in it."""
    page = context.new_page()
    told = scene({"light": "g02_what_to_write", "dark": "g09_the_wait"}[scheme])
    page.goto(house.gmail(told))
    other = f"elsewhere@{owner_of(told.name).partition('@')[2]}"
    house.microsoft.add_person(other, name="Sam Lee", personal=True)
    window = Window(page)
    expect(window.title).to_be_visible()
    assert findings(page) == []
    page.locator(".addon-bar").get_by_role("button", name="Settings", exact=True).click()
    with page.expect_popup() as opened:
        window.press("Connect Outlook account")
    popup = opened.value
    for button in ("Watch and read", "Accept", "Add this mailbox"):
        control = popup.get_by_role("button", name=button).or_(
            popup.get_by_role("link", name=button)
        )
        expect(control.first).to_be_visible()
        assert findings(popup) == [], popup.url
        if button == "Accept":
            popup.get_by_label(other).check()
        else:
            assert is_dark(popup) == (scheme == "dark"), popup.url
        control.first.click()
    expect(popup.locator("h1")).to_contain_text("onnected")
    assert findings(popup) == []
    page.locator(".addon-bar").get_by_role("button", name="Home", exact=True).click()
    with page.expect_popup() as opened:
        window.press("Open overview")
    expect(opened.value.locator("h1")).to_have_text("All your applications")
    assert findings(opened.value) == []


@pytest.mark.parametrize(
    ("theme", "name", "subject"),
    [("light", "g01_when_to_write", "Acme"), ("dark", "g04_no_response", "Bluefin"), ("contrast", "g05_rejection", "Juniper")],
)  # fmt: skip
def test_the_outlook_window_and_its_pane(
    house: Stage, browser: Browser, theme: str, name: str, subject: str
) -> None:
    with seated(house, browser, scene(name), "outlook") as seat:
        assert isinstance(seat, OutlookSeat)
        assert findings(seat.page) == []
        seat.window.choose("Theme", theme)
        seat.open(subject)
        expect(seat.card).to_contain_text(subject)
        for shown in (seat.page, seat.frame):
            assert findings(shown) == []
        seat.reply()
        for shown in (seat.page, seat.frame):
            assert findings(shown) == []


def test_the_gmail_window_while_writing(house: Stage, browser: Browser) -> None:
    with seated(house, browser, scene("g01_when_to_write"), "gmail") as seat:
        seat.open("Backend Engineer at Acme")
        seat.reply()
        expect(seat.headline).to_be_visible()
        assert findings(seat.page) == []
