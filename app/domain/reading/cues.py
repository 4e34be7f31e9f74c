"""Phrases that speak for an answer, found fast: a phrase is tried only where its key word stands.

A phrase is written as a regular expression over `Sentence.low` with two shorthands:
`<a|b>` is one of the whole words a and b, and such groups are keys: a sentence without a word of
each is never searched. `~` is a gap of at most 40 characters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import ClassVar, NamedTuple

from app.domain.reading.expression import Expression
from app.domain.reading.needed_words import either, need_of, ways_of
from app.domain.reading.pattern_pieces import branches_of
from app.domain.reading.sentences import Sentence
from app.domain.reading.word_table import FIELDS, WordTable

_GROUP = re.compile(r"<([^<>]+)>")
_KEYS = re.compile(r"(?:[^\W_]|[|?\[\]])+")
_GAP = r".{0,40}?"
_NO_STRINGS: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Cue:
    """One phrase and how much it speaks for the answer (log-odds, negative against)."""

    source: str  # a regular expression
    weight: float
    name: str
    beside: frozenset[str]  # one of these must stand in the sentence too, where there are any

    @cached_property
    def expression(self) -> Expression:
        """Compiled when a sentence first has its words, which is never for many."""
        return Expression(self.source)

    @cached_property
    def ways(self) -> list[tuple[frozenset[str], ...]]:
        """Sets of words, the rarest first: a sentence without one of each set of a way is never
        searched."""
        need = either(need_of(pieces) for _, pieces in branches_of(self.source))
        ways = ways_of(need) if need is not None else []
        if not ways or not all(ways):
            raise ValueError(f"a cue needs a <key> group: {self.source}")
        return [(*way, self.beside) for way in ways] if self.beside else ways


class Hit(NamedTuple):
    """A phrase that stands in a sentence."""

    cue: Cue
    sentence: Sentence
    start: int  # in `sentence.low`
    end: int

    @property
    def quote(self) -> str:
        """The line that proves it."""
        return self.sentence.quote(self.start)


def heaviest_first(hit: Hit) -> tuple[float, int, int, str]:
    """A key to sort by that leaves no two phrases in the order in which they happened to be found;
    of the equally heavy the one that stands first, then the shorter."""
    return -hit.cue.weight, hit.start, hit.end, hit.cue.name


def cue(
    source: str, weight: float = 1.0, name: str = "", *, also: frozenset[str] = frozenset()
) -> Cue:
    """A phrase in the notation of this module; one word of `also` must stand beside it.

    Raises:
        ValueError: an alternative of it has no `<key>` group, or a key is not one plain word.
    """
    for alternative in _alternatives(source):
        keys = _GROUP.findall(alternative)
        if not keys or not all(map(_KEYS.fullmatch, keys)):
            raise ValueError(f"a cue needs a <key> group of single words: {source}")
    pattern = _GROUP.sub(r"\\b(?:\1)\\b", source.replace("~", _GAP))
    return Cue(pattern, weight, name or source, also)


def _alternatives(source: str) -> list[str]:
    """The source cut at the bars that stand outside of all brackets."""
    found, depth, start = [], 0, 0
    for at, char in _plain_characters(source):
        depth += (char in "([<") - (char in ")]>")
        if char == "|" and depth == 0:
            found.append(source[start:at])
            start = at + 1
    return [*found, source[start:]]


def _plain_characters(source: str) -> Iterator[tuple[int, str]]:
    """Characters that mean something to the pattern's structure: none escaped, none in [ ]."""
    at, in_class = 0, False
    while at < len(source):
        char = source[at]
        if char == "\\":
            at += 2
            continue
        if not in_class and not (char == "<" and source.endswith(("(?", "(?P"), 0, at)):
            yield at, char if char != "[" else " "
        in_class = char == "[" or (in_class and char != "]")
        at += 1


