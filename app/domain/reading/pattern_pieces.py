"""A regular expression taken into words, edges of words and groups, for those who look at it.

No more of the notation is known than our patterns use; the rest is "unknown", and so is whatever
may stand any number of times.
"""

import re
from functools import cache
from itertools import product
from typing import NamedTuple

_MOST_SPELLINGS = 64  # of one word; with more it is not looked into
_MANY = 9
_WITHIN = r"\b(?:"
_ALIKE = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s"})  # as IGNORECASE has them
_LETTER = re.compile(r"[^\W_]")
_KNOWN = re.compile("[a-z0-9\u00df-\u00f6\u00f8-\u017e]")  # whose capitals are what they seem
_NUMBERED = re.compile(r"\\[xuUN0-9]")
_RUN = re.compile(r"[a-z]{2,}(?![a-z?*+{])")  # letters that stand once each
_CODED = re.compile(r"\\u((?!00[0-7])[0-9a-fA-F]{4})")  # not of a letter of the notation
_COUNTED = re.compile(r"\{(\d*)(,?)(\d*)\}")
_OPENING = re.compile(r"\((?:\?(?P<around><?[=!])|\?(?:P<\w+>|[a-z]*-?[a-z]*:)|(?!\?))")
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", re.DOTALL)
_OF_EDGES = re.compile(r"(?:[^\w\\^]|\\[^\w]|\\[sntr])+")
_OF_LETTERS = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """Letters and digits, in each of their spellings, folded."""

    spellings: frozenset[str]


class Edge(NamedTuple):
    """Something that is no part of a word: a space, a comma, the edge of a word."""


class Unknown(NamedTuple):
    """Anything, or nothing."""


class Group(NamedTuple):
    """Branches one of which is there, or may be missing."""

    branches: tuple[tuple["Piece", ...], ...]
    missing: bool = False
    again: bool = False  # it may stand several times


Piece = Word | Edge | Unknown | Group
_EDGE, _UNKNOWN = Edge(), Unknown()


def folded(text: str) -> str:
    """Lower case, as IGNORECASE compares letters."""
    return (text if text.isascii() else text.translate(_ALIKE)).lower()


def branches_of(source: str) -> list[tuple[str, tuple[Piece, ...]]]:
    """The alternatives of an expression outside of all brackets, each as written and in pieces.

    Those of an expression of the form `\\b(?:…|…)\\b` are taken apart too.
    """
    source = _CODED.sub(lambda code: chr(int(code[1], 16)), source)
    if _NUMBERED.search(source):
        return [(source, (_UNKNOWN,))]
    reader = _Reader(source)
    found = reader.branches()
    if reader.at != len(source):
        raise ValueError(f"brackets do not match: {source}")
    return found if len(found) > 1 else _inner(source) or found


def _inner(source: str) -> list[tuple[str, tuple[Piece, ...]]]:
    if not source.startswith(_WITHIN):
        return []
    reader = _Reader(source[len(_WITHIN) :])
    inner = reader.branches()
    if reader.source[reader.at :] != r")\b":
        return []
    return [(rf"\b(?:{written})\b", (_EDGE, *pieces, _EDGE)) for written, pieces in inner]


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def branches(self) -> list[tuple[str, tuple[Piece, ...]]]:
        found: list[tuple[str, tuple[Piece, ...]]] = []
        pieces: list[Piece] = []
        start = self.at
        while (char := self.source[self.at : self.at + 1]) and char != ")":
            if char == "|":
                found.append((self.source[start : self.at], tuple(pieces)))
                self.at += 1
                start, pieces = self.at, []
            elif (one := self._repeated(self._piece())) is not None:
                pieces.append(one)
        return [*found, (self.source[start : self.at], tuple(pieces))]

    def _piece(self) -> Piece | None:
        """The next piece; None for what takes no room, a look around."""
        char = self.source[self.at]
        if char == "(":
            return self._group()
        if char == "[":
            members = self._taken(_CLASS)[1:-1]
            return _class(members)
        if (run := _RUN.match(self.source, self.at)) is not None:
            self.at = run.end()
            return Word(frozenset({run.group()}))
        self.at += 1
        if char == "\\":
            self.at += 1
            return _escaped(self.source[self.at - 1])
        return _UNKNOWN if char == "." else _EDGE if char in "^$" else _character(char)

    def _group(self) -> Piece | None:
        opening = _OPENING.match(self.source, self.at)
        if opening is None:
            raise ValueError(f"a group of an unknown kind: {self.source[self.at :]}")
        self.at = opening.end()
        inside = tuple(pieces for _, pieces in self.branches())
        self.at += 1
        return None if opening["around"] else _joined(inside)

    def _repeated(self, one: Piece | None) -> Piece | None:
        least, most = self._times()
        if one is None or (least, most) == (1, 1):
            return one
        if isinstance(one, Word):
            one = Word(one.spellings | {""}) if most == 1 else Group(((one,),))
        elif not isinstance(one, Group):
            return one if least else _UNKNOWN
        return Group(one.branches, least == 0, most > 1) if isinstance(one, Group) else one

    def _times(self) -> tuple[int, int]:
        char = self.source[self.at : self.at + 1]
        if char and char in "?*+":
            self.at += 1
            least, most = int(char == "+"), 1 if char == "?" else _MANY
        elif char == "{" and (counted := _COUNTED.match(self.source, self.at)):
            self.at = counted.end()
            least = int(counted[1] or 0)
            most = int(counted[3] or _MANY) if counted[2] else least
        else:
            return 1, 1
        self.at += self.source[self.at : self.at + 1] in ("?", "+")
        return least, most

    def _taken(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.at)
        if match is None:
            raise ValueError(f"not understood: {self.source[self.at :]}")
        self.at = match.end()
        return match.group()


@cache
def _escaped(char: str) -> Piece:
    if char in "bsWntr":
        return _EDGE
    return _UNKNOWN if char.isalnum() or char == "_" else _EDGE


@cache
def _character(char: str) -> Piece:
    if _LETTER.match(char) is None:
        return _UNKNOWN if char == "_" else _EDGE
    low = folded(char)
    return Word(frozenset({low})) if _KNOWN.fullmatch(low) else _UNKNOWN


def _class(members: str) -> Piece:
    if "-" not in members.strip("-") and _OF_EDGES.fullmatch(members):
        return _EDGE
    if _OF_LETTERS.fullmatch(members):
        found = [_character(one) for one in members]
        words = [one.spellings for one in found if isinstance(one, Word)]
        return Word(frozenset().union(*words)) if len(words) == len(found) else _UNKNOWN
    return _UNKNOWN


def _joined(branches: tuple[tuple[Piece, ...], ...]) -> Piece:
    """A group; one that is letters and nothing else is part of a word."""
    spellings: set[str] = set()
    for branch in branches:
        parts = [one.spellings for one in branch if isinstance(one, Word)]
        if len(parts) < len(branch):
            return Group(branches)
        spellings.update(map("".join, product(*parts)))
    return Word(frozenset(spellings)) if len(spellings) <= _MOST_SPELLINGS else Group(branches)
