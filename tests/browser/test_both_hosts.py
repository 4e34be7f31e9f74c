"""One person in two hosts: the real pane in the Outlook window, beside the Gmail window."""

import re

from playwright.sync_api import Page, expect

from tests.browser.outlook import Outlook

VELA = "Vela: interview for Site Reliability Engineer"
TERN = "Tern: your interview"
UMBER = "Umber: interview for Database Engineer"
ZEPHYR = "Zephyr Air: interview"
WREN = "Wren & Holt: panel interview"


def says(outlook: Outlook, text: str) -> None:
    """Somewhere on the card of the pane."""
    expect(outlook.pane.locator("#card")).to_contain_text(re.compile(text))


def test_the_pane_follows_the_selected_mail_and_the_home_card_names_both_mailboxes(
    outlook: Outlook,
) -> None:
    says(outlook, "sam.lee@example.com")
    says(outlook, "sam@outlook.example")
    outlook.open(VELA)
    says(outlook, "Write a short check-in")
    outlook.open(ZEPHYR)
    says(outlook, "two references")


def test_an_application_spans_both_mailboxes(outlook: Outlook) -> None:
    outlook.open(WREN)
    says(outlook, "Wait until (Thursday 12 March|tomorrow)")
    says(outlook, "Friday 27 February")  # the recruiter's mail, in Gmail


def test_a_draft_opens_as_a_reply_form(outlook: Outlook) -> None:
    outlook.open(VELA)
    says(outlook, "Write a short check-in")
    outlook.press_in_pane("Insert draft")
    expect(outlook.page.locator("#compose-to")).to_have_value(
        re.compile("omar.haddad@vela.example")
    )
    assert outlook.body.inner_text().startswith("Hi Omar,")


def test_a_third_follow_up_is_asked_about_and_can_be_sent_anyway(outlook: Outlook) -> None:
    outlook.open(UMBER)
    says(outlook, "Two check-ins went out")
    outlook.press("Reply all", within=outlook.reading)
    says(outlook, "Don.t write again yet")
    outlook.press("Send", within=outlook.composer)
    expect(outlook.alert).to_contain_text("10 February")
    outlook.press("Send Anyway", within=outlook.alert)
    expect(outlook.toast).to_have_text("Message sent")


def test_an_answer_that_arrives_changes_the_card(outlook: Outlook) -> None:
    outlook.open(TERN)
    says(outlook, "by Monday 9 March")
    outlook.press("Reply as the interviewer")
    says(outlook, "end of next week")


def test_the_clock_of_one_window_moves_the_other(page: Page, demo_url: str) -> None:
    page.set_viewport_size({"width": 1900, "height": 900})
    page.goto(f"{demo_url}/both")
    gmail, outlook = (page.frame_locator("iframe").nth(n) for n in (0, 1))
    expect(gmail.locator(".g-header .title")).to_be_visible()
    before = outlook.locator("#now").inner_text()
    gmail.get_by_role("button", name="Next day").click()
    expect(outlook.locator("#now")).not_to_have_text(before, timeout=60_000)
    expect(gmail.locator("#now")).to_have_text(outlook.locator("#now").inner_text())
