"""Kinds that set words name outright, whatever all words of the mail together make of it.

A confirmed interview has every word of an invitation. What tells them apart is one phrase, which
the sum of many others drowns; so it is looked at last, and alone.
"""

from collections.abc import Sequence

from app.domain.reading.answers import Answers
from app.domain.reading.assessment import exercise_in, handed_in, on_site, papers_in
from app.domain.reading.confirmed_interview import confirmed_in, invites_now
from app.domain.reading.decision import DECLINES, OFFERS, declines_outright, declines_shortly
from app.domain.reading.invitation import INVITES, invitation_in
from app.domain.reading.kind import Meaning
from app.domain.reading.model import Kind, SenderKind
from app.domain.reading.receipt import asks_to_wait, came_in, still_open, thanks_for_applying
from app.domain.reading.scheduling import SCHEDULES, scheduling_in
from app.domain.reading.sentences import Sentence
from app.domain.reading.withdrawal_answered import withdrawal_answered
from app.domain.reading.written import Written

_NOT_CONFIRMED = frozenset({Kind.OFFER, Kind.QUESTION, Kind.BULK, Kind.SCHEDULING})
_MAY_ASK = frozenset(
    {Kind.INVITATION, Kind.REPLY, Kind.OTHER, Kind.PROMISE, Kind.ACKNOWLEDGEMENT, Kind.NOTICE}
)
_DECIDES_NOTHING = frozenset({Kind.REPLY, Kind.OTHER, Kind.ACKNOWLEDGEMENT, Kind.NOTICE})


def plain_case(
    sender: SenderKind, written: Written, answers: Answers, kind: Kind, quote: str
) -> tuple[Kind, str]:
    """The kind of a hiring mail and its line, put right where set words name another."""
    said, meaning = written.said, answers.meaning
    machine = sender is SenderKind.MACHINE
    if (line := _agreed(written, kind)) is not None:
        return Kind.SCHEDULING, line.quote()
    if kind is Kind.REJECTION and (line := withdrawal_answered(said)) is not None:
        return Kind.NOTICE if machine else Kind.ACKNOWLEDGEMENT, line.quote()
    if (line := _to_be_done(written, meaning, kind)) is not None:
        return Kind.QUESTION, line.quote()
    if (line := _only_received(written, meaning, kind)) is not None:
        return Kind.NOTICE, line.quote()
    if kind is Kind.REJECTION and not declines_outright(said):
        return _still_to_come(said, answers, machine=machine) or (kind, quote)
    if kind in _DECIDES_NOTHING and _declined(written, meaning):
        return Kind.REJECTION, meaning.rejection.quote
    return kind, quote


def _agreed(written: Written, kind: Kind) -> Sentence | None:
    """The line by which an interview is agreed already."""
    if kind in _NOT_CONFIRMED or (kind is Kind.REJECTION and declines_outright(written.said)):
        return None
    return confirmed_in(written.subject, written.said)


def _to_be_done(written: Written, meaning: Meaning, kind: Kind) -> Sentence | None:
    """The line that asks for a test or for papers, where nothing else is on offer."""
    said = written.said
    if kind is Kind.OFFER:
        return papers_in(said) if meaning.offer.score < OFFERS else None
    if kind not in _MAY_ASK or (line := exercise_in(said) or papers_in(said)) is None:
        return None
    if kind is Kind.INVITATION and on_site(said):
        return None
    others = [one for one in said if one is not line and exercise_in((one,)) is None]
    meets = invitation_in(others).score >= INVITES or scheduling_in(others).score >= SCHEDULES
    return None if meets else line


def _only_received(written: Written, meaning: Meaning, kind: Kind) -> Sentence | None:
    """The line by which a mail that reads as a decision is none yet."""
    said = written.said
    if kind is Kind.REJECTION:
        declined = declines_outright(said) or meaning.rejection.score >= DECLINES
        return None if declined else still_open(said) or came_in(said)
    if kind is Kind.INVITATION:
        invited = meaning.invitation.score >= INVITES or invites_now(said)
        if invited:
            return None
        return still_open(said) or came_in((written.subject,)) or handed_in(said)
    return still_open(said) if kind is Kind.REPLY and not written.answers else None


def _still_to_come(
    said: Sequence[Sentence], answers: Answers, *, machine: bool
) -> tuple[Kind, str] | None:
    """What a mail is that no phrase declines, where they announce another word of theirs."""
    if (line := asks_to_wait(said)) is None:
        return None
    if machine or thanks_for_applying(said):
        return Kind.NOTICE, line.quote()
    if answers.promise is not None:
        return Kind.PROMISE, answers.promise.quote
    return Kind.ACKNOWLEDGEMENT, line.quote()


def _declined(written: Written, meaning: Meaning) -> bool:
    said = written.said
    outright = meaning.rejection.score >= DECLINES and declines_shortly(said)
    waits = still_open(said) or asks_to_wait(said) or withdrawal_answered(said)
    return outright and waits is None
