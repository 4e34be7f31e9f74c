"""A relevant reply in a thread that we do not know: read what was said before it, once."""

from collections.abc import Sequence

from app.domain.account import Mailbox
from app.domain.errors import ThreadGone
from app.domain.message import RemoteId, ThreadId
from app.domain.reading.model import ReadMessage
from app.flows.relevant import read_all
from app.mail import ports
from app.store import messages
from app.store.session import Database


def with_whole_threads(
    database: Database,
    box: Mailbox,
    mailbox: ports.MailReader,
    kept: Sequence[ReadMessage],
    owners: frozenset[str],
) -> tuple[ReadMessage, ...]:
    """`kept`, and before it the earlier mail of threads that begin elsewhere, each message once.

    A thread's first mail costs nothing here: only a reply says that something came before it.
    """
    answering = {
        item.message.thread_id: None
        for item in kept
        if item.message.in_reply_to or item.message.references
    }
    with database.reading() as db:
        unknown = [thread for thread in answering if not messages.known_thread(db, box.id, thread)]
    found: dict[RemoteId, ReadMessage] = {}
    for thread in unknown:
        for item in _thread(mailbox, thread, owners):
            found[item.message.remote_id] = item
    found.update((item.message.remote_id, item) for item in kept)
    return tuple(found.values())


def _thread(
    mailbox: ports.MailReader, thread: ThreadId, owners: frozenset[str]
) -> tuple[ReadMessage, ...]:
    try:
        return read_all(mailbox.thread(thread), owners)
    except ThreadGone:
        return ()  # deleted since: the next page says so
