"""Rules for when it is decided: closed, withdrawn, offer, rejected."""

from app.domain.business_days import EVENING, bounded, later
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import Case
from app.domain.policy.clock import Clock


def closed_by_the_user(case: Case, _: Clock) -> Advice | None:
    """`close-out`, by hand. The fold opens it again when a person writes."""
    if case.conversation.closed_at is None:
        return None
    return Advice(rule=Rule.CLOSE_OUT, step=Step.STOP)


def withdrawn(case: Case, _: Clock) -> Advice | None:
    """`withdrawn`: everything off, at once."""
    at = case.conversation.withdrawn_at
    if at is None:
        return None
    return Advice(rule=Rule.WITHDRAWN, step=Step.STOP, not_before=bounded(at))


def offer(case: Case, clock: Clock) -> Advice | None:
    """`offer`: acknowledge it within 24 h, and sooner where their date is sooner; then stop, with
    their date until it has passed. A day without an hour ends at 17:00 there."""
    offered = case.conversation.offer
    if offered is None:
        return None
    at = bounded(offered.evidence.at)
    reply_by = None
    if offered.reply_by is not None:
        reply_by = case.calendar.moment(offered.reply_by, EVENING)
    if offered.answered_at is None:
        due_by = later(at, case.policy.offer_within)
        return Advice(
            rule=Rule.OFFER,
            step=Step.ANSWER,
            not_before=at,
            due_by=due_by if reply_by is None else min(due_by, reply_by),
            evidence=(offered.evidence,),
        )
    if reply_by is not None and clock.reached(reply_by):
        reply_by = None
    return Advice(rule=Rule.OFFER, step=Step.STOP, due_by=reply_by, evidence=(offered.evidence,))


def rejected_by_machine(case: Case, _: Clock) -> Advice | None:
    """`rejected-by-machine`: nobody to write to."""
    rejection = case.conversation.rejection
    if rejection is None or not rejection.by_machine:
        return None
    return Advice(rule=Rule.REJECTED_BY_MACHINE, step=Step.STOP, evidence=(rejection.evidence,))


def rejected(case: Case, clock: Clock) -> Advice | None:
    """`rejected`: stop. As long as `due_by` is given, thanks and one request for feedback may
    be offered: for 48 h, unless the user has answered."""
    rejection = case.conversation.rejection
    if rejection is None:
        return None
    due_by = later(rejection.evidence.at, case.policy.rejected_within)
    offered = rejection.answered_at is None and not clock.reached(due_by)
    return Advice(
        rule=Rule.REJECTED,
        step=Step.STOP,
        due_by=due_by if offered else None,
        evidence=(rejection.evidence,),
    )
