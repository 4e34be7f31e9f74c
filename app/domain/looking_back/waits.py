"""How long the user waited for a person's answer: after a mail that asks for one, or an interview.

An answer is one by the policy page ("What is a reply"). A wait that nobody has answered is known
only to be at least so long: it is kept with `answered=False` (censored), not left out, because
leaving out the silence would make everybody look quick.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from app.domain.conversation import Conversation, HeldInterview
from app.domain.folding.story import Story
from app.domain.reading.model import Kind, Purpose, ReadMessage

_ASKS = frozenset({Purpose.APPLICATION, Purpose.CHECK_IN, Purpose.NUDGE, Purpose.OTHER_OFFER})


@dataclass(frozen=True, slots=True)
class Wait:
    """From the first thing that asked for an answer to the answer, or to the end of looking."""

    since: datetime
    until: datetime
    answered: bool

    @property
    def length(self) -> timedelta:
        return self.until - self.since


@dataclass(frozen=True, slots=True)
class _Asked:
    at: datetime


@dataclass(frozen=True, slots=True)
class _Answered:
    at: datetime


@dataclass(frozen=True, slots=True)
class _Met:
    """At its end; that it began says that whoever was silent until then has come."""

    at: datetime
    began: datetime


_Point = _Asked | _Answered | _Met
_ORDER = (_Answered, _Asked, _Met)  # at one instant: an answer is to what was before


def waits_of(story: Story, conversation: Conversation, now: datetime) -> tuple[Wait, ...]:
    """Every wait of one application, oldest first; only the last can be unanswered by now.

    A second mail into the silence goes on with the wait of the first. An interview begins a new
    one; what was still waiting when it began is censored there.
    """
    end = min(now, _over_at(conversation) or now)
    found: list[Wait] = []
    since: datetime | None = None
    for point in _points(story, conversation.interviews, now):
        match point:
            case _Asked():
                since = point.at if since is None else since
            case _Met():
                if since is not None and since < point.began:
                    found.append(Wait(since, point.began, answered=False))
                since = point.at
            case _Answered() if since is not None:
                found.append(Wait(since, point.at, answered=True))
                since = None
            case _Answered():
                pass
    if since is not None and since < end:
        found.append(Wait(since, end, answered=False))
    return tuple(found)


def _points(story: Story, interviews: Sequence[HeldInterview], now: datetime) -> Iterable[_Point]:
    points: Iterable[_Point] = chain(
        (_Asked(read.at) for read in story.sent if _asks(read)),
        (_Answered(read.at) for read in story.answers),
        (_Met(held.ends_at, min(held.starts_at, held.ends_at)) for held in interviews),
    )
    past = (point for point in points if point.at <= now)
    return sorted(past, key=lambda point: (point.at, _ORDER.index(type(point))))


def _asks(read: ReadMessage) -> bool:
    """Where only headers are seen, every mail of the user's that is no calendar's may ask."""
    reading = read.reading
    if reading.kind is Kind.CALENDAR:
        return False
    return reading.expects_answer or reading.purpose in _ASKS or read.message.header_only


def _over_at(conversation: Conversation) -> datetime | None:
    """From when no answer is waited for any more."""
    c = conversation
    ends = (c.closed_at, c.withdrawn_at, c.rejection.evidence.at if c.rejection else None)
    return min((at for at in ends if at is not None), default=None)
