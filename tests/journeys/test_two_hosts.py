"""Two hosts, two providers, one behaviour: each story runs in Gmail and in Outlook."""

from collections.abc import Generator
from datetime import timedelta
from typing import Any

import pytest

from app.cards.fields import DATES
from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.both import OUTLOOK, Both, both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, PROMISE, QUESTION, THANKS
from tests.web.doors import SAM, rows

HOUR = timedelta(hours=1)
DANA = "Dana Reyes <dana@acme.example>"


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_url: FreshUrl) -> Generator[Host]:
    with both(fresh_url()) as house:
        yield _host(str(request.param), house)


def _host(name: str, house: Both) -> Host:
    return GmailHost(house) if name == "gmail" else OutlookHost.of(house)


def silent_since(host: Host) -> Any:
    """Invited, thanked, and nothing heard for twelve days; the mailbox is connected."""
    invitation = host.receives(INVITED, ago=13 * DAY)
    thanks = host.sends(THANKS, parent=invitation, ago=12 * DAY)
    host.connect()
    return thanks


def test_a_promise_is_waited_for_and_then_it_is_time(host: Host) -> None:
    invitation = host.receives(INVITED, ago=8 * DAY)
    host.sends(THANKS, parent=invitation, ago=5 * DAY)
    promise = host.receives(PROMISE, parent=invitation, ago=DAY)
    host.connect()
    shown = host.card(promise)
    assert shown.title == "Wait until Tuesday 17 March"
    assert "by Friday, 13 March 2026" in shown.text
    host.house.later(16 * DAY)
    assert "Insert draft" in host.card(promise).buttons()
    assert "Needs you today (1)" in host.home().text


def test_a_draft_is_made_once_opened_sent_and_counted(host: Host) -> None:
    thanks = silent_since(host)
    shown = host.card(thanks)
    made = host.press(shown, "Insert draft", thanks, signature="Sam Lee", point="the search index")
    draft = host.opened(made)
    assert list(host.drafts()) == [draft]
    raw = host.drafts()[draft]
    assert "dana@acme.example" in raw
    assert "Sam Lee" in raw
    assert host.opened(host.press(shown, "Insert draft", thanks)) == draft
    host.send_draft(draft)
    host.house.settle()
    after = host.card(thanks)
    assert "Insert draft" not in after.buttons()
    assert after.title.startswith("Wait until")


def test_an_answer_meanwhile_means_no_draft_and_nothing_typed_is_lost(host: Host) -> None:
    thanks = silent_since(host)
    shown = host.card(thanks)
    host.receives(QUESTION, parent=thanks)  # no settling: the click comes first
    told = host.press(shown, "Insert draft", thanks, point="the search index")
    assert "answer" in told.title.lower()
    assert host.drafts() == {}
    assert told.inputs()["point"].strip() == "the search index"


def test_an_untouched_draft_goes_when_the_answer_comes(host: Host) -> None:
    thanks = silent_since(host)
    host.press(host.card(thanks), "Insert draft", thanks, signature="Sam Lee")
    assert len(host.drafts()) == 1
    host.house.later(DAY)
    host.receives(PROMISE, parent=thanks)
    host.house.settle()
    assert host.drafts() == {}


def test_a_snooze_is_silent_until_a_person_answers(host: Host) -> None:
    thanks = silent_since(host)
    snoozed = host.press(host.card(thanks), "Snooze to next week", thanks)
    assert snoozed.toast == "Snoozed. An answer ends the snooze at once."
    assert "Snoozed" in snoozed.title
    host.house.later(HOUR)
    answer = host.receives(QUESTION, parent=thanks)
    host.house.settle()
    assert "Snoozed" not in host.card(answer).title
    assert "two references" in host.card(answer).text


def test_what_the_user_says_is_remembered(host: Host) -> None:
    thanks = silent_since(host)
    more = host.press(host.card(thanks), "See more", thanks)
    said = host.press(more, "Close this one", thanks)
    assert said.toast == "Closed."
    host.house.later(HOUR)
    again = host.press(host.card(thanks), "Reopen it", thanks)
    assert again.toast == "Open again."
    host.house.later(HOUR)
    other = host.press(host.press(again, "See more", thanks), "Not an interview", thanks)
    assert other.toast == "Noted: not about an interview."
    assert "Insert draft" not in host.card(thanks).buttons()


