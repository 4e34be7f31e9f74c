"""The buttons, fields, other ways and the card of the tone, in a language that nobody speaks: what
stays plain is somebody's name, a quotation, or a text in the language of the mail."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cards.case import Case
from app.cards.choices import (
    INSERT,
    TITLES,
    ask_section,
    correct_section,
    draft_sections,
    snooze_sections,
    ways_out,
)
from app.cards.days import Days
from app.cards.fields import CHOICES, LABELS, draft_field, field_again
from app.cards.in_language import in_language
from app.cards.model import Card, Passage, Section, Text, TextField
from app.cards.more import TITLE, doors
from app.cards.other_ways import call_section, other_ways
from app.cards.own_words import copy_card
from app.cards.panel import panel_sections
from app.cards.partings import way_back, withdraw_sections
from app.cards.tone import MOST, own_text_section, tone_card, whole_card, with_whole
from app.cards.tuning import Sound, tune_widgets
from app.domain.conversation import CheckIn, Conversation
from app.domain.drafting.banned import BANNED, WHY, Fault
from app.domain.drafting.clean import role_of
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice
from app.domain.drafting.names import addressee, first_name
from app.domain.drafting.tone import check
from app.domain.message import Address
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from tests.cards.drawn import more_of
from tests.cards.examples import ACME, ASKED_TWICE, EXAMPLES, POLICY, Example, at, example
from tests.domain.policy.strategies import conversations, instants, policies
from tests.language.pseudo import Pseudo, disguised

QUOTED = re.compile("“([^”]+)”")
SOUNDS = [
    Sound(preferred, asked)
    for preferred, asked in product(Voice, [None, *(Manner(v, n) for v in Voice for n in Length)])
]


def plain(card: Card) -> set[str]:
    """What of a card stays English."""
    language = Pseudo()
    in_language(card, language)
    return language.plain


def theirs(card: Card) -> set[str]:
    """Words in the language of the mail, and what stands in the fields."""
    widgets = [widget for section in card.sections for widget in section.widgets]
    spoken = {widget.text for widget in widgets if isinstance(widget, Passage)}
    return spoken | {widget.value for widget in widgets if isinstance(widget, TextField)}


def greeted(conversation: Conversation) -> set[str]:
    """The names and addresses on the buttons of several interviewers."""
    everybody: set[Address] = {*conversation.interviewers}
    everybody |= {one for held in conversation.interviews for one in held.interviewers}
    names = {first_name(addressee(conversation, one), conversation.employer) for one in everybody}
    return names | {one.email for one in everybody}


def around(case: Case, user_name: str, sound: Sound) -> Card:
    """Everything of a thread that these files draw."""
    typed = Typed()
    return Card(
        TITLE,
        (
            *ask_section(case, "7"),
            *draft_sections(case, "7", user_name=user_name, typed=typed, sound=sound),
            *panel_sections(case, "7", user_name=user_name, typed=typed, sound=sound),
            *call_section(case, "7", user_name=user_name),
            *snooze_sections(case, "7"),
            *correct_section(case, "7"),
            *way_back(case, "7"),
            *doors(case, "7"),
            ways_out("7"),
            *other_ways(case, "7", user_name=user_name),
            *withdraw_sections(case, "7", user_name=user_name, typed=typed, sound=sound),
        ),
    )


def case_of(conversation: Conversation, now: datetime, policy: Policy = POLICY) -> Case:
    return Case(conversation, advise(conversation, policy, now), policy, Days(now, policy.zone))


@settings(max_examples=200, deadline=None)
@given(
    conversations(), policies(), instants, st.sampled_from(("Sam Lee", "")), st.sampled_from(SOUNDS)
)
def test_nothing_around_any_conversation_is_forgotten(
    conversation: Conversation, policy: Policy, now: datetime, user_name: str, sound: Sound
) -> None:
    card = around(case_of(conversation, now, policy), user_name, sound)
    assert plain(card) <= theirs(card) | greeted(conversation)


@pytest.mark.parametrize("e", EXAMPLES, ids=[e.name for e in EXAMPLES])
def test_nothing_around_an_example_is_forgotten(e: Example) -> None:
    case = Case(e.conversation, e.advice, POLICY, Days(e.now, POLICY.zone))
    for user_name in ("Sam Lee", ""):
        card = around(case, user_name, Sound())
        assert plain(card) <= theirs(card) | greeted(e.conversation)


def called(*ago: timedelta, channel: str = "phone") -> Conversation:
    made = tuple(CheckIn(at(12) - one, ("dana.reyes@acme.example",), channel) for one in ago)
    return replace(ACME, check_ins=made, all_check_ins=made)


HOUR = timedelta(hours=1)
SEEN: list[tuple[str, Conversation, datetime, str]] = [
    ("not today", ACME, at(4), "is the first good day for it."),
    ("a day too early after a call", called(HOUR), at(12), "You have followed up once"),
    ("one more than helps", ASKED_TWICE, at(20), "You have followed up twice: "),
    ("connected", called(HOUR, channel="linkedin"), at(12), "You noted today that you connected."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("conversation", "now", "line"), [pytest.param(*rest, id=name) for name, *rest in SEEN]
)
def test_why_it_is_not_the_day_for_another_way(
    conversation: Conversation, now: datetime, line: str
) -> None:
    sections = other_ways(case_of(conversation, now), "7", user_name="Sam Lee")
    texts = [w.text for s in sections for w in s.widgets if isinstance(w, Text)]
    assert any(line in text for text in texts), texts
    card = Card(TITLE, sections)
    assert plain(card) <= theirs(card)


@pytest.mark.parametrize("e", EXAMPLES, ids=[e.name for e in EXAMPLES])
def test_nothing_behind_see_more_is_forgotten(e: Example) -> None:
    card = more_of(e)
    assert plain(card) <= theirs(card) | {card.subtitle}


def test_the_card_behind_see_more_is_said_as_a_whole() -> None:
    said = in_language(more_of(example("first-check-in")), Pseudo())
    assert said.title == disguised(TITLE)
    assert all(section.title.startswith("⟦") for section in said.sections if section.title)


# Fields and choices


@pytest.mark.parametrize("name", LABELS)
def test_no_field_is_forgotten(name: str) -> None:
    assert plain(Card("", (Section((field_again(name, ""),)),))) == set()


@pytest.mark.parametrize("name", CHOICES)
def test_each_choice_has_texts_that_differ(name: str) -> None:
    texts = [Pseudo().say(text) for _, text in CHOICES[name]]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(("kind", "voice"), [*product(DraftKind, Voice)])
def test_no_field_of_a_draft_is_forgotten(kind: DraftKind, voice: Voice) -> None:
    names = ("role", "name", "point", "reply_by", "signature")
    fields = [draft_field(name, kind, ACME, Typed(), "Sam Lee", voice=voice) for name in names]
    card = Card("", (Section(tuple(fields)),))
    assert plain(card) <= theirs(card)
    assert role_of(ACME.role) in theirs(card)


@pytest.mark.parametrize("text", [*TITLES.values(), *INSERT.values()])
def test_each_kind_of_draft_has_its_name(text: str) -> None:
    assert Pseudo().say(text).startswith("⟦")


@pytest.mark.parametrize("sound", SOUNDS)
def test_no_manner_is_forgotten(sound: Sound) -> None:
    widgets = tune_widgets(DraftKind.FIRST_CHECK_IN, "7", sound)
    assert plain(Card("", (Section(widgets),))) == set()


# The tone

WRONG = (
    "Just checking in! You promised an answer!! You owe me one. I beg you, ASAP, or I will "
    "complain. This is my DREAM JOB, [name]. PLEASE ANSWER SOON. Why? When?"
)


def of_the_text(text: str) -> set[str]:
    """What a finding repeats: the words in question, and better ones for the mail."""
    found = [finding for kind in (None, *DraftKind) for finding in check(text, kind)]
    better = {words for finding in found for words in QUOTED.findall(finding.better)}
    return {finding.what for finding in found} | better | {text}


@pytest.mark.parametrize("kind", [None, *DraftKind])
@pytest.mark.parametrize("text", [WRONG, "Hello!", "Why not?", "word " * 200, ""])
def test_no_finding_is_forgotten(kind: DraftKind | None, text: str) -> None:
    found = check(text, kind)
    cards = [
        tone_card(found, text, parameters={}, asked=True),
        tone_card(found, text, parameters={}),
        whole_card(found, parameters={}),
    ]
    for card in cards:
        assert plain(card) <= of_the_text(text)
    if text == WRONG:
        assert len(found) > MOST
        assert {f.fault for f in found} >= set(Fault) - {Fault.LENGTH}


def told_apart(texts: Iterable[str]) -> bool:
    said = [Pseudo().say(text) for text in texts]
    return len(set(said)) == len(said) and all(one.startswith("⟦") for one in said)


def test_each_reason_and_each_remedy_is_said() -> None:
    assert told_apart(WHY.values())
    assert told_apart({banned.better for banned in BANNED})


def test_better_words_stay_in_the_language_of_the_mail() -> None:
    [finding] = check("Just checking in on this.")
    assert "“Could you tell me what the next steps are?”" in Pseudo().say(finding.better)


def test_the_words_around_a_text_of_one_s_own_are_said() -> None:
    whole = with_whole(copy_card("Hello Dana,"), {})
    card = replace(whole, sections=(*whole.sections, own_text_section({})))
    assert plain(card) == {"Hello Dana,"}
