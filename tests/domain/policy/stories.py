"""The facts that the tables of cases are told with. All of it happens in March 2026, in UTC."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.conversation import (
    CheckIn,
    Conversation,
    Evidence,
    HeardPromise,
    HeldInterview,
    LastAnswer,
)
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Kind, Medium, Period
from tests.builders import JANE

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
POLICY = Policy()


def at(text: str, year: int = 2026) -> datetime:
    """ "Mon 2 Mar 15:00", with the right weekday, so that the tables cannot lie about it."""
    when = datetime.strptime(f"{year} {text}", "%Y %a %d %b %H:%M").replace(tzinfo=UTC)
    assert f"{when:%a}" == text[:3], f"{text} is a {when:%A}"
    return when


def line(when: datetime, quote: str = "Their line.") -> Evidence:
    return Evidence(when, quote, f"<{when:%d%H%M}@acme.com>")


def interview(ends_at: datetime) -> HeldInterview:
    """One hour by video."""
    return HeldInterview(ends_at - HOUR, ends_at, Medium.VIDEO, line(ends_at - 4 * DAY))


def answer(when: datetime, kind: Kind = Kind.REPLY) -> LastAnswer:
    return LastAnswer(when, kind, JANE, line(when, "We will be in touch."))


def check_in(when: datetime, *to: str, channel: str = "mail") -> CheckIn:
    return CheckIn(when, to or (JANE.email,), channel)


def promise(last: datetime, heard: datetime) -> HeardPromise:
    """Until the day of `last`, from the day before."""
    return HeardPromise(
        Period((last - DAY).date(), last.date()), line(heard, "You will hear from us by then.")
    )


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is known, when it is asked, and the whole advice."""

    case: str
    facts: Conversation
    now: datetime
    advice: Advice
    policy: Policy = POLICY


ENDED = at("Mon 2 Mar 15:00")
INTERVIEW = interview(ENDED)
THANKED_AT = at("Tue 3 Mar 10:00")
SILENT = Conversation(interviews=(INTERVIEW,), thanked_at=THANKED_AT, last_sent_at=THANKED_AT)
FIRST = check_in(at("Tue 10 Mar 09:30"))
SECOND = check_in(at("Thu 19 Mar 09:30"))

DUE = at("Mon 9 Mar 15:00")
ASK = Advice(
    rule=Rule.FIRST_CHECK_IN,
    step=Step.WRITE,
    not_before=DUE,
    best_at=at("Tue 10 Mar 09:30"),
    late_after=at("Mon 16 Mar 15:00"),
    evidence=(INTERVIEW.evidence,),
    shaped_by=(Rule.THANKED,),
)


def waiting(advice: Advice, until: datetime) -> Advice:
    return replace(advice, step=Step.WAIT, not_before=until, changes_at=until)


AGAIN = Advice(
    rule=Rule.SECOND_CHECK_IN,
    step=Step.WRITE,
    not_before=at("Thu 19 Mar 09:30"),
    best_at=at("Thu 19 Mar 09:30"),
    evidence=(INTERVIEW.evidence,),
    shaped_by=(Rule.THANKED,),
)
CALL_US = line(at("Mon 2 Mar 16:00"), "Just give me a call.")
THEY_WROTE = answer(at("Wed 4 Mar 10:00"))
