"""The clock moves and mail arrives: the next card is right (issue step 6). In this order."""

import re

from playwright.sync_api import expect

from tests.browser.window import Window

NORTHWIND = "Northwind: your interview"
ACME = "Interview for Backend Engineer at Acme"


def test_a_day_later_the_promised_date_has_passed(window: Window) -> None:
    window.open(NORTHWIND)
    expect(window.title).to_have_text(re.compile("Wait until"))
    window.move("Next day")
    expect(window.title).to_have_text(re.compile("check-in|Ask"))


def test_an_absence_notice_is_no_answer(window: Window) -> None:
    window.open(ACME)
    window.play("Send an absence notice")
    expect(window.title).to_have_text(re.compile("Wait until"))
    window.says(re.compile("back|away|absence", re.IGNORECASE))


def test_an_answer_ends_the_wait_and_its_promise_is_kept(window: Window) -> None:
    window.open(ACME)
    window.play("Reply as the interviewer")
    window.says(re.compile("end of next week"))
    expect(window.title).to_have_text(re.compile("Wait until"))


def test_a_bounce_is_shown_with_its_address(window: Window) -> None:
    window.open("Redwood: interview")
    window.play("Bounce my last mail")
    expect(window.title).to_have_text(re.compile("Fix the address"))
    window.says("ian.murray@redwood.example")


def test_a_week_later_everything_has_moved_on(window: Window) -> None:
    window.open("Indigo: interview")
    expect(window.title).to_have_text(re.compile("thank-you"))
    window.move("Next week")
    expect(window.title).to_have_text(re.compile("check-in|Wait"))
