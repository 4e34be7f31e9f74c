"""The ids of a mailbox's well-known folders: what lies in the bin or among spam is no mail."""

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from app.domain.account import MailboxId

REMEMBERED: Final = 10_000


@dataclass(frozen=True, slots=True)
class Folders:
    """Of one mailbox."""

    bin: frozenset[str]  # Deleted Items and Junk Email
    sent: str


class FolderIds:
    """Of this process; they never change. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[MailboxId, Folders] = OrderedDict()

    def get(self, mailbox_id: MailboxId) -> Folders | None:
        """None: not asked for yet."""
        with self._lock:
            return self._known.get(mailbox_id)

    def keep(self, mailbox_id: MailboxId, folders: Folders) -> None:
        """Remember them."""
        with self._lock:
            self._known[mailbox_id] = folders
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
