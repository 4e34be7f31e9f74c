"""An interview slot that the other side owes: the user offered times, or was promised some."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.conversation import HeldInterview, SlotOwed
from app.domain.folding.story import Story, evidence
from app.domain.links import is_own
from app.domain.notes import SaidInterviewed
from app.domain.order import identity
from app.domain.reading.model import Kind, Purpose, ReadMessage, Stance

# Answers that leave a slot owed: they only say that it will come.
_STILL_OWED = frozenset({Kind.ACKNOWLEDGEMENT, Kind.PROMISE, Kind.REPLY, Kind.QUESTION, Kind.OTHER})


@dataclass(frozen=True, slots=True)
class Slots:
    """The slot owed now, and when slots were asked for."""

    owed: SlotOwed | None
    nudges: frozenset[str]  # identities of mails that asked for an owed slot: no status questions


def slots_in(story: Story, interviews: Sequence[HeldInterview]) -> Slots:
    """Walk through the mail in order; whoever fixes a time owes none."""
    owed: SlotOwed | None = None
    nudges: set[str] = set()
    last_heard: ReadMessage | None = None
    for read in story.messages:
        if owed is not None and _settled(owed, story, interviews):
            owed = None
        if is_own(read, story.owners):
            if not story.was_sent(read):
                continue
            if _fixes(read):
                owed = None
            elif _offers_times(read, last_heard):
                owed = SlotOwed(read.at, evidence(read))
            elif owed is not None and _asks_again(read):
                owed = replace(owed, nudges=(*owed.nudges, read.at))
                if read.reading.purpose is not Purpose.CHECK_IN:
                    nudges.add(identity(read.message))
        elif story.is_heard(read):
            owed = _after(read, owed, person=story.is_answer(read))
            last_heard = read
    if owed is not None and _settled(owed, story, interviews):
        owed = None
    return Slots(owed, frozenset(nudges))


def _offers_times(read: ReadMessage, last_heard: ReadMessage | None) -> bool:
    """Names times that are not agreed, or answers their search for one."""
    reading = read.reading
    if reading.purpose in (Purpose.THANK_YOU, Purpose.WITHDRAWAL, Purpose.CHECK_IN, Purpose.NUDGE):
        return False
    if any(not interview.certain for interview in reading.interviews):
        return True
    if last_heard is None or not _searches_time(last_heard):
        return False
    arranging = reading.arranging
    coming = set(arranging.days) - set(arranging.recalls)
    if coming and not arranging.grateful and arranging.stance is not Stance.WAITS:
        return True
    return reading.kind is Kind.SCHEDULING or reading.purpose is Purpose.ANSWER


def _searches_time(read: ReadMessage) -> bool:
    """They want to meet and have not fixed when."""
    reading = read.reading
    slots = (*reading.interviews, *reading.arranging.slots)
    if any(slot.certain for slot in slots):
        return False
    return reading.kind is Kind.SCHEDULING or (
        reading.kind is Kind.INVITATION and (reading.asks or not slots)
    )


def _asks_again(read: ReadMessage) -> bool:
    match read.reading.purpose:
        case Purpose.NUDGE | Purpose.CHECK_IN:
            return True
        case None | Purpose.OTHER:
            return read.reading.expects_answer
        case _:
            return False


def _after(read: ReadMessage, owed: SlotOwed | None, *, person: bool) -> SlotOwed | None:
    """What is owed once they have written."""
    reading = read.reading
    if _fixes(read):
        return None
    if not person:
        return None if reading.kind is Kind.REJECTION else owed
    if reading.on_hold:
        return None
    if reading.kind is Kind.SCHEDULING:
        if reading.asks or reading.expects_answer:
            return None  # it is the user who chooses now
        return SlotOwed(read.at, owed.evidence if owed else evidence(read))
    if owed is not None and reading.kind in _STILL_OWED:
        return SlotOwed(read.at, owed.evidence)  # a human answer starts the wait again
    return None


def _fixes(read: ReadMessage) -> bool:
    """An invitation, or an agreed time in words."""
    if read.reading.kind is Kind.INVITATION:
        return True
    return any(
        interview.certain and not interview.cancelled and interview.starts_at > read.at
        for interview in read.reading.interviews
    )


def _settled(owed: SlotOwed, story: Story, interviews: Sequence[HeldInterview]) -> bool:
    said = story.last_note(SaidInterviewed)
    if said is not None and said.at > owed.since:
        return True
    return any(interview.starts_at > owed.since for interview in interviews)
