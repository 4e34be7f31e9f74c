"""Promises about the card of any conversation, under any numbers, at any instant."""

from datetime import datetime

from hypothesis import given, settings

from app.cards.compose import compose_card, conversation_card
from app.cards.google import to_google
from app.cards.home import Row, home_card
from app.domain.business_days import bounded
from app.domain.conversation import Conversation
from app.domain.drafting.fitting import later_kind
from app.domain.drafting.lengths import WORDS, count
from app.domain.drafting.model import Typed
from app.domain.drafting.tone import check
from app.domain.drafting.write import write
from app.domain.policy.advise import advise
from app.domain.policy.may_write import may_write
from app.domain.policy.numbers import Policy
from tests.cards.drawn import ACTION_URL, picture_url
from tests.cards.google_envelopes import parse_card
from tests.cards.test_conversation_card import NEVER, words
from tests.domain.policy.strategies import conversations, instants, policies


@settings(max_examples=100, deadline=None)
@given(conversations(), policies(), instants)
def test_any_conversation_has_a_card_that_google_reads(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    advice = advise(conversation, policy, now)
    card = conversation_card(
        conversation, advice, conversation_id="7", policy=policy, now=now, picture_url=picture_url
    )
    parse_card(to_google(card, action_url=ACTION_URL))
    assert len(card.title) <= 48
    for said in words(card):
        assert not NEVER.search(said), said
    row = Row("7", conversation, advice)
    parse_card(to_google(home_card((row,), (), (), policy=policy, now=now), action_url=ACTION_URL))


@settings(max_examples=100, deadline=None)
@given(conversations(), policies(), instants)
def test_any_conversation_can_be_written_about(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    advice = advise(conversation, policy, now)
    kind = later_kind(conversation, advice)
    if kind is None:
        return
    draft = write(
        kind, conversation, Typed(), user_name="Sam", now=bounded(now).astimezone(policy.zone)
    )
    least, most = WORDS[kind]
    assert least <= count(draft.body) <= most
    assert check(draft.body, kind) == ()
    caution = may_write(conversation, policy, now)
    card = compose_card(
        caution, advice, conversation, draft, conversation_id="7", policy=policy, now=now, kind=kind
    )
    parse_card(to_google(card, action_url=ACTION_URL))
