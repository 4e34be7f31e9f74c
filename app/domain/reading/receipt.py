"""Is an application only acknowledged, whatever is said of those who may be declined or invited?

"We cannot answer everybody", "if you are shortlisted", "we wish you every success" are the words
of rejections and invitations, and stand in receipts of applications that nobody has read yet.
A rejection read there ends the waiting before it has begun.
"""

import re
from collections.abc import Sequence

from app.domain.reading.receipt_wait_words import WAITS
from app.domain.reading.receipt_words import CAME_IN, PENDING, TURNS
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import conditional

_APPLYING = re.compile(
    r"\bthank(?:s| you)\b.{0,30}\bfor (?:applying|your (?:\w+ )?application|submitting)\b"
    r"|\b(?:dank|danke)\b.{0,20}\bbewerbung|\bmerci\b.{0,30}\bcandidature"
    r"|\b(?:gracias|obrigad[oa])\b.{0,30}\b(?:candidatura|solicitud|inscri)"
    r"|\bbedankt\b.{0,20}\bsollicit"
)
"""Begins the answer to an application, which no interview came before."""


def still_open(said: Sequence[Sentence]) -> Sentence | None:
    """The line by which what becomes of the application is yet to be decided."""
    hit = next(iter(PENDING.hits(said)), None)
    return None if hit is None else hit.sentence


def asks_to_wait(said: Sequence[Sentence]) -> Sentence | None:
    """The line that announces another word of theirs; beside an invitation it means nothing."""
    hit = next(iter(WAITS.hits(said)), None)
    return None if hit is None else hit.sentence


def came_in(said: Sequence[Sentence]) -> Sentence | None:
    """The line by which it arrived, where the text never turns to what is not so."""
    if any(not conditional(hit) for hit in TURNS.hits(said)):
        return None
    return next((hit.sentence for hit in CAME_IN.hits(said) if not conditional(hit)), None)


def thanks_for_applying(said: Sequence[Sentence]) -> bool:
    """It answers an application, not an interview."""
    return any(_APPLYING.search(one.low) is not None for one in said)
