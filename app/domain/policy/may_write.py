"""Answers "may I write now?" when the user composes or sends. It warns and never blocks."""

from dataclasses import replace
from datetime import datetime

from app.domain.business_days import EARLIEST, bounded
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Caution, Rule, Step
from app.domain.policy.advise import advise
from app.domain.policy.case import Case, case_of
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Kind

NO_FOLLOW_UP = frozenset(
    {
        Rule.YOUR_TURN,
        Rule.OFFER,
        Rule.REJECTED,
        Rule.WITHDRAWN,
        Rule.BOUNCED,
        Rule.NO_SHOW,
        Rule.THANK_YOU,
        Rule.ASK_FIRST,
    }
)
"""What the user writes then answers, thanks, withdraws or goes out again: it asks for no news."""
HAS_AN_EARLIEST_DAY = frozenset(
    {
        Rule.ON_HOLD,
        Rule.AWAY,
        Rule.OTHER_OFFER,
        Rule.SCHEDULING,
        Rule.PROMISED_DATE,
        Rule.SECOND_CHECK_IN,
        Rule.FIRST_CHECK_IN,
        Rule.INTERVIEW_UNKNOWN,
    }
)
SAYS_WAIT = frozenset({Kind.ACKNOWLEDGEMENT, Kind.PROMISE})


def may_write(
    conversation: Conversation,
    policy: Policy,
    now: datetime,
    recipients: frozenset[str] = frozenset(),
) -> Caution | None:
    """`over-following`, else `too-early`, else None.

    Over-following (G6): the cap is spent; or less than the minimum gap has passed since the last
    follow-up or nudge; or somebody else of this employer was asked the same and has not
    answered. What the advice is to write now is not warned about, but for asking a second
    person. A snooze is the user's own wish for silence and no reason to warn.

    Args:
        recipients: Whom the user is writing to, lower-case addresses; empty where not known.
    """
    if conversation.snoozed_until is not None:
        conversation = replace(conversation, snoozed_until=None)
    advice = advise(conversation, policy, now)
    case = case_of(conversation, policy)
    asked = frozenset(
        address for check_in in conversation.check_ins for address in check_in.recipients
    )
    asks_another = bool(asked and recipients) and not asked & recipients
    rule = _reason(case, advice, now, asks_another=asks_another)
    if rule is None:
        return None
    return Caution(
        rule=rule,
        count=len(case.follow_ups),
        dates=case.follow_ups,
        next_at=_next_at(case, advice),
        same_question_to=tuple(sorted(asked - recipients)) if recipients else (),
        evidence=advice.evidence,
    )


def _reason(case: Case, advice: Advice, now: datetime, *, asks_another: bool) -> Rule | None:
    if advice.rule in NO_FOLLOW_UP:
        return None
    if asks_another:
        return Rule.OVER_FOLLOWING
    if advice.step is Step.WRITE:
        return None
    if case.spent or now < _gap_ends_at(case, advice):
        return Rule.OVER_FOLLOWING
    early = advice.rule in HAS_AN_EARLIEST_DAY and advice.not_before is not None
    return Rule.TOO_EARLY if early and not _only_answers(case) else None


def _gap_ends_at(case: Case, advice: Advice) -> datetime:
    """The end of the minimum gap. Between two nudges the rule `scheduling` has its own."""
    last = list(case.follow_ups[-1:])
    owed = case.conversation.slot_owed
    if owed is not None and advice.rule is not Rule.SCHEDULING:
        last.extend(map(bounded, owed.nudges))
    return case.after(max(last), case.policy.min_gap) if last else EARLIEST


def _next_at(case: Case, advice: Advice) -> datetime | None:
    """The next sensible day; None once the cap is spent: silence is the answer."""
    if case.spent:
        return None
    gap_ends_at = _gap_ends_at(case, advice)
    return gap_ends_at if advice.not_before is None else max(gap_ends_at, advice.not_before)


def _only_answers(case: Case) -> bool:
    """A person wrote last and did not say to wait: what the user writes is an answer to that,
    unless an interview came between."""
    c = case.conversation
    answer = c.last_answer
    if answer is None or answer.kind in SAYS_WAIT:
        return False
    since = [interviews.ends_at for interviews in case.rounds]
    if c.last_sent_at is not None:
        since.append(c.last_sent_at)
    return all(answer.at > at for at in since)
