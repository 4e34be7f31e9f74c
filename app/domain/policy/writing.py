"""Rules for asking them for news: another offer, the promised date, the first and the second
check-in, an interview that we know nothing of."""

from app.domain.business_days import EVENING, bounded, business_day_after
from app.domain.conversation import Evidence
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import Case
from app.domain.policy.clock import Clock
from app.domain.policy.window import check_in_window


def other_offer(case: Case, clock: Clock) -> Advice | None:
    """`other-offer`: one note, as soon as known, until its deadline (17:00 there).

    It counts as one follow-up, so none after the cap, and it keeps the minimum gap, unless that
    would leave less than one business day before the deadline: then telling them late would
    help nobody. Never to people of whom we are not sure that they are hiring.
    """
    other = case.conversation.other_offer
    if other is None or other.told_at is not None or case.spent:
        return None
    if case.uncertain or not case.conversation.hiring:
        return None
    deadline = case.calendar.moment(other.deadline, EVENING)
    if clock.reached(deadline):
        return None
    tell_at = bounded(other.noted_at)
    if case.follow_ups:
        gap_ends = case.after(case.follow_ups[-1], case.policy.min_gap)
        if case.after(gap_ends, 1) <= deadline:
            tell_at = max(tell_at, gap_ends)
    return Advice(
        rule=Rule.OTHER_OFFER,
        step=Step.WRITE if clock.reached(tell_at) else Step.WAIT,
        not_before=tell_at,
        due_by=deadline,
    )


def promised_date(case: Case, clock: Clock) -> Advice | None:
    """`promised-date`: wait until 09:00 there, 2 BD after the last promised day; then ask.

    Over once the user has asked after the promised day. A check-in from before it counts
    against the cap, and when that is spent the date is still waited for, but not asked about.
    """
    promise, ask_at = case.conversation.promise, case.promised_at
    if promise is None or ask_at is None:
        return None
    passed_at = case.calendar.end_of(promise.period.last)
    if case.follow_ups and case.follow_ups[-1] >= passed_at:
        return None
    if case.spent:
        if clock.reached(ask_at):
            return None
        return Advice(
            rule=Rule.PROMISED_DATE,
            step=Step.WAIT,
            not_before=ask_at,
            evidence=(promise.evidence,),
        )
    earliest = case.earliest(ask_at)
    return Advice(
        rule=Rule.PROMISED_DATE,
        step=Step.WRITE if clock.reached(earliest) else Step.WAIT,
        not_before=earliest,
        best_at=case.best_at(earliest),
        evidence=(promise.evidence,),
    )


def second_check_in(case: Case, clock: Clock) -> Advice | None:
    """`second-check-in`: 7 BD after the first."""
    if not case.follow_ups or case.spent:
        return None
    earliest = case.earliest(case.after(case.follow_ups[-1], case.policy.second_after))
    return Advice(
        rule=Rule.SECOND_CHECK_IN,
        step=Step.WRITE if clock.reached(earliest) else Step.WAIT,
        not_before=earliest,
        best_at=case.best_at(earliest),
        evidence=_what_is_known(case),
    )


def first_check_in(case: Case, clock: Clock) -> Advice | None:
    """`first-check-in` (G1): 5 BD after the interview, best on BD 6 or 7, late but fine from BD
    10 on. A person's answer after the interview starts the count again; a bare
    acknowledgement leaves 5 BD at least (`acknowledged`)."""
    if not case.rounds or case.follow_ups or case.spent:
        return None
    window = check_in_window(case, case.rounds[-1])
    earliest = case.earliest(case.not_on_top_of_own_mail(window.opens_at))
    counted_from = case.calendar.day_of(window.starts_at)
    best_from = business_day_after(counted_from, case.policy.first_best, case.calendar)
    return Advice(
        rule=Rule.FIRST_CHECK_IN,
        step=Step.WRITE if clock.reached(earliest) else Step.WAIT,
        not_before=earliest,
        best_at=case.best_at(earliest, best_from),
        late_after=max(earliest, window.closes_at),
        shaped_by=(Rule.ACKNOWLEDGED,) if window.acknowledged else (),
        evidence=_what_is_known(case),
    )


def interview_unknown(case: Case, clock: Clock) -> Advice:
    """`interview-unknown`: ask the user for the date; 7 BD after the last human message (or after
    the first message of all) writing is right all the same, with low confidence.

    The last of all: it always answers. Without any message there is no clock, and it asks.
    """
    answer = case.conversation.last_answer
    since = case.conversation.started_at if answer is None else answer.at
    if since is None or case.spent:
        return Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.ASK, low_confidence=True)
    earliest = case.not_on_top_of_own_mail(case.after(since, case.policy.unknown_after))
    earliest = case.earliest(earliest)
    return Advice(
        rule=Rule.INTERVIEW_UNKNOWN,
        step=Step.WRITE if clock.reached(earliest) else Step.ASK,
        not_before=earliest,
        best_at=case.best_at(earliest),
        evidence=_what_is_known(case),
        low_confidence=True,
    )


def _what_is_known(case: Case) -> tuple[Evidence, ...]:
    """The lines that the count starts from: the last interview, and an answer after it."""
    evidence = [interviews.evidence for interviews in case.rounds[-1:]]
    answer = case.conversation.last_answer
    if answer is not None and all(answer.at > interviews.ends_at for interviews in case.rounds):
        evidence.append(answer.evidence)
    return tuple(evidence)
