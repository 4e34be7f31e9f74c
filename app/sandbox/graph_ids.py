"""Ids as Graph's look: case-sensitive, with signs that an address has to escape."""

import base64
import hashlib
import itertools
import random


class GraphIds:
    """Of one mailbox, the same ones for the same seed."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - ids, no secrets
        self._numbers = itertools.count(1)
        self._mailbox = hashlib.sha256(seed.encode()).digest()

    def immutable(self) -> str:
        """Stays as long as the item lives in this mailbox."""
        return f"AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A{self._tail(24)}AA="

    def rest(self) -> str:
        """Of one place: another one after a move."""
        return f"AAMkA{self._text(self._mailbox[:27])}BGAAAAAAA{self._tail(30)}AAA="

    def folder(self, name: str) -> str:
        """A folder's id; folders have no immutable ones, theirs do not change."""
        digest = hashlib.sha256(self._mailbox + name.encode()).digest()
        return f"AAMkA{self._text(self._mailbox[:27])}AuAAAAAA{self._text(digest)}AAA="

    def conversation(self) -> str:
        """A conversation's id."""
        return f"AAQkA{self._text(self._mailbox[:18])}AQA{self._tail(15)}="

    def _tail(self, size: int) -> str:
        number = next(self._numbers).to_bytes(4, "big")
        return self._text(number + self._random.randbytes(size - 4))

    @staticmethod
    def _text(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).decode().rstrip("=")
