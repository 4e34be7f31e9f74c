"""Rules that hold everything back: a mail that did not arrive, a snooze, a pause, an absence,
an uncertain reading, a machine on the other side."""

from app.domain.business_days import bounded, later
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.answering import your_turn
from app.domain.policy.case import Case, away_until, on_hold_until
from app.domain.policy.clock import Clock
from app.domain.policy.stopping import offer, rejected, rejected_by_machine, withdrawn


def bounced(case: Case, clock: Clock) -> Advice | None:
    """`bounced`: fix the address at once; after a soft failure wait, since the server tries
    again by itself."""
    failed = case.conversation.bounced
    if failed is None:
        return None
    fix_at = bounded(failed.evidence.at)
    if not failed.bounce.permanent:
        fix_at = later(fix_at, case.policy.soft_bounce_after)
    step = Step.FIX_ADDRESS if failed.bounce.permanent or clock.reached(fix_at) else Step.WAIT
    return Advice(rule=Rule.BOUNCED, step=step, not_before=fix_at, evidence=(failed.evidence,))


def snoozed(case: Case, clock: Clock) -> Advice | None:
    """`snoozed`: silent until then."""
    until = case.conversation.snoozed_until
    if until is None or clock.reached(until := bounded(until)):
        return None
    return Advice(rule=Rule.SNOOZED, step=Step.WAIT, not_before=until)


def on_hold(case: Case, clock: Clock) -> Advice | None:
    """`on-hold`: 20 BD, or the morning of their date."""
    hold = case.conversation.on_hold
    if hold is None:
        return None
    until = on_hold_until(case, hold.until, hold.evidence.at)
    if clock.reached(until):
        return None
    return Advice(rule=Rule.ON_HOLD, step=Step.WAIT, not_before=until, evidence=(hold.evidence,))


def away(case: Case, clock: Clock) -> Advice | None:
    """`away`: not a reply. Two BD after the first day back, or seven after the notice; beyond 30
    days of waiting the deputy of the notice is named."""
    absence = case.conversation.away
    if absence is None:
        return None
    until = away_until(case, absence)
    if clock.reached(until):
        return None
    long = until > later(absence.since, case.policy.away_long)
    return Advice(
        rule=Rule.AWAY,
        step=Step.WAIT,
        not_before=until,
        evidence=(absence.evidence,),
        deputy=absence.deputy if long else None,
    )


def another_matter(case: Case, _: Clock) -> Advice | None:
    """`ask-first`, where the answer is known: surely not about hiring, so nothing is to be done.

    The product shows no card for it. It stands before every rule that asks the user to write or
    to answer, because a friend's "Coffee on Tuesday?" is not our business.
    """
    if case.conversation.hiring or case.uncertain:
        return None
    return Advice(rule=Rule.ASK_FIRST, step=Step.WAIT)


def ask_first(case: Case, _: Clock) -> Advice | None:
    """`ask-first`: an uncertain reading, whichever way it went, is asked about."""
    if not case.uncertain:
        return None
    return Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True)


NO_WRITING = (
    withdrawn,
    offer,
    rejected_by_machine,
    rejected,
    bounced,
    your_turn,
    snoozed,
    on_hold,
    away,
)


def machine_sender(case: Case, clock: Clock) -> Advice | None:
    """`machine-sender`: never draft to it.

    First in the order so that nothing is written to a machine. A later rule that asks for no
    new mail keeps its say, in the same order: what a machine decided, or the test or booking
    link that it puts before the user, is not hidden by its being a machine.
    """
    if not case.conversation.machine_only:
        return None
    for rule in NO_WRITING:
        if (advice := rule(case, clock)) is not None:
            return advice
    return Advice(rule=Rule.MACHINE_SENDER, step=Step.WAIT)
