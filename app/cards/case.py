"""What a rule's words may look at: one conversation, its advice, the numbers and the day."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from app.cards.days import Days, business_days, number
from app.domain.business_days import Calendar, business_day_after, business_days_between
from app.domain.conversation import Conversation, Evidence, HeldInterview
from app.domain.policy import case as policy_case
from app.domain.policy.advice import Advice, Step
from app.domain.policy.answering import missable
from app.domain.policy.numbers import Policy
from app.domain.say import counted, say
from app.domain.stage import Stage, stage_of

LONGEST_INLINE: Final = 60  # characters of a quotation inside the reason


@dataclass(frozen=True)
class Case:
    """The arguments of every saying."""

    conversation: Conversation
    advice: Advice
    policy: Policy
    days: Days
    as_counted: policy_case.Case | None = None  # where whoever advised has it already

    @property
    def waiting(self) -> bool:
        return self.advice.step is Step.WAIT

    @cached_property
    def until(self) -> str:
        """The day the step becomes right, in words; "" where there is none."""
        return self.days.near(self.advice.not_before) if self.advice.not_before else ""

    @cached_property
    def held(self) -> HeldInterview | None:
        """The latest interview that is over."""
        past = [i for i in self.conversation.interviews if i.ends_at <= self.days.now]
        return past[-1] if past else None

    @cached_property
    def coming(self) -> HeldInterview | None:
        """The next interview, or the one that is on."""
        ahead = [i for i in self.conversation.interviews if i.ends_at > self.days.now]
        return ahead[0] if ahead else None

    @cached_property
    def missable(self) -> HeldInterview | None:
        """The interview of today to which nobody may have come."""
        return missable(self.conversation, self.policy, self.days.now)

    @cached_property
    def stage(self) -> Stage:
        """How far it is."""
        return stage_of(self.conversation, self.days.now)

    @property
    def late(self) -> bool:
        after = self.advice.late_after
        return after is not None and after <= self.days.now

    @property
    def spent(self) -> bool:
        """As many follow-ups are sent as the cap allows."""
        return len(self.conversation.check_ins) >= self.policy.cap

    @cached_property
    def counted(self) -> policy_case.Case:
        """The same conversation as the rules saw it."""
        return self.as_counted or policy_case.case_of(self.conversation, self.policy)

    @cached_property
    def calendar(self) -> Calendar:
        """Whose business days were counted."""
        return policy_case.calendar_of(self.conversation, self.policy)

    def until_counted(self, start: datetime | date, count: int, after: str = "") -> str:
        """ "five business days after that is Monday 9 March"; after a day, where one is given.

        Where the day was moved by something else (a minimum gap, an absence), only the day is
        named: the card never shows a sum that is not true.
        """
        if not self.adds_up(start, count):
            return self.first_good_day
        days = business_days(count)
        if after:
            return say("{days} after {start} is {day}", days=days, start=after, day=self.until)
        return say("{days} after that is {day}", days=days, day=self.until)

    def adds_up(self, start: datetime | date, count: int) -> bool:
        """The step becomes right exactly so many business days after the start."""
        if self.advice.not_before is None:
            return False
        calendar = self.calendar
        day = calendar.day_of(start) if isinstance(start, datetime) else start
        return business_day_after(day, count, calendar) == calendar.day_of(self.advice.not_before)

    @property
    def first_good_day(self) -> str:
        """ "Monday 9 March is the first good day"; "" where there is none."""
        return say("{day} is the first good day", day=self.until) if self.until else ""

    def passed(self, start: datetime) -> str:
        """ "six business days have passed since"; "" on the day itself."""
        count = business_days_between(start, self.days.now, self.calendar)
        if not count:
            return ""
        return counted(
            "{number} business day has passed since",
            "{number} business days have passed since",
            count,
            number=number(count),
        )

    def said(self, evidence: Evidence, otherwise: str) -> str:
        """ "They said “by Friday” on Monday 2 March"; a long line is shown below the reason
        instead, and here what it comes to."""
        quote = evidence.quote.strip(' .“”"')
        if not quote or len(quote) > LONGEST_INLINE:
            return otherwise
        return say("They said “{quote}” {on}", quote=quote, on=self.days.on(evidence.at))


@dataclass(frozen=True, slots=True)
class Said:
    """What one rule says: what to do in a few words, why in one sentence, and what else helps."""

    headline: str
    reason: str
    more: tuple[str, ...] = ()


PLAN_FOR_THE_WAIT: Final = say(
    "What helps meanwhile: one other application, a little preparation, something absorbing."
)

WAIT_FOR_NOW: Final = say("Wait for now")


def wait(case: Case) -> str:
    """The headline of every wait."""
    at, days = case.advice.not_before, case.days
    if at is None:
        return WAIT_FOR_NOW
    if days.date_of(at) == days.today:  # its hour is still to come
        return say("Wait until {moment}", moment=days.at(at))
    return say("Wait until {day}", day=case.until)


def sentence(clause: str, then: str = "") -> str:
    """One main clause, or two; each can be said alone."""
    if not then:
        return say("{clause}.", clause=clause)
    return say("{clause}; {then}.", clause=clause, then=then)
