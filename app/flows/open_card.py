"""A thread was opened: what to say about its application.

Where the mailbox is watched and the thread is known, that is one indexed read. Elsewhere the open
thread is read with the tokens that came with the event; what is kept of it are facts.
"""

from datetime import datetime

from app.domain.account import GrantState, TrustLevel
from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.message import ThreadId
from app.flows.keep_thread import keep_thread
from app.flows.meet import Met
from app.flows.refold import owners_of
from app.flows.relevant import read_all, relevant
from app.flows.shown import Seen, Shown, shown
from app.mail import ports
from app.store import conversations
from app.store.conversations import Opened
from app.store.session import Database


def stored_facts(
    database: Database, google_sub: str, thread: str, *, also_behind: bool = False
) -> Opened | None:
    """What is stored about the open thread, by one indexed read. None: it is not enough, so the
    thread must be read.

    Args:
        thread: As the host calls it, or as the provider does.
        also_behind: Facts that a waiting notice may make old will do: reading is not permitted.
    """
    found = conversations.opened(database, google_sub, thread)
    if found is None or found.facts is None or (found.behind and not also_behind):
        return None
    is_watched = found.level is not TrustLevel.ON_OPEN and found.grant is GrantState.LIVE
    return found if is_watched else None


def stored_card(found: Opened, seen: Seen, now: datetime) -> Shown:
    """Stored facts with the advice of this instant."""
    facts = found.facts or Conversation()
    number = found.conversation_id
    return shown(facts, found.preferences, seen, now, conversation_id=str(number or ""))


def read_card(
    database: Database,
    met: Met,
    mailbox: ports.ThreadReader,
    thread: ThreadId,
    *,
    host_thread: str,
    seen: Seen,
    now: datetime,
    keep: bool = False,
    partial: bool = False,
) -> Shown:
    """Read the open thread, keep its facts if it is about hiring, and advise.

    Args:
        host_thread: What the host calls the thread.
        keep: The user has said what it is, so it is kept whatever was read.
        partial: The mailbox shows only a part of the thread; what is known of the rest stays.

    Raises:
        AppError: the thread is gone, the provider is unwell, a scope is missing.
    """
    mail = mailbox.thread(thread)
    with database.reading() as db:
        owners = owners_of(db, met.person_id)
        whole = read_all(mail, owners)
        is_kept = keep or bool(relevant(db, met.person_id, whole, owners))
    if not is_kept or not whole:
        facts = fold(whole, (), owners=owners)
        return shown(facts, met.preferences, seen, now, conversation_id="")
    application = keep_thread(
        database, met.box, whole, now=now, host_thread=host_thread, partial=partial
    )
    return shown(
        application.facts,
        met.preferences,
        seen,
        now,
        conversation_id=str(application.id),
        needs_reconnect=met.box.grant is GrantState.REVOKED,
    )
