"""The mark on a thread, from the switch in the settings to the thread in the mailbox and off again,
in both hosts."""

from collections.abc import Generator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

from app.mail.gmail.consent import COMPOSE, MODIFY, READONLY
from app.store import marks
from app.store.marks import Right
from tests.databases import FreshUrl
from tests.journeys.both import Both, both, link_in
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.test_words import settings
from tests.journeys.texts import DAY, QUESTION
from tests.web.doors import SAM

NAME = "Afterword/Write today"
ALLOW = "Allow the label in Gmail"


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


@pytest.fixture
def gmail(fresh_sqlite: FreshUrl) -> Generator[GmailHost]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house)


def on_thread(host: Host, mail: Any) -> set[str]:
    """The labels or categories of the user's own on the thread of a mail."""
    if isinstance(host, OutlookHost):
        items = host.house.outlook.conversation(mail.conversation_id)
        return {name for item in items for name in item.categories}
    names = host.house.sam.user_labels
    mails = host.house.sam.thread(mail.thread_id)
    return {names[label] for one in mails for label in one.labels & names.keys()}


def allowed_at_google(house: Both, link: str, *, leave_out: str = "") -> str:
    """Through our page, Google's, and back; what Google was asked for stands in the page's
    address."""
    told = house.browser.get(link)
    assert told.status_code == 200
    assert "gmail.modify" in told.text
    assert "would also" in told.text
    google = house.browser.get(urljoin(link, link_in(told.text, "Go on to Google")))
    asked = parse_qs(urlsplit(google.headers["location"]).query)["scope"][0].split()
    assert set(asked) == {"openid", "email", READONLY, COMPOSE, MODIFY}
    ticked = [scope for scope in asked if scope != leave_out]
    form = {"account": SAM, "scope": ticked, "decision": "continue"}
    back = house.browser.post(google.headers["location"], data=form).headers["location"]
    page = house.browser.get(back)
    assert page.status_code == 200, page.text
    return page.text


def connect_and_switch_on(host: Host) -> None:
    host.connect()
    switch_on(host)


def switch_on(host: Host) -> None:
    shown = host.press(settings(host), "Mark threads for me")
    assert shown.toast == "On. A thread is marked when it is time to write."
    if isinstance(host, GmailHost):
        assert "would also allow" in shown.text
        allowed_at_google(host.house, str(shown.buttons()[ALLOW]["url"]))
    host.house.settle()
    assert "threads are marked" in settings(host).text


def test_a_thread_is_marked_when_it_is_time_and_no_longer(host: Host) -> None:
    connect_and_switch_on(host)
    asked = host.receives(QUESTION)
    host.house.settle()
    assert on_thread(host, asked) <= {NAME}
    host.house.later(2 * DAY)
    assert on_thread(host, asked) == {NAME}
    host.sends("Here they are: Jo and Kim.", parent=asked)
    host.house.settle()
    assert on_thread(host, asked) == set()


def test_what_is_not_about_an_interview_loses_it(host: Host) -> None:
    connect_and_switch_on(host)
    asked = host.receives(QUESTION, ago=2 * DAY)
    host.house.settle()
    assert on_thread(host, asked) == {NAME}
    more = host.press(host.card(asked), "See more", asked)
    host.press(more, "Not an interview", asked)
    host.house.settle()
    assert on_thread(host, asked) == set()


def test_switching_it_off_takes_it_off_everywhere(host: Host) -> None:
    connect_and_switch_on(host)
    asked = host.receives(QUESTION, ago=2 * DAY)
    host.house.settle()
    assert on_thread(host, asked) == {NAME}
    shown = host.press(settings(host), "Stop marking threads")
    assert shown.toast == "Off. What was marked is taken off again."
    host.house.settle()
    assert on_thread(host, asked) == set()


def test_disconnecting_takes_it_off_while_we_may(host: Host) -> None:
    connect_and_switch_on(host)
    asked = host.receives(QUESTION, ago=2 * DAY)
    host.house.settle()
    assert on_thread(host, asked) == {NAME}
    host.press(settings(host), "Disconnect")
    host.house.settle()
    assert on_thread(host, asked) == set()


def test_our_own_mark_starts_no_loop(host: Host) -> None:
    """Its news comes back like any other. What that may cost: one look at what changed, and for
    Outlook, which tells a changed mail as it tells a new one, that mail once. Whoever allows more
    is read again for it, and twice where the mark comes in between."""
    host.connect()
    asked = host.receives(QUESTION, ago=2 * DAY)
    host.house.settle()
    reads, changes = _calls(host)
    switch_on(host)
    reads_on, _ = _calls(host)
    for _ in range(3):
        host.house.later(timedelta(minutes=2))
    assert on_thread(host, asked) == {NAME}
    reads_after, changes_after = _calls(host)
    assert changes_after - changes == 1
    assert reads_on - reads <= 2
    assert reads_after - reads_on <= 1


def _calls(host: Host) -> tuple[int, int]:
    """How often mail was read, and how often changed."""
    if isinstance(host, GmailHost):
        calls = host.house.world.quota.calls
        return calls["messages.get"] + calls["threads.get"], calls["threads.modify"]
    calls = host.house.microsoft.graph.calls
    return calls["messages.get"] + calls["$batch"], calls["messages.update"]


# Gmail's own permission


def test_who_leaves_the_permission_out_keeps_everything_else(gmail: GmailHost) -> None:
    gmail.connect()
    shown = gmail.press(settings(gmail), "Mark threads for me")
    page = allowed_at_google(gmail.house, str(shown.buttons()[ALLOW]["url"]), leave_out=MODIFY)
    assert "did not allow the label" in page
    gmail.house.settle()
    asked = gmail.receives(QUESTION, ago=2 * DAY)
    gmail.house.settle()
    assert on_thread(gmail, asked) == set()
    assert ALLOW in settings(gmail).buttons()
    assert "Watch and read" in settings(gmail).text


def test_a_permission_that_google_refuses_is_told_with_a_way_out(gmail: GmailHost) -> None:
    connect_and_switch_on(gmail)
    world = gmail.house.world
    world.faults.refuse(1, status=403, reason="insufficientPermissions", method="threads.modify")
    world.faults.refuse(1, status=403, reason="insufficientPermissions", method="labels.create")
    asked = gmail.receives(QUESTION, ago=2 * DAY)
    gmail.house.settle()
    assert on_thread(gmail, asked) == set()
    world.faults.clear()
    with gmail.house.service.database.reading() as db:
        [box] = gmail.house.boxes()
        found = marks.of_mailbox(db, box.id)
    assert found is not None
    assert found.right is Right.LOST
    shown = settings(gmail)
    assert "has ended, so nothing is marked" in shown.text
    allowed_at_google(gmail.house, str(shown.buttons()["Allow it again"]["url"]))
    gmail.house.settle()
    assert on_thread(gmail, asked) == {NAME}


def test_at_other_levels_the_settings_say_so(gmail: GmailHost) -> None:
    gmail.house.connect("headers")
    shown = settings(gmail)
    assert "at the level “Watch and read” only" in shown.text
    assert "Mark threads for me" not in shown.buttons()
