"""The mark, switched on by clicks and seen in the list of mail, in both windows."""

from playwright.sync_api import Page, expect

from tests.browser.outlook import Outlook
from tests.browser.window import Window

NAME = "Afterword/Write today"


def agree(page: Page, window: Window, button: str, provider: str, says: str, yes: str) -> None:
    """Through our page, which says what the permission would allow, and the provider's."""
    with page.expect_popup() as opened:
        window.press(button)
    popup = opened.value
    expect(popup.locator("body")).to_contain_text(says)
    popup.get_by_role("link", name=f"Go on to {provider}").click()
    popup.get_by_role("button", name=yes, exact=True).click()
    expect(popup.locator("body")).to_contain_text("connected")
    if not popup.is_closed():
        popup.close()


def test_a_thread_that_is_due_carries_the_label_in_the_list(window: Window, page: Page) -> None:
    page.get_by_text("Open settings").first.click()
    window.press("Mark threads for me")
    agree(page, window, "Allow the label in Gmail", "Google", "gmail.modify", "Continue")
    labels = page.locator("#threads .mark")
    expect(labels.first).to_have_text(NAME)


def test_the_category_shows_in_outlook(window: Window, page: Page, demo_url: str) -> None:
    page.get_by_text("Open settings").first.click()
    agree(page, window, "Allow the category in Outlook", "Microsoft", "Mail.ReadWrite", "Accept")
    page.goto(f"{demo_url}/outlook")
    outlook = Outlook(page)
    expect(outlook.page.locator("#threads .mark").first).to_have_text(NAME)


def test_switched_off_they_all_go(window: Window, page: Page) -> None:
    page.get_by_text("Open settings").first.click()
    window.press("Stop marking threads")
    expect(window.toast).to_contain_text("Off.")
    expect(page.locator("#threads .mark")).to_have_count(0)
