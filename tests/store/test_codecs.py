from dataclasses import fields
from datetime import UTC, date, datetime
from typing import get_args

import orjson
import pytest
from hypothesis import given

from app.domain.conversation import Conversation, Evidence, Happened, HeardPromise
from app.domain.message import Address, ThreadId
from app.domain.notes import Note, SaidPromise, Snoozed
from app.domain.reading.model import Kind, Period, ReadMessage
from app.store import codecs
from app.store.codecs import Codec, NewerFormat
from app.store.people import Preferences
from tests.builders import a_message, a_read
from tests.store import shapes

MON = datetime(2026, 3, 2, 9, tzinfo=UTC)


@given(shapes.read_messages)
def test_a_message_comes_back_as_it_was(read: ReadMessage) -> None:
    assert codecs.read_message.decode(codecs.read_message.encode(read)) == read


@given(shapes.conversations)
def test_a_conversation_comes_back_as_it_was(conversation: Conversation) -> None:
    found = codecs.conversation.decode(codecs.conversation.encode(conversation))
    assert found == conversation
    assert all(hasattr(found, field.name) for field in fields(Conversation))


@given(shapes.notes)
def test_a_note_comes_back_as_it_was(note: Note) -> None:
    assert codecs.decode_note(codecs.encode_note(note)) == note


@given(shapes.preferences)
def test_preferences_come_back_as_they_were(preferences: Preferences) -> None:
    codec = Codec(Preferences)
    assert codec.decode(codec.encode(preferences)) == preferences


def test_every_kind_of_note_has_a_name() -> None:
    assert set(codecs._NOTES.values()) == set(get_args(Note))


def test_the_sender_s_own_offset_is_kept() -> None:
    sent = datetime.fromisoformat("2026-03-02T09:00:00+05:30")
    read = a_read(message=a_message(sent_at=sent)).without_text()
    found = codecs.read_message.decode(codecs.read_message.encode(read))
    assert found.message.sent_at is not None
    assert found.message.sent_at.utcoffset() == sent.utcoffset()


def test_what_equals_its_default_takes_no_room() -> None:
    assert codecs.conversation.encode(Conversation()) == b'{"v":1}'


def test_a_field_of_a_newer_version_is_passed_over() -> None:
    stored = orjson.loads(codecs.conversation.encode(Conversation(subject="Hello")))
    stored |= {"mood": "calm", "promise": {"period": {"first": "2026-03-02", "last": "2026-03-06"},
               "evidence": {"at": "2026-03-02T09:00:00+00:00", "quote": "q", "hue": 7}}}  # fmt: skip
    found = codecs.conversation.decode(orjson.dumps(stored))
    assert found.subject == "Hello"
    assert found.promise is not None
    assert found.promise.evidence == Evidence(MON, "q")


def test_a_kind_of_a_newer_version_is_read_as_other() -> None:
    stored = orjson.loads(codecs.read_message.encode(a_read().without_text()))
    stored["reading"]["kind"] = "haiku"
    assert codecs.read_message.decode(orjson.dumps(stored)).reading.kind is Kind.OTHER


def test_a_newer_format_says_so() -> None:
    with pytest.raises(NewerFormat):
        codecs.conversation.decode(b'{"v":2}')
    with pytest.raises(NewerFormat):
        codecs.decode_note(b'{"v":1,"note":"haiku"}')


def test_lone_surrogates_of_a_wrong_charset_are_stored_as_question_marks() -> None:
    read = a_read(message=a_message(subject="caf\udce9")).without_text()
    found = codecs.read_message.decode(codecs.read_message.encode(read))
    assert found.message.subject == "caf?"


def test_an_unknown_type_is_refused_when_the_program_starts() -> None:
    with pytest.raises(TypeError, match="no codec for"):
        codecs._pair_of(dict[str, object])


def test_what_the_first_version_stored_is_still_read() -> None:
    """These bytes are in people's databases. Change the codec, not the sample."""
    conversation = (
        b'{"v":1,"threads":["t1","t2"],"subject":"Interview","counterparts":[{"address":'
        b'{"email":"jane@acme.com","name":"Jane"},"part":"recruiter","utc_offset_minutes":60}],'
        b'"confidence":0.9,"promise":{"period":{"first":"2026-03-02","last":"2026-03-06"},'
        b'"evidence":{"at":"2026-03-02T09:00:00+00:00","quote":"by Friday","message_id":"<1@x>"}},'
        b'"timeline":[{"at":"2026-03-02T09:00:00+00:00","what":"interview"}]}'
    )
    found = codecs.conversation.decode(conversation)
    assert found.threads == (ThreadId("t1"), ThreadId("t2"))
    assert found.counterparts[0].address == Address("jane@acme.com", "Jane")
    assert found.promise == HeardPromise(
        Period(date(2026, 3, 2), date(2026, 3, 6)), Evidence(MON, "by Friday", "<1@x>")
    )
    assert found.timeline == (Happened(MON, "interview"),)
    assert codecs.decode_note(
        b'{"v":1,"note":"snoozed","at":"2026-03-02T09:00:00+00:00","until":null}'
    ) == Snoozed(MON, None)
    assert codecs.decode_note(
        b'{"v":1,"note":"promise","at":"2026-03-02T09:00:00+00:00",'
        b'"period":{"first":"2026-03-02","last":"2026-03-06"},"words":"by Friday"}'
    ) == SaidPromise(MON, Period(date(2026, 3, 2), date(2026, 3, 6)), "by Friday")
