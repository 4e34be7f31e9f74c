"""Snooze, wake and the corrections, remembered (issue step 5)."""

import re

from playwright.sync_api import expect

from tests.browser.window import Window

ACME = "Interview for Backend Engineer at Acme"


def test_a_snoozed_thread_is_quiet_until_it_is_woken(window: Window) -> None:
    window.open(ACME)
    window.press("Snooze three days")
    window.says(re.compile("13 March"))
    window.open("Saturday")
    window.open(ACME)
    window.press("Wake it now")
    expect(window.title).to_have_text(re.compile("check-in"))


def test_a_day_can_be_picked(window: Window) -> None:
    window.open(ACME)
    window.type("Another day", "2026-03-20")
    window.press("Snooze to that day")
    window.says(re.compile("20 March"))
    window.press("Wake it now")
    expect(window.title).to_have_text(re.compile("check-in"))


def test_not_an_interview_is_remembered(window: Window) -> None:
    window.open("Your application as Systems Engineer at Orchard")
    window.press("See more")
    window.press("Not an interview")
    window.open("Saturday")
    window.open("Your application as Systems Engineer at Orchard")
    window.says("It is an interview")
    window.press("It is an interview")
    window.press("See more")
    window.says("Not an interview")


def test_the_date_of_an_interview_moves_the_advice(window: Window) -> None:
    window.open("Your application as Systems Engineer at Orchard")
    window.press("See more")
    window.type("The interview was on", "2026-03-06")
    window.press("Save the date")
    expect(window.title).to_have_text(re.compile("Wait until|thank-you"))


def test_a_promise_heard_by_phone_is_waited_for(window: Window) -> None:
    window.open("Interview at Granite")
    window.press("See more")
    window.type("They told me by phone: by", "2026-03-18")
    window.type("What they said", "we decide by the 18th")
    window.press("Save what they said")
    expect(window.title).to_have_text(re.compile("Friday 20 March"))
    window.says("we decide by the 18th")


def test_closed_stays_closed_until_it_is_opened_again(window: Window) -> None:
    window.open("Redwood: interview")
    window.press("See more")
    window.press("Close this one")
    window.says("Reopen it")
    window.open("Saturday")
    window.open("Redwood: interview")
    window.press("Reopen it")
    expect(window.title).to_have_text(re.compile("Wait until"))
