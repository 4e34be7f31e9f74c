"""What all words of a mail and the answers to all questions about it say together.

A softmax over single words, pairs of neighbours, words of the subject, and the scores of the
questions (how strongly does it decline, invite, confirm a receipt …). The phrases find what is said
in set words; this finds what is said in others. The weights were fitted by `python -m
tests.corpus.fit` on our own mails and on public mail about other matters, and are few enough to be
read. They know English only.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.reading.learned_weights import CLASSES, START, WEIGHTS
from app.domain.reading.likely_kind import features as words_and_pairs
from app.domain.reading.sentences import Sentence, words_of

_SCALE = 100  # weights are written in hundredths
_MOST = 4.0  # a score of a question counts for no more
_LONG = 20  # sentences
_WORD = re.compile(r"[a-z']+|\d+")
_ENGLISH = words_of(
    "the to you your we i for of in on with at is are be will have has had a an this that it our",
    "my me us can would please if and or but was been do not from by as so let know thanks thank",
)
_ENOUGH_ENGLISH = 0.18  # share of such words; a mail of another language has hardly any


@dataclass(frozen=True, slots=True)
class Learned:
    """How likely each of `CLASSES` is; they sum to 1."""

    chances: Mapping[str, float]

    @property
    def hiring(self) -> float:
        """That it is about hiring between an employer and the reader."""
        return 1.0 - self.chances["other"] - self.chances["bulk"]


def learned_of(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float], sender: str
) -> Learned:
    """Weigh everything.

    Args:
        subject: The subject line.
        said: The newly written text.
        scores: What the single questions answered, by name.
        sender: A `SenderKind`.
    """
    totals = [float(weight) for weight in START]
    table = _table()
    for feature, value in _values(subject, said, scores, sender):
        if (weights := table.get(feature)) is not None:
            for number, weight in weights:
                totals[number] += weight * value
    top = max(totals)
    parts = [math.exp((total - top) / _SCALE) for total in totals]
    whole = sum(parts)
    return Learned({name: part / whole for name, part in zip(CLASSES, parts, strict=True)})


def telling_line(said: Sequence[Sentence], name: str) -> str:
    """The line whose words speak most for a class; "" of no lines."""
    table, wanted = _table(), CLASSES.index(name)

    def speaks(sentence: Sentence) -> float:
        found = (table.get(feature, ()) for feature in set(words_and_pairs(sentence.low)))
        return sum(weight for weights in found for number, weight in weights if number == wanted)

    return max(said, key=speaks).quote() if said else ""


def is_english(said: Iterable[Sentence]) -> bool:
    """Whether the weights know the language at all."""
    words = [word for sentence in said for word in _WORD.findall(sentence.low)]
    return bool(words) and sum(w in _ENGLISH for w in words) >= _ENOUGH_ENGLISH * len(words)


def features(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float], sender: str
) -> dict[str, float]:
    """Everything that may carry a weight, by name; the fitting asks for it too."""
    return dict(_values(subject, said, scores, sender))


def _values(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float], sender: str
) -> Iterator[tuple[str, float]]:
    seen: dict[str, None] = {}
    for sentence in (subject, *said):
        seen.update(dict.fromkeys(words_and_pairs(sentence.low)))
    for word in seen:
        yield word, 1.0
    for word in set(_singles(subject.low)):
        yield f"subject:{word}", 1.0
    for name, score in scores.items():
        yield f"score:{name}", max(-_MOST, min(_MOST, score)) / 2
    yield "score:long", min(len(said), _LONG) / 10
    yield f"sender:{sender}", 1.0


def _singles(low: str) -> Iterator[str]:
    return (feature for feature in words_and_pairs(low) if " " not in feature)


@cache
def _table() -> dict[str, tuple[tuple[int, int], ...]]:
    table = {}
    for line in WEIGHTS.strip().splitlines():
        feature, _, weights = line.rpartition("\t")
        pairs = (pair.split(":") for pair in weights.split())
        table[feature] = tuple((int(number), int(weight)) for number, weight in pairs)
    return table
