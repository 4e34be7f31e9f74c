"""An answer came, or the user sent the draft: what becomes of the drafts that we made.

"A draft that we created and the user has not touched is withdrawn when an answer comes"
(policy.md, Drafts). The mailbox is asked before the facts are written: a worker killed in between
asks again, and a draft that is gone already is no error.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.account import ConversationId, Mailbox, TrustLevel
from app.domain.application import applications, links
from app.domain.fold import fold
from app.domain.message import RemoteId, ThreadId
from app.domain.reading.model import ReadMessage, SenderKind
from app.mail import ports
from app.store import conversations, drafts, messages, notes
from app.store.drafts import DraftState, OutboxDraft
from app.store.session import Database, Session


@dataclass(frozen=True, slots=True)
class Stale:
    """A draft of ours that an answer has overtaken, and whether the mailbox let it go."""

    draft: OutboxDraft
    gone: bool  # False: the user has touched it, so it is theirs


def withdraw_answered(
    database: Database,
    box: Mailbox,
    mailbox: ports.DraftWriter,
    kept: Sequence[ReadMessage],
    *,
    owners: frozenset[str],
) -> tuple[Stale, ...]:
    """Take back what the new mail has overtaken. Needs the level that may delete drafts.

    Raises:
        TryLater: the provider is unwell; the page is read again later.
    """
    if box.level is not TrustLevel.FULL or not any(_from_them(item) for item in kept):
        return ()
    with database.reading() as db:
        overtaken = _overtaken(db, box, kept, owners)
    return tuple(Stale(draft, mailbox.withdraw_draft(_ref(draft))) for draft in overtaken)


def note_withdrawn(db: Session, stale: Iterable[Stale], now: datetime) -> None:
    """Write down what `withdraw_answered` did, together with the facts that made it right."""
    for one in stale:
        end = DraftState.WITHDRAWN if one.gone else DraftState.OPENED
        drafts.move(db, one.draft.id, seen=DraftState.CREATED, to=end, now=now)


def note_sent(
    db: Session,
    box: Mailbox,
    kept: Iterable[ReadMessage],
    *,
    owners: frozenset[str],
    now: datetime,
) -> None:
    """The user wrote in a thread that holds a draft of ours: it was sent, or it is theirs now."""
    written = {
        item.message.thread_id: item.at
        for item in kept
        if item.reading.sender is SenderKind.OWNER or item.message.sender.email in owners
    }
    for stored in conversations.for_threads(db, box.person_id, written) if written else ():
        for draft in _created(db, stored.id):
            sent_at = written.get(draft.thread_id)
            if sent_at is not None and sent_at >= draft.created_at:
                drafts.move(db, draft.id, seen=DraftState.CREATED, to=DraftState.OPENED, now=now)


def _from_them(item: ReadMessage) -> bool:
    return item.reading.sender in (SenderKind.PERSON, SenderKind.RELAY)


def _created(db: Session, conversation_id: ConversationId) -> list[OutboxDraft]:
    found = drafts.of_conversation(db, conversation_id)
    return [draft for draft in found if draft.state is DraftState.CREATED]


def _ref(draft: OutboxDraft) -> ports.DraftRef:
    return ports.DraftRef(
        ports.DraftId(draft.draft_id), draft.thread_id, RemoteId(draft.message_id)
    )


def _overtaken(
    db: Session, box: Mailbox, kept: Sequence[ReadMessage], owners: frozenset[str]
) -> list[OutboxDraft]:
    """Drafts of applications whose last answer would be a later one with the new mail."""
    keys = frozenset().union(*(links(item, owners) for item in kept))
    fresh = {item.message.remote_id: item for item in kept}
    stored = messages.linked(db, box.person_id, keys)
    all_mail = [item for item in stored if item.message.remote_id not in fresh]
    all_mail += fresh.values()
    return [
        draft
        for application in applications(all_mail, owners)
        for draft in _overtaken_in(db, box, application.threads, all_mail, owners)
    ]


def _overtaken_in(
    db: Session,
    box: Mailbox,
    threads: tuple[ThreadId, ...],
    mail: Sequence[ReadMessage],
    owners: frozenset[str],
) -> list[OutboxDraft]:
    known = conversations.for_threads(db, box.person_id, threads)
    created = [
        draft for stored in known for draft in _created(db, stored.id) if draft.mailbox_id == box.id
    ]
    if not created:
        return []
    its = [item for item in mail if item.message.thread_id in threads]
    answer = fold(its, notes.of_threads(db, box.person_id, threads), owners=owners).last_answer
    before = [stored.facts.last_answer.at for stored in known if stored.facts.last_answer]
    is_new = answer is not None and (not before or answer.at > max(before))
    return created if is_new else []
