"""The one step of an application that belongs into a calendar, and its day."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.business_days import bounded, next_business_moment
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import case_of
from app.domain.policy.numbers import Policy

_NO_DAY = frozenset({Rule.WITHDRAWN, Rule.REJECTED_BY_MACHINE, Rule.ASK_FIRST, Rule.MACHINE_SENDER})


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do on which day of the user's."""

    rule: Rule
    is_last_day: bool  # the day is a deadline, not the first sensible one
    day: date
    not_before: datetime | None  # no sooner than this, where the day has an hour
    due_by: datetime | None  # and no later


def next_step(
    conversation: Conversation, advice: Advice, policy: Policy, now: datetime
) -> NextStep | None:
    """None: closed, or nothing that has a day.

    A day that lies behind and still waits for the user is today, or the next business day of the
    counterpart, unless that is too late. It depends on `now` by the day only.
    """
    if conversation.closed_at is not None or not conversation.hiring or advice.rule in _NO_DAY:
        return None
    now = bounded(now)
    at = _moment(conversation, advice, policy, now)
    if at is None:
        return None
    return NextStep(
        advice.rule,
        is_last_day=advice.step is Step.STOP,
        day=at.astimezone(policy.zone).date(),
        not_before=advice.not_before,
        due_by=advice.due_by if advice.due_by is not None and advice.due_by > now else None,
    )


def _moment(
    conversation: Conversation, advice: Advice, policy: Policy, now: datetime
) -> datetime | None:
    due_by = advice.due_by if advice.due_by is not None and advice.due_by > now else None
    match advice.step:
        case Step.STOP:
            return due_by
        case Step.ASK:
            return None
        case Step.WAIT:
            return advice.best_at or advice.not_before
        case Step.WRITE | Step.ANSWER | Step.FIX_ADDRESS:
            ahead = advice.best_at if advice.best_at is not None and advice.best_at > now else now
            day = next_business_moment(ahead, case_of(conversation, policy).calendar)
            return day if due_by is None else min(day, due_by)
