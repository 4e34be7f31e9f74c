"""Long expressions asked of every sentence, searched for only where their words stand.

The words that each alternative cannot do without are read off it (`needed_words`). Those of all
expressions stand in one table, so that a sentence looks its words up once for all of them, and is
then asked only for what it may have. What is found is what the expression alone would find.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from app.domain.reading.expression import Expression
from app.domain.reading.needed_words import Need, keys_of, need_of
from app.domain.reading.pattern_pieces import branches_of
from app.domain.reading.sentences import Sentence


class Alternative(Expression):
    """One of an expression; compiled when a sentence first has its words."""

    def __init__(self, source: str, need: Need | None) -> None:
        super().__init__(source)
        every = [keys_of(one) for one in _in_a_row(need)]
        self.sets = tuple(words for words, inside in every if not inside)
        """Sets of words of each of which a sentence needs one, the rarest first."""
        self._others = self.sets[1:]
        self.inside = every[0][1] if every and not self.sets else frozenset()
        """Strings one of which it needs, where no whole word is known."""

    def may_stand(self, sentence: Sentence) -> bool:
        """False where a sentence lacks some that the table did not look up."""
        known = sentence.known
        for words in self._others:  # noqa: SIM110  # a generator costs more than what it looks at
            if words.isdisjoint(known):
                return False
        return True


def _in_a_row(need: Need | None) -> tuple[Need, ...]:
    """What is needed all together."""
    if need is None:
        return ()
    alone = len(need.all_of) == 1 and not need.words and not need.inside
    return need.all_of[0] if alone else (need,)


class Sieved:
    """An expression over `Sentence.low`. It may not refer to groups by number or name."""

    def __init__(self, source: str) -> None:
        self._whole = Expression(source)
        self.alternatives = tuple(
            Alternative(written, need_of(pieces)) for written, pieces in branches_of(source)
        )
        self._first = sum(len(one.alternatives) for one in _ALL)
        self._mask = (1 << len(self.alternatives)) - 1
        self.bits = self._mask << self._first
        """Those of its alternatives in what `possible` gives."""
        _ALL.append(self)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The whole expression."""
        return self._whole.pattern

    def stands_in(self, sentence: Sentence, part: str | None = None) -> bool:
        """Whether it matches somewhere in the sentence, or in `part` of it."""
        bits = possible(sentence) >> self._first & self._mask
        if not bits:
            return False
        low = sentence.low if part is None else part
        for one in self._of(bits):
            if one.may_stand(sentence) and one.search(low) is not None:
                return True
        return False

    def stands_in_any(self, sentences: Sequence[Sentence]) -> bool:
        """Whether it matches in one of them. Of most texts the table alone says that it does not,
        and to ask it here takes an eighth of the time of a call for each sentence."""
        bits = self.bits
        for sentence in sentences:  # noqa: SIM110  # a generator costs more than what it looks at
            if possible(sentence) & bits and self.stands_in(sentence):
                return True
        return False

    def search(self, sentence: Sentence) -> re.Match[str] | None:
        """Its first match in the sentence."""
        return self._whole.search(sentence.low) if self.may_stand_in(sentence) else None

    def may_stand_in(self, sentence: Sentence) -> bool:
        """False where the sentence lacks the words of every alternative: none needs a search."""
        bits = possible(sentence) >> self._first & self._mask
        if not bits:
            return False
        return any(one.may_stand(sentence) for one in self._of(bits))

    def _of(self, bits: int) -> Iterator[Alternative]:
        while bits:
            number = bits.bit_length() - 1
            yield self.alternatives[number]
            bits ^= 1 << number


_ALL: list[Sieved] = []


def possible(sentence: Sentence) -> int:
    """The bits of all alternatives for which the sentence has words."""
    table = _table(len(_ALL))
    found: int | None = sentence.noted.get(table)
    if found is None:
        found = sentence.noted[table] = table.possible(sentence)
    return found


class _Table:
    """A bit for each alternative of all expressions, in a whole number for each of their words:
    those of a sentence are put together by "or", which is faster than to collect them in a set."""

    def __init__(self, alternatives: Iterable[Alternative]) -> None:
        self._by_word: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        self._always = 0
        for number, one in enumerate(alternatives):
            if not one.sets and not one.inside:
                self._always |= 1 << number
            for piece in one.inside:
                self._inside[piece] = self._inside.get(piece, 0) | 1 << number
            for word in one.sets[0] if one.sets else ():
                self._by_word[word] = self._by_word.get(word, 0) | 1 << number
        self._words = frozenset(self._by_word)

    def possible(self, sentence: Sentence) -> int:
        """The bits of the alternatives that the sentence may have."""
        found, by_word, low = self._always, self._by_word, sentence.low
        for word in self._words & sentence.known:
            found |= by_word[word]
        for piece, bits in self._inside.items():
            if piece in low:
                found |= bits
        return found


@cache
def _table(count: int) -> _Table:
    """Of the first so many expressions."""
    return _Table(two for one in _ALL[:count] for two in one.alternatives)
