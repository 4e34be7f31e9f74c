"""A calm wait, in Gmail and in Outlook: one batch a day at a picked hour, quiet days, a pause."""

from collections.abc import Generator
from datetime import timedelta
from typing import Any

import pytest

from tests.databases import FreshUrl
from tests.journeys.both import both
from tests.journeys.hosts import GmailHost, Host, OutlookHost
from tests.journeys.texts import DAY, INVITED, QUESTION, THANKS

HOUR = timedelta(hours=1)


@pytest.fixture(params=["gmail", "outlook"])
def host(request: pytest.FixtureRequest, fresh_sqlite: FreshUrl) -> Generator[Host]:
    with both(fresh_sqlite()) as house:
        yield GmailHost(house) if request.param == "gmail" else OutlookHost.of(house)


def waiting(host: Host, *, prepares: bool = False) -> Any:
    """Thanked on Wednesday 25 February; the first check-in is a day in March. Monday, 9:00."""
    invitation = host.receives(INVITED, ago=8 * DAY)
    thanks = host.sends(THANKS, parent=invitation, ago=5 * DAY)
    host.connect()
    if prepares:
        settings = host.press(host.home(), "Open settings")
        host.press(settings, "Prepare drafts for me")
    return thanks


def view(host: Host) -> Any:
    return host.press(host.home(), "Plan the wait")


def test_the_view_opens_from_home_and_from_a_card_that_waits(host: Host) -> None:
    thanks = waiting(host)
    shown = view(host)
    assert shown.title == "While you wait"
    for told in ("61 % of 2,500", "Greenhouse, 2024", "About 24 days", "Glassdoor, 2017"):
        assert told in shown.text
    of_one = host.press(host.card(thanks), "Plan the wait", thanks)
    assert of_one.title == "While you wait"
    assert "Wait until" in of_one.text
    assert "Wait until" in host.press(of_one, "Open its card").title


def test_a_pause_rests_what_is_ones_own_and_shows_what_people_write(host: Host) -> None:
    thanks = waiting(host, prepares=True)
    paused = host.press(view(host), "Pause until that day", pause_until="2026-03-20")
    assert paused.toast == "Paused. Mail from a person still shows."
    assert "Everything is paused until Friday 20 March." in paused.text
    host.house.later(7 * DAY)
    home = host.home()
    assert home.title == "Paused until Friday 20 March"
    assert "Resting (1)" in home.text
    assert "Needs you today" not in home.text
    assert host.drafts() == {}
    answer = host.receives(QUESTION, parent=thanks)
    host.house.settle()
    assert "Needs you today (1)" in host.home().text
    assert host.card(answer).title == "It is your turn"
    ended = host.press(host.home(), "End the pause")
    assert ended.toast == "The pause is over."
    assert ended.title == "One thing to do today"
    assert "End the pause" not in ended.buttons()


def test_a_pause_ends_by_itself_and_then_the_draft_lies_ready(host: Host) -> None:
    waiting(host, prepares=True)
    host.press(view(host), "Pause for two weeks")
    host.house.later(10 * DAY)
    assert host.drafts() == {}
    host.house.later(4 * DAY)
    assert len(host.drafts()) == 1
    assert host.home().title == "One thing to do today"


def test_a_pause_that_is_ended_early_lets_the_batch_come(host: Host) -> None:
    waiting(host, prepares=True)
    host.press(view(host), "Pause for two weeks")
    host.house.later(8 * DAY)
    assert host.drafts() == {}
    host.press(view(host), "End the pause")
    host.house.settle()
    assert len(host.drafts()) == 1


def test_the_batch_comes_at_the_hour_that_was_picked(host: Host) -> None:
    waiting(host, prepares=True)
    saved = host.press(view(host), "Save these times", prompt_hour="18", quiet_weekdays="56")
    assert saved.toast == "Saved. One batch a day at the most, then."
    host.house.later(8 * DAY)  # Tuesday, 9:00: the day has come, the hour has not
    assert host.home().title == "One thing to do today"
    assert host.drafts() == {}
    host.house.later(9 * HOUR)
    assert len(host.drafts()) == 1


def test_a_quiet_day_neither_prompts_nor_counts(host: Host) -> None:
    thanks = waiting(host, prepares=True)
    before = host.card(thanks).title
    saved = host.press(view(host), "Add this day", quiet_day="2026-03-03")
    assert saved.toast == "Saved. That day is quiet and does not count."
    moved = host.card(thanks).title
    assert moved != before
    assert moved.startswith("Wait until")
    dropped = host.press(view(host), "Drop Tuesday 3 March")
    assert dropped.toast == "That day counts again."
    assert host.card(thanks).title == before


@pytest.mark.parametrize("day", ["2026-03-02", "2026-02-01", "2028-01-01"])
def test_a_day_that_is_over_or_too_far_is_no_pause(host: Host, day: str) -> None:
    waiting(host)
    wrong = host.press(view(host), "Pause until that day", pause_until=day)
    assert "Please pick a day" in wrong.text
    assert "Paused" not in host.home().title
