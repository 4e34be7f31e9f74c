"""A conversation under one person's numbers: the instants that several rules count from."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import groupby

from app.domain.business_days import (
    DAY,
    EARLIEST,
    MORNING,
    Calendar,
    add_business_days,
    bounded,
    business_day_after,
    next_business_moment,
)
from app.domain.conversation import Away, Conversation, Evidence
from app.domain.policy.numbers import Policy

BEST_TIME = time(9, 30)
BEST_WEEKDAYS = frozenset({1, 2, 3})  # Tuesday to Thursday


@dataclass(frozen=True, slots=True)
class Round:
    """The interviews of one day there: a panel of three is one round, with one clock."""

    starts_at: datetime  # of the last of them: thanks before it did not thank everybody
    ends_at: datetime
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Case:
    """The facts beside whose numbers and whose calendar they are judged by."""

    conversation: Conversation
    policy: Policy
    calendar: Calendar
    rounds: tuple[Round, ...]  # oldest first, past and future
    follow_ups: tuple[datetime, ...]  # that the cap counts, oldest first

    @property
    def spent(self) -> bool:
        """As many follow-ups are sent as the cap allows."""
        return len(self.follow_ups) >= self.policy.cap

    @property
    def uncertain(self) -> bool:
        """The reading is too uncertain to act on (`ask-first`)."""
        return self.conversation.confidence < self.policy.ask_below

    @property
    def thanked(self) -> bool:
        """A thank-you went out since the last round began."""
        return bool(self.rounds) and self.has_thanked(self.rounds[-1])

    def has_thanked(self, interviews: Round) -> bool:
        """Whether the last thank-you was written after that round began."""
        thanked_at = self.conversation.thanked_at
        return thanked_at is not None and interviews.starts_at < thanked_at

    def after(self, at: datetime, days: int) -> datetime:
        """That many business days after `at`."""
        return add_business_days(at, days, self.calendar)

    def morning_after(self, day: date, days: int) -> datetime:
        """Nine o'clock there, that many business days after `day`."""
        return self.calendar.moment(business_day_after(day, days, self.calendar), MORNING)

    @property
    def last_follow_up(self) -> datetime | None:
        """The latest of all times, whether or not an answer came since; nudges too."""
        c = self.conversation
        sent = [check_in.at for check_in in c.all_check_ins]
        if c.slot_owed is not None:
            sent.extend(c.slot_owed.nudges)
        sent.extend(self.follow_ups)
        return max(map(bounded, sent), default=None)

    @property
    def hold_ends_at(self) -> datetime:
        """When the pause or the absence that was told of is over; `EARLIEST` without one."""
        c, ends = self.conversation, EARLIEST
        if c.on_hold is not None:
            ends = on_hold_until(self, c.on_hold.until, c.on_hold.evidence.at)
        if c.away is not None:
            ends = max(ends, away_until(self, c.away))
        return ends

    @property
    def promised_at(self) -> datetime | None:
        """From when one may ask about the promise in force; None without one.

        A promise of a day before the last round began was about something else and is kept.
        """
        promise = self.conversation.promise
        if promise is None:
            return None
        if self.rounds:
            began = self.rounds[-1].starts_at
            last = promise.period.last
            if promise.evidence.at < began and last < self.calendar.day_of(began):
                return None
        return self.morning_after(promise.period.last, self.policy.promise_grace)

    def earliest(self, at: datetime) -> datetime:
        """`at`, or later where the minimum gap or a pause ends later."""
        last = self.last_follow_up
        gap_ends = EARLIEST if last is None else self.after(last, self.policy.min_gap)
        return max(bounded(at), gap_ends, self.hold_ends_at)

    def not_on_top_of_own_mail(self, at: datetime) -> datetime:
        """`at`, or later where the user wrote to them shortly before.

        The policy page has a gap between two follow-ups only. But whoever has sent references
        this morning does not ask for news this afternoon, so the same gap is kept after any
        mail of the user but the thank-you ("the clock stays on the interview").
        """
        c = self.conversation
        if c.last_sent_at is None or c.last_sent_at == c.thanked_at:
            return at
        return max(at, self.after(c.last_sent_at, self.policy.min_gap))

    def best_at(self, earliest: datetime, from_day: date | None = None) -> datetime:
        """A comfortable time: 09:30 there on the first of two business days that is a Tuesday,
        Wednesday or Thursday, else on the first of the two.

        Args:
            earliest: The best time is never before it.
            from_day: The first of the two days, where later than the day of `earliest`.
        """
        day = self.calendar.day_of(earliest)
        if from_day is not None:
            day = max(day, from_day)
        day = business_day_after(day - DAY, 1, self.calendar)
        if self.calendar.moment(day, BEST_TIME) < earliest:
            day = business_day_after(day, 1, self.calendar)
        second = business_day_after(day, 1, self.calendar)
        if day.weekday() not in BEST_WEEKDAYS and second.weekday() in BEST_WEEKDAYS:
            day = second
        return self.calendar.moment(day, BEST_TIME)


