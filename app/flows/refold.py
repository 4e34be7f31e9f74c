"""Messages and notes changed: fold the applications they touch anew, and keep what follows.

Called inside the transaction that stored the change, after `people.hold`, so that nobody folds
an older state over a newer one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.account import ConversationId, PersonId
from app.domain.application import applications, links
from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.message import ThreadId
from app.domain.policy.advice import Advice
from app.domain.policy.advise import advise
from app.domain.reading.model import ReadMessage
from app.flows.marks_due import marks_may_change
from app.flows.standing import sort_at, standing
from app.store import conversations, mailboxes, messages, notes, people, work
from app.store.people import Preferences
from app.store.session import Session


@dataclass(frozen=True, slots=True)
class Refolded:
    """One application as it now stands."""

    id: ConversationId
    generation: int
    facts: Conversation
    advice: Advice


def owners_of(db: Session, person_id: PersonId) -> frozenset[str]:
    """Every address of the person, over all their mailboxes."""
    return frozenset().union(*(box.owners for box in mailboxes.of_person(db, person_id)))


def around(db: Session, person_id: PersonId, threads: Iterable[ThreadId]) -> frozenset[ThreadId]:
    """These threads and all others of the applications that they belong to so far.

    Ask before messages are removed: a thread that loses its last one is forgotten.
    """
    touched = frozenset(threads)
    if not touched:
        return touched
    known = conversations.for_threads(db, person_id, touched)
    return touched.union(*(stored.facts.threads for stored in known))


def refold(
    db: Session, person_id: PersonId, threads: Iterable[ThreadId], now: datetime
) -> tuple[Refolded, ...]:
    """Fold every application that these threads belong to, now or until now."""
    reach = around(db, person_id, threads)
    if not reach:
        return ()
    owners = owners_of(db, person_id)
    prefers = people.preferences(db, person_id)
    near = messages.of_threads(db, person_id, reach)
    keys = frozenset().union(*(links(read, owners) for read in near))
    linked = messages.linked(db, person_id, keys) if keys else []
    folded = tuple(
        _keep(db, person_id, application.threads, linked, owners=owners, prefers=prefers, now=now)
        for application in applications(linked, owners)
    )
    if prefers.mark_threads:
        marks_may_change(db, person_id, now)
    return folded


def _keep(
    db: Session,
    person_id: PersonId,
    threads: tuple[ThreadId, ...],
    linked: Iterable[ReadMessage],
    *,
    owners: frozenset[str],
    prefers: Preferences,
    now: datetime,
) -> Refolded:
    """Advice needs no timer, a sweep finds whose has changed; a prepared draft has one."""
    its = [read for read in linked if read.message.thread_id in threads]
    facts = fold(its, notes.of_threads(db, person_id, threads), owners=owners)
    advice = advise(facts, prefers.policy, now)
    saved = conversations.save(
        db,
        person_id,
        facts,
        changes_at=advice.changes_at,
        standing=standing(facts, advice),
        sort_at=sort_at(facts, advice, now),
        now=now,
    )
    # The timer of what did not change is there already.
    if saved.changed and prefers.prepare_drafts and advice.changes_at is not None and facts.hiring:
        work.schedule_wake(db, saved.id, saved.generation, advice.changes_at, now)
    return Refolded(saved.id, saved.generation, facts, advice)
