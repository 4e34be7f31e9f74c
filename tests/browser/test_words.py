"""Shorter and warmer, in the thread and in the compose window, as a person clicks them."""

import re

from playwright.sync_api import expect

from tests.browser.window import Window

ACME = "Interview for Backend Engineer at Acme"


def test_the_draft_is_shorter_and_warmer_where_that_was_asked_for(window: Window) -> None:
    window.open(ACME)
    window.type("Your name", "Sam Lee")
    window.press("Make it shorter")
    window.press("Make it warmer")
    expect(window.page.get_by_text("The text is warm, and short.")).to_be_visible()
    window.press("Insert draft")
    expect(window.page.locator("#compose-body")).to_have_value(re.compile("Best wishes,\nSam Lee"))
    expect(window.drafts).to_have_count(1)


def test_the_voice_of_the_settings_is_the_voice_of_the_next_text(window: Window) -> None:
    window.open("Redwood: interview")
    window.press("Open settings")
    window.page.get_by_label("How drafts sound").select_option("formal")
    window.press("Save the voice")
    expect(window.page.get_by_text("Drafts sound like this from now on.")).to_be_visible()
    window.page.locator(".mail").first.get_by_role("button", name="Reply").click()
    window.press("Insert follow-up", within=window.composer)
    text = window.panel.get_by_label("Your text")
    expect(text).to_have_value(re.compile("^Dear Ian .*Yours sincerely", re.DOTALL))
    window.press("Make it warmer", within=window.panel)
    expect(text).to_have_value(re.compile("^Hi Ian,.*Kind regards", re.DOTALL))
    window.press("Insert text", within=window.panel)
    expect(window.page.locator("#compose-body")).to_have_value(re.compile("^Hi Ian,"))
