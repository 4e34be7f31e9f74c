"""The outbox of drafts: written down before a mailbox is asked, so one click makes one draft."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from sqlalchemy import Select, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, MailboxId, PersonId
from app.domain.drafting.model import DraftKind, Manner
from app.domain.message import ThreadId
from app.store.session import changed, keys_of
from app.store.tables import ConversationRow, DraftRow, MailboxRow, ThreadRow

OutboxId = NewType("OutboxId", int)


class DraftState(StrEnum):
    """How far a draft is."""

    PENDING = "pending"  # written down, the mailbox not asked yet (or asking now)
    UNKNOWN = "unknown"  # asked, no answer heard: it may exist
    CREATED = "created"
    OPENED = "opened"  # the user has it in front of them: ours no longer to withdraw
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxDraft:
    """A draft without its words: those are in the mailbox only."""

    id: OutboxId
    person_id: PersonId
    mailbox_id: MailboxId
    thread_id: ThreadId
    conversation_id: ConversationId | None
    kind: DraftKind
    slot: str  # the kind, whom it is for where there are several, how it sounds (see `slot`)
    generation: int
    state: DraftState
    prepared: bool  # by the worker ahead of time, not by a click
    draft_id: str  # "" until created
    message_id: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """`mine`: this caller wrote it down and may ask the mailbox; else somebody was faster."""

    draft: OutboxDraft
    mine: bool


_DRAFTS = (
    select(DraftRow, ThreadRow, MailboxRow.person_id)
    .join(ThreadRow, ThreadRow.id == DraftRow.thread_id)
    .join(MailboxRow, MailboxRow.id == ThreadRow.mailbox_id)
)


def slot(db: Session, kind: DraftKind, recipient: str = "", manner: Manner | None = None) -> str:
    """What one draft at a time may fill: a kind, or a kind for one of several interviewers, in the
    manner that was asked for. The address itself is not kept.

    `purpose` is the same for all manners: "first-check-in:1a2b3c4d:warm-short", and
    "first-check-in" where nothing was asked for.
    """
    whom = keys_of(db).hash("draft-recipient", recipient.lower()).hex()[:8] if recipient else ""
    how = f"{manner.voice}-{manner.length}" if manner else ""
    return f"{kind.value}:{whom}:{how}".rstrip(":")


def purpose(slot: str) -> str:
    """The slot without the manner: two drafts with one purpose are one too many."""
    kind, _, rest = slot.partition(":")
    return f"{kind}:{rest.partition(':')[0]}".rstrip(":")


def claim(
    db: Session,
    conversation_id: ConversationId,
    *,
    mailbox_id: MailboxId,
    thread_id: ThreadId,
    kind: DraftKind,
    generation: int,
    now: datetime,
    prepared: bool = False,
    recipient: str = "",
    manner: Manner | None = None,
) -> Claim | None:
    """Write down that a draft is about to be made: one per conversation, purpose and generation,
    over all its threads. A withdrawn one is claimed anew. None: no such conversation or thread."""
    locked = select(ConversationRow.id).where(ConversationRow.id == conversation_id)
    if db.scalar(locked.with_for_update()) is None:
        return None
    thread = db.scalar(
        select(ThreadRow.id).where(
            ThreadRow.mailbox_id == mailbox_id,
            ThreadRow.remote_id == thread_id,
            ThreadRow.conversation_id == conversation_id,
        )
    )
    if thread is None:
        return None
    wanted = slot(db, kind, recipient, manner)
    query = _DRAFTS.where(
        ThreadRow.conversation_id == conversation_id,
        DraftRow.slot.startswith(kind.value),
        DraftRow.generation == generation,
    )
    every = _drafts(db, query.order_by(DraftRow.id))
    same = [draft for draft in every if purpose(draft.slot) == purpose(wanted)]
    for draft in same:
        if draft.state is not DraftState.WITHDRAWN:
            return Claim(draft, mine=False)
    known = [draft for draft in same if draft.slot == wanted]
    values = {"state": DraftState.PENDING.value, "prepared": prepared, "updated_at": now}
    values |= {"draft_id": "", "message_id": "", "thread_id": thread}
    if known:
        number = int(known[0].id)
        db.execute(update(DraftRow).where(DraftRow.id == number).values(**values))
    else:
        fresh = insert(DraftRow).values(
            slot=wanted, generation=generation, created_at=now, **values
        )
        number = db.execute(fresh.returning(DraftRow.id)).scalar_one()
    return Claim(_drafts(db, _DRAFTS.where(DraftRow.id == number))[0], mine=True)


def move(
    db: Session,
    outbox_id: OutboxId,
    *,
    seen: DraftState,
    to: DraftState,
    now: datetime,
    draft_id: str | None = None,
    message_id: str | None = None,
) -> bool:
    """Compare and set the state (and ids). False: it is no longer in `seen`."""
    values: dict[str, object] = {"state": to.value, "updated_at": now}
    if draft_id is not None:
        values["draft_id"] = draft_id
    if message_id is not None:
        values["message_id"] = message_id
    statement = (
        update(DraftRow)
        .where(DraftRow.id == outbox_id, DraftRow.state == seen.value)
        .values(**values)
    )
    return changed(db, statement) > 0


def abandon(db: Session, outbox_id: OutboxId) -> bool:
    """The mailbox refused, so nothing exists: free the place of a pending or unknown one."""
    unmade = (DraftState.PENDING.value, DraftState.UNKNOWN.value)
    statement = delete(DraftRow).where(DraftRow.id == outbox_id, DraftRow.state.in_(unmade))
    return changed(db, statement) > 0


def get(db: Session, person_id: PersonId, outbox_id: OutboxId) -> OutboxDraft | None:
    """None: not theirs, or gone."""
    query = _DRAFTS.where(DraftRow.id == outbox_id, MailboxRow.person_id == person_id)
    return next(iter(_drafts(db, query)), None)


def of_conversation(
    db: Session, conversation_id: ConversationId, *, limit: int = 50
) -> list[OutboxDraft]:
    """The latest first."""
    query = _DRAFTS.where(ThreadRow.conversation_id == conversation_id)
    return _drafts(db, query.order_by(DraftRow.id.desc()).limit(limit))


def unsettled(db: Session, before: datetime, *, limit: int = 100) -> list[OutboxDraft]:
    """Those unknown, or pending and left by whoever began, last touched before then; oldest
    first."""
    waiting = or_(
        DraftRow.state == DraftState.UNKNOWN.value, DraftRow.state == DraftState.PENDING.value
    )
    query = _DRAFTS.where(waiting, DraftRow.updated_at < before)
    return _drafts(db, query.order_by(DraftRow.updated_at, DraftRow.id).limit(limit))


def _drafts(db: Session, query: Select[DraftRow, ThreadRow, int]) -> list[OutboxDraft]:
    return [
        OutboxDraft(
            id=OutboxId(draft.id),
            person_id=PersonId(person_id),
            mailbox_id=MailboxId(thread.mailbox_id),
            thread_id=ThreadId(thread.remote_id),
            conversation_id=(
                None if thread.conversation_id is None else ConversationId(thread.conversation_id)
            ),
            kind=DraftKind(draft.slot.partition(":")[0]),
            slot=draft.slot,
            generation=draft.generation,
            state=DraftState(draft.state),
            prepared=draft.prepared,
            draft_id=draft.draft_id,
            message_id=draft.message_id,
            created_at=draft.created_at,
            updated_at=draft.updated_at,
        )
        for draft, thread, person_id in db.execute(query.execution_options(populate_existing=True))
    ]
