"""Weights of words, of how they begin and of pairs of neighbours, summed over all that a mail says.

How a word begins stands for its forms and compounds, of which no collection of mails has every one.

The weights of a word for all classes lie side by side in one whole number, so that one addition
adds them all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

_WORD = re.compile(r"[a-zß-öø-ÿœ']+|\d+")
_DIGIT = re.compile(r"\d")
_APART = "".join(char if char.islower() or char == "'" else " " for char in map(chr, range(128)))
_BITS = 40  # of one class's weight: room for any sum
_HALF = 1 << (_BITS - 1)
_FIELD = (1 << _BITS) - 1
BEGINS = "~"  # before the first letters of words, where these have a weight
_FIRST = 4  # so many letters


def words_in(low: str, *, has_digit: bool | None = None) -> list[str]:
    """The words of a line in their order; every number is the same one.

    Args:
        low: The line.
        has_digit: Whether a digit stands in it, where that is known.
    """
    if has_digit is None:
        has_digit = _DIGIT.search(low) is not None
    if not has_digit and low.isascii():  # the same words, found in a third of the time
        return low.translate(_APART).split()
    return ["0" if word[0].isdigit() else word for word in _WORD.findall(low)]


def features(low: str) -> Iterator[str]:
    """The words, beginnings and pairs that may carry a weight, as they are written down."""
    words = words_in(low)
    yield from words
    yield from (f"{BEGINS}{word[:_FIRST]}" for word in words if len(word) > _FIRST)
    yield from map(" ".join, pairwise(words))


class WordWeights:
    """The weights of `classes` many classes by feature."""

    def __init__(self, weights: Mapping[str, Iterable[tuple[int, int]]], classes: int) -> None:
        self._classes = classes
        self._zero = sum(_HALF << (_BITS * number) for number in range(classes))
        self._singles: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        for feature, found in weights.items():
            packed = sum(weight << (_BITS * number) for number, weight in found)
            first, space, second = feature.partition(" ")
            if space:
                self._pairs[first, second] = packed
            elif first.startswith(BEGINS):
                self._begins[first.removeprefix(BEGINS)] = packed
            else:
                self._singles[feature] = packed
        self._known = frozenset(self._singles)
        self._known_begins = frozenset(self._begins)
        self._known_pairs = frozenset(self._pairs)

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def of(self, lines: Iterable[Sequence[str]]) -> list[int]:
        """The sums for each class over the lines' words; what stands twice counts once."""
        text: list[str] = []
        for words in lines:
            text += words
            text.append("")  # so that the words beside a line's end are no pair
        singles = self._known.intersection(text)
        packed = sum(map(self._singles.__getitem__, singles), self._zero)
        if self._begins:
            begins = {word[:_FIRST] for word in set(text) if len(word) > _FIRST}
            packed += sum(map(self._begins.__getitem__, self._known_begins & begins))
        if self._pairs:
            # `zip` uses its pair again, `pairwise` makes each anew
            pairs = self._known_pairs.intersection(zip(text, islice(text, 1, None), strict=False))
            packed += sum(map(self._pairs.__getitem__, pairs))
        return [((packed >> (_BITS * at)) & _FIELD) - _HALF for at in range(self._classes)]
