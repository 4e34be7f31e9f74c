"""The stage and the outcome of every example card."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.conversation import Conversation
from app.domain.looking_back.outcome import Outcome, outcome_of
from app.domain.policy.advise import advise
from app.domain.stage import stage_of
from app.domain.stage_name import StageName
from tests.cards.examples import ACME, ASKED_TWICE, FRESH, POLICY, at, example


@pytest.mark.parametrize(
    ("conversation", "now", "stage", "outcome"),
    [
        (Conversation(), at(4), StageName.APPLIED, Outcome.OPEN),
        (FRESH, at(1), StageName.INTERVIEW, Outcome.OPEN),
        (FRESH, at(4), StageName.WAITING, Outcome.OPEN),
        (example("your-turn").conversation, at(9), StageName.ANSWERED, Outcome.OPEN),
        (example("scheduling").conversation, at(5), StageName.SCHEDULING, Outcome.OPEN),
        (example("offer").conversation, at(9), StageName.OFFER, Outcome.OFFER),
        (example("rejected").conversation, at(9), StageName.DECLINED, Outcome.DECLINED),
        (example("rejected-by-machine").conversation, at(9), StageName.DECLINED, Outcome.DECLINED),
        (replace(example("rejected").conversation, closed_at=at(10)), at(11), StageName.CLOSED, Outcome.DECLINED),
        (example("withdrawn").conversation, at(10), StageName.CLOSED, Outcome.WITHDRAWN),
        (example("closed").conversation, at(10), StageName.CLOSED, Outcome.CLOSED),
        (ASKED_TWICE, at(20), StageName.WAITING, Outcome.OPEN),
        (ASKED_TWICE, at(20, month=4), StageName.WAITING, Outcome.NO_ANSWER),
        (replace(ACME, interviews=()), at(4), StageName.SCHEDULING, Outcome.OPEN),
    ],
)  # fmt: skip
def test_stage_and_outcome(
    conversation: Conversation, now: datetime, stage: StageName, outcome: Outcome
) -> None:
    assert stage_of(conversation, now).name is stage
    assert outcome_of(conversation, advise(conversation, POLICY, now)) is outcome
