"""What a person tells Afterword in Outlook, by clicking in the real pane: steps 1, 3 and 5 of the
story, ending with the deletion of everything. In this order: each goes on from the one before."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.folds import unfold
from tests.browser.outlook import Outlook

VELA = "Vela: interview for Site Reliability Engineer"
TERN = "Tern: your interview"


def card(outlook: Outlook) -> Locator:
    return outlook.pane.locator("#card")


def press(outlook: Outlook, text: str) -> None:
    """A button of the card; what is folded is unfolded first."""
    unfold(card(outlook))
    card(outlook).get_by_role("button", name=text, exact=True).first.click()


def test_snooze_and_wake(outlook: Outlook) -> None:
    outlook.open(TERN)
    expect(card(outlook).locator("h1")).to_contain_text("Wait until")
    press(outlook, "Snooze three days")
    expect(card(outlook).locator("h1")).to_contain_text("Snoozed until")
    expect(outlook.pane.locator("#toast")).to_contain_text("Snoozed")
    press(outlook, "Wake it now")
    expect(card(outlook).locator("h1")).to_contain_text("Wait until")


def test_what_they_said_by_phone_is_remembered(outlook: Outlook) -> None:
    outlook.open(VELA)
    expect(card(outlook).locator("h1")).to_contain_text("Write a short check-in")
    press(outlook, "See more")
    card(outlook).get_by_label("They told me by phone: by").fill("2026-03-20")
    card(outlook).get_by_label("What they said").fill("we decide by the 20th")
    press(outlook, "Save what they said")
    expect(card(outlook).locator("h1")).to_contain_text("Wait until Tuesday 24 March")
    expect(card(outlook)).to_contain_text("we decide by the 20th")


def test_closed_and_open_again(outlook: Outlook) -> None:
    outlook.open(VELA)
    expect(card(outlook).locator("h1")).to_contain_text("Wait until Tuesday 24 March")
    press(outlook, "See more")
    press(outlook, "Close this one")
    press(outlook, "Reopen it")
    expect(card(outlook).locator("h1")).to_contain_text("Wait until Tuesday 24 March")


def test_the_text_goes_into_the_mail_that_is_being_written(outlook: Outlook) -> None:
    outlook.open(TERN)
    outlook.press("Reply all", within=outlook.reading)
    expect(card(outlook).locator("h1")).to_contain_text(re.compile("A little early|Insert your"))
    expect(card(outlook)).to_contain_text("The next sensible day is")
    box = card(outlook).get_by_label("Your text")
    box.fill("Hi Beatriz,\n\nI am just checking in on your decision.")
    press(outlook, "Insert text")
    expect(card(outlook).locator("h1")).to_contain_text("Before you insert it")
    box.fill("Hi Beatriz,\n\nIs there a day by which you expect to decide?")
    press(outlook, "Insert text")
    expect(outlook.body).to_contain_text("Is there a day by which you expect to decide?")


def test_disconnected_and_connected_again_in_a_window(outlook: Outlook, page: Page) -> None:
    press(outlook, "Open settings")
    expect(card(outlook)).to_contain_text("sam@outlook.example")
    mailbox = card(outlook).locator("section", has_text="Outlook: sam@outlook.example").last
    mailbox.get_by_role("button", name="Disconnect", exact=True).click()
    expect(card(outlook)).to_contain_text("Only what I open")
    again = card(outlook).locator("section", has_text="Outlook: sam@outlook.example").last
    with page.expect_popup() as opened:
        again.get_by_role("link", name="Choose “Watch and read”").click()
    opened.value.get_by_role("button", name="Accept").click()
    expect(outlook.pane.locator("#card section", has_text="Watch and read").first).to_be_visible()
    expect(
        card(outlook)
        .locator("section", has_text="Outlook: sam@outlook.example")
        .last.get_by_role("button", name="Disconnect", exact=True)
    ).to_be_visible(timeout=30_000)


def test_everything_is_deleted_and_the_pane_begins_anew(outlook: Outlook) -> None:
    press(outlook, "Open settings")
    press(outlook, "Delete all my data")
    expect(card(outlook).locator("h1")).to_contain_text("Delete all my data?")
    expect(card(outlook)).to_contain_text("sam.lee@example.com")
    press(outlook, "Delete everything")
    expect(outlook.pane.locator("body")).to_contain_text(
        re.compile("Everything is deleted|Sign in to Afterword")
    )
