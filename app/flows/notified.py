"""A doorbell rang: remember that the mailbox has news. What the news is, only the mailbox knows."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.account import MailboxId, Provider
from app.store import mailboxes, work
from app.store.session import Session


@dataclass(frozen=True, slots=True, order=True)
class Rung:
    """What Graph's notices about one mailbox come to."""

    mailbox_id: MailboxId
    has_news: bool
    watch_ends: bool  # it must be renewed, or made anew, at once


def notified(db: Session, *, provider: Provider, address: str, now: datetime) -> int:
    """Ask for a sync of every mailbox of this address; how many there are.

    A notice about an address that nobody connected changes nothing. The cursor that came with the
    notice is not used: a sync starts from the stored one, and looks also when both are equal
    (facts/gmail.md 5.2: dropping such notices loses mail).
    """
    return work.notified(db, provider, address, now)


def rung(db: Session, ring: Rung, now: datetime) -> bool:
    """Ask for what Graph's notices call for. False: that mailbox is not watched (any more)."""
    found = False
    if ring.watch_ends and mailboxes.renew_at(db, ring.mailbox_id, now):
        work.ask_renewal(db, now)
        found = True
    if ring.has_news and work.notified_of(db, Provider.GRAPH, ring.mailbox_id, now):
        found = True
    return found
