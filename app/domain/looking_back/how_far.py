"""How far an application is and what became of it, as the overview counts them."""

from datetime import datetime
from enum import StrEnum

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step


class HowFar(StrEnum):
    """The stages."""

    APPLIED = "applied"
    SCHEDULING = "scheduling"
    INTERVIEW = "interview"  # one is fixed and lies ahead
    WAITING = "waiting"
    ANSWERED = "answered"  # they wrote, and the user's word is next
    OFFER = "offer"
    DECLINED = "declined"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What became of it."""

    OPEN = "open"
    OFFER = "offer"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    NO_ANSWER = "no answer"  # at rest after the follow-ups (`close-out`)
    CLOSED = "closed"  # by the user


def how_far(conversation: Conversation, now: datetime) -> HowFar:
    """The one stage of any conversation."""
    c = conversation
    if c.closed_at is not None or c.withdrawn_at is not None:
        return HowFar.CLOSED
    if c.offer is not None:
        return HowFar.OFFER
    if c.rejection is not None:
        return HowFar.DECLINED
    if any(interview.ends_at > now for interview in c.interviews):
        return HowFar.INTERVIEW
    if c.question is not None:
        return HowFar.ANSWERED
    if c.slot_owed is not None:
        return HowFar.SCHEDULING
    return HowFar.WAITING if c.interviews or c.last_answer else HowFar.APPLIED


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
