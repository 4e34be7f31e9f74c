"""The questions about learning, under a card of an application that has something to learn from:
one more indexed read, and only there."""

from dataclasses import replace
from typing import Final

from app.cards.days import Days
from app.cards.learning import learning_sections
from app.cards.model import ActionName, Card
from app.domain.account import ConversationId
from app.domain.looking_back.lesson import rounds_to_learn_from
from app.flows.shown import Shown
from app.store import lessons
from app.web.call import Call

KEEPS_TYPED: Final = frozenset(
    {ActionName.SNOOZE, ActionName.WAKE, ActionName.SAY_PROMISE, ActionName.INSERT_DRAFT}
)
"""Clicks of this very card that leave its latest round the latest: what is typed for it stays."""


def with_learning(card: Card, call: Call, shown: Shown) -> Card:
    """The same card, with the questions above its ways out."""
    if not shown.conversation_id:
        return card
    rounds = rounds_to_learn_from(shown.facts, shown.advice, shown.policy, call.now)
    if not rounds:
        return card
    with call.at.database.reading() as db:
        known = lessons.of_conversation(db, ConversationId(int(shown.conversation_id)))
    sections = learning_sections(
        rounds,
        known,
        conversation_id=shown.conversation_id,
        days=Days(call.now, shown.policy.zone),
        typed=call.typed if call.again and call.again.name in KEEPS_TYPED else {},
    )
    return replace(card, sections=(*card.sections[:-1], *sections, card.sections[-1]))
