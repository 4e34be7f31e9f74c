"""Store a thread as it stands in the mailbox at this moment, and fold its application."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.account import Mailbox
from app.domain.errors import MailboxBusy, ThreadGone
from app.domain.message import RemoteId, ThreadId
from app.domain.reading.model import ReadMessage
from app.flows.refold import Refolded, owners_of
from app.flows.take_in import take_in
from app.store import mailboxes, messages
from app.store.session import Database, Session

TRIES = 3


def keep_thread(
    database: Database,
    box: Mailbox,
    whole: Sequence[ReadMessage],
    *,
    now: datetime,
    host_thread: str = "",
    partial: bool = False,
) -> Refolded:
    """The application of a thread that was read a moment ago, with everything else known of it.

    Args:
        whole: All mail of the thread, or a part of it; not empty.
        host_thread: What the host calls it, to be known by that name from now on.
        partial: It is a part: stored messages that are not in it stay.

    Raises:
        MailboxBusy: mail comes in faster than it is written down.
        ThreadGone: the person was deleted meanwhile.
    """
    thread_id = whole[0].message.thread_id
    for _ in range(TRIES):
        with database.reading() as db:
            current = mailboxes.get(db, box.id)
            if current is None:
                raise ThreadGone
            owners = owners_of(db, box.person_id)
            gone = frozenset() if partial else _gone(db, current, thread_id, whole)
        taken = take_in(
            database, current, whole, owners=owners, to=current.cursor, removed=gone, now=now,
            also=thread_id, host_thread=host_thread,
        )  # fmt: skip
        for application in taken.applications:
            if thread_id in application.facts.threads:
                return application
    raise MailboxBusy("the mailbox changes faster than it is read")


def _gone(
    db: Session, box: Mailbox, thread_id: ThreadId, whole: Sequence[ReadMessage]
) -> frozenset[RemoteId]:
    """Stored messages that the thread holds no longer."""
    stored = messages.of_threads(db, box.person_id, [thread_id])
    there = {item.message.remote_id for item in whole}
    return frozenset(item.message.remote_id for item in stored) - there
