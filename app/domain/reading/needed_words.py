"""The words that a text cannot do without if a regular expression is to match anywhere in it.

Read off the expression itself, so that nobody keeps a list beside it: of "out of (?:the )?office"
a text needs "out", "of" and a word that begins with "offi". What is not understood needs nothing,
so that an expression may be searched for in vain and is never missed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from app.domain.reading.pattern_pieces import Edge, Group, Piece, Word, folded
from app.domain.reading.sentences import words_of

BEGINNING = 4  # letters of a word that are compared
_MOST_SPELLINGS = 256
_SHORTEST = 3  # letters that are looked for inside of words
_COMMON = words_of("with will have this that your from been they their there when what would more")
_WORD = re.compile(r"[^\W\d_]+")


class Seen(NamedTuple):
    """A text as needs are looked up in it."""

    low: str
    words: frozenset[str]
    begins: frozenset[str]  # the first letters of its words


def seen(text: str, end: int | None = None) -> Seen:
    """`text`, before `end`, with its words looked up once."""
    low = folded(text[:end])
    words = frozenset(_WORD.findall(low))
    return Seen(low, words, frozenset([word[:BEGINNING] for word in words]))


@dataclass(frozen=True, slots=True)
class Need:
    """What a text must have: a word of `begins`, a string of `inside`, or all of one of `all_of`."""

    begins: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    all_of: tuple[tuple["Need", ...], ...] = ()

    def met_by(self, text: Seen) -> bool:
        """Whether the expression may stand in the text; if not, it does not."""
        if not self.begins.isdisjoint(text.begins):
            return True
        low = text.low
        for piece in self.inside:
            if piece in low:
                return True
        for needs in self.all_of:
            for need in needs:
                if not need.met_by(text):
                    break
            else:
                return True
        return False


def need_of(pieces: Sequence[Piece]) -> Need | None:
    """What a text needs for these pieces in a row; None where that is nothing."""
    return _row(pieces, left=False, right=False)


def either(needs: Iterable[Need | None]) -> Need | None:
    """One of them suffices."""
    begins: set[str] = set()
    inside: set[str] = set()
    all_of: list[tuple[Need, ...]] = []
    for need in needs:
        if need is None:
            return None
        begins |= need.begins
        inside |= need.inside
        all_of += need.all_of
    kept = frozenset(one for one in inside if not any(o in one for o in inside if o != one))
    return Need(frozenset(begins), kept, tuple(dict.fromkeys(all_of)))


def _both(needs: Sequence[Need]) -> Need | None:
    if not needs:
        return None
    if len(needs) == 1:
        return needs[0]
    return Need(all_of=(tuple(sorted(needs, key=_how_common)),))


def keys_of(need: Need) -> tuple[frozenset[str], frozenset[str]]:
    """Words and strings one of which stands wherever the need is met."""
    begins, inside = need.begins, need.inside
    for needs in need.all_of:  # the rarest stands first
        more_begins, more_inside = keys_of(needs[0])
        begins, inside = begins | more_begins, inside | more_inside
    return begins, inside


def _how_common(need: Need) -> tuple[int, int]:
    begins, inside = keys_of(need)
    return len(inside) + sum(len(one) < BEGINNING or one in _COMMON for one in begins), len(begins)


def _row(pieces: Sequence[Piece], *, left: bool, right: bool) -> Need | None:
    """What pieces in a row need.

    Args:
        left: No letter stands before the first of them.
        right: None stands after the last.
    """
    needs: list[Need] = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and isinstance(pieces[end], Word):
            end += 1
        if end > at:
            needs += _word(pieces[at:end], left=left, right=_begins(pieces[end:], outside=right))
            left = False
            at = end
            continue
        one = pieces[at]
        if isinstance(one, Group):
            if not one.missing:
                need = _group(one, left=left, right=_begins(pieces[at + 1 :], outside=right))
                needs += [need] if need is not None else []
            left = _is_open(one, ends=True) and (left or not one.missing)
        else:
            left = isinstance(one, Edge)
        at += 1
    return _both(needs)


def _group(group: Group, *, left: bool, right: bool) -> Need | None:
    if group.again:  # what stands beside it may be itself
        left, right = left and _is_open(group, ends=True), right and _is_open(group)
    return either(_row(branch, left=left, right=right) for branch in group.branches)


def _word(words: Sequence[Piece], *, left: bool, right: bool) -> list[Need]:
    parts = [one.spellings for one in words if isinstance(one, Word)]
    count = 1
    for part in parts:
        count *= len(part)
    if count > _MOST_SPELLINGS:
        return []
    begins: set[str] = set()
    inside: set[str] = set()
    for spelled in map("".join, product(*parts)):
        if left and len(spelled) >= BEGINNING:
            begins.add(spelled[:BEGINNING])
        elif left and right and spelled:
            begins.add(spelled)
        elif len(spelled) >= _SHORTEST:
            inside.add(spelled)
        else:
            return []
    return [Need(frozenset(begins), frozenset(inside))]


def _begins(pieces: Sequence[Piece], *, outside: bool, ends: bool = False) -> bool:
    """Whether no letter stands at the beginning of these pieces, or at their end.

    Args:
        outside: The same of what stands beside them, which counts where they may be nothing.
    """
    for one in reversed(pieces) if ends else pieces:
        if not isinstance(one, Group):
            return isinstance(one, Edge)
        if not _is_open(one, ends=ends):
            return False
        if not one.missing:
            return True
    return outside


def _is_open(group: Group, *, ends: bool = False) -> bool:
    return all(_begins(branch, outside=False, ends=ends) for branch in group.branches)
