"""Kinds that set words name outright, whatever all words of the mail together make of it.

A confirmed interview has every word of an invitation. What tells them apart is one phrase, which
the sum of many others drowns; so it is looked at last, and alone.
"""

from app.domain.reading.assessment import exercise_in, handed_in, papers_in
from app.domain.reading.confirmed_interview import confirmed_in, invites_now
from app.domain.reading.decision import OFFERS, declines_outright
from app.domain.reading.invitation import INVITES, invitation_in
from app.domain.reading.kind import Meaning
from app.domain.reading.model import Kind
from app.domain.reading.receipt import came_in, still_open
from app.domain.reading.scheduling import SCHEDULES, scheduling_in
from app.domain.reading.sentences import Sentence
from app.domain.reading.written import Written

_NOT_CONFIRMED = frozenset({Kind.OFFER, Kind.QUESTION, Kind.BULK, Kind.SCHEDULING})

_MAY_ASK = frozenset(
    {Kind.INVITATION, Kind.REPLY, Kind.OTHER, Kind.PROMISE, Kind.ACKNOWLEDGEMENT, Kind.NOTICE}
)


def plain_case(written: Written, meaning: Meaning, kind: Kind, quote: str) -> tuple[Kind, str]:
    """The kind of a hiring mail and its line, put right where set words name another."""
    if kind not in _NOT_CONFIRMED:
        line = confirmed_in(written.subject, written.said)
        if line is not None and not (kind is Kind.REJECTION and declines_outright(written.said)):
            return Kind.SCHEDULING, line.quote()
    if (line := _to_be_done(written, meaning, kind)) is not None:
        return Kind.QUESTION, line.quote()
    if (line := _only_received(written, meaning, kind)) is not None:
        return Kind.NOTICE, line.quote()
    return kind, quote


def _to_be_done(written: Written, meaning: Meaning, kind: Kind) -> Sentence | None:
    """The line that asks for a test or for papers, where nothing else is on offer."""
    said = written.said
    if kind is Kind.OFFER:
        return papers_in(said) if meaning.offer.score < OFFERS else None
    if kind not in _MAY_ASK or (line := exercise_in(said) or papers_in(said)) is None:
        return None
    others = [one for one in said if one is not line and exercise_in((one,)) is None]
    meets = invitation_in(others).score >= INVITES or scheduling_in(others).score >= SCHEDULES
    return None if meets else line


def _only_received(written: Written, meaning: Meaning, kind: Kind) -> Sentence | None:
    """The line by which a mail that reads as a decision is none yet."""
    said = written.said
    if kind is Kind.REJECTION:
        return None if declines_outright(said) else still_open(said) or came_in(said)
    if kind is Kind.INVITATION:
        invited = meaning.invitation.score >= INVITES or invites_now(said)
        if invited:
            return None
        return still_open(said) or came_in((written.subject,)) or handed_in(said)
    return still_open(said) if kind is Kind.REPLY and not written.answers else None
