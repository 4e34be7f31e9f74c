"""What a hiring mail most likely is by all of its words together, where no phrase decides.

A softmax over single words and pairs of neighbours. The weights were fitted on our own mails alone
(`python -m tests.corpus.fit` writes `likely_kind_weights`) and are few enough to be read.
"""

import math
from collections.abc import Sequence
from functools import cache

from app.domain.reading.likely_kind_weights import CLASSES, WEIGHTS
from app.domain.reading.sentences import Sentence
from app.domain.reading.word_weights import WordWeights, words_in

_SCALE = 100  # weights are written in hundredths


def likely_kind(sentences: Sequence[Sentence]) -> tuple[str, float, str]:
    """The likeliest class of `CLASSES`, how likely it is, and the line that speaks most for it."""
    table, lines = _table(), [words_in(one.low) for one in sentences]
    totals = table.of(lines)
    best = max(range(len(CLASSES)), key=lambda number: totals[number])
    spread = sum(math.exp((total - totals[best]) / _SCALE) for total in totals)
    telling = max(
        zip(sentences, lines, strict=True), key=lambda one: table.of([one[1]])[best], default=None
    )
    return CLASSES[best], 1 / spread, telling[0].quote() if telling is not None else ""


@cache
def _table() -> WordWeights:
    lines = (line.rsplit(maxsplit=len(CLASSES)) for line in WEIGHTS.strip().splitlines())
    weights = {feature: tuple(enumerate(map(int, found))) for feature, *found in lines}
    return WordWeights(weights, len(CLASSES))
