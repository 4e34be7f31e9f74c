"""A call and LinkedIn on the card: when, when not, and how often, over all channels."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings

from app.cards import follow_ups
from app.cards.case import Case
from app.cards.days import Days
from app.cards.model import ActionName, Card, Passage
from app.cards.more import more_card
from app.cards.tuning import USUAL
from app.domain.business_days import bounded
from app.domain.conversation import CheckIn, Conversation, OtherOffer
from app.domain.drafting.lengths import count
from app.domain.drafting.model import Typed
from app.domain.policy.advice import Rule, Step
from app.domain.policy.advise import advise
from app.domain.policy.may_write import may_write
from app.domain.policy.numbers import Policy
from tests.cards.drawn import cards, whole_of
from tests.cards.examples import ACME, ASKED_ONCE, POLICY, at, example
from tests.cards.test_conversation_card import does, text
from tests.domain.policy.strategies import conversations, instants, policies

CALL = CheckIn(at(9, 10), (), "phone")
NOTE = CheckIn(at(10, 10), (), "linkedin")
MAIL = CheckIn(at(5, 10), ("dana.reyes@acme.example",), "mail", "<own3@me.example>")


def passages(card: Card) -> list[Passage]:
    return [w for s in card.sections for w in s.widgets if isinstance(w, Passage)]


def with_check_ins(*check_ins: CheckIn) -> Conversation:
    return replace(ACME, check_ins=check_ins, all_check_ins=check_ins)


def real(conversation: Conversation, day: int) -> Card:
    now = at(day)
    e = example("first-check-in")
    advice = advise(conversation, POLICY, now)
    return whole_of(replace(e, conversation=conversation, advice=advice, now=now))


@pytest.mark.parametrize("name", ["phone", "other-offer"])
def test_a_call_has_words_for_a_person_and_for_a_machine(name: str) -> None:
    answered, recorded = passages(whole_of(example(name)))[:2]
    assert (answered.label, recorded.label) == ("If somebody answers", "For the voicemail")
    assert count(recorded.text) <= 75
    assert recorded.note.endswith("seconds at a calm pace; 30 are the most")
    assert ActionName.SAY_CALLED in does(whole_of(example(name)))


def test_who_is_not_known_by_name_is_reminded_to_say_it() -> None:
    [answered, *_] = passages(whole_of(example("phone"), user_name=""))
    assert answered.note.startswith("Begin with your name.")


def test_a_name_that_was_typed_is_said() -> None:
    [answered, *_] = passages(
        whole_of(example("phone"), user_name="", typed=Typed(signature="Sam"))
    )
    assert answered.text.startswith("Hello Dana, this is Sam.")
    assert "Begin" not in answered.note


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("first-check-in-wait", "a call asks the same as a mail, so Monday 9 March is the first good day for it."),
        ("first-check-in", "they have not suggested a call"),
        ("your-turn", "what they asked is best answered in writing"),
        ("close-out-wait", "another call would be one more than helps"),
    ],
)  # fmt: skip
def test_why_it_is_no_day_for_a_call(name: str, why: str) -> None:
    assert why in text(whole_of(example(name)))
    assert not [p for p in passages(whole_of(example(name))) if p.label == "For the voicemail"]


def test_what_they_asked_may_be_answered_by_phone_where_they_suggested_it() -> None:
    e = example("your-turn")
    suggested = replace(e.conversation, call_suggested=e.conversation.question)
    told = text(whole_of(replace(e, conversation=suggested)))
    assert "They suggested a call, so you may answer by phone as well." in told


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("first-check-in", False), ("close-out", False), ("your-turn", False), ("offer", False),
        ("linkedin", True), ("rejected", True), ("offer-answered", True),
    ],
)  # fmt: skip
def test_linkedin_is_for_after_the_decision_or_when_invited(name: str, *, allowed: bool) -> None:
    card = whole_of(example(name))
    assert (ActionName.SAY_CONNECTED in does(card)) is allowed
    notes = [p for p in passages(card) if p.label == "With the invitation"]
    assert len(notes) == allowed
    assert ("Not now: before there is a decision" in text(card)) is not allowed
    for note in notes:
        assert len(note.text) <= 300
        assert note.note == f"{len(note.text)} of 300 characters"


@pytest.mark.parametrize(
    "name", ["closed", "ask-first", "machine-sender", "withdrawn", "rejected-by-machine", "bounced"]
)
def test_where_there_is_nobody_there_is_no_other_way(name: str) -> None:
    assert "Other ways" not in [s.title for s in whole_of(example(name)).sections]


def test_every_other_way_is_folded_away() -> None:
    for name, card in cards().items():
        for section in card.sections:
            if section.title in ("Other ways", "By phone instead"):
                assert section.folded, name


@pytest.mark.parametrize(
    ("check_ins", "told"),
    [
        ((MAIL,), "Thursday 5 March"),
        ((MAIL, CALL), "by mail on Thursday 5 March and by phone on Monday 9 March"),
        ((CALL, NOTE), "by phone on Monday 9 March and on LinkedIn yesterday"),
    ],
)
def test_dates_name_their_channel_where_not_all_are_mail(
    check_ins: tuple[CheckIn, ...], told: str
) -> None:
    conversation, now = with_check_ins(*check_ins), at(11)
    case = Case(conversation, advise(conversation, POLICY, now), POLICY, Days(now, POLICY.zone))
    assert follow_ups.dated(case, [c.at for c in check_ins]) == told


@pytest.mark.parametrize(
    ("conversation", "day", "told"),
    [
        (with_check_ins(CALL), 11, "You called on Monday 9 March"),
        (with_check_ins(NOTE), 12, "You wrote on LinkedIn on Tuesday 10 March"),
        (ASKED_ONCE, 12, "Your check-in went out"),
        (with_check_ins(MAIL, CALL), 11, "Two check-ins went out (by mail on Thursday 5 March and by phone on Monday 9 March)"),
    ],
)  # fmt: skip
def test_no_response_names_what_went_out_and_how(
    conversation: Conversation, day: int, told: str
) -> None:
    assert told in text(real(conversation, day))


def test_another_offer_can_be_told_until_it_is_known() -> None:
    assert ActionName.SAY_OTHER_OFFER in does(real(ACME, 10))
    open_one = replace(ACME, other_offer=OtherOffer(at(10), date(2026, 3, 13)))
    assert ActionName.SAY_OTHER_OFFER not in does(real(open_one, 11))
    assert ActionName.SAY_OTHER_OFFER in does(real(open_one, 16))


@settings(max_examples=200, deadline=None)
@given(conversations(), policies(), instants)
def test_no_call_too_many_goes_without_its_warning(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    """The shortcut for who has not asked yet never hides a warning."""
    moment = bounded(now)
    advice = advise(conversation, policy, moment)
    caution = may_write(conversation, policy, moment)
    case = Case(conversation, advice, policy, Days(moment, policy.zone))
    card = more_card(case, "7", whose="", user_name="", typed=Typed(), sound=USUAL)
    offered = ActionName.SAY_CALLED in does(card) and Rule.PHONE not in advice.shaped_by
    if not offered or advice.step is Step.ANSWER:
        return
    warned = "Not now: another call" in text(card) or "is the next sensible day." in text(card)
    assert warned == (caution is not None and caution.rule is Rule.OVER_FOLLOWING)
