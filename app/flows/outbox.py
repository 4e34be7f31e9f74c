"""The outbox of drafts as a click meets it: reopen what is there, claim what is not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.account import Mailbox
from app.domain.conversation import Conversation
from app.domain.drafting.model import DraftKind, Manner
from app.domain.errors import DraftUnknown, ThreadGone
from app.domain.message import RemoteId, ThreadId
from app.flows.refold import Refolded
from app.flows.settle_drafts import AT_REST, may_list, settle
from app.mail import ports
from app.store import drafts, people
from app.store.drafts import DraftState, OutboxDraft
from app.store.session import Database

POLLS = 20
BETWEEN_POLLS = timedelta(milliseconds=250)
"""A second click waits five seconds at most for the first one's draft."""

Pause = Callable[[timedelta], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a draft is to lie, and which one it is."""

    box: Mailbox
    thread_id: ThreadId
    kind: DraftKind
    recipient: str = ""
    prepared: bool = False
    manner: Manner | None = None  # asked for with Shorter or Warmer


@dataclass(frozen=True, slots=True)
class Made:
    """The draft to open, and whether this call made it."""

    ref: ports.DraftRef
    fresh: bool


def claimed_or_made(
    database: Database,
    mailbox: ports.DraftWriter,
    application: Refolded,
    place: Place,
    *,
    pause: Pause,
    now: datetime,
) -> OutboxDraft | Made:
    """A row that is ours to fill, or the draft that is there already.

    Raises:
        DraftUnknown: it may exist, and nobody can tell.
        ThreadGone: the thread left the application meanwhile.
    """
    if (made := _still_there(database, mailbox, application, place, pause, now)) is not None:
        return made
    with database.transaction() as db:
        people.hold(db, place.box.person_id)
        claim = drafts.claim(
            db, application.id, mailbox_id=place.box.id, thread_id=place.thread_id,
            kind=place.kind, generation=application.generation, now=now,
            prepared=place.prepared, recipient=place.recipient, manner=place.manner,
        )  # fmt: skip
    if claim is None:
        raise ThreadGone
    if claim.mine:
        return claim.draft
    return _somebody_elses(database, claim.draft, pause)


def _still_there(
    database: Database,
    mailbox: ports.DraftWriter,
    application: Refolded,
    place: Place,
    pause: Pause,
    now: datetime,
) -> Made | None:
    """A draft for the same purpose that nothing has overtaken, in whatever generation it was made:
    facts change in small ways, and two drafts in one thread are one too many. One in another
    manner than was asked for goes, unless the user has touched it."""
    with database.reading() as db:
        wanted = drafts.slot(db, place.kind, place.recipient, place.manner)
        every = drafts.of_conversation(db, application.id)
    known = [draft for draft in every if drafts.purpose(draft.slot) == drafts.purpose(wanted)]
    for draft in known:
        fits = place.manner is None or draft.slot == wanted
        match draft.state:
            case DraftState.CREATED | DraftState.OPENED:
                if not _overtaken(draft, application.facts, place.recipient):
                    if _exists(mailbox, place.box, draft) and (
                        fits or not _given_back(mailbox, place.box, draft)
                    ):
                        return Made(ref_of(draft), fresh=False)
                    _set(database, draft, DraftState.WITHDRAWN, now)
            case DraftState.PENDING | DraftState.UNKNOWN:
                if now - draft.updated_at < AT_REST:
                    if fits or draft.state is DraftState.UNKNOWN:
                        continue  # perhaps being made at this moment: the claim will tell
                    _somebody_elses(database, draft, pause)
                elif not may_list(place.box) or settle(database, mailbox, draft, now) is None:
                    raise DraftUnknown
                return _still_there(database, mailbox, application, place, pause, now)
            case DraftState.WITHDRAWN:
                continue
    return None


def _given_back(mailbox: ports.DraftWriter, box: Mailbox, draft: OutboxDraft) -> bool:
    """Whether a draft that the user has not touched is gone from the mailbox now."""
    if draft.state is DraftState.OPENED or not may_list(box):
        return False
    return mailbox.withdraw_draft(ref_of(draft))


def _overtaken(draft: OutboxDraft, facts: Conversation, recipient: str) -> bool:
    """It was sent, or an answer came: the next one is another draft. Thanks for one interviewer
    are not overtaken by those that went to another."""
    answered_at = facts.last_answer.at if facts.last_answer else None
    to_another = recipient and recipient.lower() not in facts.thanked_people
    sent_at = None if to_another else facts.last_sent_at
    since = [at for at in (sent_at, answered_at) if at is not None]
    return any(at >= draft.created_at for at in since)


def _exists(mailbox: ports.DraftWriter, box: Mailbox, draft: OutboxDraft) -> bool:
    """Where drafts cannot be listed it is taken to be there: the host says so if it is not."""
    if not may_list(box):
        return True
    return any(ref.draft_id == draft.draft_id for ref in mailbox.drafts_in(draft.thread_id))


def _somebody_elses(database: Database, draft: OutboxDraft, pause: Pause) -> Made:
    """Another click is at it: wait for its draft."""
    for _ in range(POLLS):
        with database.reading() as db:
            current = drafts.get(db, draft.person_id, draft.id)
        if current is None:
            break
        if current.state in (DraftState.CREATED, DraftState.OPENED):
            return Made(ref_of(current), fresh=False)
        if current.state is DraftState.UNKNOWN:
            break
        pause(BETWEEN_POLLS)
    raise DraftUnknown


def ref_of(draft: OutboxDraft) -> ports.DraftRef:
    """The draft as the mailbox and the host know it."""
    return ports.DraftRef(
        ports.DraftId(draft.draft_id), draft.thread_id, RemoteId(draft.message_id)
    )


def _set(database: Database, draft: OutboxDraft, to: DraftState, now: datetime) -> None:
    with database.transaction() as db:
        drafts.move(db, draft.id, seen=draft.state, to=to, now=now)
