"""Which of several equal sentences a draft takes, and which of its sentences it can do without."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from zlib import crc32

from app.domain.drafting.lengths import count
from app.domain.drafting.model import Voice


@dataclass(frozen=True, slots=True)
class Pick:
    """Chooses one of several equal sentences, always the same one for the same person.

    The people of one application take them in turn, so that two who compare their notes find
    other words in every sentence that has enough variants.
    """

    application: str
    place: int  # of the person among those of the application
    voice: Voice = Voice.NEUTRAL

    def one(
        self, slot: str, *, warm: Sequence[str], neutral: Sequence[str], formal: Sequence[str]
    ) -> str:
        """The sentence for this slot in the voice of the draft."""
        voices = {Voice.WARM: warm, Voice.NEUTRAL: neutral, Voice.FORMAL: formal}
        sentences = voices[self.voice]
        turn = crc32(f"{slot}:{self.application}".encode())
        return sentences[(turn + self.place) % len(sentences)]


@dataclass(frozen=True, slots=True)
class Spare:
    """A sentence that the draft can do without; of several the lowest rank goes first."""

    text: str
    rank: int = 1


Paragraph = tuple[str | Spare, ...]
"""Sentences; "" where one has nothing to say."""


def fitted(
    paragraphs: Sequence[Paragraph], frame: int, words: tuple[int, int], *, short: bool
) -> tuple[str, ...]:
    """The paragraphs as text, without the spare sentences that are too much.

    Args:
        frame: Words of the greeting and the closing.
        words: Least and most of the whole.
        short: Every spare sentence is too much, as long as the least is kept.
    """
    least, most = words
    every = list(chain.from_iterable(paragraphs))
    total = frame + sum(count(_text(sentence)) for sentence in every)
    gone: set[Spare] = set()
    for spare in sorted((s for s in every if isinstance(s, Spare)), key=lambda s: s.rank):
        size = count(spare.text)
        if (short or total > most) and total - size >= least:
            total -= size
            gone.add(spare)
    kept = ([_text(s) for s in paragraph if s not in gone] for paragraph in paragraphs)
    joined = (" ".join(text for text in texts if text) for texts in kept)
    return tuple(text for text in joined if text)


def _text(sentence: str | Spare) -> str:
    return sentence.text if isinstance(sentence, Spare) else sentence
