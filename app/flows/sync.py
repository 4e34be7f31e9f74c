"""The mailbox has news: take in one page of it, and fold what it touches.

Read, ask, write: what was asked is written together with the cursor by compare-and-set, so a page
is taken once however many workers hold it, and running it twice is harmless.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from app.domain.account import Cursor, Mailbox, MailboxId
from app.domain.errors import CursorExpired, MailboxNotAllowed, ReconnectNeeded
from app.flows.access import grant_is_gone, open_watched
from app.flows.drafts_answered import withdraw_answered
from app.flows.refold import owners_of
from app.flows.relevant import read_all, relevant
from app.flows.take_in import take_in
from app.flows.whole_threads import with_whole_threads
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.store import mailboxes, people, work
from app.store.session import Database

PAGE = 100  # changes; one page is one step of the engine
LAG = timedelta(seconds=2)
"""What a notice tells of can be missing for seconds from Gmail's history and from Graph's delta
("Use delta query to track changes", Processing delays), so after one an empty answer is asked for
once more. Where we only look in case notices were lost, what is not there yet will ring."""

Pause = Callable[[timedelta], None]
_log = structlog.get_logger()


def sync_page(
    database: Database,
    mailbox_id: MailboxId,
    *,
    open_mailbox: OpenMailbox,
    pause: Pause,
    now: datetime,
) -> bool:
    """Take in one page of changes from the stored cursor; whether more pages wait.

    Raises:
        TryLater: the provider is unwell; nothing was written.
        ReconnectNeeded, MailboxNotAllowed: the grant is marked as gone; nothing more can be done.
    """
    opened = open_watched(database, mailbox_id, open_mailbox)
    if opened is None:
        return False
    box, mailbox = opened
    try:
        if box.cursor is None:
            return start_over(database, box, mailbox)
        page = _changes(database, box, mailbox, box.cursor, pause)
        return _take(database, box, mailbox, page, now)
    except CursorExpired:
        return start_over(database, box, mailbox)
    except (ReconnectNeeded, MailboxNotAllowed):
        grant_is_gone(database, box.id)
        raise


def start_over(database: Database, box: Mailbox, mailbox: ports.MailReader) -> bool:
    """The provider keeps no history back to our cursor: go on from this moment, and read the past
    again in the background. What came before this moment is in that reading, what comes after it
    in the changes, and a message that is in both is kept once."""
    here = mailbox.here()
    with database.transaction() as db:
        held = people.hold(db, box.person_id)
        if held and mailboxes.move_cursor(db, box.id, seen=box.cursor, to=here):
            work.ask_backfill(db, box.id)
    _log.info("sync.started_over", mailbox_id=box.id)
    return False


def _changes(
    database: Database, box: Mailbox, mailbox: ports.MailReader, cursor: Cursor, pause: Pause
) -> ports.Changes:
    page = mailbox.changes(cursor, limit=PAGE)
    if page.cursor != cursor or page.upserted or page.removed or page.more:
        return page
    with database.reading() as db:
        if not work.was_rung(db, box.id):
            return page
    pause(LAG)
    return mailbox.changes(cursor, limit=PAGE)


def _take(
    database: Database, box: Mailbox, mailbox: ports.Mailbox, page: ports.Changes, now: datetime
) -> bool:
    with database.reading() as db:
        owners = owners_of(db, box.person_id)
        kept = relevant(db, box.person_id, read_all(page.upserted, owners), owners)
    kept = with_whole_threads(database, box, mailbox, kept, owners)
    stale = withdraw_answered(database, box, mailbox, kept, owners=owners)
    taken = take_in(
        database, box, kept, owners=owners, to=page.cursor, removed=page.removed, stale=stale,
        now=now,
    )  # fmt: skip
    _log.info("sync.page_taken", mailbox_id=box.id, kept=len(kept), moved_on=taken.moved_on)
    return page.more or taken.moved_on
