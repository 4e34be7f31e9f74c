"""What became of an application, as the overview counts it; how far it is says `stage_of`."""

from enum import StrEnum

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step


class Outcome(StrEnum):
    """What became of it."""

    OPEN = "open"
    OFFER = "offer"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    NO_ANSWER = "no answer"  # at rest after the follow-ups (`close-out`)
    CLOSED = "closed"  # by the user


def outcome_of(conversation: Conversation, advice: Advice) -> Outcome:
    """What was decided comes before who closed the card."""
    c = conversation
    if c.withdrawn_at is not None:
        return Outcome.WITHDRAWN
    if c.rejection is not None:
        return Outcome.DECLINED
    if c.offer is not None:
        return Outcome.OFFER
    if c.closed_at is not None:
        return Outcome.CLOSED
    at_rest = advice.rule is Rule.CLOSE_OUT and advice.step is Step.STOP
    return Outcome.NO_ANSWER if at_rest else Outcome.OPEN
