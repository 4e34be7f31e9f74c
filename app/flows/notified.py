"""A doorbell rang: remember that the mailbox has news. What the news is, only the mailbox knows."""

from collections.abc import Iterable
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


def rung(db: Session, rings: Iterable[Rung], now: datetime) -> list[bool]:
    """Ask for what Graph's notices call for; of each, whether that mailbox is watched (still).

    A post tells of many mailboxes, and another may tell of the same ones at this moment: so first
    every mailbox, then every signal, and the one renewal that stands for all of them last.
    """
    every = sorted(rings)
    renewed = [ring for ring in every if ring.watch_ends and _ends(db, ring, now)]
    asked = [ring for ring in every if ring.has_news and _has_news(db, ring, now)]
    if renewed:
        work.ask_renewal(db, now)
    return [ring in renewed or ring in asked for ring in every]


def _ends(db: Session, ring: Rung, now: datetime) -> bool:
    return mailboxes.renew_at(db, ring.mailbox_id, now)


def _has_news(db: Session, ring: Rung, now: datetime) -> bool:
    return work.notified_of(db, Provider.GRAPH, ring.mailbox_id, now)
