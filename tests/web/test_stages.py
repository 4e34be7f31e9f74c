"""Where an application stands: shown on the card and in the list, and corrected by a click."""

from collections.abc import Generator

import pytest

from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.web.doors import Doors
from tests.web.outlook_doors import OutlookDoors, outlook_doors

ANSWER = "Hi Sam,\n\nCould you send us two references, please?\n\nBest,\nDana"


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def test_a_word_of_the_user_counts_in_gmail_until_they_write(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=8 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    thanks = doors.from_sam(THANKS, ago=5 * DAY, parent=invitation)
    shown = doors.card(paths.MESSAGE, message=thanks)
    assert shown.card["header"]["subtitle"].endswith("Waiting after the interview")
    more = shown.buttons()["See more"]
    seen = doors.click("open-more", message=thanks, conversation=more["conversation"])
    save = {k: v for k, v in seen.buttons()["Save the stage"].items() if k != "do"}
    said = doors.click("say-stage", message=thanks, typed={"stage": "declined"}, **save)
    assert said.toast == "The stage is saved."
    assert said.card["header"]["subtitle"].endswith("They declined")
    assert said.title == "Send thanks, if you like", "advice follows"
    again = doors.click("open-more", message=thanks, conversation=more["conversation"])
    assert "You set this today" in again.text
    [row] = doors.card(paths.HOME).rows()
    assert "They declined" in doors.card(paths.HOME).text, row
    doors.world.clock.move(DAY)
    answer = doors.from_dana(ANSWER, parent=thanks)
    moved = doors.card(paths.MESSAGE, message=answer)
    assert moved.card["header"]["subtitle"].endswith("They answered")
    again = doors.click("open-more", message=answer, conversation=more["conversation"])
    assert "Found from your mail" in again.text


def test_a_word_can_be_taken_back(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=8 * DAY)
    before = doors.card(paths.MESSAGE, message=invitation)
    own = {"conversation": before.buttons()["See more"]["conversation"]}
    doors.click("say-stage", message=invitation, typed={"stage": "offer"}, **own)
    doors.world.clock.move(DAY / 24)
    back = doors.click("say-stage", message=invitation, typed={"stage": "as-read"}, **own)
    assert back.card["header"]["subtitle"] == before.card["header"]["subtitle"]


@pytest.mark.parametrize("chosen", ["", "hired", "CLOSED"])
def test_a_choice_that_is_none_is_refused(doors: Doors, chosen: str) -> None:
    invitation = doors.from_dana(INVITED, ago=8 * DAY)
    shown = doors.card(paths.MESSAGE, message=invitation)
    own = {"conversation": shown.buttons()["See more"]["conversation"]}
    told = doors.click("say-stage", message=invitation, typed={"stage": chosen}, **own)
    assert "Please choose where it stands." in told.text
    assert "note" not in doors.rows()


def test_the_same_in_outlook(outlook: OutlookDoors) -> None:
    invitation = outlook.from_dana(INVITED, ago=8 * DAY)
    outlook.pane.card(invitation)
    thanks = outlook.from_sam(THANKS, ago=5 * DAY, parent=invitation)
    shown = outlook.pane.card(thanks)
    assert "Waiting after the interview" in shown.text
    more = outlook.pane.press(shown, "See more", thanks)
    said = outlook.pane.press(more, "Save the stage", thanks, stage="closed")
    assert said.toast == "The stage is saved."
    assert said.title == "Closed"
    assert "Reopen it" in said.buttons()
    outlook.microsoft.clock.move(DAY)
    opened = outlook.pane.press(said, "Reopen it", thanks)
    assert "Waiting after the interview" in opened.text
