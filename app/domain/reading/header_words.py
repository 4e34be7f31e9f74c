"""Hiring or not, of a mail whose text nobody may see: its subject, and who sends it, weighed.

A softmax over the words of the subject and pairs of neighbours in it (its beginning and its end
count as words), over those of the sender's name and local part, and over what the phrases say of
subject and structure. `make fit` fits it on the headers of the mails that `learned` is fitted on.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from app.domain.log_odds import chance_of, log_odds
from app.domain.message import Message
from app.domain.reading import header_weights
from app.domain.reading.hiring import Hiring
from app.domain.reading.model import SenderKind
from app.domain.reading.softmax import Softmax
from app.domain.reading.word_weights import words_in

ABOUT_HIRING = "hiring"
LIKELY = 0.59  # from here on it is hiring: ordinary mail is far more common than in what was fitted
_SOFTMAX = Softmax(header_weights.CLASSES, header_weights.START, header_weights.WEIGHTS)
_MOST = 12.0  # a score counts for no more
_SCORES = ("structure", "written", "answers", "tracked", "receipt", "bulk")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def hiring_by_headers(
    message: Message, sender: SenderKind, subject: Sequence[str], scores: Mapping[str, float]
) -> Hiring:
    """The answer, with the chance that it is right as its confidence.

    Args:
        message: Its headers are looked at alone.
        sender: What wrote it.
        subject: The words of the subject line.
        scores: What the single questions answered, by name.
    """
    named = _named(message, sender, scores)
    likely = _SOFTMAX.chances([marked(subject)], (), named)[ABOUT_HIRING]
    score = log_odds(likely) - log_odds(LIKELY)
    chance = chance_of(score)
    return Hiring(chance >= 0.5, max(chance, 1 - chance), message.subject.strip(), score)


def features(
    message: Message, sender: SenderKind, subject: Sequence[str], scores: Mapping[str, float]
) -> dict[str, float]:
    """Everything that may carry a weight, by name; the fitting asks for it."""
    words = marked(subject)
    found = dict.fromkeys((*words, *map(" ".join, pairwise(words))), 1.0)
    return found | dict(_named(message, sender, scores))


def marked(subject: Sequence[str]) -> list[str]:
    """The words of a subject between the marks of its beginning and of its end."""
    return ["^", *subject, "$"]


def _named(
    message: Message, sender: SenderKind, scores: Mapping[str, float]
) -> Iterator[tuple[str, float]]:
    """What is no word of the subject."""
    local, _, _ = message.sender.email.partition("@")
    for word in sorted(set(_LETTERS.findall(local))):
        yield f"local:{word}", 1.0
    for word in sorted(set(words_in(message.sender.name.lower()))):
        yield f"name:{word}", 1.0
    for name in _SCORES:
        yield f"score:{name}", max(-_MOST, min(_MOST, scores[name])) / 2
    yield f"sender:{sender.value}", 1.0
