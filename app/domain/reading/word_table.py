"""Many phrases looked up in a text at once, by the words that each cannot do without.

Every phrase has a bit, and every word a whole number with the bits of the phrases that need it:
those of a text's words are put together by "or", which takes a third of the time of looking for
each phrase's words in the text. A phrase that needs several words has a bit in several fields
of the number, side by side, and may stand only where it is in all of them.
"""

from collections.abc import Iterator, Sequence

from app.domain.reading.needed_words import Looked, Need, keys_of

FIELDS = 3
"""How many of the words are looked up; of ten phrases nine that have three have all."""

Row = Sequence[tuple[frozenset[str], frozenset[str]]]
"""What one phrase needs: of each pair, one of the words, or one of the strings."""


class WordTable:
    """Made of the rows of all phrases, in their order."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._size = len(rows)
        self._mask = (1 << self._size) - 1
        self._always = 0
        self._by_word: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        for number, row in enumerate(rows):
            self._add(number, row)
        self._words = frozenset(self._by_word)

    def _add(self, number: int, row: Row) -> None:
        for field in range(FIELDS):
            bit = 1 << (number + field * self._size)
            words, strings = row[field] if field < len(row) else (frozenset(), frozenset())
            if not words and not strings:
                self._always |= bit
            for word in words:
                self._by_word[word] = self._by_word.get(word, 0) | bit
            for string in strings:
                self._inside[string] = self._inside.get(string, 0) | bit

    def possible(self, text: Looked) -> int:
        """The bits of the phrases that the text may have; bit 0 is that of the first."""
        found, by_word = self._always, self._by_word
        for word in self._words & text.known:
            found |= by_word[word]
        if self._inside:
            low = text.low
            for string, bits in self._inside.items():
                if string in low:
                    found |= bits
        size = self._size
        return found & (found >> size) & (found >> 2 * size) & self._mask


def numbers_in(bits: int) -> Iterator[int]:
    """The places of the bits that are set, the last first."""
    while bits:
        number = bits.bit_length() - 1
        yield number
        bits ^= 1 << number


def row_of(need: Need | None) -> Row:
    """What is needed all together. Strings take longer to look for than words, so they are looked
    for only where no word is known."""
    if need is None:
        return ()
    alone = len(need.all_of) == 1 and not need.words and not need.inside
    every = [keys_of(one) for one in (need.all_of[0] if alone else (need,))]
    return [one for one in every if not one[1]] or every[:1]
