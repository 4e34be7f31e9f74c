"""The words of drafts, from the card to the mailbox and back as sent mail, in both hosts."""

from collections.abc import Generator
from datetime import timedelta
from email import message_from_string, policy
from typing import Any

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, THANKS

HOUR = timedelta(hours=1)
DANA = "Dana Reyes <dana@acme.example>"
OFFER = """\
Hi Sam,

We are delighted to offer you the position of Backend Engineer. Please let us know your answer by
Friday, 20 March 2026.

Best regards
Dana
"""


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


def silent_since(host: Host) -> Any:
    """Invited, thanked, and nothing heard for twelve days; the mailbox is connected."""
    invitation = host.receives(INVITED, ago=13 * DAY)
    thanks = host.sends(THANKS, parent=invitation, ago=12 * DAY)
    host.connect()
    return thanks


def words(host: Host) -> str:
    """The text of the one draft in the mailbox, its lines joined."""
    [raw] = host.drafts().values()
    body = message_from_string(raw, policy=policy.default).get_body(("plain", "html"))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def settings(host: Host) -> Any:
    if isinstance(host, OutlookHost):
        return host.pane.click("open-settings", {})
    assert isinstance(host, GmailHost)
    return host.house.press_named("open-settings")


def sent(host: Host, mail: Any, button: str, *, behind: str = "", **typed: str) -> Any:
    """The draft behind a button is put into the thread and sent; the card after that."""
    shown = host.press(host.card(mail), behind, mail) if behind else host.card(mail)
    host.press(shown, button, mail, signature="Sam Lee", **typed)
    [draft] = host.drafts()
    host.send_draft(draft)
    host.house.settle()
    return host.card(mail)


def test_shorter_and_warmer_change_the_draft_that_is_inserted(host: Host) -> None:
    thanks = silent_since(host)
    shown = host.card(thanks)
    first = host.opened(host.press(shown, "Insert draft", thanks, signature="Sam Lee"))
    usual = words(host)
    assert "Kind regards" in usual
    warmer = host.press(shown, "Make it warmer", thanks, signature="Sam Lee")
    assert "The text is warm." in warmer.text
    assert "Make it warmer" not in warmer.buttons()
    short = host.press(warmer, "Make it shorter", thanks, signature="Sam Lee")
    assert "The text is warm, and short." in short.text
    second = host.opened(host.press(short, "Insert draft", thanks, signature="Sam Lee"))
    assert second != first, "the untouched one has gone"
    assert "Best wishes" in words(host)
    assert len(words(host).split()) < len(usual.split())
    again = host.opened(host.press(short, "Insert draft", thanks, signature="Sam Lee"))
    assert again == second
    back = host.press(short, "Use the usual text", thanks, signature="Sam Lee")
    host.press(back, "Insert draft", thanks, signature="Sam Lee")
    assert words(host) == usual


def test_a_point_that_was_typed_stays_when_the_text_is_made_shorter(host: Host) -> None:
    thanks = silent_since(host)
    short = host.press(host.card(thanks), "Make it shorter", thanks, point="the search index")
    assert short.inputs()["point"].strip() == "the search index"


def test_the_voice_is_chosen_in_the_settings(host: Host) -> None:
    thanks = silent_since(host)
    saved = host.press(settings(host), "Save the voice", voice="formal")
    assert saved.toast == "Saved. Drafts sound like this from now on."
    shown = host.card(thanks)
    assert shown.inputs()["name"].strip() == "Dana Reyes"
    host.press(shown, "Insert draft", thanks, name="Dana Reyes", signature="Sam Lee")
    assert words(host).startswith("Dear Dana Reyes,")
    assert "Yours sincerely" in words(host)
    warmer = host.press(shown, "Make it warmer", thanks, name="Dana Reyes")
    assert warmer.inputs()["name"].strip() == "Dana"
    # Gmail keeps what stands in a field of a card that is updated, so it may come back.
    host.press(warmer, "Insert draft", thanks, name="Dana Reyes", signature="Sam Lee")
    assert words(host).startswith("Hi Dana,")


def test_an_offer_is_thanked_for_and_neither_taken_nor_counted(host: Host) -> None:
    thanks = silent_since(host)
    host.receives(OFFER, parent=thanks)
    host.house.settle()
    shown = host.card(thanks)
    assert "Answer the offer" in shown.title
    host.press(shown, "Insert draft", thanks, signature="Sam Lee")
    assert "Friday 20 March" in words(host)
    [draft] = host.drafts()
    host.send_draft(draft)
    host.house.settle()
    after = host.card(thanks)
    assert "Decide by" in after.title
    assert "Insert draft" not in after.buttons()


def test_a_withdrawal_that_was_sent_is_understood(host: Host) -> None:
    thanks = silent_since(host)
    after = sent(host, thanks, "Draft a withdrawal", behind="See more")
    assert after.title == "You have withdrawn"
    assert "Draft a withdrawal" not in after.buttons()
    host.house.later(HOUR)
    assert host.press(after, "Reopen it", thanks).title != "You have withdrawn"


def test_a_withdrawal_told_only_to_us_offers_the_note(host: Host) -> None:
    thanks = silent_since(host)
    more = host.press(host.card(thanks), "See more", thanks)
    noted = host.press(more, "Note that I withdrew", thanks)
    assert noted.toast == "Noted: you have withdrawn."
    assert "Draft a withdrawal" in noted.buttons()
    host.house.later(HOUR)
    assert "Draft a withdrawal" not in sent(host, thanks, "Draft a withdrawal").buttons()


def test_a_goodbye_closes_the_silence_and_is_no_third_check_in(host: Host) -> None:
    thanks = silent_since(host)
    assert sent(host, thanks, "Insert draft").title.startswith("Wait until")
    host.house.later(14 * DAY)
    assert sent(host, thanks, "Insert draft").title == "Let it rest now"
    host.house.later(21 * DAY)
    shown = host.card(thanks)
    assert "Draft a goodbye note" in shown.buttons()
    assert "Insert draft" not in shown.buttons()
    after = sent(host, thanks, "Draft a goodbye note", point="the search index")
    assert after.title == shown.title
    assert "Draft a goodbye note" not in after.buttons()


def test_the_text_of_the_compose_window_gets_shorter_and_warmer(host: Host) -> None:
    silent_since(host)
    shown = host.composing(DANA)
    usual = shown.inputs()["body"]
    short = host.press(shown, "Make it shorter", body=usual)
    assert len(short.inputs()["body"].split()) < len(usual.split())
    warm = host.press(short, "Make it warmer", body=short.inputs()["body"])
    text = warm.inputs()["body"]
    assert "Best wishes" in text
    inserted = host.inserted(host.press(warm, "Insert text", body=text))
    assert all(paragraph in inserted for paragraph in text.split("\n\n"))


def test_words_of_the_users_own_stay_as_they_are(host: Host) -> None:
    silent_since(host)
    shown = host.composing(DANA)
    own = "Hi Dana,\n\nCould you tell me where the process stands?\n\nSam"
    kept = host.press(shown, "Make it shorter", body=own)
    assert kept.toast == "You have changed the text, so it stays as you wrote it."
    assert kept.inputs()["body"].split() == own.split()
