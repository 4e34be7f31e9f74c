"""A grant is over for us at once; its provider learns of it in the background, tried again and
again while it does not answer.

What that needs is kept sealed until it is done, or was tried for two days; nothing else is. Marks
and the doorbell want a live grant to be taken down, so they come before it, but they do not hold it
up for long.
"""

from datetime import datetime, timedelta

import structlog

from app.domain.account import Mailbox
from app.domain.errors import AppError, TryLater
from app.mail import ports
from app.mail.choose import ReturnGrant
from app.mail.ports import MarkId
from app.store import endings, mailboxes, marks
from app.store.endings import Ending, EndingId
from app.store.session import Database, Session

HOLDS_UP = timedelta(hours=1)
GIVEN_UP = timedelta(days=2)
BEING_CONNECTED = timedelta(minutes=2)
"""So long an old grant is left alone while its account is on the way to a new one."""

_log = structlog.get_logger()


def end_later(db: Session, box: Mailbox, now: datetime) -> EndingId | None:
    """Before the grant is wiped, in that transaction; at its end `work.ask_ending` asks for it.
    None: there is none."""
    grant = mailboxes.grant(db, box.id)
    if grant is None:
        return None
    ending = endings.add(db, box, grant, marks.marked(db, box.id), now=now)
    marks.drop_all(db, box.id)
    return ending


def take_marks_off_later(db: Session, box: Mailbox, now: datetime) -> EndingId | None:
    """The same before the grant is replaced by one that does not allow marks: the old one goes on
    just for them. None: there are none."""
    grant, held = mailboxes.grant(db, box.id), marks.marked(db, box.id)
    if grant is None or not held:
        return None
    ending = endings.add(db, box, grant, held, revokes=False, now=now)
    marks.drop_all(db, box.id)
    return ending


def end_grant(
    database: Database, ending_id: EndingId, *, open_mailbox: ReturnGrant, now: datetime
) -> bool:
    """One try; whether it is over. What is left is due again after a while."""
    with database.transaction() as db:
        ending = endings.claim(db, ending_id, now)
    if ending is None:
        return False
    age = now - ending.began_at
    try:
        _take_down(open_mailbox, ending, patient=age < HOLDS_UP)
        with database.reading() as db:
            if not endings.stands(db, ending):  # the account is connected anew
                return False
        if ending.revokes:
            open_mailbox.give_back(ending.box, ending.grant)
    except TryLater as trouble:
        _log.warning("grant.not_ended", ending_id=ending_id, trouble=type(trouble).__name__)
        if age < GIVEN_UP:
            with database.transaction() as db:
                endings.put_off(db, ending, now + trouble.wait)
            return False
    except AppError as trouble:  # it is dead already
        _log.info("grant.over", ending_id=ending_id, trouble=type(trouble).__name__)
    with database.transaction() as db:
        endings.drop(db, ending_id)
    _log.info("grant.ended", ending_id=ending_id)
    return True


def _take_down(open_mailbox: ReturnGrant, ending: Ending, *, patient: bool) -> None:
    """
    Raises:
        TryLater: the provider is unwell, and there is time yet.
    """
    mailbox = open_mailbox.watched(ending.box, ending.grant)
    for step in (_take_marks, _unwatch):
        try:
            step(mailbox, ending)
        except AppError as trouble:
            if patient and isinstance(trouble, TryLater):
                raise
            _log.warning("grant.left", ending_id=ending.id, trouble=type(trouble).__name__)


def _take_marks(mailbox: ports.Mailbox, ending: Ending) -> None:
    for one in ending.marks:
        mailbox.take_mark(one.thread_id, MarkId(one.mark_id))


def _unwatch(mailbox: ports.Mailbox, ending: Ending) -> None:
    if ending.revokes:
        mailbox.unwatch()