class Cues:
    """Many phrases, indexed by their key words."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self.all = tuple(cues)

    @cached_property
    def _ways(self) -> list[tuple[Cue, tuple[frozenset[str], ...]]]:
        """The ways of all, in their order, each with the words that the table does not look up."""
        return [(one, way[FIELDS:]) for one in self.all for way in one.ways]

    @cached_property
    def _table(self) -> WordTable:
        rows = [[(words, _NO_STRINGS) for words in way] for one in self.all for way in one.ways]
        return WordTable(rows)

    def __add__(self, other: "Cues") -> "Cues":
        """Both together."""
        return Cues(self.all + other.all)

    def in_sentence(self, sentence: Sentence) -> list[Hit]:
        """Every phrase that stands in the sentence, each once, in no particular order."""
        bits = self._table.possible(sentence)
        if not bits:
            return []
        known, low, ways = sentence.known, sentence.low, self._ways
        plain = low.isascii()
        found: list[Hit] = []
        tried: Cue | None = None
        while bits:
            number = bits.bit_length() - 1
            bits ^= 1 << number
            one, others = ways[number]
            if one is tried:  # by another of its ways, which stand beside one another
                continue
            for words in others:
                if words.isdisjoint(known):
                    break
            else:
                tried, expression = one, one.expression
                match = expression.search_plain(low) if plain else expression.search_any(low)
                if match is not None:
                    found.append(Hit(one, sentence, match.start(), match.end()))
        return found

    def first(self, sentences: Sequence[Sentence]) -> Hit | None:
        """The heaviest phrase of the first sentence that has any."""
        for sentence in sentences:
            if hits := self.in_sentence(sentence):
                return min(hits, key=heaviest_first)
        return None

    def hits(self, sentences: Sequence[Sentence]) -> list[Hit]:
        """Every phrase in every sentence; sentences in order, the heavier phrase first."""
        found: list[Hit] = []
        for sentence in sentences:
            here = self.in_sentence(sentence)
            if len(here) > 1:
                here.sort(key=heaviest_first)
            found += here
        return found


class AskedTogether(Cues):
    """Phrases that are asked of the same mails as others: all are looked for in one go, once in a
    sentence."""

    _asked: ClassVar[list["AskedTogether"]]

    def __init__(self, cues: Iterable[Cue]) -> None:
        super().__init__(cues)
        self._asked.append(self)

    def in_sentence(self, sentence: Sentence) -> list[Hit]:
        return _hits_by_question(sentence, self._every(len(self._asked))).get(self, [])

    def hits(self, sentences: Sequence[Sentence]) -> list[Hit]:
        every = self._every(len(self._asked))
        found: list[Hit] = []
        for sentence in sentences:
            by_question = sentence.noted.get(every)
            if by_question is None:
                by_question = _hits_by_question(sentence, every)
            if by_question and (here := by_question.get(self)):
                found += here if len(here) == 1 else sorted(here, key=heaviest_first)
        return found

    @classmethod
    @cache
    def _every(cls, count: int) -> "_Every":
        """Of the first so many questions."""
        return _Every(cls._asked[:count])


class AskedOfAll(AskedTogether):
    """Phrases that every mail is searched for."""

    _asked: ClassVar[list[AskedTogether]] = []


class AskedOfHiring(AskedTogether):
    """Phrases that are looked for where a mail is about hiring, or may be."""

    _asked: ClassVar[list[AskedTogether]] = []


def _hits_by_question(sentence: Sentence, every: "_Every") -> dict[AskedTogether, list[Hit]]:
    """Those of each question that has any."""
    found: dict[AskedTogether, list[Hit]] | None = sentence.noted.get(every)
    if found is None:
        found = sentence.noted[every] = {}
        for hit in every.cues.in_sentence(sentence):
            for question in every.questions[hit.cue]:
                found.setdefault(question, []).append(hit)
    return found


class _Every:
    """The phrases of some questions, and the questions that ask for each."""

    def __init__(self, asked: Sequence[AskedTogether]) -> None:
        self.questions: dict[Cue, list[AskedTogether]] = {}
        for question in asked:
            for one in dict.fromkeys(question.all):
                self.questions.setdefault(one, []).append(question)
        self.cues = Cues(self.questions)
