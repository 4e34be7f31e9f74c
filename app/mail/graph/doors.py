"""The secret of each subscription: random, told to nobody but Graph, and known again when it comes
back with a notice, even before the answer to "subscribe" has reached us.

It names the mailbox and carries a MAC over that, so it needs no table: 12.inbox.<nonce>.<mac>.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Final

from app.domain.account import MailboxId

LONGEST: Final = 128  # characters that Graph keeps of a clientState


@dataclass(frozen=True, slots=True)
class Door:
    """What a notice with a good secret is about."""

    mailbox_id: MailboxId
    folder: str


class Doors:
    """Issues secrets with the newest key and knows those of all of them."""

    def __init__(self, *keys: bytes) -> None:
        """
        Args:
            keys: Newest first, at least one.
        """
        if not keys or not all(keys):
            raise ValueError("no key to make secrets with")
        self._keys = keys

    def secret(self, mailbox_id: MailboxId, folder: str) -> str:
        """A new `clientState`: no two subscriptions share one."""
        said = f"{mailbox_id}.{folder}.{secrets.token_urlsafe(12)}"
        return f"{said}.{_mac(self._keys[0], said)}"

    def door(self, client_state: str) -> Door | None:
        """Compared in constant time with what any of our keys makes of it; None: not ours."""
        said, dot, mac = client_state[: LONGEST + 1].rpartition(".")
        if not dot or len(client_state) > LONGEST or not client_state.isascii():
            return None
        # Every key is tried, so that the time says nothing.
        holds = [hmac.compare_digest(mac, _mac(key, said)) for key in self._keys]
        if not any(holds):
            return None
        number, folder, _ = said.split(".", 2)
        return Door(MailboxId(int(number)), folder)


def _mac(key: bytes, said: str) -> str:
    return hmac.new(key, f"graph door {said}".encode(), hashlib.sha256).hexdigest()[:48]
