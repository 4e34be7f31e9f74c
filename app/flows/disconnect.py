"""The end of a grant, at the user's wish: by mailbox, or of everything we hold about a person.

Ours is ended at once, whatever the provider does; what only the provider can end follows in the
background (`endings`).
"""

from datetime import datetime

import structlog

from app.domain.account import GrantState, Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.errors import ThreadGone
from app.flows.endings import end_later
from app.store import endings, mailboxes, marks, people, work
from app.store.session import Database

_log = structlog.get_logger()


def disconnect(
    database: Database, *, person_id: PersonId, mailbox_id: MailboxId, now: datetime
) -> Mailbox:
    """Forget the tokens; what is known stays. Returns the mailbox as it was.

    Raises:
        ThreadGone: no such mailbox of this person.
    """
    with database.transaction() as db:
        box = mailboxes.get(db, mailbox_id) if people.hold(db, person_id) else None
        if box is None or box.person_id != person_id:
            raise ThreadGone
        ending = end_later(db, box, now)
        mailboxes.set_grant_state(db, box.id, GrantState.NONE)
        mailboxes.set_level(db, box.id, TrustLevel.ON_OPEN)
        # A later grant starts afresh: what happened in between is not ours to have watched.
        mailboxes.move_cursor(db, box.id, seen=box.cursor, to=None)
        if ending is not None:
            work.ask_ending(db, ending)
    _log.info("mailbox.disconnected", mailbox_id=box.id)
    return box


def forget(database: Database, *, person_id: PersonId, now: datetime) -> frozenset[Provider]:
    """Delete everything about a person; whose grants are still to be ended."""
    with database.transaction() as db:
        people.hold_to_delete(db, person_id)
        granted = [
            (box, grant, marks.marked(db, box.id))
            for box in mailboxes.of_person(db, person_id)
            if (grant := mailboxes.grant(db, box.id)) is not None
        ]
        people.forget(db, person_id)
        for box, grant, held in granted:
            work.ask_ending(db, endings.add(db, box, grant, held, now=now))
    _log.info("person.forgotten", grants=len(granted))
    return frozenset(box.provider for box, _, _ in granted)
