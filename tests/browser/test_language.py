"""Another language in the settings of the host: the card speaks it, in both; drafts stay as the mail."""

from playwright.sync_api import Page, expect

from tests.browser.outlook import Outlook
from tests.browser.window import Window


def choose(page: Page, language: str) -> None:
    """In the bar of the sandbox, which stands for the account's own settings."""
    with page.expect_navigation():
        page.get_by_label("Language").select_option(language)


def test_gmail_in_german(window: Window) -> None:
    choose(window.page, "Deutsch")
    window.open("Interview for Backend Engineer at Acme")
    expect(window.title).to_have_text("Fragen Sie kurz nach")
    window.says("Das Gespräch war am Montag, 2. März")
    window.press("Entwurf einfügen")
    expect(window.drafts.last).to_contain_text("Hi Dana,")
    choose(window.page, "English")
    expect(window.title).to_contain_text("things to do today")


def test_outlook_in_spanish(outlook: Outlook) -> None:
    card = outlook.pane.locator("#card")
    expect(card.locator("h1")).to_contain_text("things to do today")
    choose(outlook.page, "Español")
    outlook.open("Vela: interview for Site Reliability Engineer")
    expect(card.locator("h1")).to_have_text("Escribe un seguimiento breve")
    expect(outlook.pane.locator("html")).to_have_attribute("lang", "es")
    expect(outlook.pane.get_by_role("button", name="Insertar borrador", exact=True)).to_be_visible()
    choose(outlook.page, "English")
    outlook.open("Vela: interview for Site Reliability Engineer")
    expect(card.locator("h1")).to_have_text("Write a short check-in")
