"""D: time passes. The same facts, another advice; a prepared draft for who asked for one."""

from app.domain.account import PersonId
from app.store.conversations import Standing, page
from tests.journeys.house import House
from tests.journeys.texts import DAY, INVITED, THANKS


def waiting(at_home: House) -> House:
    """Sam thanked yesterday; the first check-in is a week away."""
    invitation = at_home.from_dana(INVITED, ago=8 * DAY)
    at_home.from_sam(THANKS, parent=invitation, ago=5 * DAY)
    at_home.connect()
    return at_home


def person(house: House) -> PersonId:
    return PersonId(1)


def standing(house: House, where: Standing) -> int:
    with house.service.database.reading() as db:
        return len(page(db, person(house), where).items)


def test_what_waited_needs_attention_when_its_day_has_come(at_home: House) -> None:
    house = waiting(at_home)
    assert standing(house, Standing.WAITING) == 1
    house.later(7 * DAY)
    assert standing(house, Standing.ATTENTION) == 1
    assert "One thing to do today" in house.home().title


def test_a_snooze_ends_by_the_clock(at_home: House) -> None:
    house = waiting(at_home)
    house.later(7 * DAY)
    thanks = house.sam.newest("SENT")[0]
    house.press(house.card(thanks), "Snooze to next week", message=thanks)
    assert standing(house, Standing.WAITING) == 1
    house.later(8 * DAY)
    assert standing(house, Standing.ATTENTION) == 1


def test_nobody_gets_a_draft_they_did_not_ask_for(at_home: House) -> None:
    house = waiting(at_home)
    house.later(7 * DAY)
    assert house.sam.drafts() == []


def test_a_prepared_draft_lies_ready_and_is_the_one_that_the_button_opens(at_home: House) -> None:
    house = waiting(at_home)
    house.press(house.settings(), "Prepare drafts for me")
    house.later(7 * DAY)
    [draft] = house.sam.drafts()
    thanks = house.sam.newest("SENT")[0]
    opened = house.press(house.card(thanks), "Insert draft", message=thanks)
    assert opened.opened_draft == draft.id
    house.later(DAY)
    assert len(house.sam.drafts()) == 1
    assert "Stop preparing drafts" in house.settings().buttons()


def test_watches_are_renewed_at_half_of_their_life(at_home: House) -> None:
    house = waiting(at_home)
    first = house.world.pubsub.watching("sam@example.com")
    assert first is not None
    house.later(4 * DAY)
    second = house.world.pubsub.watching("sam@example.com")
    assert second is not None
    assert second.expires_at > first.expires_at
