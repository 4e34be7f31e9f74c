"""The user changes a wait: in the settings of either host, within the bounds of the policy page."""

from collections.abc import Generator

import pytest

from app.domain.policy.numbers import COUNTS
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.web.outlook_doors import OutlookDoors, outlook_doors


@pytest.fixture
def doors(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        invited = opened.from_dana(INVITED, ago=8 * DAY)
        opened.pane.card(invited)
        opened.pane.card(opened.from_sam(THANKS, parent=invited, ago=5 * DAY))
        yield opened


def waits_until(doors: OutlookDoors) -> str:
    """What the home card says about the one application."""
    [told] = [text for text in doors.pane.card().buttons() if "Backend Engineer" in text]
    return told


def test_a_longer_wait_counts_at_once_and_everywhere(doors: OutlookDoors) -> None:
    before = waits_until(doors)
    settings = doors.pane.click("open-settings", {})
    numbers = doors.pane.press(settings, "Change the waits")
    assert numbers.inputs()["first_after"] == "5"
    saved = doors.pane.press(numbers, "Save these numbers", first_after="9")
    assert saved.toast == "Saved. It counts for all applications from now on."
    after = waits_until(doors)
    assert after != before
    assert "Wait until Monday 9 March" in after, "the ninth business day after Tuesday 24 February"
    back = doors.pane.press(numbers, "Use the usual ones")
    assert back.title == "Settings"
    assert waits_until(doors) == before


@pytest.mark.parametrize("name", ["first_after", "second_after", "min_gap", "cap", "close_after"])
def test_no_number_leaves_its_bounds(doors: OutlookDoors, name: str) -> None:
    low, high = COUNTS[name]
    numbers = doors.pane.click("open-numbers", {})
    for wrong in (str(low - 1), str(high + 1), "soon", "5.5"):
        told = doors.pane.press(numbers, "Save these numbers", None, **{name: wrong})
        assert f"{low} to {high}" in told.text
        assert told.inputs()[name] == wrong, "what was typed stands there again"
    assert doors.pane.click("open-numbers", {}).inputs() == numbers.inputs()


def test_the_zone_can_be_chosen_and_given_back(doors: OutlookDoors) -> None:
    numbers = doors.pane.click("open-numbers", {})
    wrong = doors.pane.press(numbers, "Save these numbers", zone="Mars/Olympus")
    assert "Europe/London" in wrong.text
    doors.pane.press(numbers, "Save these numbers", zone="America/New_York")
    assert doors.pane.click("open-numbers", {}).inputs()["zone"] == "America/New_York"
    doors.pane.press(numbers, "Save these numbers", zone="")
    assert doors.pane.click("open-numbers", {}).inputs()["zone"] == ""
