"""What the picture shows, as numbers: days from the latest interview, which is day 0."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.cards.case import Case
from app.domain.policy.advice import Rule, Step
from app.domain.policy.case import Round
from app.domain.policy.window import Window, check_in_window

LONGEST: Final = 90  # days; of a longer way only words are of use
DOTS: Final = 6  # follow-ups, the latest
EARLIER: Final = 2  # rounds before the latest
ON_THE_WAY: Final = frozenset(
    {
        Rule.THANK_YOU,
        Rule.FIRST_CHECK_IN,
        Rule.SECOND_CHECK_IN,
        Rule.PROMISED_DATE,
        Rule.CLOSE_OUT,
        Rule.AWAY,
        Rule.ON_HOLD,
        Rule.SNOOZED,
        Rule.OTHER_OFFER,
    }
)
"""Where the way from the interview to the next day is what counts; elsewhere the day was decided,
is not known, or the user is asked for something else."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything that is drawn. No name, no date, no word of anybody."""

    today: int
    opens: int  # the usual window
    closes: int
    first: int  # business days to its opening, 0 where it was counted in another way
    last: int  # to its end
    promise: int | None = None  # the day they named
    next: int | None = None  # the next sensible day; today where it has come
    follow_ups: tuple[int, ...] = ()
    rounds: tuple[int, ...] = ()  # earlier interviews, negative, oldest first
    number: int = 1  # which round day 0 is


@dataclass(frozen=True, slots=True)
class Moments:
    """The same as days of the calendar: what the words under the picture name."""

    interview: date
    window: Window
    follow_ups: tuple[datetime, ...]
    promise: date | None
    next: date | None


def moments_of(case: Case) -> Moments | None:
    """None where there is no such way: no interview is over, another one is ahead, or the rule is
    about something else."""
    held = _held(case)
    if held is None or case.conversation.closed_at is not None:
        return None
    promise = case.conversation.promise
    began = case.days.date_of(held.starts_at)
    last_day = promise.period.last if promise is not None else None
    moments = Moments(
        interview=began,
        window=check_in_window(case.counted, held),
        follow_ups=_follow_ups(case, held),
        promise=last_day if last_day is not None and last_day >= began else None,
        next=_next(case),
    )
    return moments if _is_short(moments, case) else None


def _held(case: Case) -> Round | None:
    """The latest round, once it is over."""
    if case.advice.rule not in ON_THE_WAY or not case.counted.rounds:
        return None
    latest = case.counted.rounds[-1]
    return latest if latest.ends_at <= case.days.now else None


def _follow_ups(case: Case, held: Round) -> tuple[datetime, ...]:
    sent = sorted(check_in.at for check_in in case.conversation.all_check_ins)
    return tuple(at for at in sent if held.ends_at < at <= case.days.now)[-DOTS:]


def _next(case: Case) -> date | None:
    if case.advice.step is Step.WRITE:
        return case.days.today
    at = case.advice.not_before
    return case.days.date_of(at) if case.waiting and at is not None else None


def _is_short(moments: Moments, case: Case) -> bool:
    ends = [case.days.date_of(moments.window.closes_at), case.days.today]
    ends += [day for day in (moments.promise, moments.next) if day is not None]
    return (max(ends) - moments.interview).days <= LONGEST


def numbers_of(case: Case, moments: Moments) -> Numbers:
    """Days become their distance from the interview."""
    days, zero = case.days, moments.interview
    window, policy = moments.window, case.policy

    def away(at: datetime | date | None) -> int | None:
        return None if at is None else (days.date_of(at) - zero).days

    every = [(days.date_of(held.starts_at) - zero).days for held in case.counted.rounds]
    earlier = [day for day in every if -LONGEST <= day < 0][-EARLIER:]
    is_usual = not window.acknowledged and policy.first_after < policy.late_after
    return Numbers(
        today=(days.today - zero).days,
        opens=(days.date_of(window.opens_at) - zero).days,
        closes=(days.date_of(window.closes_at) - zero).days,
        first=policy.first_after if is_usual else 0,
        last=policy.late_after if is_usual else 0,
        promise=away(moments.promise),
        next=away(moments.next),
        follow_ups=tuple((days.date_of(at) - zero).days for at in moments.follow_ups),
        rounds=tuple(earlier),
        number=len(every),
    )
