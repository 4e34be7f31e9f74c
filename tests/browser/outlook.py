"""The words of a test about the Outlook window: open, press, type, read the pane."""

from playwright.sync_api import FrameLocator, Locator, Page, expect


class Outlook:
    """The page as a person sees it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.reading = page.locator("#reading")
        self.composer = page.locator("#composer")
        self.body = page.locator("#compose-body")
        self.alert = page.locator("#alert")
        self.toast = page.locator("#toast")
        self.pane_box = page.locator("#pane")

    @property
    def pane(self) -> FrameLocator:
        """The add-in's own page."""
        return self.page.frame_locator("#pane-frame iframe")

    def open(self, subject: str) -> None:
        """Click the conversation."""
        self.page.locator("#threads button", has_text=subject).first.click()
        expect(self.reading.locator("h1")).to_contain_text(subject)

    def press(self, text: str, *, within: Locator | None = None) -> None:
        """A button of Outlook's own."""
        (within or self.page).get_by_role("button", name=text, exact=True).last.click()

    def press_in_pane(self, text: str) -> None:
        """A button of the add-in's."""
        self.pane.get_by_role("button", name=text, exact=True).click()

    def choose(self, label: str, option: str) -> None:
        """Theme or client."""
        self.page.get_by_label(label).select_option(option)
