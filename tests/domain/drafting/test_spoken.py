"""What is said on the phone and written on LinkedIn: whole, short enough, with the facts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.business_days import bounded
from app.domain.conversation import Conversation, Counterpart, Evidence, OtherOffer
from app.domain.drafting.connecting import LIMIT, linkedin_note
from app.domain.drafting.lengths import count
from app.domain.drafting.model import Typed
from app.domain.drafting.spoken import phone_script, seconds, voicemail
from app.domain.drafting.tone import check
from app.domain.message import Address
from tests.domain.drafting.facts import ACME, MONDAY, NOTHING_KNOWN, NOW, generated
from tests.domain.drafting.test_many_drafts import GAP
from tests.domain.policy.strategies import conversations, instants

SUGGESTED = replace(ACME, call_suggested=Evidence(MONDAY, "Feel free to call me."))
OFFERED = replace(ACME, other_offer=OtherOffer(NOW, NOW.date().replace(day=13)))
INVITED = replace(ACME, linkedin_invited=Evidence(MONDAY, "Do connect on LinkedIn."))
LONG = replace(
    ACME,
    role="Principal Staff Software Engineer for Developer Experience and Platform Infrastructure",
    employer="The Very Long Name of Groups",
    other_offer=OFFERED.other_offer,
    call_suggested=SUGGESTED.call_suggested,
)


def script(conversation: Conversation, name: str = "Sam Lee") -> str:
    return phone_script(conversation, Typed(), user_name=name, now=NOW)


def message(conversation: Conversation, name: str = "Sam Lee") -> str:
    return voicemail(conversation, Typed(), user_name=name, now=NOW)


def note(conversation: Conversation, name: str = "Sam Lee") -> str:
    return linkedin_note(conversation, Typed(), user_name=name, now=NOW)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (script(SUGGESTED), ("Hello Dana, this is Sam Lee.", "on Monday 2 March about the Backend Engineer role at Acme.", "Thank you for suggesting a call.", "next steps")),
        (script(OFFERED), ("another offer, to be answered by Friday 13 March",)),
        (script(NOTHING_KNOWN, ""), ("Hello.", "my application for the role.")),
        (message(SUGGESTED), ("Hello Dana, this is Sam Lee.", "the Backend Engineer role at Acme")),
        (message(OFFERED), ("another offer, to be answered by Friday 13 March",)),
        (note(ACME), ("Hello Dana, thank you for our conversation about the Backend Engineer role at Acme,", "Kind regards, Sam Lee")),
        (note(INVITED), ("thank you for suggesting that we connect.", "the Backend Engineer role at Acme")),
        (note(NOTHING_KNOWN, ""), ("Hello, thank you for considering me for the role.",)),
    ],
)  # fmt: skip
def test_the_persons_facts_are_in_it(said: str, parts: tuple[str, ...]) -> None:
    for part in parts:
        assert part in said


@pytest.mark.parametrize("conversation", [ACME, SUGGESTED, OFFERED])
def test_a_script_of_about_sixty_words(conversation: Conversation) -> None:
    assert 50 <= count(script(conversation)) <= 68


@pytest.mark.parametrize(("words", "told"), [(0, 0), (1, 1), (5, 2), (60, 24), (75, 30)])
def test_a_hundred_and_fifty_words_a_minute(words: int, told: int) -> None:
    assert seconds(" ".join(["word"] * words)) == told


def test_long_names_leave_out_what_is_merely_friendly() -> None:
    assert count(script(LONG)) <= 68
    assert seconds(message(LONG, "Maria Fernanda dos Santos de Oliveira Pereira")) <= 30
    assert "another offer" in message(LONG)


def test_a_name_that_is_not_known_still_has_its_time() -> None:
    assert count(message(replace(LONG, role="Engineer of " + "Data " * 7), "")) <= 75 - 6


def keeps_every_promise(conversation: Conversation, typed: Typed, name: str, at: datetime) -> None:
    called = phone_script(conversation, typed, user_name=name, now=at)
    recorded = voicemail(conversation, typed, user_name=name, now=at)
    written = linkedin_note(conversation, typed, user_name=name, now=at)
    assert count(called) <= 68
    assert called.count("?") == 1
    assert seconds(recorded) <= 30
    assert len(written) <= LIMIT
    for text in (recorded, written):
        assert "?" not in text
    for text in (called, recorded, written):
        assert check(text) == (), (check(text), text)
        assert not GAP.search(text), text
    for status in ("decision", "next steps", "status"):
        assert status not in written.lower().replace(conversation.role.lower(), "")


def test_three_thousand_of_each_keep_every_promise() -> None:
    for one in generated(3_000):
        keeps_every_promise(one.conversation, replace(one.typed, point=""), one.user_name, NOW)


@settings(max_examples=150, deadline=None)
@given(conversations(), instants, st.text(max_size=400), st.text(max_size=400))
def test_no_name_is_too_long_for_them(
    conversation: Conversation, now: datetime, name: str, employer: str
) -> None:
    person = Counterpart(Address("dana@acme.example", name))
    told = replace(conversation, counterparts=(person,), employer=employer, role=name)
    at = bounded(now).astimezone(UTC)
    assert count(phone_script(told, Typed(), user_name="Sam Lee", now=at)) <= 68
    assert seconds(voicemail(told, Typed(), user_name="Sam Lee", now=at)) <= 30
    assert len(linkedin_note(told, Typed(), user_name="Sam Lee", now=at)) <= LIMIT