def on_hold_until(case: Case, until: date | None, since: datetime) -> datetime:
    """The end of a hiring freeze: their day's morning, or a number of business days."""
    if until is None:
        return case.after(since, case.policy.on_hold_after)
    return next_business_moment(case.calendar.moment(until, MORNING), case.calendar)


def away_until(case: Case, away: Away) -> datetime:
    """When an absence no longer holds anything back: they are back and have read their mail."""
    if away.back_on is None:
        return case.after(away.since, case.policy.away_unknown)
    return case.morning_after(away.back_on, case.policy.away_grace)


def calendar_of(conversation: Conversation, policy: Policy) -> Calendar:
    """The counterpart's calendar where it is known and else the user's."""
    return Calendar(
        _zone(conversation.utc_offset_minutes) or policy.zone,
        conversation.country or policy.country,
        policy.closed_days,
        policy.weekend,
    )


def case_of(conversation: Conversation, policy: Policy) -> Case:
    """The case, with the instants that several rules count from."""
    calendar = calendar_of(conversation, policy)
    rounds = _rounds(conversation, calendar)
    return Case(conversation, policy, calendar, rounds, _follow_ups(conversation, rounds))


@lru_cache(maxsize=256)
def _zone(offset_minutes: int | None) -> tzinfo | None:
    """A fixed offset as a zone; None where it is unknown or no offset at all (24 h and more)."""
    if offset_minutes is None or abs(offset_minutes) >= DAY / timedelta(minutes=1):
        return None
    return timezone(timedelta(minutes=offset_minutes)) if offset_minutes else UTC


def _rounds(conversation: Conversation, calendar: Calendar) -> tuple[Round, ...]:
    interviews = sorted(conversation.interviews, key=lambda i: bounded(i.ends_at))
    days = groupby(interviews, key=lambda i: calendar.day_of(i.ends_at))
    return tuple(
        Round(
            starts_at=bounded(of_day[-1].starts_at),
            ends_at=bounded(of_day[-1].ends_at),
            evidence=of_day[-1].evidence,
        )
        for of_day in (list(group) for _, group in days)
    )


def _follow_ups(conversation: Conversation, rounds: tuple[Round, ...]) -> tuple[datetime, ...]:
    """The check-ins since the last answer and interview, and the note about another offer,
    which counts as one (`other-offer`) where it is not among them already."""
    counted = [bounded(check_in.at) for check_in in conversation.check_ins]
    other = conversation.other_offer
    if other is not None and other.told_at is not None:
        told_at = bounded(other.told_at)
        answer = conversation.last_answer
        reset = [answer.at] if answer is not None else []
        reset.extend(interviews.ends_at for interviews in rounds[-1:])
        if told_at not in counted and all(told_at > at for at in reset):
            counted.append(told_at)
    return tuple(sorted(counted))
