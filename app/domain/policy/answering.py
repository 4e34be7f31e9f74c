"""Rules for what the user owes, or what they owe the user: an answer, a call, a time, thanks."""

from datetime import datetime, time

from app.domain.business_days import DAY, bounded, later
from app.domain.conversation import Conversation, Evidence, HeldInterview
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import Case, Round, calendar_of
from app.domain.policy.clock import Clock
from app.domain.policy.numbers import Policy

FRIDAY = 4
NOON = time(12)
NUDGES = 2


def your_turn(case: Case, clock: Clock) -> Advice | None:
    """`your-turn`: they asked; a reminder after 24 h and a second, firm one 2 BD later."""
    question = case.conversation.question
    if question is None:
        return None
    asked_at = bounded(question.at)
    first = later(asked_at, case.policy.your_turn_after)
    second = case.after(first, case.policy.your_turn_again)
    reminders = clock.reached(first) + clock.reached(second)
    return Advice(
        rule=Rule.YOUR_TURN,
        step=Step.ANSWER,
        not_before=asked_at,
        due_by=first,
        evidence=(question,),
        reminders=reminders,
        firm=reminders > 1,
    )


def no_show(case: Case, clock: Clock) -> Advice | None:
    """`no-show`: one note 15 to 30 minutes after the agreed time, and never on a later day."""
    missed = case.conversation.no_show
    if missed is None or missed.written_at is not None:
        return None
    write_at = later(missed.agreed_at, case.policy.no_show_after)
    if clock.reached(case.calendar.end_of(case.calendar.day_of(write_at))):
        return None
    return Advice(
        rule=Rule.NO_SHOW,
        step=Step.WRITE if clock.reached(write_at) else Step.WAIT,
        not_before=write_at,
        due_by=later(missed.agreed_at, case.policy.no_show_until),
    )


def missable(conversation: Conversation, policy: Policy, now: datetime) -> HeldInterview | None:
    """The interview to which nobody may have come: its hour has struck today, and no thanks have
    gone out for it. On a later day a note about it would come too late."""
    calendar = calendar_of(conversation, policy)
    begun = [i for i in conversation.interviews if i.starts_at <= now and not i.day_only]
    if not begun or calendar.day_of(begun[-1].starts_at) != calendar.day_of(now):
        return None
    thanked_at = conversation.thanked_at
    return begun[-1] if thanked_at is None or thanked_at < begun[-1].starts_at else None


def scheduling(case: Case, clock: Clock) -> Advice | None:
    """`scheduling`: they owe a time. A nudge after 2 BD, once more after 2 BD.

    Nudges do not count against the cap, but once that is spent they are off as well, they
    keep the minimum gap after a check-in, and they wait for a date that was promised.
    """
    owed = case.conversation.slot_owed
    if owed is None or len(owed.nudges) >= NUDGES or (case.follow_ups and case.spent):
        return None
    nudge_at = case.after(max((owed.since, *owed.nudges)), case.policy.slot_after)
    if case.follow_ups:
        nudge_at = max(nudge_at, case.after(case.follow_ups[-1], case.policy.min_gap))
    evidence: tuple[Evidence, ...] = (owed.evidence,)
    promise, promised_at = case.conversation.promise, case.promised_at
    if promise is not None and promised_at is not None:
        nudge_at = max(nudge_at, promised_at)
        evidence = (owed.evidence, promise.evidence)
    return Advice(
        rule=Rule.SCHEDULING,
        step=Step.WRITE if clock.reached(nudge_at) else Step.WAIT,
        not_before=nudge_at,
        evidence=evidence,
    )


def thank_you(case: Case, clock: Clock) -> Advice | None:
    """`thank-you`: from the end of a round for 3 BD, unless thanked or asked for news since;
    before the end of the next one, wait for it.

    A round that is over is thanked for even while the next is fixed already.
    """
    over = [interviews for interviews in case.rounds if clock.reached(interviews.ends_at)]
    if over and _thanks_due(case, clock, over[-1]):
        return _thanks(case, over[-1], Step.WRITE)
    if len(over) < len(case.rounds):
        return _thanks(case, case.rounds[len(over)], Step.WAIT)
    return None


def _thanks_due(case: Case, clock: Clock, interviews: Round) -> bool:
    last = case.last_follow_up
    return not (
        case.has_thanked(interviews)
        or (last is not None and last >= interviews.ends_at)
        or clock.reached(case.after(interviews.ends_at, case.policy.thank_you_until))
    )


def _thanks(case: Case, interviews: Round, step: Step) -> Advice:
    return Advice(
        rule=Rule.THANK_YOU,
        step=step,
        not_before=interviews.ends_at,
        due_by=_thanks_due_by(case, interviews.ends_at),
        evidence=(interviews.evidence,),
    )


def _thanks_due_by(case: Case, ended_at: datetime) -> datetime:
    """24 h later; after a Friday or a weekend, noon of the next day on which offices are open.

    Days between Christmas and New Year are such days: thanks that wait until January are late.
    """
    day = case.calendar.day_of(ended_at)
    if day.weekday() < FRIDAY:
        return later(ended_at, case.policy.thank_you_within)
    day += DAY
    while not case.calendar.is_workday(day):
        day += DAY
    return case.calendar.moment(day, NOON)
