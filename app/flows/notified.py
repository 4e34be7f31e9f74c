"""A doorbell rang: remember that the mailbox has news. What the news is, only the mailbox knows."""

from datetime import datetime

from app.domain.account import Provider
from app.store import work
from app.store.session import Session


def notified(db: Session, *, provider: Provider, address: str, now: datetime) -> int:
    """Ask for a sync of every mailbox of this address; how many there are.

    A notice about an address that nobody connected changes nothing. The cursor that came with the
    notice is not used: a sync starts from the stored one, and looks also when both are equal
    (facts/gmail.md 5.2: dropping such notices loses mail).
    """
    return work.notified(db, provider, address, now)
