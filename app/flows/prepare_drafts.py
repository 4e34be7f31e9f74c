"""Drafts that lie ready when their day comes, for who asked for them: at most one batch a day, at
the hour they picked, on no quiet day and in no pause (policy.md, "Tone of the product": at most one
prompt a day, in one batch)."""

from dataclasses import replace
from datetime import datetime

import structlog

from app.domain.account import PersonId
from app.domain.drafting.fitting import draft_kind
from app.domain.errors import NeedsUser
from app.domain.policy.advise import advise
from app.flows.access import open_watched
from app.flows.insert_draft import Wish, insert_draft
from app.flows.next_batch import ask_for_batch, batch_at
from app.flows.outbox import Made, Pause
from app.flows.settle_drafts import may_list
from app.flows.where import latest_thread
from app.mail.choose import OpenMailbox
from app.store import conversations, people, work
from app.store.conversations import Standing, Stored
from app.store.session import Database, Session

MOST = 10  # drafts in one batch
TIMERS = 200

_log = structlog.get_logger()


def prefer_prepared_drafts(
    database: Database, person_id: PersonId, *, on: bool, now: datetime
) -> None:
    """Remember the wish; what waits gets its timer now."""
    with database.transaction() as db:
        people.prefer(db, person_id, lambda kept: replace(kept, prepare_drafts=on))
    if not on:
        return
    with database.reading() as db:
        waiting = conversations.page(db, person_id, Standing.WAITING, limit=TIMERS).items
    for stored in waiting:
        if stored.changes_at is not None:
            with database.transaction() as db:  # one by one: see `work`
                work.schedule_wake(db, stored.id, stored.generation, stored.changes_at, now)


def prepare_what_is_due(db: Session, person_id: PersonId) -> None:
    """Drafts were not allowed until now, and the day of some has passed: today's batch is due."""
    if people.preferences(db, person_id).prepare_drafts:
        for stored in conversations.page(db, person_id, Standing.ATTENTION, limit=1).items:
            name = f"allowed:{stored.id}:{stored.generation}"
            work.ask_wake(db, stored.id, stored.generation, name=name)


def prepare_drafts(
    database: Database,
    woken: Stored,
    *,
    open_mailbox: OpenMailbox,
    pause: Pause,
    now: datetime,
) -> int:
    """Today's batch, begun by the first application that woke; how many drafts were made. One that
    wakes after the batch, or when none may come, waits for the next.

    Raises:
        TryLater: the provider is unwell; what was made already is found again.
    """
    with database.reading() as db:
        preferences = people.preferences(db, woken.person_id)
        due = conversations.page(db, woken.person_id, Standing.ATTENTION, limit=MOST).items
    policy = preferences.policy
    if batch_at(preferences, now) > now:
        with database.transaction() as db:
            ask_for_batch(db, woken.id, preferences, now)
        return 0
    today = now.astimezone(policy.zone).date()
    wanted = [stored for stored in due if draft_kind(advise(stored.facts, policy, now))]
    made = sum(_prepared(database, stored, open_mailbox, pause, now) for stored in wanted)
    if made:
        with database.transaction() as db:
            people.prefer(db, woken.person_id, lambda kept: replace(kept, prompted_on=today))
        _log.info("drafts.prepared", person_id=woken.person_id, drafts=made)
    return made


def _prepared(
    database: Database, stored: Stored, open_mailbox: OpenMailbox, pause: Pause, now: datetime
) -> bool:
    try:
        with database.reading() as db:
            mailbox_id, thread = latest_thread(db, stored)
        opened = open_watched(database, mailbox_id, open_mailbox)
        if opened is None or not may_list(opened[0]):
            return False
        box, mailbox = opened
        wish = Wish(prepared=True)
        made = insert_draft(database, box, mailbox, stored, thread, wish, pause=pause, now=now)
    except NeedsUser as reason:  # an answer has come, nobody to write to, the grant is gone
        _log.info("draft.not_prepared", conversation_id=stored.id, reason=type(reason).__name__)
        return False
    return isinstance(made, Made) and made.fresh