def test_the_compose_window_warns_and_still_inserts(host: Host) -> None:
    thanks = silent_since(host)
    host.press(host.card(thanks), "Insert draft", thanks, signature="Sam Lee")
    [draft] = host.drafts()
    host.send_draft(draft)
    host.house.settle()
    warned = host.composing(DANA)
    assert warned.title in ("A little early", "Don't write again yet")
    assert "The next sensible day is" in warned.text
    text = "Dear Dana,\n\nThank you for the time you took."
    assert "Thank you for the time" in host.inserted(host.press(warned, "Insert text", body=text))


def test_trouble_of_the_provider_is_a_card_and_work_goes_on_by_itself(host: Host) -> None:
    thanks = silent_since(host)
    faults = host.house.world.faults if isinstance(host, GmailHost) else host.house.microsoft.faults
    shown = host.card(thanks)
    faults.broken(40)
    told = host.press(shown, "Insert draft", thanks, signature="Sam Lee", point="the index")
    assert host.opened(told) == ""
    assert told.inputs()["point"].strip() == "the index"
    assert host.drafts() == {}
    faults.clear()
    host.house.later(HOUR)
    assert host.opened(host.press(shown, "Insert draft", thanks, signature="Sam Lee"))


def test_deleting_everything_leaves_no_row(host: Host) -> None:
    silent_since(host)
    if isinstance(host, OutlookHost):
        asked: Any = host.pane.click("ask-delete", {})
    else:
        asked = host.house.press_named("ask-delete")
    host.press(asked, "Delete everything")
    assert set(rows(host.house.service.database)) <= {"worker_beat", "ending"}, "nothing of theirs"
    host.house.settle()  # the provider answers
    left = set(rows(host.house.service.database)) - {"worker_beat"}  # of processes, not of people
    assert left == set()


def test_both_hosts_say_the_same(fresh_sqlite: FreshUrl) -> None:
    """The same mail, read by two people in two hosts: one card."""
    with both(fresh_sqlite()) as house:
        hosts: list[Host] = [GmailHost(house), OutlookHost.of(house)]
        said = []
        for host in hosts:
            thanks = silent_since(host)
            shown = host.card(thanks)
            said.append((shown.title, set(shown.buttons()), dict(shown.inputs())))
    gmail, outlook = said
    assert gmail[0] == outlook[0]
    assert gmail[1] == outlook[1]
    # A date in Google's card is no text input, so Gmail's answer lists the typed fields alone.
    typed = {name: text.strip() for name, text in outlook[2].items() if name not in DATES}
    assert gmail[2] == typed


def test_one_person_sees_an_application_that_lies_in_both(fresh_sqlite: FreshUrl) -> None:
    with both(fresh_sqlite()) as house:
        gmail = GmailHost(house)
        invitation = gmail.receives(INVITED, ago=8 * DAY)
        gmail.connect()
        assert house.add_outlook().status_code == 200
        house.settle()
        pane = OutlookHost.of(house)
        promise = pane.receives(PROMISE, ago=DAY)
        house.settle()
        shown = gmail.card(invitation)
        assert shown.title == "Wait until Tuesday 17 March"
        assert pane.card(promise).title == shown.title
        home = pane.home().text
        assert "Waiting (1)" in home
        assert SAM in home
        assert OUTLOOK in home


def test_a_mail_whose_notice_was_lost_is_read_when_it_is_opened(fresh_sqlite: FreshUrl) -> None:
    """Also while Office.js still names the conversation of the mail before."""
    with both(fresh_sqlite()) as house:
        host = OutlookHost.of(house)
        thanks = silent_since(host)
        house.microsoft.faults.lose_notices(4)
        promise = house.outlook_from_dana(PROMISE, subject="Data Engineer at Acme")
        event = host.pane.event(promise)
        event["item"]["conversation"] = event["item"]["conversation"][:-6] + "AAAAA="
        told = host.pane.ask(paths.OUTLOOK_CARD, event, promise)
        assert told.title == "Wait until Tuesday 17 March"
        assert "Insert draft" in host.card(thanks).buttons(), "the other application is as it was"


def test_the_pane_needs_no_cookie(fresh_sqlite: FreshUrl) -> None:
    with both(fresh_sqlite(), working=False) as house:
        pane = OutlookHost.of(house).pane
        assert pane.post(paths.OUTLOOK_CARD, pane.event()).status_code == 200
        assert not pane.door.cookies
