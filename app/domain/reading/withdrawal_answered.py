"""Does an employer only acknowledge that the user withdrew?

Such a mail closes the process with the good wishes of a rejection, and rejects nobody.
"""

from collections.abc import Sequence

from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import conditional
from app.domain.reading.withdrawal_answered_words import ANSWERED


def withdrawal_answered(said: Sequence[Sentence]) -> Sentence | None:
    """The line that says so."""
    return next((hit.sentence for hit in ANSWERED.hits(said) if not conditional(hit)), None)
