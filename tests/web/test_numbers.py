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
        assert name not in told.text, "under its words"
    assert doors.pane.click("open-numbers", {}).inputs() == numbers.inputs()


def test_the_zone_can_be_chosen_and_given_back(doors: OutlookDoors) -> None:
    numbers = doors.pane.click("open-numbers", {})
    wrong = doors.pane.press(numbers, "Save these numbers", zone="Mars/Olympus")
    assert "Europe/London" in wrong.text
    doors.pane.press(numbers, "Save these numbers", zone="America/New_York")
    assert doors.pane.click("open-numbers", {}).inputs()["zone"] == "America/New_York"
    doors.pane.press(numbers, "Save these numbers", zone="")
    assert doors.pane.click("open-numbers", {}).inputs()["zone"] == ""


def test_the_working_week_counts(doors: OutlookDoors) -> None:
    numbers = doors.pane.click("open-numbers", {})
    assert numbers.inputs()["weekend"] == "56"
    doors.pane.press(numbers, "Save these numbers", weekend="6", first_after="6")
    assert doors.pane.click("open-numbers", {}).inputs()["weekend"] == "6"
    six = waits_until(doors)
    doors.pane.press(numbers, "Save these numbers", weekend="56", first_after="6")
    assert waits_until(doors) != six, "with Saturdays six days are over sooner"
    wrong = doors.pane.press(numbers, "Save these numbers", weekend="0123456")
    assert "one of the weeks" in wrong.text


def test_the_country_of_the_holidays_can_be_chosen(doors: OutlookDoors) -> None:
    numbers = doors.pane.click("open-numbers", {})
    wrong = doors.pane.press(numbers, "Save these numbers", country="QQ")
    assert "two letters" in wrong.text
    assert wrong.inputs()["country"] == "QQ", "what was typed stands there again"
    doors.pane.press(numbers, "Save these numbers", country="de")
    assert doors.pane.click("open-numbers", {}).inputs()["country"] == "DE"
    doors.pane.press(numbers, "Save these numbers", country="")
    assert doors.pane.click("open-numbers", {}).inputs()["country"] in ("", "GB"), (
        "as the host says"
    )
