"""Time has passed: the facts are the same, the advice is not. Where the application stands is
written anew, and for who asked for it drafts are laid ready."""

from datetime import datetime

import structlog

from app.domain.account import ConversationId
from app.flows.home import reconsider
from app.flows.outbox import Pause
from app.flows.prepare_drafts import prepare_drafts
from app.mail.choose import OpenMailbox
from app.store import conversations, people
from app.store.session import Database

_log = structlog.get_logger()


def wake(
    database: Database,
    conversation_id: ConversationId,
    generation: int,
    *,
    open_mailbox: OpenMailbox,
    pause: Pause,
    now: datetime,
) -> None:
    """Act if this generation is still what is stored; too late, it does nothing.

    Raises:
        TryLater: a draft was to be prepared, and the provider is unwell.
    """
    with database.transaction() as db:
        stored = conversations.by_id(db, conversation_id)
        if stored is None or stored.generation != generation:
            return
        if not people.hold(db, stored.person_id):
            return
        preferences = people.preferences(db, stored.person_id)
        reconsider(db, stored, preferences.policy, now)
    _log.info("conversation.woken", conversation_id=conversation_id)
    if preferences.prepare_drafts:
        prepare_drafts(database, stored, open_mailbox=open_mailbox, pause=pause, now=now)
