"""Ids as Gmail gives them: for the API, for its web client, for drafts."""

import random


class GmailIds:
    """One mailbox's; the same seed gives the same ids."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - ids, no secret

    def message(self, internal_ms: int) -> str:
        """16 hex digits of a 64-bit number that rises with time."""
        number = (max(0, internal_ms) << 20 | self._random.randrange(1 << 20)) % 2**63
        return f"{number:016x}"

    def host(self, kind: str, rest_id: str, *, own: bool) -> str:
        """What the web client says: `msg-f:` and the API's id in decimal; for what the user wrote
        `msg-a:r` and a number that has nothing to do with it. `kind`: "msg" or "thread"."""
        if own:
            return f"{kind}-a:r{self._signed()}"
        return f"{kind}-f:{int(rest_id, 16)}"

    def draft(self) -> str:
        """Such as `r-7976693692602170200`."""
        return f"r{self._signed()}"

    def _signed(self) -> int:
        return self._random.randrange(-(2**63), 2**63)
