"""The home card in a pause: what rests, what people wrote all the same, and the end of it."""

from dataclasses import replace
from datetime import date
from typing import Final

from app.cards.choices import rows
from app.cards.days import Days
from app.cards.model import ActionName, Button, Card, Do, Section, Text, Widget
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Step
from app.domain.prompting import Prompting
from app.domain.say import say

OWN_STEPS: Final = frozenset({Step.WRITE, Step.ASK})


def rests(wishes: Prompting, conversation: Conversation, advice: Advice) -> bool:
    """What the user would begin by themselves rests; a person's word since the pause began, and
    whatever wants an answer, does not."""
    answer = conversation.last_answer
    began = wishes.paused_at
    if answer is not None and began is not None and answer.at >= began:
        return False
    return advice.step in OWN_STEPS


def paused_home(card: Card, until: date, *, days: Days) -> Card:
    """The same card under the news of the pause."""
    end = Button(say("End the pause"), Do(ActionName.END_PAUSE, {"at": "home"}))
    told: tuple[Widget, ...] = (
        Text(say("Everything is paused until {day}.", day=days.near(until)), strong=True),
        Text(say("Nothing is prompted and no draft is prepared. Mail from a person still shows.")),
        *rows((end,)),
    )
    title = say("Paused until {day}", day=days.near(until))
    return replace(card, title=title, sections=(Section(told), *card.sections))
