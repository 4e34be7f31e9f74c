"""What the user says becomes a note: checked, kept at its thread, and folded at once."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.account import PersonId
from app.domain.conversation import Conversation, Evidence, HeldInterview
from app.domain.errors import BadInput, ThreadGone
from app.domain.message import ThreadId
from app.domain.notes import Closed, Note, SaidHiring, Snoozed
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Medium
from app.flows.act import conversation_of, interviewed, no_show, note_down, promised, snoozed
from app.store.conversations import Standing
from tests.flows.story import INVITED, MONDAY, PROMISE, THANKS, Story

DAY = timedelta(days=1)
IN_TOKYO = Policy(zone=ZoneInfo("Asia/Tokyo"))


def test_a_snooze_lasts_until_the_day_begins_where_the_user_is() -> None:
    note = snoozed(date(2026, 3, 5), IN_TOKYO, MONDAY)
    assert note.until == datetime(2026, 3, 4, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize("day", [None, date(2026, 3, 1), date(2026, 3, 2), date(2099, 1, 1)])
def test_a_snooze_that_cannot_be_meant_is_refused(day: date | None) -> None:
    with pytest.raises(BadInput) as told:
        snoozed(day, Policy(), MONDAY)
    assert str(told.value).startswith("Please pick a day")


def test_tomorrow_is_tomorrow_where_the_user_is() -> None:
    """At 09:00 UTC it is 18:00 on the 2nd in Tokyo, and still the 1st on no map: the 3rd is next."""
    assert snoozed(date(2026, 3, 3), IN_TOKYO, MONDAY).until is not None


def test_an_interview_ends_at_five_where_the_counterpart_is() -> None:
    there = Conversation(utc_offset_minutes=-300)
    said = interviewed(date(2026, 2, 27), there, IN_TOKYO, MONDAY)
    assert said.ended_at == datetime(2026, 2, 27, 22, 0, tzinfo=UTC)
    unknown = interviewed(date(2026, 2, 27), Conversation(), IN_TOKYO, MONDAY)
    assert unknown.ended_at == datetime(2026, 2, 27, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("day", [None, date(1999, 1, 1), date(2099, 1, 1)])
def test_a_day_out_of_reach_is_refused(day: date | None) -> None:
    with pytest.raises(BadInput):
        interviewed(day, Conversation(), Policy(), MONDAY)
    with pytest.raises(BadInput):
        promised(day, "", Policy(), MONDAY)


def test_nobody_came_to_the_interview_of_today_and_to_no_other() -> None:
    agreed = MONDAY - timedelta(hours=1)
    told = HeldInterview(agreed, MONDAY, Medium.PHONE, Evidence(MONDAY - 5 * DAY, "", ""))
    facts = Conversation(interviews=(told,))
    said = no_show(agreed.isoformat(), facts, Policy(), MONDAY)
    assert said.agreed_at == agreed
    for word, now in (
        ("", MONDAY),
        (MONDAY.isoformat(), MONDAY),
        (agreed.isoformat(), MONDAY + DAY),
    ):
        with pytest.raises(BadInput, match="out of date"):
            no_show(word, facts, Policy(), now)


def test_the_words_of_a_promise_are_one_short_line() -> None:
    said = promised(date(2026, 3, 20), " by the\n 20th " + "x" * 500, Policy(), MONDAY)
    assert said.words.startswith("by the 20th x")
    assert len(said.words) == 200


def say(story: Story, note: Note) -> None:
    note_down(
        story.database, story.person_id, story.one, note, thread_id=ThreadId("t1"), now=story.now
    )


@pytest.fixture
def told(story: Story) -> Story:
    invitation = story.mail(INVITED, ago=12 * DAY)
    story.sent(THANKS, parent=invitation, ago=10 * DAY)
    story.sync()
    return story


def test_a_snoozed_one_waits_and_a_closed_one_is_closed(told: Story) -> None:
    assert len(told.standing(Standing.ATTENTION)) == 1
    say(told, Snoozed(told.now, told.now + 9 * DAY))
    assert len(told.standing(Standing.WAITING)) == 1
    say(told, Closed(told.now + timedelta(minutes=1)))
    assert len(told.standing(Standing.CLOSED)) == 1
    say(told, Closed(told.now + timedelta(minutes=2), closed=False))
    assert told.standing(Standing.CLOSED) == []


def test_not_an_interview_leaves_the_home_card(told: Story) -> None:
    say(told, SaidHiring(told.now, hiring=False))
    assert not told.facts.hiring
    assert [told.standing(where) for where in Standing] == [[], [], []]


def test_what_was_said_survives_new_mail(told: Story) -> None:
    say(told, SaidHiring(told.now, hiring=False))
    told.mail(PROMISE, parent=told.mailbox.thread(ThreadId("t1"))[-1])
    told.sync()
    assert not told.facts.hiring


def test_nobody_notes_anything_on_anothers_application(told: Story) -> None:
    stranger = PersonId(int(told.person_id) + 1)
    with pytest.raises(ThreadGone):
        note_down(told.database, stranger, told.one, Closed(told.now), now=told.now)
    with pytest.raises(ThreadGone):
        conversation_of(told.database, stranger, str(told.one.id), ThreadId("t1"))


def test_an_old_card_finds_its_application_by_the_open_thread(told: Story) -> None:
    found = conversation_of(told.database, told.person_id, "999", ThreadId("t1"))
    assert found.id == told.one.id
    with pytest.raises(ThreadGone):
        conversation_of(told.database, told.person_id, "999", ThreadId("t9"))
    with pytest.raises(ThreadGone):
        conversation_of(told.database, told.person_id, "", None)
