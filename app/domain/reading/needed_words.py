"""The words that a text cannot do without if a regular expression is to match anywhere in it.

Read off the expression itself, so that nobody keeps a list beside it: of "out of (?:the )?office"
a text needs "out", "of" and a word that begins with "offi". What is not understood needs nothing,
so that an expression may be searched for in vain and is never missed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from app.domain.reading.pattern_pieces import (
    Edge,
    Group,
    Piece,
    Word,
    branches_of,
    folded,
)
from app.domain.reading.sentences import BEGINNING, Sentence, bare_words, with_beginnings

_MOST_SPELLINGS = 256
_EVERYWHERE = 300  # of a thousand sentences
_SHORTEST = 3  # letters that are looked for inside of words
_OFTEN = {
    _EVERYWHERE: "the to and you a of for i in",
    60: "on is your it with we that s this be have from at will are",
    25: (
        "by than not if as or inte t can me plea has woul would d please an our do was all time hi dear"
        " com know but one there ther about abou re my http mail 1 subj"
    ),
    12: (
        "am some appl 2 like up been they no week work need us sent what any 10 thanks than 3 meet m"
        " whic which ll call thin may out just who more othe other after afte new get now coul could"
        " when take want look offe let see good come back he should shou had where part team date her"
        " long over also inter interview week here first next last their were make send only people"
        " monday friday meeting how day best"
    ),
}
"""How many of a thousand sentences have each of these words or beginnings; of others about one."""
_TIMES = {word: times for times, line in _OFTEN.items() for word in line.split()}


class Seen(NamedTuple):
    """A text as needs are looked up in it."""

    low: str
    words: frozenset[str]
    known: frozenset[str]  # the words and their beginnings


Looked = Seen | Sentence
"""Both have the words that needs are looked up in; a sentence has them already. The words of a
whole sentence also do for a part of it: at worst something is searched for there in vain."""


def seen(text: str, end: int | None = None) -> Seen:
    """`text`, before `end`, with its words looked up once."""
    low = folded(text[:end])
    words = bare_words(low)
    return Seen(low, words, with_beginnings(words))


@dataclass(frozen=True, slots=True)
class Need:
    """What a text must have: a word or beginning of `words`, a string of `inside`, or all of one
    of `all_of`."""

    words: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    all_of: tuple[tuple["Need", ...], ...] = ()

    def met_by(self, text: Looked) -> bool:
        """Whether the expression may stand in the text; if not, it does not."""
        if not self.words.isdisjoint(text.known):
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


def need_of_whole(source: str) -> Need | None:
    """What a text needs for a whole expression; None where it refers to groups by name."""
    if "(?P=" in source:
        return None
    return either(need_of(pieces) for _, pieces in branches_of(source))


def either(needs: Iterable[Need | None]) -> Need | None:
    """One of them suffices."""
    words: set[str] = set()
    inside: set[str] = set()
    all_of: list[tuple[Need, ...]] = []
    for need in needs:
        if need is None:
            return None
        words |= need.words
        inside |= need.inside
        all_of += need.all_of
    kept = frozenset(one for one in inside if not any(o in one for o in inside if o != one))
    return Need(frozenset(words), kept, tuple(dict.fromkeys(all_of)))


def keys_of(need: Need) -> tuple[frozenset[str], frozenset[str]]:
    """Words and strings one of which stands wherever the need is met."""
    words, inside = need.words, need.inside
    for needs in need.all_of:  # the rarest stands first
        more_words, more_inside = keys_of(needs[0])
        words, inside = words | more_words, inside | more_inside
    return words, inside


def ways_of(need: Need) -> list[tuple[frozenset[str], ...]]:
    """The ways in which it may be met, by words alone: of each set of a way one must stand.

    A way that asks for no whole word is empty.
    """
    ways: list[tuple[frozenset[str], ...]] = [(need.words,)] if need.words else []
    ways += [()] if need.inside else []
    for needs in need.all_of:
        keys = map(keys_of, needs)
        ways.append(tuple(words for words, inside in keys if words and not inside))
    return ways


def _both(needs: Sequence[Need]) -> Need | None:
    if not needs:
        return None
    if len(needs) == 1:
        return needs[0]
    return Need(all_of=(tuple(sorted(needs, key=_how_common)),))


def _how_common(need: Need) -> int:
    """About how often it is met, so that what is soonest found missing is looked for first."""
    words, inside = keys_of(need)
    found = sum(_TIMES.get(one, 1) for one in words)
    return found + _EVERYWHERE * len(inside)  # which take longer to look for, too


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
    whole: set[str] = set()
    inside: set[str] = set()
    for spelled in map("".join, product(*parts)):
        if left and right and spelled:
            whole.add(spelled)
        elif left and len(spelled) >= BEGINNING:
            whole.add(spelled[:BEGINNING])
        elif len(spelled) >= _SHORTEST:
            inside.add(spelled)
        else:
            return []
    return [Need(frozenset(whole), frozenset(inside))]


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
