"""A call instead of a mail, a text that is checked, and a pause: told in one host, true in both.
In this order: each goes on from the one before."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.folds import unfold
from tests.browser.outlook import Outlook
from tests.browser.test_outlook_wishes import press
from tests.browser.window import Window

HARROW, SABLE = "Harrow & Pike: interview", "Sable: your interview"
TERN = "Tern: your interview"


def card(outlook: Outlook) -> Locator:
    return outlook.pane.locator("#card")


def test_a_call_has_its_words_in_gmail_and_counts(window: Window) -> None:
    window.open(HARROW)
    expect(window.title).to_have_text("Write a short check-in")
    window.unfold()
    window.says("Thank you for suggesting a call.")
    window.says(re.compile(r"\d\d seconds at a calm pace; 30 are the most"))
    window.press("I called")
    expect(window.title).to_have_text(re.compile("Wait until"))
    window.says("You called today")


def test_a_call_has_its_words_in_outlook_to_copy(outlook: Outlook) -> None:
    outlook.open(SABLE)
    expect(card(outlook).locator("h1")).to_have_text("Write a short check-in")
    unfold(card(outlook))
    expect(card(outlook)).to_contain_text("Hello Amara")
    press(outlook, "Copy “For the voicemail”")
    expect(outlook.pane.locator("#toast")).to_have_text("Copied.")
    press(outlook, "I called")
    expect(card(outlook).locator("h1")).to_contain_text("Wait until")
    expect(card(outlook)).to_contain_text("You called today")


def test_the_mail_in_the_window_is_checked_as_often_as_one_likes(outlook: Outlook) -> None:
    outlook.open(TERN)
    outlook.press("Reply all", within=outlook.reading)
    expect(card(outlook)).to_contain_text("The next sensible day is")
    outlook.body.press("Control+Home")
    outlook.body.press_sequentially("Hi Beatriz, I am just checking in. ")
    press(outlook, "Check my mail")
    expect(card(outlook).locator("h1")).to_have_text("Before you send it")
    expect(card(outlook)).to_contain_text("“just checking in”")
    expect(card(outlook)).to_contain_text("Aim for 50 to 125 words")
    press(outlook, "Check again")
    expect(card(outlook).locator("h1")).to_have_text("Before you send it")


def test_a_pause_begun_in_gmail_rests_both(window: Window) -> None:
    window.press("Plan the wait")
    expect(window.title).to_have_text("While you wait")
    window.says("Greenhouse, 2024")
    window.press("Pause for a week")
    window.says("Everything is paused until Tuesday 17 March.")
    window.press("See all")
    expect(window.title).to_have_text("Paused until Tuesday 17 March")
    window.says(re.compile(r"Resting \(\d+\)"))
    window.says(re.compile(r"Needs you today \(\d+\)"))


def test_it_is_ended_in_outlook(outlook: Outlook, page: Page) -> None:
    expect(card(outlook).locator("h1")).to_have_text("Paused until Tuesday 17 March")
    press(outlook, "End the pause")
    expect(card(outlook).locator("h1")).to_have_text(re.compile("things to do today"))
    expect(outlook.pane.locator("#toast")).to_have_text("The pause is over.")
