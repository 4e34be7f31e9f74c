"""From the install to the first useful card: nothing has to be connected, and nothing is blank."""

from collections.abc import Generator

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, THANKS


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


def test_the_first_mail_that_is_opened_has_its_card_at_once(host: Host) -> None:
    shown = host.card(host.receives(INVITED, ago=13 * DAY))
    assert shown.title == "Write a short check-in"
    assert {"Insert draft", "Snooze to tomorrow", "See more"} <= set(shown.buttons())


def test_the_first_home_card_says_what_it_is_and_asks_for_nothing(host: Host) -> None:
    shown = host.home()
    assert shown.title == "Welcome to Afterword"
    for told in ("Mail is never sent for you", "Start without any permission", "Open a mail from"):
        assert told in shown.text
    assert any(button.startswith("Connect") for button in shown.buttons())
    assert "Read the privacy page" in shown.buttons()


def test_from_the_welcome_to_a_watched_mailbox_it_is_three_screens(host: Host) -> None:
    """The welcome, the provider's question, and the card that knows what is due."""
    thanks = host.sends(THANKS, parent=host.receives(INVITED, ago=13 * DAY), ago=12 * DAY)
    assert host.home().title == "Welcome to Afterword"
    host.connect()
    assert "Needs you today (1)" in host.home().text
    assert "Insert draft" in host.card(thanks).buttons()
