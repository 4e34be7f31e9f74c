"""Classes weighed by words, pairs of neighbours and whatever else has a name; plain arithmetic.

The weights are written a feature a line, "name<tab>class:hundredths …", by the commands of `make
fit`. A name with a colon is no word: "subject:" stands before words of the subject line alone.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from app.domain.reading.word_weights import WordWeights

SCALE = 100  # weights are written in hundredths
TITLED = "subject:"

_Weights = dict[str, tuple[tuple[int, int], ...]]


class Softmax:
    """Reads its weights when it is first asked."""

    def __init__(self, classes: Sequence[str], start: Sequence[int], weights: str) -> None:
        self.classes = tuple(classes)
        self._start = tuple(start)
        self._written = weights

    def chances(
        self,
        lines: Iterable[Sequence[str]],
        titled: Iterable[Sequence[str]],
        named: Iterable[tuple[str, float]],
    ) -> dict[str, float]:
        """How likely each class is; they sum to 1.

        Args:
            lines: The words of each line.
            titled: Those of the subject line, where they count apart.
            named: Everything else, with how much there is of it.
        """
        by_word, by_title, by_name = self._tables
        totals = [
            float(sum(sums))
            for sums in zip(self._start, by_word.of(lines), by_title.of(titled), strict=True)
        ]
        for feature, value in named:
            if not value:  # most questions find nothing
                continue
            for number, weight in by_name.get(feature, ()):
                totals[number] += weight * value
        return _shares(dict(zip(self.classes, totals, strict=True)))

    def speaks(self, words: Sequence[str], name: str) -> int:
        """How much more the words of one line speak for a class than for any other."""
        totals = self._tables[0].of([words])
        own = totals.pop(self.classes.index(name))
        return own - max(totals)

    def knows(self, words: Iterable[str]) -> float:
        """The share of the words that carry a weight."""
        known = [word in self._tables[0] for word in words]
        return sum(known) / max(1, len(known))

    @cached_property
    def _tables(self) -> tuple[WordWeights, WordWeights, _Weights]:
        """The weights of words, of words of the subject, and of all that is named."""
        plain: _Weights = {}
        titled: _Weights = {}
        named: _Weights = {}
        for line in self._written.strip().splitlines():
            feature, _, written = line.rpartition("\t")
            pairs = (pair.split(":") for pair in written.split())
            weights = tuple((int(number), int(weight)) for number, weight in pairs)
            if feature.startswith(TITLED):
                titled[feature.removeprefix(TITLED)] = weights
            else:
                (named if ":" in feature else plain)[feature] = weights
        count = len(self.classes)
        return WordWeights(plain, count), WordWeights(titled, count), named


def _shares(totals: Mapping[str, float]) -> dict[str, float]:
    top = max(totals.values())
    parts = {name: math.exp((total - top) / SCALE) for name, total in totals.items()}
    whole = sum(parts.values())
    return {name: part / whole for name, part in parts.items()}
