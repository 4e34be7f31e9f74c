"""A call, LinkedIn and another offer, told in Gmail and in Outlook: one behaviour."""

from collections.abc import Generator
from typing import Any

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, THANKS

CALL = """\
Hi Sam,

Thank you for your note, I have passed it on. Feel free to call me if anything comes up.

Best regards
Dana
"""
CONNECT = """\
Hi Sam,

Thank you for your note, I have passed it on. Let us connect on LinkedIn in the meantime.

Best regards
Dana
"""
REJECTED = """\
Hi Sam,

Thank you for your time. We have decided to move forward with another candidate for this role.

Best regards
Dana
"""


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


def answered(host: Host, text: str) -> Any:
    """Interviewed and thanked, and five days ago they wrote this; nothing since."""
    invitation = host.receives(INVITED, ago=8 * DAY)
    host.sends(THANKS, parent=invitation, ago=5.5 * DAY)
    told = host.receives(text, parent=invitation, ago=5 * DAY)
    host.connect()
    return told


def more(host: Host, told: Any, shown: Any = None) -> Any:
    """Everything that is seldom wanted, from the card of the thread."""
    return host.press(shown or host.card(told), "See more", told)


def test_a_call_has_its_words_and_counts_once_it_is_made(host: Host) -> None:
    told = answered(host, CALL)
    before = more(host, told)
    assert "They suggested a call, and" in before.text
    assert "is the first good day for it." in before.text
    host.house.later(7 * DAY)
    shown = host.card(told)
    assert "By phone instead" in shown.text
    assert "Hello Dana" in shown.text
    assert "the Backend Engineer role" in shown.text
    assert "seconds at a calm pace; 30 are the most" in shown.text
    called = host.press(shown, "I called", told)
    assert called.toast == "Noted: a call, which counts as one follow-up."
    assert called.title.startswith("Wait until")
    assert "You called today" in called.text
    assert "For the voicemail" not in called.text


def test_a_call_too_many_is_warned_about_and_still_noted(host: Host) -> None:
    told = answered(host, CALL)
    host.house.later(7 * DAY)
    host.press(host.card(told), "I called", told)
    host.house.later(DAY)
    warned = more(host, told)
    assert "You have followed up once: by phone yesterday." in warned.text
    assert "is the next sensible day" in warned.text
    host.press(warned, "I called", told)
    spent = more(host, told)
    assert "Not now: another call would be one more than helps." in spent.text
    assert "You have followed up twice: by phone yesterday and by phone today." in spent.text
    host.house.later(DAY)
    third = host.press(spent, "I called", told)
    assert "Three check-ins went out" in third.text
    assert host.composing("Dana Reyes <dana@acme.example>").title == "Don't write again yet"


def test_a_click_too_many_is_taken_back(host: Host) -> None:
    told = answered(host, CALL)
    host.house.later(7 * DAY)
    shown = host.card(told)
    called = host.press(shown, "I called", told)
    back = host.press(more(host, told, called), "I did not call", told)
    assert back.toast == "Taken back: it does not count."
    assert back.title == shown.title
    assert "For the voicemail" in back.text
    assert "I did not call" not in more(host, told, back).buttons()


def test_linkedin_waits_for_the_decision(host: Host) -> None:
    told = answered(host, CALL)
    shown = more(host, told)
    assert "On LinkedIn" in shown.text
    assert "before there is a decision" in shown.text
    assert "I connected" not in shown.buttons()
    decided = host.receives(REJECTED, parent=told)
    host.house.settle()
    shown = more(host, decided)
    assert "thank you for our conversation about the Backend Engineer role" in shown.text
    assert "of 300 characters" in shown.text
    done = host.press(shown, "I connected", decided)
    assert done.toast == "Noted: you connected on LinkedIn."
    again = more(host, decided, done)
    assert "You noted today that you connected." in again.text
    assert "I connected" not in again.buttons()


def test_an_invitation_to_connect_may_be_taken_and_counts(host: Host) -> None:
    told = answered(host, CONNECT)
    shown = more(host, told)
    assert "thank you for suggesting that we connect" in shown.text
    assert "It counts as one follow-up" in shown.text
    done = host.press(shown, "I connected", told)
    assert "You wrote on LinkedIn today" in done.text
    assert done.title.startswith("Wait until")


def test_another_offer_makes_a_call_fine(host: Host) -> None:
    told = answered(host, CALL.replace(" Feel free to call me if anything comes up.", ""))
    assert "For the voicemail" not in host.card(told).text
    said = host.press(more(host, told), "Save the other offer", told, offer_deadline="2026-03-13")
    assert said.title == "Tell them about your offer"
    assert "I have another offer, to be answered by Friday 13 March." in said.text
    assert host.press(said, "I called", told).title.startswith("Wait until")


def test_an_offer_that_is_over_is_asked_for_again(host: Host) -> None:
    told = answered(host, CALL)
    wrong = host.press(more(host, told), "Save the other offer", told, offer_deadline="2026-02-13")
    assert "Please pick the day by which the other offer needs an answer." in wrong.text
