"""Which kind a mail of somebody else is, with the line that proves it.

The order is that of consequence: mail to many first, then what ends or decides an application
(rejection, offer), then meetings, receipts, promises, questions, and last mere acknowledgements.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.message import Message
from app.domain.reading import decision
from app.domain.reading.acknowledgement import ACKNOWLEDGES, acknowledgement_in
from app.domain.reading.applicant_tracking import relay_of
from app.domain.reading.booking_links import books_oneself
from app.domain.reading.bulk import BULK
from app.domain.reading.invitation import INVITES, invitation_in, shortly_invited
from app.domain.reading.meeting_question import of_a_firm
from app.domain.reading.model import Kind, Promise, SenderKind
from app.domain.reading.notice import RECEIPT, notice_in
from app.domain.reading.question import Asked
from app.domain.reading.scheduling import (
    SCHEDULES,
    fixed_in,
    scheduling_in,
    shortly_scheduling,
)
from app.domain.reading.sender import is_persons_name
from app.domain.reading.sentences import Sentence
from app.domain.reading.structure import hiring_address
from app.domain.reading.weighing import NOTHING, Verdict
from app.domain.reading.written import Written

_TRACKED_BULK = 1.5  # applicant-tracking mail carries an unsubscribe line too
_OUTRIGHT = 4.0  # an invitation this strong stays one although a time is settled in it
_ANY_RECEIPT = 1.0  # less says nothing of a receipt
_SHORT = 130  # words; in a longer mail, words of every kind come together
_TERSE = 40  # words
_ASKS_FIRST = 1.5  # a direct question; with a second one it outweighs a promise


@dataclass(frozen=True, slots=True)
class Meaning:
    """How strongly a text says each of the things that matter in hiring."""

    rejection: Verdict
    offer: Verdict
    invitation: Verdict
    scheduling: Verdict

    @property
    def support(self) -> float:
        """Log-odds for hiring: who is declined, offered, invited is in a hiring conversation."""
        decided = max(self.rejection.score, self.offer.score, 0.0)
        invited, planned = max(self.invitation.score, 0.0), max(self.scheduling.score, 0.0)
        return min(decided, 4.0) * 0.7 + min(invited, 3.0) * 0.35 + min(planned, 4.0) * 0.35


NO_MEANING = Meaning(NOTHING, NOTHING, NOTHING, NOTHING)


def meaning_of(said: Sequence[Sentence]) -> Meaning:
    """Ask the four questions."""
    return Meaning(
        decision.rejection_in(said),
        decision.offer_in(said),
        invitation_in(said),
        scheduling_in(said),
    )


def kind_of(
    message: Message,
    sender: SenderKind,
    written: Written,
    *,
    meaning: Meaning,
    hiring: bool,
    bulk: Verdict,
    asked: Asked,
    promise: Promise | None,
) -> tuple[Kind, str]:
    """The first kind that applies, and its line."""
    decided = _decided(meaning) if hiring else None
    if _is_bulk(message, sender, bulk, hiring=hiring) and decided is None:
        return Kind.BULK, bulk.quote or written.subject.quote()
    if decided is not None:
        return decided
    machine = sender in {SenderKind.MACHINE, SenderKind.LIST} and bool(message.sender.email)
    receipt = notice_in(written.subject, written.said)
    if hiring and (met := _meeting(written, meaning, receipt, machine=machine)) is not None:
        return met
    if machine or (hiring and receipt.score >= _enough_for_receipt(message, sender)):
        return Kind.NOTICE, receipt.quote or written.opening
    if promise is not None and not (asked.score >= _ASKS_FIRST and asked.lines > 1):
        return Kind.PROMISE, promise.quote
    terse = not hiring and sender is SenderKind.PERSON and receipt.score < _ANY_RECEIPT
    if terse and (planned := _shortly_planned(written, _TERSE)) is not None:
        return planned  # whatever it is about: it may answer in a hiring thread
    if asked.asks:
        return asked_kind(asked, hiring=hiring), asked.quote
    if hiring and (thanks := acknowledgement_in(written.said)).score >= ACKNOWLEDGES:
        return Kind.ACKNOWLEDGEMENT, thanks.quote
    return (Kind.REPLY if written.answers or hiring else Kind.OTHER), written.opening


def asked_kind(asked: Asked, *, hiring: bool) -> Kind:
    """What a mail that asks something is: a question, or one about meeting."""
    if asked.meeting is None:
        return Kind.QUESTION
    if asked.meeting is Kind.INVITATION and not hiring and not of_a_firm(asked.quote):
        return Kind.QUESTION  # friends invite each other too
    return asked.meeting


def _is_bulk(message: Message, sender: SenderKind, bulk: Verdict, *, hiring: bool) -> bool:
    tracked = hiring and relay_of(message.sender.email) is not None
    if bulk.score >= BULK + (_TRACKED_BULK if tracked else 0.0):
        return True
    return sender is SenderKind.LIST and not hiring


def _decided(meaning: Meaning) -> tuple[Kind, str] | None:
    rejected, offered = meaning.rejection, meaning.offer
    if rejected.score >= decision.DECLINES and rejected.score >= offered.score:
        return Kind.REJECTION, rejected.quote
    if offered.score >= decision.OFFERS:
        return Kind.OFFER, offered.quote
    return None


def _meeting(
    written: Written, meaning: Meaning, receipt: Verdict, *, machine: bool
) -> tuple[Kind, str] | None:
    """An invitation to an interview, or the search for its time."""
    invited, planned = meaning.invitation, meaning.scheduling
    if receipt.score >= RECEIPT and max(invited.score, planned.score) < receipt.score + 1.5:
        return None
    planning = planned.score >= SCHEDULES + (0.6 if machine else 0.0)
    settled = planning and invited.score < _OUTRIGHT and fixed_in(written.said)
    if invited.score >= INVITES and not settled:
        return Kind.INVITATION, invited.quote
    return (Kind.SCHEDULING, planned.quote) if planning else _shortly_meeting(written)


def _shortly_meeting(written: Written) -> tuple[Kind, str] | None:
    """The same in a line or two, or by a page to book on, where no longer phrase says it."""
    if sum(len(one.words) for one in written.said) > _SHORT:
        page = books_oneself(written.said)
        return None if page is None else (Kind.SCHEDULING, page.quote())
    invited = shortly_invited(written.said)
    if invited.score >= INVITES:
        return Kind.INVITATION, invited.quote
    return _shortly_planned(written)


def _shortly_planned(written: Written, most: int = _SHORT) -> tuple[Kind, str] | None:
    if sum(len(one.words) for one in written.said) > most:
        return None
    planned = shortly_scheduling(written.said)
    return (Kind.SCHEDULING, planned.quote) if planned.score >= SCHEDULES else None


def _enough_for_receipt(message: Message, sender: SenderKind) -> float:
    """The score that makes a receipt: less where a team's address writes, more where a person's."""
    if sender is SenderKind.RELAY:
        return RECEIPT + 1.0
    team = hiring_address(message.sender) or not is_persons_name(message.sender)
    return RECEIPT - 1.4 if team else RECEIPT
