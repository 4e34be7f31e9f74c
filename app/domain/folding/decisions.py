"""What changes everything: rejection, offer, pause, withdrawal, other offer, a missed call."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.conversation import (
    Decision,
    HeldInterview,
    NoShow,
    Offered,
    OnHold,
    OtherOffer,
)
from app.domain.folding.inbound import FULFILS
from app.domain.folding.story import Story, evidence
from app.domain.notes import Closed, SaidNoShow, SaidOtherOffer, SaidWithdrawn
from app.domain.order import place
from app.domain.reading.model import Kind, Purpose, ReadMessage

_REOPENS = frozenset({Kind.SCHEDULING, Kind.INVITATION, Kind.OFFER})
_TOLD_BEFORE_NOTED = timedelta(days=14)  # the note may follow the mail that told of the offer


def rejection_of(story: Story) -> Decision | None:
    """The rejection in force; a person's word counts before a machine's.

    It ends when a person schedules again or makes an offer.
    """
    rejections = [
        read
        for read in story.heard
        if read.reading.kind is Kind.REJECTION
        and not any(
            place(later) > place(read) and later.reading.kind in _REOPENS for later in story.answers
        )
    ]
    if not rejections:
        return None
    by_people = [read for read in rejections if story.is_answer(read)]
    chosen = (by_people or rejections)[-1]
    return Decision(
        evidence(chosen),
        by_machine=not by_people,
        answered_at=_answered_at(story, chosen),
    )


def offer_of(story: Story) -> Offered | None:
    """The offer in force.

    A later rejection ends it. So does an invitation to an interview while nobody has answered the
    offer: then it was none, but the offer of a conversation.
    """
    offers = [read for read in story.heard if read.reading.kind is Kind.OFFER]
    if not offers:
        return None
    offer = offers[-1]
    answered_at = _answered_at(story, offer)
    for later in story.heard:
        if place(later) <= place(offer):
            continue
        if later.reading.kind is Kind.REJECTION:
            return None
        is_open = answered_at is None or answered_at > later.at
        if later.reading.kind is Kind.INVITATION and is_open:
            return None
    return Offered(evidence(offer), offer.reading.reply_by, answered_at)


def on_hold_of(story: Story, interviews: Sequence[HeldInterview]) -> OnHold | None:
    """Hiring rests, until somebody goes on: fixes, decides, promises a day, or meets the user."""
    holds = [read for read in story.heard if read.reading.on_hold]
    if not holds:
        return None
    hold = holds[-1]
    for later in story.answers:
        goes_on = later.reading.kind in FULFILS or later.reading.promise is not None
        if place(later) > place(hold) and goes_on:
            return None
    if any(interview.starts_at > hold.at for interview in interviews):
        return None
    return OnHold(evidence(hold), hold.reading.hold_until)


def withdrawn_at_of(story: Story) -> datetime | None:
    """When the user withdrew, by mail or by note; asking for the status again takes it back."""
    times = [read.at for read in story.sent if read.reading.purpose is Purpose.WITHDRAWAL]
    times += [note.at for note in story.notes if isinstance(note, SaidWithdrawn)]
    if not times:
        return None
    withdrawn_at = max(times)
    taken_back = any(
        read.at > withdrawn_at and read.reading.purpose in (Purpose.CHECK_IN, Purpose.APPLICATION)
        for read in story.sent
    ) or any(isinstance(n, Closed) and not n.closed and n.at > withdrawn_at for n in story.notes)
    return None if taken_back else withdrawn_at


def other_offer_of(story: Story) -> OtherOffer | None:
    """An offer elsewhere: from the user's note, or from the mail in which they told of it."""
    told = [read for read in story.sent if read.reading.purpose is Purpose.OTHER_OFFER]
    note = story.last_note(SaidOtherOffer)
    if note is None:
        for read in reversed(told):
            if (deadline := read.reading.reply_by) is not None:
                return OtherOffer(read.at, deadline, told[-1].at)
        return None
    calls = [c.at for c in story.contacts if c.channel == "phone" and c.at >= note.at]
    mails = [read.at for read in told if read.at >= note.at - _TOLD_BEFORE_NOTED]
    return OtherOffer(note.at, note.deadline, min([*calls, *mails], default=None))


def no_show_of(story: Story) -> NoShow | None:
    """The agreed call that did not happen, until they explain themselves."""
    note = story.last_note(SaidNoShow)
    if note is None or story.answered_after(max(note.at, note.agreed_at)):
        return None
    written_at = min((r.at for r in story.sent if r.at > note.agreed_at), default=None)
    return NoShow(note.agreed_at, written_at)


def _answered_at(story: Story, decision: ReadMessage) -> datetime | None:
    """The user's first mail after it."""
    return next((read.at for read in story.sent if place(read) > place(decision)), None)
