""" "What did you learn?" in both hosts: asked after a round, kept, shown again, changed, deleted."""

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass

import pytest

from app.domain.account import PersonId
from app.store import conversations
from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.web.doors import Answer as GmailAnswer
from tests.web.doors import Doors, rows
from tests.web.outlook_doors import OutlookDoors, outlook_doors
from tests.web.pane import PaneAnswer

ANSWERS = {
    "learning_went_well": "The ledger story",
    "learning_improve": "=Shorter answers",
    "learning_asked": "Why us? <b>And why now?</b>",
}
SAVE, DELETE = "Save what I learned", "Delete this note"


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


@dataclass
class Seat:
    """Sam before the card of one application, whichever host draws it."""

    card: Callable[[], "Shown"]
    press: Callable[["Shown", str, dict[str, str]], "Shown"]
    rows: Callable[[], dict[str, int]]

    def more(self) -> "Shown":
        """Where the questions about a round stand."""
        return self.press(self.card(), "See more", {})


@dataclass
class Shown:
    text: str
    inputs: dict[str, str]
    buttons: dict[str, dict[str, object]]
    toast: str

    def learning(self) -> dict[str, str]:
        return {name: text for name, text in self.inputs.items() if name.startswith("learning_")}


@pytest.fixture(params=["gmail", "outlook"])
def seat(request: pytest.FixtureRequest) -> Seat:
    if request.param == "gmail":
        doors: Doors = request.getfixturevalue("doors")
        mail = doors.from_dana(INVITED, ago=13 * DAY)
        doors.from_sam(THANKS, parent=mail, ago=DAY)

        def read(answer: GmailAnswer) -> Shown:
            return Shown(
                answer.text, answer.inputs(), answer.buttons() | answer.rows(), answer.toast
            )

        def click(shown: Shown, button: str, typed: dict[str, str]) -> Shown:
            do = {str(k): str(v) for k, v in shown.buttons[button].items()}
            return read(
                doors.click(do.pop("do"), message=mail, typed={**shown.inputs, **typed}, **do)
            )

        return Seat(lambda: read(doors.card(paths.MESSAGE, message=mail)), click, doors.rows)
    outlook: OutlookDoors = request.getfixturevalue("outlook")
    item = outlook.from_dana(INVITED, ago=13 * DAY)
    sent = outlook.from_sam(THANKS, parent=item, ago=DAY)
    outlook.pane.card(item)

    def seen(answer: PaneAnswer) -> Shown:
        return Shown(answer.text, answer.inputs(), answer.buttons(), answer.toast)

    def press(shown: Shown, button: str, typed: dict[str, str]) -> Shown:
        do = shown.buttons[button]
        event = outlook.pane.event(sent, typed={**shown.inputs, **typed}, do=do)
        return seen(outlook.pane.ask(paths.OUTLOOK_ACTION, event, sent))

    return Seat(
        lambda: seen(outlook.pane.card(sent)), press, lambda: rows(outlook.service.database)
    )


def test_it_is_asked_kept_shown_again_changed_and_deleted(
    seat: Seat, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    first = seat.more()
    assert set(first.learning().values()) == {""}
    assert "What did you learn?" in first.text
    assert DELETE not in first.buttons
    saved = seat.press(first, SAVE, ANSWERS)
    assert saved.toast == "Noted. You find it here and in your overview."
    assert saved.learning() == ANSWERS
    assert seat.more().learning() == ANSWERS
    seat.press(saved, SAVE, {"learning_improve": ""})
    changed = seat.more()
    assert changed.learning() == {**ANSWERS, "learning_improve": ""}
    assert seat.rows()["lesson"] == 1
    gone = seat.press(changed, DELETE, {})
    assert gone.toast == "Nothing is noted here any more."
    assert set(gone.learning().values()) == {""}, "what is typed does not stand there again"
    assert "lesson" not in seat.rows()
    assert "ledger story" not in caplog.text


def test_at_the_end_it_asks_about_the_whole_and_keeps_the_round(seat: Seat) -> None:
    seat.press(seat.more(), SAVE, ANSWERS)
    ended = seat.press(seat.more(), "Close this one", {})
    asked = seat.press(ended, "Note what I learned", {})
    assert set(asked.learning().values()) == {""}, "the words about the round are not of the whole"
    closed = seat.more()
    assert "The whole application" in closed.text
    assert "The ledger story" in closed.text, "of the round, as a row that opens"
    assert set(closed.learning().values()) == {""}
    whole = seat.press(closed, SAVE, {"learning_improve": "Apply earlier"})
    assert whole.learning()["learning_improve"] == "Apply earlier"
    assert seat.rows()["lesson"] == 2


def test_a_round_can_be_opened_and_changed_by_itself(seat: Seat) -> None:
    seat.press(seat.more(), SAVE, ANSWERS)
    seat.press(seat.more(), "Close this one", {})
    closed = seat.more()
    [name] = [text for text in closed.buttons if text.startswith("The interview of")]
    opened = seat.press(closed, name, {})
    assert opened.learning() == ANSWERS
    saved = seat.press(opened, SAVE, {"learning_went_well": "Calm"})
    assert "Calm" in saved.text
    assert set(saved.learning().values()) == {""}


def test_too_long_an_answer_is_told_and_stands_there_again(seat: Seat) -> None:
    long = "w" * 1001
    told = seat.press(seat.more(), SAVE, {"learning_went_well": long})
    assert "1000 characters" in told.text
    assert told.learning()["learning_went_well"] == long
    assert "lesson" not in seat.rows()


@pytest.mark.parametrize("round_", ["", "soon", "2026-02-30", "../etc"])
def test_a_round_that_is_none_is_refused(doors: Doors, round_: str) -> None:
    mail = doors.from_dana(INVITED, ago=13 * DAY)
    doors.card(paths.MESSAGE, message=mail)
    told = doors.click("save-learning", typed=ANSWERS, conversation="1", round=round_)
    assert "out of date" in told.text
    assert "lesson" not in doors.rows()


def test_nobody_writes_or_reads_another_s(outlook: OutlookDoors) -> None:
    item = outlook.from_dana(INVITED, ago=13 * DAY)
    outlook.pane.card(item)
    with outlook.service.database.reading() as db:
        [stored] = conversations.of_person(db, PersonId(1))
    own = {"conversation": str(stored.id), "round": "end"}
    outlook.pane.click("save-learning", own, None, **ANSWERS)
    ben = outlook.another_pane("ben@outlook.example")
    for name in ("open-learning", "save-learning", "delete-learning"):
        told = ben.click(name, own, learning_went_well="mine now")
        assert "ledger" not in told.text
    assert rows(outlook.service.database)["lesson"] == 1
    mine = outlook.pane.click("open-learning", own)
    assert mine.inputs() == ANSWERS
