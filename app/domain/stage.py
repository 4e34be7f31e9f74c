"""How far an application is: the one stage that its facts say it has, at an instant.

Like advice it is never stored. What the user says about it is a note, which `folding/said_stage.py`
keeps in the facts until newer mail moves the application on.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from app.domain.business_days import bounded
from app.domain.conversation import Conversation, HeldInterview, LastAnswer
from app.domain.reading.model import Kind
from app.domain.stage_name import StageName

_FINDING_A_TIME = frozenset({Kind.SCHEDULING, Kind.INVITATION})
_THEY_WILL_WRITE = frozenset({Kind.ACKNOWLEDGEMENT, Kind.PROMISE})
_BY_A_MACHINE = ("scheduling", "confirmed", "invitation")  # keys of `Happened.what`


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage, with its interview where one belongs to it."""

    name: StageName
    interview: HeldInterview | None = None  # the next one; while waiting, the latest that is over
    round: int = 0  # which round that interview is, from 1; a day of interviews is one round
    by_user: bool = False  # they set it; the mail alone would say something else, or the same


def stage_of(conversation: Conversation, now: datetime) -> Stage:
    """The stage of any conversation at any instant: exactly one."""
    said = conversation.said_stage
    name = found_stage(conversation, now) if said is None else said.name
    interview = _interview_of(name, conversation, now)
    return Stage(
        name,
        interview,
        _round(interview, conversation) if interview else 0,
        by_user=said is not None,
    )


def found_stage(conversation: Conversation, now: datetime) -> StageName:
    """What the facts say without the user's word on the stage."""
    c = conversation
    if c.closed_at is not None or c.withdrawn_at is not None:
        return StageName.CLOSED
    if c.offer is not None:
        return StageName.OFFER
    if c.rejection is not None:
        return StageName.DECLINED
    if _ahead(c, now):
        return StageName.INTERVIEW
    if c.question is not None:
        return StageName.ANSWERED
    if c.slot_owed is not None:
        return StageName.SCHEDULING
    if c.on_hold is not None:
        return StageName.WAITING
    return _by_the_last_word(c)


def _by_the_last_word(c: Conversation) -> StageName:
    """No interview is ahead and nothing is decided: who spoke last, and to what end."""
    answer = c.last_answer
    held_at = max((bounded(i.ends_at) for i in c.interviews), default=None)
    if held_at is not None and (answer is None or answer.at <= held_at):
        return StageName.WAITING
    if answer is None:
        by_machine = any(point.what in _BY_A_MACHINE for point in c.timeline)
        return StageName.SCHEDULING if by_machine else StageName.APPLIED
    if answer.kind in _FINDING_A_TIME:
        return StageName.SCHEDULING
    return StageName.WAITING if _is_their_turn(c, answer) else StageName.ANSWERED


def _is_their_turn(c: Conversation, answer: LastAnswer) -> bool:
    """They said that they will write, or the user has written since."""
    written_since = c.last_sent_at is not None and c.last_sent_at > answer.at
    promised = c.promise is not None and c.promise.evidence.at >= answer.at
    return written_since or promised or answer.kind in _THEY_WILL_WRITE


def _interview_of(name: StageName, c: Conversation, now: datetime) -> HeldInterview | None:
    ahead = _ahead(c, now)
    if name is StageName.INTERVIEW and ahead:
        return min(ahead, key=lambda interview: bounded(interview.starts_at))
    if name is StageName.WAITING:
        over = (i for i in c.interviews if bounded(i.ends_at) <= bounded(now))
        return max(over, key=lambda interview: bounded(interview.ends_at), default=None)
    return None


def _ahead(c: Conversation, now: datetime) -> list[HeldInterview]:
    return [i for i in c.interviews if bounded(i.ends_at) > bounded(now)]


def _round(interview: HeldInterview, c: Conversation) -> int:
    """Days of interviews up to this one, counted where the counterpart is."""
    zone = _zone(c.utc_offset_minutes)
    day = _day(interview, zone)
    return len({found for i in c.interviews if (found := _day(i, zone)) <= day})


def _day(interview: HeldInterview, zone: tzinfo) -> date:
    return bounded(interview.ends_at).astimezone(zone).date()


def _zone(offset_minutes: int | None) -> tzinfo:
    """UTC where no offset is known, or none that can be one."""
    if offset_minutes is None or abs(offset_minutes) >= timedelta(days=1) / timedelta(minutes=1):
        return UTC
    return timezone(timedelta(minutes=offset_minutes))
