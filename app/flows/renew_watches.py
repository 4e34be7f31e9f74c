"""Keep the doorbells alive: a watch is renewed at half of the life that the provider gave it.

Graph's subscriptions vanish without a word (facts/outlook.md 7.2), so one is trusted for less: it
is looked after every seven to nine hours, and the mailbox with it, in case notices were lost.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

import structlog

from app.domain.account import MailboxId, Provider
from app.domain.errors import MailboxNotAllowed, ReconnectNeeded, TryLater
from app.flows.access import grant_is_gone, open_watched
from app.mail.choose import OpenMailbox
from app.store import mailboxes, work
from app.store.session import Database

BATCH = 100
TRUSTED: Final[Mapping[Provider, timedelta | None]] = {
    Provider.GMAIL: None,
    Provider.GRAPH: timedelta(hours=16),
}
"""How long a watch is believed to live; None: as long as the provider said."""

_log = structlog.get_logger()


def renew_watches(database: Database, *, open_mailbox: OpenMailbox, now: datetime) -> int:
    """Renew what is due; how many. One mailbox in trouble does not hold up the others."""
    with database.reading() as db:
        due = mailboxes.due_for_renewal(db, now, limit=BATCH)
    return sum(_renew(database, mailbox_id, open_mailbox, now) for mailbox_id in due)


def _renew(
    database: Database, mailbox_id: MailboxId, open_mailbox: OpenMailbox, now: datetime
) -> bool:
    try:
        opened = open_watched(database, mailbox_id, open_mailbox)
        if opened is None:
            return False
        box, mailbox = opened
        watch = mailbox.watch()
    except (ReconnectNeeded, MailboxNotAllowed):
        grant_is_gone(database, mailbox_id)
        return False
    except TryLater as trouble:
        _log.warning("watch.not_renewed", mailbox_id=mailbox_id, trouble=type(trouble).__name__)
        with database.transaction() as db:
            mailboxes.renew_at(db, mailbox_id, now + trouble.wait)
        return False
    with database.transaction() as db:
        mailboxes.set_watch(
            db, box.id, expires_at=watch.expires_at, now=now, trusted_for=TRUSTED[box.provider]
        )
        # A lapsed watch may have swallowed notices: look once, whatever the mailbox says.
        work.ask_sync(db, mailbox_id, now)
    _log.info("watch.renewed", mailbox_id=mailbox_id)
    return True
