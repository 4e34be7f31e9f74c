"""B and C: the card is opened, a draft is put into the thread, or not, for an answer has come."""

from app.sandbox.faults import When
from tests.journeys.house import House
from tests.journeys.texts import DAY, INVITED, PROMISE, QUESTION, THANKS


def connected(at_home: House) -> House:
    invitation = at_home.from_dana(INVITED, ago=13 * DAY)
    at_home.from_sam(THANKS, parent=invitation, ago=12 * DAY)
    at_home.connect()
    return at_home


def last(house: House) -> str:
    return house.sam.newest("SENT")[0].id


def test_a_draft_is_inserted_opened_sent_and_counted(at_home: House) -> None:
    house = connected(at_home)
    thanks = house.sam.require(last(house))
    shown = house.card(thanks)
    made = house.press(shown, "Insert draft", message=thanks, signature="Sam Lee")
    draft = house.sam.draft(made.opened_draft)
    raw = house.sam.require(draft.message_id).raw().decode()
    assert "In-Reply-To:" in raw
    assert "dana@acme.example" in raw
    assert "Sam Lee" in raw
    again = house.press(shown, "Insert draft", message=thanks)
    assert again.opened_draft == made.opened_draft
    house.sam.send_draft(made.opened_draft)
    house.settle()
    after = house.card(thanks)
    assert "Insert draft" not in after.buttons()
    assert "Wait" in after.title


def test_an_answer_meanwhile_means_no_draft(at_home: House) -> None:
    house = connected(at_home)
    thanks = house.sam.require(last(house))
    shown = house.card(thanks)
    house.from_dana(QUESTION, parent=thanks)  # no settling: the click comes first
    told = house.press(shown, "Insert draft", message=thanks, point="the search index")
    assert "answer" in told.title.lower()
    assert house.sam.drafts() == []
    assert told.inputs().get("point") == "the search index"


def test_an_untouched_draft_goes_when_the_answer_comes(at_home: House) -> None:
    house = connected(at_home)
    thanks = house.sam.require(last(house))
    house.press(house.card(thanks), "Insert draft", message=thanks, signature="Sam Lee")
    assert len(house.sam.drafts()) == 1
    house.later(DAY)
    house.from_dana(PROMISE, parent=thanks)
    house.settle()
    assert house.sam.drafts() == []


def test_a_lost_answer_of_google_makes_no_second_draft(at_home: House) -> None:
    house = connected(at_home)
    thanks = house.sam.require(last(house))
    shown = house.card(thanks)
    house.world.faults.broken(1, method="drafts.create", when=When.AFTERWARDS)
    told = house.press(shown, "Insert draft", message=thanks, signature="Sam Lee")
    assert "may be there" in told.title
    again = house.press(shown, "Insert draft", message=thanks, signature="Sam Lee")
    assert "may be there" in again.title
    house.later(DAY / 24)
    assert len(house.sam.drafts()) == 1
    found = house.press(shown, "Insert draft", message=thanks, signature="Sam Lee")
    assert found.opened_draft == house.sam.drafts()[0].id


def test_the_compose_window_warns_and_inserts(at_home: House) -> None:
    house = connected(at_home)
    thanks = house.sam.require(last(house))
    house.press(house.card(thanks), "Insert draft", message=thanks, signature="Sam Lee")
    house.sam.send_draft(house.sam.drafts()[0].id)
    house.settle()
    warned = house.composing("Dana Reyes <dana@acme.example>")
    assert "again" in warned.title or "early" in warned.title
    inserted = house.press(warned, "Insert text", body="Dear Dana,\n\nThank you.")
    assert "Dear Dana" in inserted.text


def test_by_headers_the_draft_goes_in_with_the_open_messages_tokens(at_home: House) -> None:
    house = at_home
    invitation = house.from_dana(INVITED, ago=13 * DAY)
    thanks = house.from_sam(THANKS, parent=invitation, ago=12 * DAY)
    house.connect("headers")
    shown = house.card(thanks)
    made = house.press(shown, "Insert draft", message=thanks, signature="Sam Lee")
    assert house.sam.draft(made.opened_draft).id == made.opened_draft
