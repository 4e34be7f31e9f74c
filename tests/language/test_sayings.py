"""What a card says first, its headline, whose it is and why, is all in the catalogue."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

import pytest
from hypothesis import given, settings

from app.cards.case import Case
from app.cards.compose import conversation_card, warning, warning_text
from app.cards.days import Days
from app.cards.in_language import in_language
from app.cards.model import Card, Section
from app.cards.sayings import SAYINGS
from app.cards.sayings.returned import REASONS
from app.cards.stages import stage_words
from app.cards.timeline import timeline
from app.domain.conversation import Conversation, Evidence
from app.domain.message import Address
from app.domain.next_step import NextStep
from app.domain.policy.advise import advise
from app.domain.policy.may_write import may_write
from app.domain.policy.numbers import Policy
from app.domain.reading.bounce_reason import reason_of
from app.domain.reading.bounce_words import REASON_OF_STATUS
from app.domain.reading.bounce_words import REASONS as REASONS_OF_SERVERS
from app.domain.reading.model import Bounce
from app.domain.step_words import LONGEST, WORDS, in_words
from tests.cards.drawn import card_of, compose_card_of
from tests.cards.examples import COMPOSING, EXAMPLES, POLICY, Example, at, example
from tests.domain.policy.strategies import conversations, instants, policies
from tests.language.catalogue import extracted
from tests.language.pseudo import Disguise, Pseudo

WAITS = example("first-check-in-wait")
FOLLOWED_UP = example("compose-over-following")


class Asked(Disguise):
    """Remembers what it was asked to translate."""

    def __init__(self) -> None:
        super().__init__()
        self.patterns: set[str] = set()

    def gettext(self, message: str) -> str:
        self.patterns.add(message)
        return super().gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.patterns |= {msgid1, msgid2}
        return super().ngettext(msgid1, msgid2, n)


@pytest.fixture(scope="module")
def template() -> frozenset[str]:
    """Every pattern that the source says, in both numbers."""
    ids = [message.id for message in extracted() if message.id]
    return frozenset(one for found in ids for one in ([found] if isinstance(found, str) else found))


def theirs(fact: object) -> Iterator[str]:
    """All that people wrote in the facts, as cards may repeat it: names, addresses, lines."""
    match fact:
        case Conversation(employer=employer, role=role, subject=subject):
            yield from (employer, role, subject)
        case Address(email=email, name=name):
            yield from (email, name)
        case Evidence(quote=quote):
            yield from (quote, quote.strip().strip('“”"'), quote.strip(' .“”"'))
        case Bounce(recipients=recipients, reason=reason):
            yield from (*recipients, reason.strip().rstrip("."))
        case _:
            pass
    if is_dataclass(fact):
        for one in fields(fact):
            yield from theirs(getattr(fact, one.name))
    elif isinstance(fact, tuple | frozenset):
        for part in fact:
            yield from theirs(part)


def first_words(card: Card) -> Card:
    """The headline, the subtitle and the section of the reason."""
    return replace(card, sections=card.sections[:1])


def forgotten(card: Card, *facts: object) -> set[str]:
    """Plain texts of the card that nobody wrote in the facts."""
    language = Pseudo()
    in_language(card, language)
    return language.plain - set(theirs(facts))


@pytest.mark.parametrize("e", EXAMPLES, ids=lambda e: e.name)
def test_the_card_of_a_thread(e: Example) -> None:
    card = first_words(card_of(e))
    assert forgotten(card, e) == set()
    said = in_language(card, Pseudo())
    assert said.title.startswith("⟦")
    assert card.title not in said.title


@pytest.mark.parametrize("e", COMPOSING, ids=lambda e: e.name)
def test_the_card_of_the_compose_window(e: Example) -> None:
    card = first_words(compose_card_of(e))
    assert forgotten(card, e) == set()
    assert in_language(card, Pseudo()).title.startswith("⟦")


@settings(max_examples=100, deadline=None)
@given(conversations(), policies(), instants)
def test_any_conversation(conversation: Conversation, policy: Policy, now: datetime) -> None:
    """Every rule's words, also where it does not decide; its stage, its timeline, its warning."""
    advice = advise(conversation, policy, now)
    case = Case(conversation, advice, policy, Days(now, policy.zone))
    card = conversation_card(
        conversation, advice, conversation_id="7", policy=policy, now=now, picture_url=lambda _: ""
    )
    assert forgotten(first_words(card), conversation) == set()
    caution = may_write(conversation, policy, now)
    said = [words(case) for words in SAYINGS.values()]
    texts = (
        stage_words(case),
        *(text for one in said for text in (one.headline, one.reason, *one.more)),
        *(text for line in timeline(case) for one in line.moments for text in (one.when, one.what)),
        *(line.text for line in (warning(caution, case) if caution else ())),
    )
    language = Pseudo()
    for text in texts:
        language.say(text)
    assert language.plain - set(theirs(conversation)) == set()


