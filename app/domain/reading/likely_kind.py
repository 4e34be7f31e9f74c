"""What a hiring mail most likely is by all of its words together, where no phrase decides.

A softmax over single words and pairs of neighbours. The weights were fitted on our own mails alone
(`python -m tests.corpus.fit` writes `likely_kind_weights`) and are few enough to be read.
"""

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache

from app.domain.reading.likely_kind_weights import CLASSES, WEIGHTS
from app.domain.reading.sentences import Sentence

_WORD = re.compile(r"[a-z']+|\d+")
_SCALE = 100  # weights are written in hundredths


def likely_kind(sentences: Sequence[Sentence]) -> tuple[str, float, str]:
    """The likeliest class of `CLASSES`, how likely it is, and the line that speaks most for it."""
    table, seen = _table(), dict[str, None]()
    for sentence in sentences:
        seen.update(dict.fromkeys(features(sentence.low)))
    totals = [0] * len(CLASSES)
    for feature in seen:
        if (weights := table.get(feature)) is not None:
            totals = [total + weight for total, weight in zip(totals, weights, strict=True)]
    best = max(range(len(CLASSES)), key=lambda number: totals[number])
    spread = sum(math.exp((total - totals[best]) / _SCALE) for total in totals)
    return CLASSES[best], 1 / spread, _line(sentences, best)


def features(low: str) -> Iterator[str]:
    """Words and pairs of neighbours; every number is the same one."""
    before = ""
    for found in _WORD.findall(low):
        word = "0" if found[0].isdigit() else found
        yield word
        if before:
            yield f"{before} {word}"
        before = word


def _line(sentences: Sequence[Sentence], number: int) -> str:
    table = _table()

    def speaks(sentence: Sentence) -> int:
        found = (table.get(feature) for feature in set(features(sentence.low)))
        return sum(weights[number] for weights in found if weights is not None)

    return max(sentences, key=speaks).quote() if sentences else ""


@cache
def _table() -> dict[str, tuple[int, ...]]:
    lines = (line.rsplit(maxsplit=len(CLASSES)) for line in WEIGHTS.strip().splitlines())
    return {feature: tuple(map(int, weights)) for feature, *weights in lines}
