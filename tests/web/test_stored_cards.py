"""A card from stored facts says what is stored at that moment, as the reader's clock has it."""

from datetime import timedelta

from app.domain.account import GrantState, MailboxId, TrustLevel
from app.sandbox.mailbox_store import Stored
from app.store import mailboxes
from app.web import paths
from tests.web.doors import Doors
from tests.web.test_cards import INVITED, THANKS


def watched(doors: Doors) -> Stored:
    invitation = doors.from_dana(INVITED, ago=timedelta(days=12))
    thanks = doors.from_sam(THANKS, ago=timedelta(days=10), parent=invitation)
    doors.card(paths.MESSAGE, message=thanks)
    with doors.database.transaction() as db:
        mailboxes.set_level(db, MailboxId(1), TrustLevel.FULL)
        mailboxes.save_grant(db, MailboxId(1), "refresh")
    return thanks


def test_a_click_is_seen_at_once(doors: Doors) -> None:
    thanks = watched(doors)
    first = doors.card(paths.MESSAGE, message=thanks)
    assert doors.card(paths.MESSAGE, message=thanks) == first
    conversation = first.buttons()["Insert draft"]["conversation"]
    doors.click("close", message=thanks, conversation=conversation)
    assert "Reopen it" in doors.card(paths.MESSAGE, message=thanks).buttons()


def test_a_grant_that_ended_is_seen_at_once(doors: Doors) -> None:
    thanks = watched(doors)
    doors.card(paths.MESSAGE, message=thanks)
    with doors.database.transaction() as db:
        mailboxes.set_grant_state(db, MailboxId(1), GrantState.REVOKED)
    assert "Connect again" in doors.card(paths.MESSAGE, message=thanks).buttons()


def test_two_zones_get_two_cards(doors: Doors) -> None:
    thanks = watched(doors)
    doors.world.clock.move(timedelta(hours=3))  # noon in London, tomorrow on Kiritimati
    event = doors.event(paths.MESSAGE, message=thanks)
    here = doors.post(paths.MESSAGE, event).json()
    event["commonEventObject"]["timeZone"] = {"id": "Pacific/Kiritimati"}
    assert doors.post(paths.MESSAGE, event).json() != here
