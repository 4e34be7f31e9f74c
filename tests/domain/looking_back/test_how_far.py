"""The stage and the outcome of every example card."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.conversation import Conversation
from app.domain.looking_back.how_far import HowFar, Outcome, how_far, outcome_of
from app.domain.policy.advise import advise
from tests.cards.examples import ACME, ASKED_TWICE, FRESH, POLICY, at, example


@pytest.mark.parametrize(
    ("conversation", "now", "stage", "outcome"),
    [
        (Conversation(), at(4), HowFar.APPLIED, Outcome.OPEN),
        (FRESH, at(1), HowFar.INTERVIEW, Outcome.OPEN),
        (FRESH, at(4), HowFar.WAITING, Outcome.OPEN),
        (example("your-turn").conversation, at(9), HowFar.ANSWERED, Outcome.OPEN),
        (example("scheduling").conversation, at(5), HowFar.SCHEDULING, Outcome.OPEN),
        (example("offer").conversation, at(9), HowFar.OFFER, Outcome.OFFER),
        (example("rejected").conversation, at(9), HowFar.DECLINED, Outcome.DECLINED),
        (example("rejected-by-machine").conversation, at(9), HowFar.DECLINED, Outcome.DECLINED),
        (replace(example("rejected").conversation, closed_at=at(10)), at(11), HowFar.CLOSED, Outcome.DECLINED),
        (example("withdrawn").conversation, at(10), HowFar.CLOSED, Outcome.WITHDRAWN),
        (example("closed").conversation, at(10), HowFar.CLOSED, Outcome.CLOSED),
        (ASKED_TWICE, at(20), HowFar.WAITING, Outcome.OPEN),
        (ASKED_TWICE, at(20, month=4), HowFar.WAITING, Outcome.NO_ANSWER),
        (replace(ACME, interviews=()), at(4), HowFar.APPLIED, Outcome.OPEN),
    ],
)  # fmt: skip
def test_how_far(
    conversation: Conversation, now: datetime, stage: HowFar, outcome: Outcome
) -> None:
    assert how_far(conversation, now) is stage
    assert outcome_of(conversation, advise(conversation, POLICY, now)) is outcome
