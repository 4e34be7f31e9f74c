"""Reminders that reach people, in both hosts, with a worker that does its own work."""

from collections.abc import Generator
from datetime import timedelta

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, QUESTION

HOUR = timedelta(hours=1)
OFFER = "Write me a daily summary"


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


def test_a_summary_lies_in_the_drafts_each_working_day_and_never_two(host: Host) -> None:
    invitation = host.receives(INVITED, ago=13 * DAY)
    host.receives(QUESTION, parent=invitation, ago=2 * DAY)
    host.connect()
    settings = host.press(host.home(), "Open settings")
    asked = host.press(settings, OFFER, summary_hour="7")
    assert asked.toast == "From the next working day on a summary will lie in your drafts."
    assert "End the summary" in asked.buttons()
    host.house.later(HOUR)
    assert host.drafts() == {}
    seen = set()
    for _ in range(3):
        host.house.later(DAY)
        [(number, raw)] = host.drafts().items()
        seen.add(number)
        assert "Answer them: acme.example" in raw
        assert "references" not in raw
    assert len(seen) == 3
    host.house.later(DAY)  # Friday
    friday = host.drafts()
    host.house.later(2 * DAY)  # Sunday
    assert host.drafts() == friday
    ended = host.press(asked, "End the summary")
    assert OFFER in ended.buttons()
    assert host.drafts() == {}
    host.house.later(2 * DAY)
    assert host.drafts() == {}


def test_it_is_offered_only_where_a_draft_can_be_made(host: Host) -> None:
    if isinstance(host, OutlookHost):
        assert OFFER not in host.pane.click("open-settings", {}).buttons()
    else:
        assert OFFER not in host.house.settings().buttons()
    host.connect()
    wrong = host.press(host.press(host.home(), "Open settings"), OFFER, summary_hour="3")
    assert "one of the hours" in wrong.text
