"""The words of a test about the Gmail window: open, press, type, read."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.folds import still, unfold


class Window:
    """The page as a person sees it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.card = page.locator("#card")
        self.composer = page.locator("#composer")
        self.panel = page.locator("#composer .panel")
        self.toast = page.locator("#toast")

    @property
    def title(self) -> Locator:
        return self.card.locator(".g-header .title")

    @property
    def drafts(self) -> Locator:
        return self.page.locator(".mail.draft")

    def open(self, subject: str) -> None:
        """Click the thread and wait for its card."""
        self.page.locator("#threads button", has_text=subject).first.click()
        expect(self.page.locator(".reading h1")).to_contain_text(subject)
        expect(self.title).to_be_visible()

    def press(self, text: str, *, within: Locator | None = None) -> None:
        """A button of the card once it is there; what is folded is unfolded first."""
        place = within or self.card
        still(place)
        expect(place.locator(".refused code")).to_have_text([])
        button = place.get_by_role("button", name=text, exact=True)
        if not button.first.is_visible():
            self.unfold(place)
        button.first.click()

    def unfold(self, place: Locator | None = None) -> None:
        unfold(place or self.card)

    def type(self, label: str, text: str) -> None:
        self.unfold()
        self.card.get_by_label(label).fill(text)

    def says(self, text: str | re.Pattern[str]) -> None:
        expect(self.card).to_contain_text(text)

    def move(self, how: str) -> None:
        """ "Next day" or "Next week", until the card has been asked for again."""
        before = self.page.locator("#now").inner_text()
        with self.page.expect_response("**/host/gmail/addon", timeout=60_000):
            self.page.get_by_role("button", name=how, exact=True).click()
        expect(self.page.locator("#now")).not_to_have_text(before)
        expect(self.title).to_be_visible()

    def play(self, what: str) -> None:
        """One of the buttons of the other side, until the card has been asked for again."""
        with self.page.expect_response("**/host/gmail/addon", timeout=60_000):
            self.page.get_by_role("button", name=what, exact=True).click()
        expect(self.title).to_be_visible()
