"""What a person wrote down after a round of interviews, or when the application was over.

A round is the interviews of one day there. It is named by that day and not by its number, so that
a round that is found later (an old thread that joins) does not move the notes of the others.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import case_of
from app.domain.policy.numbers import Policy

END = None
"""The round of a lesson about the whole application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """In the user's own words; nothing of a mail."""

    round: date | None  # the day of the interviews there; None (`END`): the whole application
    at: datetime  # when it was last written
    went_well: str = ""
    improve: str = ""
    asked: str = ""  # questions that they asked

    @property
    def is_empty(self) -> bool:
        """Nothing is written in it."""
        return not (self.went_well or self.improve or self.asked)


def is_over(conversation: Conversation, advice: Advice) -> bool:
    """Closed, declined, withdrawn, or at rest after two follow-ups (`close-out`)."""
    c = conversation
    ended = (c.closed_at, c.withdrawn_at, c.rejection)
    at_rest = advice.rule is Rule.CLOSE_OUT and advice.step is Step.STOP
    return at_rest or any(one is not None for one in ended)


def rounds_to_learn_from(
    conversation: Conversation, advice: Advice, policy: Policy, now: datetime
) -> tuple[date | None, ...]:
    """Every round that is over, oldest first, and `END` behind them once the application is."""
    case = case_of(conversation, policy)
    held = (case.calendar.day_of(r.ends_at) for r in case.rounds if r.ends_at <= now)
    days = tuple(dict.fromkeys(held))
    return (*days, END) if is_over(conversation, advice) else days


def merged(lessons: list[Lesson]) -> list[Lesson]:
    """One for each round, the end last. Two of one round come from applications that were joined:
    neither text is lost."""
    by_round: dict[date | None, Lesson] = {}
    for lesson in sorted(lessons, key=lambda one: one.at):
        before = by_round.get(lesson.round)
        by_round[lesson.round] = lesson if before is None else _both(before, lesson)
    return sorted(by_round.values(), key=lambda one: (one.round is END, one.round or date.min))


def _both(first: Lesson, second: Lesson) -> Lesson:
    return Lesson(
        round=second.round,
        at=second.at,
        went_well=_lines(first.went_well, second.went_well),
        improve=_lines(first.improve, second.improve),
        asked=_lines(first.asked, second.asked),
    )


def _lines(*texts: str) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text))
