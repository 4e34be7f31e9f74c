"""The rule that ends the waiting: treat silence as an answer."""

from datetime import datetime

from app.domain.business_days import bounded, later
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import Case
from app.domain.policy.clock import Clock


def close_out(case: Case, clock: Clock) -> Advice | None:
    """`close-out` (G4, G9, G10): once the cap is spent, 10 BD more, then stop; firm at 30 days.

    Counted from the last follow-up, or from a promised day, a pause or an absence that ended
    after it. With a cap of 0 the waiting itself is what is counted.
    """
    if not case.spent or (since := _silent_since(case)) is None:
        return None
    stop_at = case.after(since, case.policy.close_after)
    stop = clock.reached(stop_at)
    return Advice(
        rule=Rule.CLOSE_OUT,
        step=Step.STOP if stop else Step.WAIT,
        not_before=stop_at,
        evidence=tuple(interviews.evidence for interviews in case.rounds[-1:]),
        firm=stop and clock.reached(later(since, case.policy.close_firmly_after)),
    )


def _silent_since(case: Case) -> datetime | None:
    c = case.conversation
    since = list(case.follow_ups[-1:])
    if not since:
        since.extend(interviews.ends_at for interviews in case.rounds[-1:])
        if c.last_answer is not None:
            since.append(c.last_answer.at)
        if not since and c.started_at is not None:
            since.append(c.started_at)
    if not since:
        return None
    if case.promised_at is not None:
        since.append(case.promised_at)
    return max(case.hold_ends_at, *map(bounded, since))
