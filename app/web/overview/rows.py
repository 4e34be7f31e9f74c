"""One application in words, the same in the page, the table file and the JSON."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.cards.compose import headline
from app.domain.looking_back.lesson import END, Lesson
from app.domain.looking_back.outcome import Outcome
from app.domain.looking_back.waits import Wait
from app.domain.say import say
from app.domain.stage_name import StageName
from app.flows.overview import Line, Overview

STAGES: Final = {
    StageName.APPLIED: say("Applied"),
    StageName.SCHEDULING: say("Finding a time"),
    StageName.INTERVIEW: say("Interview ahead"),
    StageName.WAITING: say("Waiting for them"),
    StageName.ANSWERED: say("Your turn"),
    StageName.OFFER: say("Offer"),
    StageName.DECLINED: say("Declined"),
    StageName.CLOSED: say("Closed"),
}
OUTCOMES: Final = {
    Outcome.OPEN: say("Open"),
    Outcome.OFFER: say("Offer"),
    Outcome.DECLINED: say("Declined"),
    Outcome.WITHDRAWN: say("Withdrawn"),
    Outcome.NO_ANSWER: say("At rest, no answer"),
    Outcome.CLOSED: say("Closed by you"),
}
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One application."""

    employer: str
    role: str
    stage: str
    outcome: str
    began_on: date | None
    interviews: int  # that are over
    follow_ups: int
    answer_days: tuple[float, ...]  # one for each wait that was answered
    waiting_days: float | None  # since when an answer is waited for; None: it is not
    next: str  # what the card says
    lessons: Sequence[Lesson]


def rows_of(found: Overview) -> tuple[Row, ...]:
    """In the order of the overview."""
    return tuple(_row(line, found) for line in found.lines)


def round_name(lesson: Lesson) -> str:
    """ "2026-03-02", or the whole."""
    return say("the whole application") if lesson.round is END else lesson.round.isoformat()


def in_days(length: timedelta) -> float:
    """With one decimal."""
    return round(length / DAY, 1)


def _row(line: Line, found: Overview) -> Row:
    facts, zone = line.facts, found.policy.zone
    return Row(
        employer=facts.employer or facts.subject,
        role=facts.role,
        stage=STAGES[line.stage],
        outcome=OUTCOMES[line.outcome],
        began_on=facts.started_at.astimezone(zone).date() if facts.started_at else None,
        interviews=sum(interview.ends_at <= found.now for interview in facts.interviews),
        follow_ups=len(facts.all_check_ins),
        answer_days=tuple(in_days(wait.length) for wait in line.waits if wait.answered),
        waiting_days=_waiting(line.waits, found),
        next=headline(facts, line.advice, found.policy, found.now),
        lessons=line.lessons,
    )


def _waiting(waits: Sequence[Wait], found: Overview) -> float | None:
    """Of a wait that goes on: its end is this instant."""
    last = waits[-1] if waits else None
    if last is None or last.answered or last.until < found.now:
        return None
    return in_days(last.length)
