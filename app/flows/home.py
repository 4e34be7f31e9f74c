"""The home card and the compose card: what is stored, seen at this instant."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.domain.account import ConversationId, Mailbox, PersonId
from app.domain.message import ThreadId
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.flows.access import is_watched
from app.flows.marks_due import marks_may_change
from app.flows.meet import Met
from app.flows.shown import HomeShown, Seen, Shown, shown
from app.flows.standing import sort_at, standing
from app.store import conversations, mailboxes, messages, people, work
from app.store.conversations import Standing, Stored
from app.store.session import Database, Session

SEVERAL = 2
MOST = 100  # of each list: far more applications than a person follows at a time


def home(database: Database, met: Met, seen: Seen, now: datetime) -> HomeShown:
    """What needs attention today, what waits, what is closed."""
    policy = seen.policy_of(met.preferences)
    with database.reading() as db:
        due = conversations.due_of(db, met.person_id, now)
    if due:
        with database.transaction() as db:
            people.hold(db, met.person_id)
            for stored in due:
                reconsider(db, stored, policy, now)
    with database.reading() as db:
        lists = {
            where: conversations.page(db, met.person_id, where, limit=MOST).items
            for where in Standing
        }
        boxes = tuple(mailboxes.of_person(db, met.person_id))
        where = _addresses(db, boxes, [one.id for items in lists.values() for one in items])
    return HomeShown(
        attention=lists[Standing.ATTENTION],
        waiting=lists[Standing.WAITING],
        closed=lists[Standing.CLOSED],
        policy=policy,
        mailboxes=boxes,
        where=where,
    )


def _addresses(
    db: Session, boxes: Sequence[Mailbox], ids: Sequence[ConversationId]
) -> dict[ConversationId, tuple[str, ...]]:
    """In which of several mailboxes each application's mail lies; {} where there is but one."""
    if len(boxes) < SEVERAL:
        return {}
    address = {box.id: box.address for box in boxes}
    found = conversations.mailboxes_of(db, ids)
    return {id_: tuple(address[box] for box in held) for id_, held in found.items()}


def reconsider(db: Session, stored: Stored, policy: Policy, now: datetime) -> bool:
    """Time passed and no fact changed: only where and when the advice stands. Hold the person
    before. False: too late, the facts have moved on."""
    advice = advise(stored.facts, policy, now)
    stands = standing(stored.facts, advice)
    kept = conversations.reschedule(
        db,
        stored.id,
        generation=stored.generation,
        changes_at=advice.changes_at,
        standing=stands,
        sort_at=sort_at(stored.facts, advice, now),
    )
    if kept and Standing.ATTENTION in (stored.standing, stands):
        marks_may_change(db, stored.person_id, now)
    return kept


def by_mail(
    db: Session,
    met: Met,
    thread: ThreadId | None,
    internet_message_id: str,
    seen: Seen,
    now: datetime,
) -> Shown | None:
    """What is stored about an open mail. None: it is not enough, so the mail must be read.

    A watched mailbox is enough unless a notice waits. Of any other only the mails that were opened
    are known, so this one has to be among them.
    """
    if thread is None:
        return None
    if is_watched(met.box):
        if work.is_behind(db, met.box.id):
            return None
    elif not messages.has_message(db, met.person_id, thread, internet_message_id):
        return None
    for stored in conversations.for_threads(db, met.person_id, [thread], limit=1):
        return shown(stored.facts, met.preferences, seen, now, conversation_id=str(stored.id))
    return None


def by_answered(
    db: Session, met: Met, internet_message_id: str, seen: Seen, now: datetime
) -> Shown | None:
    """The application of the mail that a draft answers: surer than its recipients, who may have a
    part in several. None: not known, or not about hiring."""
    if not internet_message_id:
        return None
    thread = messages.thread_of_message(db, met.person_id, internet_message_id)
    if thread is None:
        return None
    for stored in conversations.for_threads(db, met.person_id, [thread], limit=1):
        if stored.facts.hiring:
            return shown(stored.facts, met.preferences, seen, now, conversation_id=str(stored.id))
    return None


def by_recipients(
    db: Session, met: Met, recipients: Iterable[str], seen: Seen, now: datetime
) -> Shown | None:
    """The application that the people of a draft belong to, the one with the latest word first."""
    found = conversations.by_counterparts(db, met.person_id, recipients)
    hiring = [stored for stored in found if stored.facts.hiring]
    if not hiring:
        return None
    best, *_ = hiring
    return shown(best.facts, met.preferences, seen, now, conversation_id=str(best.id))


def one(
    db: Session, person_id: PersonId, conversation_id: str, met: Met, seen: Seen, now: datetime
) -> Shown | None:
    """An application by the id that a card carried. None: not theirs, or joined to another."""
    if not conversation_id.isdecimal() or len(conversation_id) > len(str(2**62)):
        return None
    number = ConversationId(int(conversation_id))
    stored = conversations.get(db, person_id, number)
    if stored is None:
        return None
    where = _addresses(db, mailboxes.of_person(db, person_id), [number]).get(number, ())
    return shown(
        stored.facts,
        met.preferences,
        seen,
        now,
        conversation_id=conversation_id,
        mailbox=", ".join(where),
    )
