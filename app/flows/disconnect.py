"""The end of a grant, at the user's wish: by mailbox, or of everything we hold about a person."""

import structlog

from app.domain.account import GrantState, Mailbox, MailboxId, PersonId, TrustLevel
from app.domain.errors import AppError, ThreadGone
from app.flows.mark_threads import take_all_marks
from app.mail.choose import ReturnGrant
from app.store import mailboxes, people
from app.store.session import Database

_log = structlog.get_logger()


def disconnect(
    database: Database,
    open_mailbox: ReturnGrant,
    *,
    person_id: PersonId,
    mailbox_id: MailboxId,
) -> Mailbox:
    """Unwatch, revoke where the provider lets us, forget the tokens; what is known stays. Returns
    the mailbox as it was.

    Raises:
        ThreadGone: no such mailbox of this person.
    """
    with database.reading() as db:
        box = mailboxes.get(db, mailbox_id)
        grant = mailboxes.grant(db, mailbox_id) if box is not None else None
    if box is None or box.person_id != person_id:
        raise ThreadGone
    _give_back(database, open_mailbox, box, grant)
    with database.transaction() as db:
        if not people.hold(db, person_id):
            raise ThreadGone
        mailboxes.set_grant_state(db, box.id, GrantState.NONE)
        mailboxes.set_level(db, box.id, TrustLevel.ON_OPEN)
        # A later grant starts afresh: what happened in between is not ours to have watched.
        current = mailboxes.get(db, box.id)
        if current is not None:
            mailboxes.move_cursor(db, box.id, seen=current.cursor, to=None)
    _log.info("mailbox.disconnected", mailbox_id=box.id)
    return box


def forget(database: Database, open_mailbox: ReturnGrant, *, person_id: PersonId) -> None:
    """Delete everything about a person. The grants go back first; a provider in trouble does not
    stop the deletion: the tokens are gone with the rows."""
    with database.reading() as db:
        boxes = mailboxes.of_person(db, person_id)
        grants = {box.id: mailboxes.grant(db, box.id) for box in boxes}
    for box in boxes:
        _give_back(database, open_mailbox, box, grants[box.id])
    with database.transaction() as db:
        people.forget(db, person_id)
    _log.info("person.forgotten", mailboxes=len(boxes))


def _give_back(
    database: Database, open_mailbox: ReturnGrant, box: Mailbox, grant: str | None
) -> None:
    """Best effort: marks and the doorbell need a live grant to be taken down, so they come
    first."""
    if grant is None:
        return
    take_all_marks(database, open_mailbox, box, grant)
    try:
        open_mailbox.watched(box, grant).unwatch()
    except AppError as trouble:
        _log.warning("watch.not_ended", mailbox_id=box.id, trouble=type(trouble).__name__)
    try:
        open_mailbox.give_back(box, grant)
    except AppError as trouble:
        _log.warning("grant.not_revoked", mailbox_id=box.id, trouble=type(trouble).__name__)
