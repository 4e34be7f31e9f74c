"""Inserting a draft, in the thread and in the compose window (issue step 4)."""

import re

from playwright.sync_api import expect

from tests.browser.window import Window

ACME = "Interview for Backend Engineer at Acme"
BLUEFIN = "Your interview for Platform Engineer at Bluefin"
CORVUS = "Corvus interview"
POINT = "how the ledger moved to event sourcing"


def test_what_is_typed_into_the_card_stands_in_the_draft(window: Window) -> None:
    window.open(ACME)
    window.type("One thing you talked about", POINT)
    window.type("Your name", "Sam Lee")
    window.press("Insert draft")
    expect(window.page.locator("#compose-to")).to_have_value(re.compile("dana.reyes@acme.example"))
    expect(window.page.locator("#compose-subject")).to_have_value(f"Re: {ACME}")
    body = window.page.locator("#compose-body").input_value()
    assert POINT in body
    assert body.rstrip().endswith("Sam Lee")
    assert body.startswith("Hi Dana,")
    expect(window.drafts).to_have_count(1)


def test_pressing_twice_opens_the_same_draft(window: Window) -> None:
    window.open(ACME)
    expect(window.drafts).to_have_count(1)  # the one of the test before, or a new one below
    window.press("Insert draft")
    expect(window.composer).to_be_visible()
    expect(window.drafts).to_have_count(1)


def test_an_answer_that_came_meanwhile_stops_the_draft(window: Window) -> None:
    window.open(BLUEFIN)
    window.type("One thing you talked about", "the migration plan")
    thread = window.page.locator('#threads button[aria-current="true"]').get_attribute(
        "data-thread"
    )
    window.page.evaluate(
        """(id) => fetch('/host/play', {method: 'POST', body: JSON.stringify(
            {threadId: id, what: 'reply', text: 'Hi Sam, we would like to see you again. Tom'})})""",
        thread,
    )
    window.press("Insert draft")
    window.says(re.compile("answer", re.IGNORECASE))
    expect(window.composer).to_be_hidden()
    expect(window.drafts).to_have_count(0)


def test_the_compose_window_warns_before_a_third_follow_up(window: Window) -> None:
    window.open(CORVUS)
    window.page.locator(".mail").last.get_by_role("button", name="Reply").click()
    window.press("Insert follow-up", within=window.composer)
    expect(window.panel.locator(".title")).to_have_text("Don't write again yet")
    expect(window.panel).to_contain_text("twice")
    expect(window.panel).to_contain_text(re.compile("9 February.*20 February"))
    expect(window.composer.get_by_role("button", name="Send")).to_be_enabled()


def test_the_compose_window_warns_mildly_when_it_is_early_and_inserts_the_text(
    window: Window,
) -> None:
    window.open("Redwood: interview")
    window.page.locator(".mail").first.get_by_role("button", name="Reply").click()
    window.press("Insert follow-up", within=window.composer)
    expect(window.panel.locator(".title")).to_have_text("A little early")
    expect(window.panel).to_contain_text("13 March")
    window.press("Insert text", within=window.panel)
    expect(window.page.locator("#compose-body")).to_have_value(re.compile("^Hi Ian,"))
