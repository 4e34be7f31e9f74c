"""Kinds that set words name outright, whatever all words of the mail together make of it.

A confirmed interview has every word of an invitation. What tells them apart is one phrase, which
the sum of many others drowns; so it is looked at last, and alone.
"""

from app.domain.reading.confirmed_interview import confirmed_in, invites_now
from app.domain.reading.decision import declines_outright
from app.domain.reading.invitation import INVITES
from app.domain.reading.kind import Meaning
from app.domain.reading.model import Kind
from app.domain.reading.receipt import came_in, still_open
from app.domain.reading.sentences import Sentence
from app.domain.reading.written import Written

_NOT_CONFIRMED = frozenset({Kind.OFFER, Kind.QUESTION, Kind.BULK, Kind.SCHEDULING})


def plain_case(written: Written, meaning: Meaning, kind: Kind, quote: str) -> tuple[Kind, str]:
    """The kind of a hiring mail and its line, put right where set words name another."""
    if kind not in _NOT_CONFIRMED:
        line = confirmed_in(written.subject, written.said)
        if line is not None and not (kind is Kind.REJECTION and declines_outright(written.said)):
            return Kind.SCHEDULING, line.quote()
    if (line := _only_received(written, meaning, kind)) is not None:
        return Kind.NOTICE, line.quote()
    return kind, quote


def _only_received(written: Written, meaning: Meaning, kind: Kind) -> Sentence | None:
    """The line by which a mail that reads as a decision is none yet."""
    said = written.said
    if kind is Kind.REJECTION:
        return None if declines_outright(said) else still_open(said) or came_in(said)
    if kind is Kind.INVITATION:
        invited = meaning.invitation.score >= INVITES or invites_now(said)
        return None if invited else still_open(said) or came_in((written.subject,))
    return still_open(said) if kind is Kind.REPLY and not written.answers else None
