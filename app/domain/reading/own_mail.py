"""The user's own mail: what it was for and whether it waits, by phrases and by all of its words.

Phrases that say what a mail was for keep their way; where they are silent, its words decide. A
check-in counts against the cap: one that is not seen leads to a third, which does more harm than a
wait that was too long. Yet what is named nothing at all is counted too where it asks into silence
(`folding.outbound`), so the words name a purpose only where they are likely right.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.reading.expects_answer import expects_answer
from app.domain.reading.model import Purpose
from app.domain.reading.own_words import own_words, telling_line
from app.domain.reading.purpose import Meant, purpose_in
from app.domain.reading.question import Asked
from app.domain.reading.sentences import Sentence

_LIKELY = 0.6  # of six folds of our mails, 68 % of the check-ins lie above it, and 9 % of the rest
_BY_WORDS = frozenset(
    {Purpose.CHECK_IN, Purpose.THANK_YOU, Purpose.PRACTICAL, Purpose.REJECTION_REPLY}
)
"""What agrees to a time, begins or ends an application or sets a date must stand in set words."""


@dataclass(frozen=True, slots=True)
class OwnMail:
    """What a mail of the user was for, the line that says so, and whether it waits."""

    purpose: Purpose
    quote: str
    waits: bool


def own_mail(subject: Sentence, said: Sequence[Sentence], asked: Asked, *, reply: bool) -> OwnMail:
    """Read it.

    Args:
        subject: The subject line.
        said: The newly written text.
        asked: What that text asks.
        reply: It answers another mail.
    """
    meant = purpose_in(subject, said, asked, reply=reply)
    words = own_words(subject, said, meant.scores)
    purpose = _purpose(meant, words.purposes)
    by_words = purpose is not meant.purpose
    quote = telling_line(said, purpose.value) if by_words else meant.quote
    return OwnMail(purpose, quote, expects_answer(said, asked, purpose, words.waits))


def _purpose(meant: Meant, chances: Mapping[str, float]) -> Purpose:
    if meant.purpose is not Purpose.OTHER or not chances:
        return meant.purpose
    best = max(chances, key=lambda name: chances[name])
    return Purpose(best) if best in _BY_WORDS and chances[best] >= _LIKELY else Purpose.OTHER
