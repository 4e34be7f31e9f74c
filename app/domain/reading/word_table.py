"""Which of many entries a text may hold, told by its words alone.

An entry asks for a word of each of its sets. A bit stands for each entry in a whole number, so that
the entries of all words of a text are put together by "or", which is faster than to collect them.
"""

from collections.abc import Iterable, Iterator, Sequence

Sets = Sequence[frozenset[str]]


class WordTable:
    """Entries by their first set, which should be the rarest."""

    def __init__(self, entries: Iterable[Sets]) -> None:
        self._by_word: dict[str, int] = {}
        self._always = 0
        for number, sets in enumerate(entries):
            if not sets:
                self._always |= 1 << number
            for word in sets[0] if sets else ():
                self._by_word[word] = self._by_word.get(word, 0) | 1 << number
        self._words = frozenset(self._by_word)

    def possible(self, known: frozenset[str]) -> int:
        """The bits of the entries of which a text has a word of the first set."""
        found, by_word = self._always, self._by_word
        for word in self._words & known:
            found |= by_word[word]
        return found


def numbers_of(bits: int) -> Iterator[int]:
    """The numbers of the entries whose bits are set, the last one first."""
    while bits:
        number = bits.bit_length() - 1
        yield number
        bits ^= 1 << number


def all_met(sets: Sets, known: frozenset[str]) -> bool:
    """A text has a word of each."""
    for words in sets:  # noqa: SIM110  # a generator costs more than what it goes through
        if words.isdisjoint(known):
            return False
    return True
