"""A card that was drawn a moment ago is shown again, and never once it would read otherwise."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.account import GrantState, MailboxId, TrustLevel
from app.domain.conversation import Conversation, Evidence, HeldInterview
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Medium
from app.flows.shown import Shown
from app.sandbox.mailbox_store import Stored
from app.store import mailboxes
from app.store.people import Preferences
from app.web import paths
from app.web.drawn import LONGEST, MOST, DrawnCards, holds_until
from tests.web.doors import Doors
from tests.web.test_cards import INVITED, THANKS

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SHOWN = Shown(
    conversation_id="1",
    facts=Conversation(),
    advice=Advice(rule=Rule.FIRST_CHECK_IN, step=Step.WAIT),
    policy=Policy(),
    preferences=Preferences(),
)


def test_it_holds_five_minutes_where_nothing_else_ends_it() -> None:
    assert holds_until(SHOWN, NOON) == NOON + LONGEST


def test_it_ends_with_the_advice() -> None:
    ends = replace(SHOWN, advice=replace(SHOWN.advice, changes_at=NOON + MINUTE))
    assert holds_until(ends, NOON) == NOON + MINUTE
    late = replace(SHOWN, advice=replace(SHOWN.advice, late_after=NOON + 2 * MINUTE))
    assert holds_until(late, NOON) == NOON + 2 * MINUTE


def test_it_ends_with_the_day_where_the_reader_is() -> None:
    in_kolkata = replace(SHOWN, policy=Policy(zone=ZoneInfo("Asia/Kolkata")))
    before_midnight = datetime(2026, 3, 2, 18, 28, tzinfo=UTC)
    assert holds_until(in_kolkata, before_midnight) == datetime(2026, 3, 2, 18, 30, tzinfo=UTC)


def test_it_ends_when_an_interview_begins_or_ends() -> None:
    meeting = HeldInterview(NOON + MINUTE, NOON + 3 * MINUTE, Medium.VIDEO, Evidence(NOON, ""))
    shown = replace(SHOWN, facts=Conversation(interviews=(meeting,)))
    assert holds_until(shown, NOON) == NOON + MINUTE
    assert holds_until(shown, NOON + 2 * MINUTE) == NOON + 3 * MINUTE


def test_it_is_not_shown_before_it_was_drawn_nor_after_it_ended() -> None:
    cards = DrawnCards()
    cards.put("key", SHOWN, b"card", NOON)
    assert cards.get("key", NOON) == b"card"
    assert cards.get("other", NOON) is None
    assert cards.get("key", NOON - MINUTE) is None  # a demo's clock went back
    assert cards.get("key", NOON + LONGEST) is None
    cards.clear()
    assert cards.get("key", NOON) is None


def test_only_the_latest_are_remembered() -> None:
    cards = DrawnCards()
    for number in range(MOST + 1):
        cards.put(number, SHOWN, b"card", NOON)
    assert cards.get(0, NOON) is None
    assert cards.get(MOST, NOON) == b"card"


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
