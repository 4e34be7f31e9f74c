"""The provider's id of the thread that is open in the host.

The host's ids are no API ids (facts/gmail.md 1.2.2): what Gmail once answered is remembered beside
the thread; where nothing is remembered, Gmail is asked.
"""

from app.domain.errors import ThreadGone
from app.domain.message import ThreadId
from app.flows.meet import Met
from app.mail.choose import ShownMailbox
from app.store import messages
from app.store.session import Database


def open_thread(
    database: Database, met: Met, mailbox: ShownMailbox, host_message: str, host_thread: str
) -> ThreadId:
    """
    Raises:
        ThreadGone: the host named no message, or one that the provider does not know.
    """
    known = known_thread(database, met, host_thread)
    if known is not None:
        return known
    if not host_message:
        raise ThreadGone
    _, thread = mailbox.resolve(host_message, host_thread)
    return thread


def known_thread(database: Database, met: Met, host_thread: str) -> ThreadId | None:
    """What is remembered, or the id itself where the thread is stored under it."""
    with database.reading() as db:
        found = messages.thread_of_host_id(db, met.person_id, host_thread)
        if found is None and messages.known_thread(db, met.box.id, ThreadId(host_thread)):
            found = ThreadId(host_thread)
    return found
