"""What happened, as the card's timeline shows it."""

from collections.abc import Iterator, Sequence

from app.domain.conversation import CheckIn, Happened, HeldInterview
from app.domain.folding.fixed_times import Fixing
from app.domain.folding.said_stage import decided_by_hand
from app.domain.folding.story import Story
from app.domain.links import is_own
from app.domain.notes import (
    Closed,
    SaidNoShow,
    SaidOtherOffer,
    SaidPromise,
    SaidWithdrawn,
)
from app.domain.order import identity
from app.domain.reading.model import Kind, Purpose, ReadMessage, SenderKind
from app.domain.stage_name import StageName

LATEST = 12

WHAT = (
    "application",
    "sent",
    "answer",
    "question",
    "acknowledgement",
    "promise",
    "scheduling",
    "confirmed",
    "invitation",
    "interview",
    "thank-you",
    "check-in",
    "nudge",
    "call",
    "linkedin",
    "away",
    "bounce",
    "receipt",
    "on-hold",
    "rejection",
    "offer",
    "other-offer",
    "no-show",
    "withdrawal",
    "closed",
    "reopened",
)
"""Every key that `Happened.what` can have."""

_BY_KIND = {
    Kind.QUESTION: "question",
    Kind.ACKNOWLEDGEMENT: "acknowledgement",
    Kind.PROMISE: "promise",
    Kind.SCHEDULING: "scheduling",
    Kind.INVITATION: "invitation",
    Kind.REJECTION: "rejection",
    Kind.OFFER: "offer",
}
_MAY_FIX = frozenset({"scheduling", "acknowledgement", "answer"})  # "Thursday at 10 it is."
_BY_HAND = {
    StageName.OFFER: "offer",
    StageName.DECLINED: "rejection",
    StageName.CLOSED: "closed",
}
_BY_PURPOSE = {
    Purpose.THANK_YOU: "thank-you",
    Purpose.CHECK_IN: "check-in",
    Purpose.NUDGE: "nudge",
    Purpose.APPLICATION: "application",
    Purpose.WITHDRAWAL: "withdrawal",
    Purpose.OTHER_OFFER: "other-offer",
}


def timeline_of(
    story: Story,
    fixed: Sequence[Fixing],
    interviews: Sequence[HeldInterview],
    check_ins: Sequence[CheckIn],
) -> tuple[Happened, ...]:
    """The latest points, oldest first; an interview stands at its start, also a coming one."""
    points = list(_written(story, fixed, check_ins))
    points += [
        Happened(interview.starts_at, "interview", interview.evidence.message_id)
        for interview in interviews
    ]
    points += [
        Happened(check_in.at, "call" if check_in.channel == "phone" else "linkedin")
        for check_in in check_ins
        if check_in.channel != "mail"
    ]
    points += _noted(story)
    points.sort(key=lambda h: (h.at, h.message_id, h.what))
    return tuple(points[-LATEST:])


def _written(
    story: Story, fixed: Sequence[Fixing], check_ins: Sequence[CheckIn]
) -> Iterator[Happened]:
    counted = {check_in.message_id for check_in in check_ins if check_in.message_id}
    fixing = {identity(one.read.message) for one in fixed if one.is_ahead}
    for read in story.messages:
        name = identity(read.message)
        what = _what(read, story, counted=name in counted)
        if what in _MAY_FIX and name in fixing:
            what = "confirmed"
        if what:
            yield Happened(read.at, what, name)


def _what(read: ReadMessage, story: Story, *, counted: bool) -> str:
    """The key of one mail; "" where it is no point of the story."""
    reading = read.reading
    if is_own(read, story.owners):
        if not story.was_sent(read) or reading.kind is Kind.CALENDAR:
            return ""
        known = _BY_PURPOSE.get(reading.purpose) if reading.purpose else None
        return known or ("check-in" if counted else "sent")
    if reading.bounce is not None:
        return "bounce"
    if reading.absence is not None:
        return "away"
    if reading.on_hold and story.is_heard(read):
        return "on-hold"
    if story.is_answer(read):
        return _BY_KIND.get(reading.kind, "promise" if reading.promise else "answer")
    if reading.sender is SenderKind.MACHINE:
        if reading.kind is Kind.NOTICE:
            return "receipt"
        if reading.kind in (Kind.REJECTION, Kind.OFFER, Kind.INVITATION, Kind.SCHEDULING):
            return _BY_KIND[reading.kind]
    return ""


def _noted(story: Story) -> list[Happened]:
    points: list[Happened] = []
    for note in story.notes:
        match note:
            case SaidPromise():
                points.append(Happened(note.at, "promise"))
            case SaidWithdrawn():
                points.append(Happened(note.at, "withdrawal"))
            case SaidOtherOffer():
                points.append(Happened(note.at, "other-offer"))
            case SaidNoShow():
                points.append(Happened(note.agreed_at, "no-show"))
            case Closed():
                points.append(Happened(note.at, "closed" if note.closed else "reopened"))
            case _:
                pass
    said = decided_by_hand(story)
    if said is not None and said.stage is not None:
        points.append(Happened(said.at, _BY_HAND[said.stage]))
    return points
