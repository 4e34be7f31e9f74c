"""Who the user is to us: a person, their mailboxes, and how much each may show us."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", int)
MailboxId = NewType("MailboxId", int)
ConversationId = NewType("ConversationId", int)
Cursor = NewType("Cursor", str)
"""Where the last look at a mailbox ended; opaque outside the adapter that made it."""


class Provider(StrEnum):
    """Whose mailbox API is called."""

    GMAIL = "gmail"
    GRAPH = "graph"


class TrustLevel(StrEnum):
    """How much of a mailbox the service may see (DESIGN.md, three levels of trust)."""

    ON_OPEN = "on-open"
    HEADERS = "headers"
    FULL = "full"


class GrantState(StrEnum):
    """What the stored grant is worth."""

    NONE = "none"  # on-open: nothing was granted for background work
    LIVE = "live"
    REVOKED = "revoked"  # the provider said invalid_grant: the user must reconnect


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """One mailbox of one person, as flows see it."""

    id: MailboxId
    person_id: PersonId
    provider: Provider
    address: str  # lower case
    aliases: frozenset[str] = field(default_factory=frozenset)  # lower case, without `address`
    level: TrustLevel = TrustLevel.ON_OPEN
    grant: GrantState = GrantState.NONE
    cursor: Cursor | None = None
    watch_expires_at: datetime | None = None

    @property
    def owners(self) -> frozenset[str]:
        """Every address whose mail is the user's own."""
        return self.aliases | {self.address}
