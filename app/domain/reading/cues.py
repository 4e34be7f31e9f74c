"""Phrases that speak for an answer, found fast: a phrase is tried only where its key word stands.

A phrase is written as a regular expression over `Sentence.low` with two shorthands:
`<a|b>` is one of the whole words a and b, and such groups are keys: a sentence without a word of
each is never searched. `~` is a gap of at most 40 characters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.reading.sentences import Sentence, words_of

_GROUP = re.compile(r"<([^<>]+)>")
_PLAIN = re.compile(r"[^\W_]+")
_OPTIONAL = re.compile(r"(\[[^]]+\](?!\?)|\w(?=\?))\??")
_CHOICE = re.compile(r"(?:(?<=\\b)|(?<= )|^)\(\?:([^()]*)\)(?= |\\b|\(\?: )")
_COMMON = words_of(
    "the to you your we i for of in on with at is are be will have has had a an this that not and",
    "or it our my me as by from can would like please if any more was been do us but all could may",
    "should next new time know let get thank thanks work here there about up out no so what when",
)
_GAP = r".{0,40}?"


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """One phrase and how much it speaks for the answer (log-odds, negative against)."""

    pattern: re.Pattern[str]
    keys: frozenset[str]  # one of these must stand in a sentence
    also: tuple[frozenset[str], ...]  # and one of each of these
    weight: float
    name: str


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


def _heaviest_first(hit: Hit) -> tuple[float, int]:
    return -hit.cue.weight, hit.start


def cue(
    source: str, weight: float = 1.0, name: str = "", *, also: frozenset[str] = frozenset()
) -> Cue:
    """A phrase in the notation of this module; one word of `also` must stand beside it.

    Raises:
        ValueError: an alternative of it has no `<key>` group, or a key is not one plain word.
    """
    groups = [_groups(alternative) for alternative in _alternatives(source)]
    if not all(groups):
        raise ValueError(f"a cue needs a <key> group: {source}")
    if len(groups) == 1:  # all of these groups must stand: the rarest is looked for first
        needed = sorted([*groups[0], *_choices(source), *([also] if also else [])], key=_how_common)
    else:
        needed = [frozenset().union(*(found[0] for found in groups))]
    pattern = _GROUP.sub(r"\\b(?:\1)\\b", source.replace("~", _GAP))
    return Cue(re.compile(pattern), needed[0], tuple(needed[1:]), weight, name or source)


def _how_common(group: frozenset[str]) -> tuple[int, int]:
    return len(group & _COMMON), len(group)


def _alternatives(source: str) -> list[str]:
    """The source cut at the bars that stand outside of all brackets."""
    found, depth, start = [], 0, 0
    for at, char in _plain_characters(source):
        depth += (char in "([<") - (char in ")]>")
        if char == "|" and depth == 0:
            found.append(source[start:at])
            start = at + 1
    return [*found, source[start:]]


def _groups(alternative: str) -> list[frozenset[str]]:
    """The key groups that must stand in a text, the first to look for first.

    Groups inside of parentheses may be one of several ways and count only where no other does.
    """
    outside: list[frozenset[str]] = []
    inside: list[frozenset[str]] = []
    for group in _GROUP.finditer(alternative):
        depth = 0
        for _, char in _plain_characters(alternative[: group.start()]):
            depth += (char == "(") - (char == ")")
        optional = alternative[group.end() : group.end() + 1] in {"?", "*"}
        (inside if depth or optional else outside).append(_keys(group.group(1)))
    return outside or inside[:1]


def _choices(source: str) -> Iterator[frozenset[str]]:
    """Further words that must stand: one of each plain choice such as `(?:like|love) `."""
    for choice in _CHOICE.finditer(source):
        depth = 0
        for _, char in _plain_characters(source[: choice.start()]):
            depth += (char == "(") - (char == ")")
        words = [_word_in(branch) for branch in choice.group(1).split("|")]
        if depth == 0 and all(words):
            yield frozenset().union(*words)


def _word_in(branch: str) -> frozenset[str]:
    """The spellings of one plain word that a branch cannot do without; empty where none is."""
    for word in branch.split(" "):
        bare = word.rpartition("'")[0] or word.removeprefix("'")
        spelled = frozenset(_spelled(bare)) if bare else frozenset()
        if spelled and all(_PLAIN.fullmatch(one) for one in spelled):
            return spelled
    return frozenset()


def _plain_characters(source: str) -> Iterator[tuple[int, str]]:
    """Characters that mean something to the pattern's structure: none escaped, none in [ ]."""
    at, in_class = 0, False
    while at < len(source):
        char = source[at]
        if char == "\\":
            at += 2
            continue
        if not in_class and not source.startswith(("(?<", "(?P<"), max(0, at - 2)):
            yield at, char if char != "[" else " "
        in_class = char == "[" or (in_class and char != "]")
        at += 1


def _keys(group: str) -> frozenset[str]:
    found = frozenset(word for key in group.split("|") for word in _spelled(key))
    if not all(_PLAIN.fullmatch(word) for word in found):
        raise ValueError(f"a key is one word of letters and digits: {group}")
    return found


def _spelled(key: str) -> Iterator[str]:
    """Every spelling of a key: "candidates?" and "organi[sz]e" are two words each."""
    optional = _OPTIONAL.search(key)
    if optional is None:
        yield key
        return
    chosen = optional.group(1)
    for letter in chosen.strip("[]") if chosen.startswith("[") else ("", chosen):
        yield from _spelled(key[: optional.start()] + letter + key[optional.end() :])


class Cues:
    """Many phrases, indexed by their key words."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self.all = tuple(cues)
        self._by_key: dict[str, list[Cue]] = {}
        for one in self.all:
            for key in one.keys:
                self._by_key.setdefault(key, []).append(one)
        self._keys = frozenset(self._by_key)

    def __add__(self, other: "Cues") -> "Cues":
        """Both together."""
        return Cues(self.all + other.all)

    def in_sentence(self, sentence: Sentence) -> list[Hit]:
        """Every phrase that stands in the sentence, each once, in no particular order."""
        present = self._keys & sentence.words
        if not present:
            return []
        by_key, low = self._by_key, sentence.low
        if len(present) == 1:
            tried: Iterable[Cue] = by_key[next(iter(present))]
        else:
            tried = dict.fromkeys(one for key in present for one in by_key[key])
        words = sentence.words
        return [
            Hit(one, sentence, match.start(), match.end())
            for one in tried
            if (not one.also or not any(map(words.isdisjoint, one.also)))
            and (match := one.pattern.search(low)) is not None
        ]

    def first(self, sentences: Sequence[Sentence]) -> Hit | None:
        """The heaviest phrase of the first sentence that has any."""
        for sentence in sentences:
            if hits := self.in_sentence(sentence):
                return min(hits, key=_heaviest_first)
        return None

    def hits(self, sentences: Sequence[Sentence]) -> list[Hit]:
        """Every phrase in every sentence; sentences in order, the heavier phrase first."""
        found: list[Hit] = []
        for sentence in sentences:
            here = self.in_sentence(sentence)
            if len(here) > 1:
                here.sort(key=_heaviest_first)
            found += here
        return found
