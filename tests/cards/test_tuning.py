"""Voices, shorter and warmer, and the ways out, as a card shows them."""

from dataclasses import replace

import pytest

from app.cards.compose import conversation_card
from app.cards.model import ActionName, Button, Card, Choice, DateField, Do, TextField
from app.cards.tuning import Sound, asked_in, tune_widgets
from app.cards.voices import voice_option
from app.domain.conversation import Counterpart
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice
from app.domain.policy.advice import Step
from tests.cards.drawn import card_of, more_of, picture_url
from tests.cards.examples import DANA, LENA, MARCO, POLICY, Example, example
from tests.cards.test_conversation_card import buttons, field, text

FIRST = example("first-check-in")


def drawn(sound: Sound, e: Example = FIRST, typed: Typed | None = None) -> Card:
    return conversation_card(
        e.conversation, e.advice, conversation_id="7", policy=POLICY, now=e.now,
        user_name="Sam Lee", typed=typed, sound=sound, picture_url=picture_url,
    )  # fmt: skip


def named(card: Card, text: str) -> Button:
    (found,) = [button for button in buttons(card) if button.text == text]
    return found


def carried(card: Card, text: str) -> Manner | None:
    action = named(card, text).on_click
    assert isinstance(action, Do)
    return asked_in(action.parameters)


@pytest.mark.parametrize(
    ("preferred", "asked", "choices"),
    [
        (Voice.NEUTRAL, None, {"Make it shorter": Manner(Voice.NEUTRAL, Length.SHORT), "Make it warmer": Manner(Voice.WARM)}),
        (Voice.FORMAL, None, {"Make it shorter": Manner(Voice.FORMAL, Length.SHORT), "Make it warmer": Manner(Voice.NEUTRAL)}),
        (Voice.WARM, None, {"Make it shorter": Manner(Voice.WARM, Length.SHORT)}),
        (Voice.NEUTRAL, Manner(Voice.WARM, Length.SHORT), {"Use the usual text": Manner(Voice.NEUTRAL)}),
        (Voice.FORMAL, Manner(Voice.NEUTRAL), {"Make it shorter": Manner(Voice.NEUTRAL, Length.SHORT), "Make it warmer": Manner(Voice.WARM), "Use the usual text": Manner(Voice.FORMAL)}),
        (Voice.NEUTRAL, Manner(Voice.NEUTRAL), {"Make it shorter": Manner(Voice.NEUTRAL, Length.SHORT), "Make it warmer": Manner(Voice.WARM)}),
    ],
)  # fmt: skip
def test_each_button_carries_what_it_asks_for(
    preferred: Voice, asked: Manner | None, choices: dict[str, Manner]
) -> None:
    card = drawn(Sound(preferred, asked))
    tuning = [
        b.text for b in buttons(card)
        if isinstance(b.on_click, Do) and b.on_click.name is ActionName.TUNE_DRAFT
    ]  # fmt: skip
    assert tuning == list(choices)
    assert {text: carried(card, text) for text in tuning} == choices
    assert carried(card, "Insert draft") == asked
    assert carried(more_of(FIRST, sound=Sound(preferred, asked)), "Draft a withdrawal") == asked


def test_what_was_asked_for_is_said() -> None:
    assert "The text is warm, and short." in text(
        drawn(Sound(asked=Manner(Voice.WARM, Length.SHORT)))
    )
    assert "The text is" not in text(drawn(Sound(Voice.WARM)))


def test_a_card_of_nowhere_asks_for_nothing() -> None:
    assert asked_in({"voice": "loud", "length": "usual"}) is None
    assert asked_in({"voice": "warm"}) is None
    assert tune_widgets(DraftKind.GOODBYE, "7", Sound(Voice.WARM, Manner(Voice.WARM, Length.SHORT)))


def test_the_name_in_the_field_is_the_one_of_the_greeting() -> None:
    titled = Counterpart(DANA, signs_as="Dana", signs_in_full="Dr. Dana Reyes")
    e = replace(FIRST, conversation=replace(FIRST.conversation, counterparts=(titled,)))
    assert field(drawn(Sound(Voice.FORMAL), e), "name").value == "Dr. Reyes"
    assert field(drawn(Sound(Voice.WARM), e), "name").value == "Dana"


def test_the_day_of_the_answer_is_asked_for_where_the_offer_names_none() -> None:
    def asked(e: Example) -> list[DateField]:
        fields = [w for s in drawn(Sound(), e).sections for w in s.widgets]
        return [w for w in fields if isinstance(w, DateField) and w.name == "reply_by"]

    e = example("offer")
    assert e.conversation.offer is not None
    open_end = replace(e.conversation, offer=replace(e.conversation.offer, reply_by=None))
    assert asked(e) == []
    assert len(asked(replace(e, conversation=open_end))) == 1


def test_the_rest_of_a_panel_has_a_button_each() -> None:
    e = example("first-check-in-wait")
    panel = replace(e.conversation, interviewers=(MARCO, LENA, DANA), thanked_people=(MARCO.email,))
    card = card_of(replace(e, conversation=panel))
    assert [b.text for b in buttons(card) if b.text.startswith("Draft for")] == [
        "Draft for Lena",
        "Draft for Dana",
    ]
    due = replace(e, conversation=panel, advice=replace(e.advice, step=Step.WRITE))
    for drawn_card in (card_of(replace(e, conversation=panel)), card_of(due)):
        names = [w.name for s in drawn_card.sections for w in s.widgets if isinstance(w, TextField)]
        assert len(names) == len(set(names))
    alone = replace(panel, interviewers=(MARCO,))
    assert "Thank the others" not in text(card_of(replace(e, conversation=alone)))


def test_the_end_of_the_waiting_offers_a_goodbye_and_no_withdrawal() -> None:
    card = card_of(example("close-out"))
    assert named(card, "Draft a goodbye note").primary
    behind = buttons(more_of(example("close-out")))
    assert "Draft a withdrawal" not in [b.text for b in (*buttons(card), *behind)]


def test_whoever_has_withdrawn_may_say_so_or_come_back() -> None:
    card = card_of(example("withdrawn"))
    assert named(card, "Draft a withdrawal").primary
    assert isinstance(reopen := named(card, "Reopen it").on_click, Do)
    assert reopen.name is ActionName.REOPEN


def test_the_voice_in_force_is_selected() -> None:
    (choice,) = [w for w in voice_option(Voice.FORMAL).widgets if isinstance(w, Choice)]
    assert choice.selected == "formal"
    assert [value for value, _ in choice.options] == list(Voice)
