"""The tone of a user's own words, read on demand in either host: what, why, and better words."""

from collections.abc import Generator

import pytest

from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.web.doors import DANA, Doors
from tests.web.outlook_doors import OutlookDoors, outlook_doors
from tests.web.pane import PaneAnswer

TO = ["dana@acme.example"]
SECRET = "marzipan"
ROUGH = f"Hi Dana,\n\nI haven't heard back from you!! The {SECRET} was good."
CLEAR = """\
Hi Dana,

I hope your week is going well. I enjoyed our conversation about the search index, and my interest
in the Backend Engineer role has only grown since. I would be glad to put my experience with search
to use in your team, and I can send references or a short example of my work if that helps you.

Could you tell me what the next steps are?

Kind regards,
Sam Lee
"""
QUOTED = """\


________________________________
From: Dana Reyes <dana@acme.example>
Sent: Tuesday, February 24, 2026 10:12 AM
To: Sam Lee <sam@outlook.example>
Subject: Interview

We are still waiting for your answer ASAP!! What is it? Or is it not? Just checking in.
"""


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        invited = opened.from_dana(INVITED, ago=8 * DAY)
        opened.pane.card(invited)
        opened.pane.card(opened.from_sam(THANKS, parent=invited, ago=5 * DAY))
        opened.pane.can = ("copy", "insert", "read-body")
        yield opened


@pytest.fixture
def gmail(doors: Doors) -> Doors:
    doors.card(paths.MESSAGE, message=doors.from_dana(INVITED, ago=8 * DAY))
    return doors


def check_mail(doors: OutlookDoors, shown: PaneAnswer, button: str, text: str) -> PaneAnswer:
    """Pressed while `text` stands in the window: the pane reads it when it is asked to."""
    event = doors.pane.compose_event(TO) | {"do": shown.buttons()[button]}
    asked = doors.pane.post(paths.OUTLOOK_ACTION, event).json()
    assert asked["need"] == ["item"]
    told = doors.pane.post(paths.OUTLOOK_ACTION, event | {"item": {**event["item"], "text": text}})
    return PaneAnswer(told.json())


def test_outlook_reads_the_mail_that_is_being_written(outlook: OutlookDoors) -> None:
    shown = outlook.pane.composing(TO)
    rough = check_mail(outlook, shown, "Check my mail", ROUGH + QUOTED)
    assert rough.title == "Before you send it"
    assert "“haven't heard back from you”: It sounds like a reproach" in rough.text
    assert "Could you tell me where the process stands?" in rough.text
    assert "Aim for 50 to 125 words" in rough.text
    assert "ASAP" not in rough.text, "what they wrote is not the user's"
    clear = check_mail(outlook, rough, "Check again", CLEAR + QUOTED)
    assert clear.title == "Nothing to change"


def test_an_empty_mail_is_not_praised(outlook: OutlookDoors) -> None:
    shown = outlook.pane.composing(TO)
    told = check_mail(outlook, shown, "Check my mail", "\n\n")
    assert "There is no text of yours in this mail yet." in told.text


def test_outlook_reads_a_mail_to_people_it_does_not_know(outlook: OutlookDoors) -> None:
    shown = outlook.pane.composing(["kim@vela.example"])
    assert "aim for" not in check_mail(outlook, shown, "Check my mail", ROUGH).text.lower()


@pytest.mark.parametrize("can", [("copy",), ("copy", "insert")])
def test_a_client_that_tells_no_text_has_the_field_alone(
    outlook: OutlookDoors, can: tuple[str, ...]
) -> None:
    outlook.pane.can = can
    shown = outlook.pane.composing(TO)
    assert "Check my mail" not in shown.buttons()
    assert "Check my text" in shown.buttons()


def test_a_mail_that_is_read_asks_for_nothing_of_the_open_one(outlook: OutlookDoors) -> None:
    told = outlook.pane.click("check-text", {"whole": "yes"})
    assert "There is no text of yours in this mail yet." in told.text


def test_gmail_checks_what_is_typed_and_inserts_what_is_corrected(gmail: Doors) -> None:
    shown = gmail.card(paths.COMPOSE, composing=[DANA])
    assert "Check my mail" not in shown.buttons(), "Gmail shows no text of a draft"
    about = shown.buttons()["Check my text"]
    rough = gmail.click(**about, composing=[DANA], typed={"body": ROUGH})
    assert rough.title == "Before you send it"
    assert rough.inputs()["body"] == ROUGH.strip()
    again = rough.buttons()["Check again"]
    clear = gmail.click(**again, composing=[DANA], typed={"body": CLEAR})
    assert clear.title == "Nothing to change"
    insert = clear.buttons()["Insert text"]
    done = gmail.click(**insert, composing=[DANA], typed={"body": CLEAR})
    assert "Could you tell me what the next steps are?" in done.text


def test_an_own_text_can_be_checked_where_there_is_none_of_ours(gmail: Doors) -> None:
    shown = gmail.card(paths.COMPOSE, composing=["Kim <kim@vela.example>"])
    assert "body" in shown.inputs()
    told = gmail.click(**shown.buttons()["Check my text"], composing=[DANA], typed={"body": ROUGH})
    assert "It sounds like a reproach" in told.text


def test_nothing_of_the_text_is_kept(gmail: Doors) -> None:
    before = gmail.rows()
    shown = gmail.card(paths.COMPOSE, composing=[DANA])
    gmail.click(**shown.buttons()["Check my text"], composing=[DANA], typed={"body": ROUGH})
    assert gmail.rows() == before
