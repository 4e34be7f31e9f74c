"""Long expressions asked of every sentence, searched for only where their words stand.

The words that each alternative cannot do without are read off it (`needed_words`). Those of all
expressions stand in one table, so that a sentence looks its words up once for all of them, and is
then asked only for what it may have. What is found is what the expression alone would find.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from app.domain.reading.expression import Expression
from app.domain.reading.needed_words import Need, need_of
from app.domain.reading.pattern_pieces import branches_of
from app.domain.reading.sentences import Sentence
from app.domain.reading.word_table import FIELDS, WordTable, numbers_in, row_of


class Alternative(Expression):
    """One of an expression; compiled when a sentence first has its words."""

    def __init__(self, source: str, need: Need | None) -> None:
        super().__init__(source)
        self.row = row_of(need)
        self._others = tuple(words for words, _ in self.row[FIELDS:])

    def may_stand(self, sentence: Sentence) -> bool:
        """False where a sentence lacks some that the table did not look up."""
        known = sentence.known
        for words in self._others:  # noqa: SIM110  # a generator costs more than what it looks at
            if words.isdisjoint(known):
                return False
        return True


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
        for number in numbers_in(bits):
            one = self.alternatives[number]
            if one.may_stand(sentence) and one.search(low) is not None:
                return True
        return False

    def stands_in_any(self, sentences: Sequence[Sentence], among: int = -1) -> bool:
        """Whether it matches in one of them.

        Args:
            sentences: Where to look.
            among: What `possible_in` gives of them, for those who ask for many expressions.
        """
        bits = self.bits & among
        if not bits:
            return False
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
        return any(self.alternatives[number].may_stand(sentence) for number in numbers_in(bits))


_ALL: list[Sieved] = []


def possible_in(sentences: Iterable[Sentence]) -> int:
    """The bits of all alternatives for which one of the sentences has words."""
    found = 0
    for sentence in sentences:
        found |= possible(sentence)
    return found


def possible(sentence: Sentence) -> int:
    """The bits of all alternatives for which the sentence has words."""
    table = _table(len(_ALL))
    found: int | None = sentence.noted.get(table)
    if found is None:
        found = sentence.noted[table] = table.possible(sentence)
    return found


@cache
def _table(count: int) -> WordTable:
    """Of the first so many expressions."""
    return WordTable([two.row for one in _ALL[:count] for two in one.alternatives])
