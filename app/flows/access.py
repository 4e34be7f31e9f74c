"""Coming to a mailbox in the background: is it ours to ask, and what if the grant is gone."""

import structlog

from app.domain.account import GrantState, Mailbox, MailboxId, TrustLevel
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.store import mailboxes
from app.store.session import Database

_log = structlog.get_logger()


def is_watched(box: Mailbox) -> bool:
    """Whether background work may ask this mailbox anything."""
    return box.level is not TrustLevel.ON_OPEN and box.grant is GrantState.LIVE


def open_watched(
    database: Database, mailbox_id: MailboxId, open_mailbox: OpenMailbox
) -> tuple[Mailbox, ports.Mailbox] | None:
    """The row and its adapter; None where nothing may be asked (any more)."""
    with database.reading() as db:
        box = mailboxes.get(db, mailbox_id)
        grant = mailboxes.grant(db, mailbox_id) if box is not None else None
    if box is None or grant is None or not is_watched(box):
        return None
    return box, open_mailbox.watched(box, grant)


def grant_is_gone(database: Database, mailbox_id: MailboxId) -> None:
    """The provider takes the grant no more: the card will ask to reconnect, work stops quietly."""
    with database.transaction() as db:
        mailboxes.set_grant_state(db, mailbox_id, GrantState.REVOKED)  # and with it the watch
    _log.info("grant.gone", mailbox_id=mailbox_id)
