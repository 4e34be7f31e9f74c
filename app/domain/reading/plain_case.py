"""Kinds that set words name outright, whatever all words of the mail together make of it.

A confirmed interview has every word of an invitation. What tells them apart is one phrase, which
the sum of many others drowns; so it is looked at last, and alone.
"""

from app.domain.reading.confirmed_interview import confirmed_in
from app.domain.reading.decision import declines_outright
from app.domain.reading.model import Kind
from app.domain.reading.written import Written

_NOT_CONFIRMED = frozenset({Kind.OFFER, Kind.QUESTION, Kind.BULK, Kind.SCHEDULING})


def plain_case(written: Written, kind: Kind, quote: str) -> tuple[Kind, str]:
    """The kind of a hiring mail and its line, put right where set words name another."""
    if kind not in _NOT_CONFIRMED:
        line = confirmed_in(written.subject, written.said)
        if line is not None and not (kind is Kind.REJECTION and declines_outright(written.said)):
            return Kind.SCHEDULING, line.quote()
    return kind, quote
