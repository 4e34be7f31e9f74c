"""A long expression of many alternatives, each of which is searched for only in a text that has
its words. What is found is what the whole expression finds."""

import re
from collections.abc import Iterable
from functools import cached_property

from app.domain.reading.needed_words import Need, Seen, keys_of, need_of
from app.domain.reading.pattern_pieces import branches_of


class Branch:
    """One alternative; compiled when a text first has its words, which is never for most."""

    def __init__(self, source: str, flags: re.RegexFlag, need: Need | None) -> None:
        self.source = source
        self.need = need
        self._flags = flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.source, self._flags)

    @cached_property
    def _lower(self) -> re.Pattern[str]:
        return re.compile(self.source, self._flags & ~re.IGNORECASE)

    @cached_property
    def _has_capitals(self) -> bool:
        return re.search("[A-Z]", re.sub(r"\\.", "", self.source)) is not None

    def search(self, text: str, low: str, stop: int) -> re.Match[str] | None:
        """The first match before `stop`; `low` is the text up to there, in lower case.

        To ignore case takes four times as long, so plain text is looked at in lower case first.
        """
        if low.isascii() and not self._has_capitals and self._lower.search(low) is None:
            return None
        return self.pattern.search(text, 0, stop)


class Gate:
    """Alternatives in their order. They may not refer to groups by number or name."""

    def __init__(self, sources: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.branches = tuple(
            Branch(written, flags, need_of(pieces))
            for source in sources
            for written, pieces in branches_of(source)
        )
        self._by_word: dict[str, list[int]] = {}
        self._inside: dict[str, list[int]] = {}
        self._always: list[int] = []
        for number, branch in enumerate(self.branches):
            if branch.need is None:
                self._always.append(number)
                continue
            keys, inside = keys_of(branch.need)
            for one in keys:
                self._by_word.setdefault(one, []).append(number)
            for one in inside:
                self._inside.setdefault(one, []).append(number)
        self._words = frozenset(self._by_word)

    def search(self, text: str, words: Seen, end: int | None = None) -> re.Match[str] | None:
        """The first match before `end`, by the first alternative that matches there.

        Args:
            text: Where to search.
            words: Those of `text` up to `end`.
        """
        best: re.Match[str] | None = None
        stop = len(text) if end is None else end
        for branch in self._possible(words):
            match = branch.search(text, words.low, stop)
            if match is not None and (best is None or match.start() < best.start()):
                best = match
        return best

    def _possible(self, words: Seen) -> list[Branch]:
        """The alternatives that may stand in the text, in their order."""
        low, keyed = words.low, set(self._always)
        for word in self._words & words.known:
            keyed.update(self._by_word[word])
        for piece, numbers in self._inside.items():
            if piece in low:
                keyed.update(numbers)
        if not keyed:
            return []
        tried = (self.branches[number] for number in sorted(keyed))
        return [one for one in tried if one.need is None or one.need.met_by(words)]
