"""Photographs the demo with both windows side by side, into `docs/card.png`; see `make pictures`."""

from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, expect, sync_playwright

from app.cli.demo import running
from tests.chromium import FLAGS

FILE: Final = Path(__file__).parents[3] / "docs" / "card.png"
SIZE: Final = (1800, 860)  # pixels


def demo_picture(chromium: str) -> bytes:
    """A check-in that is due in Gmail, and a wait for a day that was named in Outlook."""
    with running() as demo:
        demo.settle()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            taken = _taken(browser, demo.url)
            browser.close()
    return taken


def _taken(browser: Browser, url: str) -> bytes:
    width, height = SIZE
    expect.set_options(timeout=20_000)
    page = browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
    page.goto(f"{url}/both")
    gmail, outlook = (page.frame_locator("iframe").nth(place) for place in (0, 1))
    pane = outlook.frame_locator("#pane-frame iframe")
    sign_in = pane.get_by_role("button", name="Sign in", exact=True)
    with page.expect_popup() as opened:
        sign_in.click()
    opened.value.get_by_role("button", name="Accept").click()
    expect(pane.locator("#card")).to_be_visible()
    outlook.locator("#threads button", has_text="Tern: your interview").click()
    expect(pane.locator("#card h1")).to_have_text("Wait until tomorrow")
    acme = "Interview for Backend Engineer at Acme"
    gmail.locator("#threads button", has_text=acme).first.click()
    expect(gmail.locator("#card .title").first).to_have_text("Write a short check-in")
    return page.screenshot()
