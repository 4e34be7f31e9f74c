"""A panel of three: a note for each, also once the first of them is sent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.drafting.model import DraftKind, Typed
from app.domain.message import Message, Part, RemoteId, ThreadId
from app.domain.policy.advise import advise
from app.flows.insert_draft import Changed, Wish, insert_draft
from app.flows.outbox import Made
from app.store.session import Database
from tests.flows.story import INVITED, Story, begin

HOUR = timedelta(hours=1)
PANEL = ("lena@acme.example", "marco@acme.example", "zoe@acme.example")
EVENT = """\
BEGIN:VCALENDAR
METHOD:REQUEST
VERSION:2.0
BEGIN:VEVENT
UID:panel@acme.example
SUMMARY:Interview: Backend Engineer
DTSTART:20260303T120000Z
DTEND:20260303T130000Z
ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example
ATTENDEE;CN=Lena Fischer;PARTSTAT=ACCEPTED:mailto:lena@acme.example
ATTENDEE;CN=Marco Bianchi;PARTSTAT=ACCEPTED:mailto:marco@acme.example
ATTENDEE;CN=Zoe Adams;PARTSTAT=ACCEPTED:mailto:zoe@acme.example
ATTENDEE;CN=Sam Lee;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:sam@example.com
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def met(database: Database) -> Story:
    """The interview was on Tuesday at noon, and it is one hour after its end."""
    story = begin(database)
    asked = story.mail(INVITED)
    story.mailbox.put(_with_calendar(asked))
    story.sync()
    story.now += timedelta(days=1, hours=5)
    return story


def _with_calendar(asked: Message) -> Message:
    return replace(
        asked,
        remote_id=RemoteId("m0999"),
        internet_message_id="<panel@mail.example>",
        in_reply_to=asked.internet_message_id,
        references=(asked.internet_message_id,),
        parts=(Part("text/calendar", EVENT, "invite.ics", "REQUEST"),),
    )


def insert(story: Story, to: str) -> Made | Changed:
    wish = Wish(kind=DraftKind.THANK_YOU, typed=Typed(signature="Sam Lee"), to=to)
    return insert_draft(
        story.database, story.box, story.mailbox, story.one, ThreadId("t1"), wish,
        pause=story.pause, now=story.now,
    )  # fmt: skip


def send(story: Story, to: str) -> None:
    made = insert(story, to)
    assert isinstance(made, Made)
    story.now += HOUR
    story.mailbox.send_draft(made.ref.draft_id)
    story.sync()


def test_each_of_a_panel_can_be_thanked_after_the_first(met: Story) -> None:
    lena, marco, zoe = PANEL
    send(met, lena)
    assert list(met.facts.thanked_people) == [lena]
    send(met, marco)
    assert list(met.facts.thanked_people) == [lena, marco]
    assert isinstance(insert(met, marco), Changed), "nobody is thanked twice"
    made = insert(met, zoe)
    assert isinstance(made, Made)
    assert made.fresh
    advice = advise(met.facts, met.met.preferences.policy, met.now)
    assert (advice.rule, met.facts.check_ins) == ("first-check-in", ())


def test_a_note_that_lies_ready_for_another_is_opened_again(met: Story) -> None:
    lena, marco, _ = PANEL
    ready = insert(met, marco)
    assert isinstance(ready, Made)
    send(met, lena)
    assert insert(met, marco) == Made(ready.ref, fresh=False)


def test_after_three_days_it_would_be_a_check_in(met: Story) -> None:
    lena, marco, _ = PANEL
    send(met, lena)
    met.now += timedelta(days=3)
    assert isinstance(insert(met, marco), Changed)
