"""A draft was asked for and no answer came: does it exist? Look, and never make a second one."""

from datetime import datetime, timedelta

import structlog

from app.domain.account import Mailbox, TrustLevel
from app.domain.errors import AppError
from app.flows.access import open_watched
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.store import drafts
from app.store.drafts import DraftState, OutboxDraft
from app.store.session import Database

AT_REST = timedelta(minutes=1)
"""So long nobody looks: the request may be on its way, or the provider's list not there yet."""
BATCH = 100

_log = structlog.get_logger()


def may_list(box: Mailbox) -> bool:
    """Whether this level lets us see which drafts a thread holds."""
    return box.level is TrustLevel.FULL


def settle_drafts(database: Database, *, open_mailbox: OpenMailbox, now: datetime) -> int:
    """Find out about all that nobody knows; how many are known now."""
    with database.reading() as db:
        waiting = drafts.unsettled(db, now - AT_REST, limit=BATCH)
    return sum(_looked_up(database, draft, open_mailbox, now) for draft in waiting)


def _looked_up(
    database: Database, draft: OutboxDraft, open_mailbox: OpenMailbox, now: datetime
) -> bool:
    try:
        opened = open_watched(database, draft.mailbox_id, open_mailbox)
        if opened is None or not may_list(opened[0]):
            return False
        return settle(database, opened[1], draft, now) is not None
    except AppError as trouble:
        _log.info("draft.not_settled", outbox_id=draft.id, trouble=type(trouble).__name__)
        return False


def settle(
    database: Database, mailbox: ports.DraftWriter, draft: OutboxDraft, now: datetime
) -> bool | None:
    """True: it exists, and the row says so. False: it does not, and the row is gone. None: the
    thread holds several drafts that nobody knows, so it stays open.

    A draft found this way is left to the user ("opened"): it could be one of their own.
    """
    there = {ref.draft_id: ref for ref in mailbox.drafts_in(draft.thread_id)}
    with database.transaction() as db:
        if draft.conversation_id is not None:
            for other in drafts.of_conversation(db, draft.conversation_id):
                there.pop(ports.DraftId(other.draft_id), None)
        if not there:
            drafts.abandon(db, draft.id)
            return False
        if len(there) > 1:
            return None
        [ref] = there.values()
        drafts.move(
            db, draft.id, seen=draft.state, to=DraftState.OPENED, now=now,
            draft_id=ref.draft_id, message_id=ref.message_id,
        )  # fmt: skip
        return True
