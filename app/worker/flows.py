"""What the worker needs of the flows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.account import ConversationId, MailboxId
from app.store.endings import EndingId


@dataclass(frozen=True, slots=True)
class Flows:
    """The flows that the worker calls; each opens its own transactions and may run twice.

    Raises of `app.domain.errors`: TryLater runs again after its `wait`, later each time; NeedsUser
    ends the work quietly (the flow has stored why); anything else is tried again, then handed on.
    """

    sync_page: Callable[[MailboxId, datetime], bool]
    """Take in one page of changes from the stored cursor. Whether more pages wait."""
    backfill_page: Callable[[MailboxId, str | None, datetime], str | None]
    """Read one page of the past (None: the first). The next page's token; None at the end."""
    wake: Callable[[ConversationId, int, datetime], None]
    """Advice changed by the clock: act if (conversation, generation) is still what is stored."""
    renew_watches: Callable[[datetime], int]
    """Renew the watches that are due and settle the drafts nobody knows of; how many watches."""
    summarise: Callable[[MailboxId, datetime], bool]
    """The daily summary of a mailbox, if it is due; whether a draft was made."""
    mark_threads: Callable[[MailboxId, datetime], int]
    """Bring the marks on the threads of a mailbox up to date; how many were put or taken off."""
    start_watching: Callable[[MailboxId, datetime], None]
    """Begin to watch and to read a mailbox that was just connected."""
    end_grant: Callable[[EndingId, datetime], bool]
    """One try at ending a grant that is over for us; whether its provider knows. It keeps its own
    time for the next."""
