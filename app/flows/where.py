"""In which thread an application goes on: the one with the latest mail."""

from app.domain.account import MailboxId
from app.domain.errors import ThreadGone
from app.domain.message import ThreadId
from app.store import conversations, messages
from app.store.conversations import Stored
from app.store.session import Session


def latest_thread(db: Session, stored: Stored) -> tuple[MailboxId, ThreadId]:
    """The mailbox and the thread.

    Raises:
        ThreadGone: the application has no mail any more.
    """
    boxes = {thread: box for box, thread in conversations.threads_of(db, stored.id)}
    for item in reversed(messages.of_threads(db, stored.person_id, boxes)):
        thread = item.message.thread_id
        if thread in boxes:
            return boxes[thread], thread
    raise ThreadGone


def mailbox_of(db: Session, stored: Stored, thread: ThreadId) -> MailboxId | None:
    """The mailbox that holds a thread of this application; None: it is not one of its threads."""
    for box, known in conversations.threads_of(db, stored.id):
        if known == thread:
            return box
    return None
