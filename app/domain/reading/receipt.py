"""Is an application only acknowledged, whatever is said of those who may be declined or invited?

"We cannot answer everybody", "if you are shortlisted", "we wish you every success" are the words
of rejections and invitations, and stand in receipts of applications that nobody has read yet.
A rejection read there ends the waiting before it has begun.
"""

from collections.abc import Sequence

from app.domain.reading.receipt_words import CAME_IN, PENDING, TURNS
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import conditional


def still_open(said: Sequence[Sentence]) -> Sentence | None:
    """The line by which what becomes of the application is yet to be decided."""
    hit = next(iter(PENDING.hits(said)), None)
    return None if hit is None else hit.sentence


def came_in(said: Sequence[Sentence]) -> Sentence | None:
    """The line by which it arrived, where the text never turns to what is not so."""
    if any(not conditional(hit) for hit in TURNS.hits(said)):
        return None
    return next((hit.sentence for hit in CAME_IN.hits(said) if not conditional(hit)), None)
