"""Where the home card lists an application, and in which order."""

from datetime import datetime

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Step
from app.store.conversations import Standing


def standing(facts: Conversation, advice: Advice) -> Standing:
    """Needs attention today, waits, or is closed."""
    if facts.closed_at is not None:
        return Standing.CLOSED
    match advice.step:
        case Step.WRITE | Step.ANSWER | Step.FIX_ADDRESS | Step.ASK:
            return Standing.ATTENTION
        case Step.WAIT:
            return Standing.WAITING
        case Step.STOP:
            # An offer to acknowledge, a rejection to thank for: in sight until its day has passed.
            is_open = advice.due_by is not None and advice.changes_at is not None
            return Standing.ATTENTION if is_open else Standing.CLOSED


def sort_at(facts: Conversation, advice: Advice, now: datetime) -> datetime:
    """What is due first comes first; of the closed ones, what ended last."""
    if standing(facts, advice) is Standing.CLOSED:
        return facts.closed_at or last_word(facts) or now
    due = advice.due_by or advice.not_before or advice.changes_at
    return due or last_word(facts) or now


def last_word(facts: Conversation) -> datetime | None:
    """When anybody last wrote."""
    spoken = [facts.last_answer.at if facts.last_answer else None, facts.last_sent_at]
    return max((at for at in spoken if at is not None), default=facts.started_at)