@pytest.mark.parametrize("e", [*EXAMPLES, *COMPOSING], ids=lambda e: e.name)
def test_every_pattern_is_in_the_template(e: Example, template: frozenset[str]) -> None:
    """A pattern put together from pieces is a saying, but no catalogue can have it."""
    asked = Asked()
    card = card_of(e) if e in EXAMPLES else compose_card_of(e)
    in_language(first_words(card), Pseudo(translations=asked))
    assert asked.patterns
    assert asked.patterns <= template


def test_a_text_that_was_forgotten_is_seen() -> None:
    card = card_of(WAITS)
    plain = str(card.title)
    assert forgotten(Card(plain, (Section(()),)), WAITS) == {plain}


def test_the_reason_is_put_in_the_other_languages_order() -> None:
    card = in_language(first_words(card_of(WAITS)), Pseudo())
    (reason, *_) = (getattr(one, "text", "") for one in card.sections[0].widgets)
    assert "Montag 2 März" in reason
    assert "Montag 9 März" in reason


@pytest.mark.parametrize("limit", [60, 200, 500])
def test_the_warning_before_sending_is_cut_in_the_readers_language(limit: int) -> None:
    assert FOLLOWED_UP.caution is not None
    told = warning_text(
        FOLLOWED_UP.caution,
        FOLLOWED_UP.advice,
        FOLLOWED_UP.conversation,
        policy=POLICY,
        now=FOLLOWED_UP.now,
        limit=limit,
        language=Pseudo(),
    )
    assert len(told) <= limit
    assert told.count("⟦") == told.count("⟧")  # whole sentences only
    assert "You have" not in told
    assert ("Dienstag 10 März" in told) is (limit >= 200)


def test_every_reason_of_the_reading_for_mail_that_came_back_is_known() -> None:
    told = {reason for _, reason in REASONS_OF_SERVERS}
    told |= {*REASON_OF_STATUS.values(), reason_of("", "", "")}
    assert {reason.rstrip(".") for reason in told} == set(REASONS)


def test_a_reason_that_was_kept_as_text_is_said_in_the_readers_language() -> None:
    e = example("bounced")
    assert e.conversation.bounced is not None
    kept = replace(e.conversation.bounced.bounce, reason="The mailbox is full.")
    there = replace(e.conversation, bounced=replace(e.conversation.bounced, bounce=kept))
    card = first_words(card_of(replace(e, conversation=there)))
    language = Pseudo()
    in_language(card, language)
    assert "The mailbox is full" not in language.plain


def test_what_to_do_in_a_calendar_is_said_too() -> None:
    for rule in WORDS:
        step = NextStep(rule, is_last_day=False, day=at(10).date(), not_before=None, due_by=None)
        language = Pseudo()
        said = language.say(in_words(step, "Acme"))
        assert said.startswith("⟦")
        assert language.plain == {"Acme"}
        assert len(in_words(step, "A" * 2 * LONGEST)) == len(WORDS[rule]) + len(": ") + LONGEST
