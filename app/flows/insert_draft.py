"""One click, one draft: re-read the thread, advise again, write down that a draft is being made,
and only then ask the mailbox for it.

Neither provider has an idempotency key, so the outbox row is it (`outbox.py`): a second click finds
the row and opens the same draft.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from app.domain.account import Mailbox
from app.domain.conversation import Conversation
from app.domain.drafting.fitting import still_to_thank, wished_kind
from app.domain.drafting.model import DraftKind, Manner, ReplyDraft, Typed, Words
from app.domain.drafting.reply import reply_draft
from app.domain.drafting.write import write
from app.domain.errors import AnswerArrived, AppError, DraftUnknown, ThreadGone
from app.domain.message import Address, Message, ThreadId
from app.flows.keep_thread import keep_thread
from app.flows.outbox import Made, Pause, Place, claimed_or_made
from app.flows.refold import Refolded, owners_of
from app.flows.relevant import read_all
from app.mail import ports
from app.store import drafts, people
from app.store.conversations import Stored
from app.store.drafts import DraftState, OutboxDraft
from app.store.people import Preferences
from app.store.session import Database

JUST_NOW = timedelta(hours=24)
"""Cards are seldom older: an answer so young came after the card was drawn."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the draft is to be."""

    kind: DraftKind | None = None  # None: whatever the advice calls for
    typed: Typed = Typed()  # noqa: RUF009 - frozen, so it may be shared
    to: str = ""  # one of several interviewers; "" whoever the thread asks to be answered
    prepared: bool = False  # by the worker ahead of time
    manner: Manner | None = None  # None: in the voice that the user prefers, of the usual length


@dataclass(frozen=True, slots=True)
class Changed:
    """The advice calls for no such draft any more; the new facts say why."""

    application: Refolded


@dataclass(frozen=True, slots=True)
class Written:
    """A reply that fits now, in words only: nothing lies in the mailbox."""

    application: Refolded
    kind: DraftKind
    draft: ReplyDraft
    answers_own: bool  # the latest mail of the thread is the user's own


def insert_draft(
    database: Database,
    box: Mailbox,
    mailbox: ports.Mailbox,
    stored: Stored,
    thread_id: ThreadId,
    wish: Wish,
    *,
    pause: Pause,
    now: datetime,
) -> Made | Changed:
    """A reply draft in the thread, made once.

    Raises:
        AnswerArrived: an answer came since the card was drawn. No draft was made.
        DraftUnknown: a draft was asked for, now or before, and nobody knows whether it exists.
        BadInput: what was typed cannot be used. No draft was made.
        ThreadGone, ReconnectNeeded, MailboxDown …: see `app.mail.ports`. No draft was made.
    """
    written = write_reply(database, box, mailbox, stored, thread_id, wish, now=now)
    if isinstance(written, Changed):
        return written
    place = Place(
        box=box, thread_id=ThreadId(written.draft.thread_id), kind=written.kind,
        recipient=wish.to, prepared=wish.prepared, manner=wish.manner,
    )  # fmt: skip
    found = claimed_or_made(database, mailbox, written.application, place, pause=pause, now=now)
    if isinstance(found, Made):
        return found
    return Made(_create(database, mailbox, written.draft, found, now), fresh=True)


def write_reply(
    database: Database,
    box: Mailbox,
    mailbox: ports.ThreadReader,
    stored: Stored,
    thread_id: ThreadId,
    wish: Wish,
    *,
    now: datetime,
    partial: bool = False,
) -> Written | Changed:
    """The words of the reply that fits after the thread was read once more.

    Args:
        partial: The mailbox shows only a part of the thread; what is known of the rest stays.

    Raises:
        AnswerArrived: an answer came since the card was drawn.
        BadInput, ThreadGone, ReconnectNeeded, MailboxDown …: as `insert_draft`.
    """
    mail = mailbox.thread(thread_id)
    if not mail:
        raise ThreadGone
    with database.reading() as db:
        owners = owners_of(db, box.person_id)
        preferences = people.preferences(db, box.person_id)
    fresh = keep_thread(database, box, read_all(mail, owners), now=now, partial=partial)
    kind = wished_kind(wish.kind, fresh.facts, fresh.advice)
    others = (a.email for a in still_to_thank(fresh.facts, fresh.advice, now))
    if wish.kind is DraftKind.THANK_YOU and wish.to in others:
        kind = wish.kind
    if _answered_since(stored.facts, fresh.facts):
        raise AnswerArrived
    if kind is None:
        if _answered_just_now(fresh.facts, now):
            raise AnswerArrived
        return Changed(fresh)
    draft = _written(kind, wish, mail, fresh.facts, preferences, owners=owners, now=now)
    return Written(fresh, kind, draft, answers_own=mail[-1].sender.email in owners)


def _answered_since(before: Conversation, after: Conversation) -> bool:
    if after.last_answer is None:
        return False
    return before.last_answer is None or after.last_answer.at > before.last_answer.at


def _answered_just_now(facts: Conversation, now: datetime) -> bool:
    """The last word is theirs, and so young that the card cannot have known it: the background
    read it between the card and the click."""
    answer = facts.last_answer
    if answer is None or (facts.last_sent_at is not None and answer.at <= facts.last_sent_at):
        return False
    return now - answer.at < JUST_NOW


def _written(
    kind: DraftKind,
    wish: Wish,
    mail: Sequence[Message],
    facts: Conversation,
    preferences: Preferences,
    *,
    owners: frozenset[str],
    now: datetime,
) -> ReplyDraft:
    """The greeting names whom the reply goes to: the thread decides that, not the words."""
    to = _person(facts, wish.to) if wish.to else None
    route = reply_draft(Words("", ""), mail, owners=owners, to=to).to
    status = facts.counterparts[0].address if facts.counterparts else None
    greeted = status if status in route else next(iter(route), None)
    words = write(
        kind,
        facts,
        wish.typed,
        user_name=wish.typed.signature or preferences.name,
        now=now.astimezone(preferences.policy.zone),
        to=greeted,
        manner=wish.manner or Manner(preferences.voice),
    )
    return reply_draft(words, mail, owners=owners, to=to)


def _person(facts: Conversation, email: str) -> Address:
    """By address among those we know; a card carries nobody else's."""
    everybody = [counterpart.address for counterpart in facts.counterparts]
    everybody += facts.interviewers
    everybody += [a for interview in facts.interviews for a in interview.interviewers]
    for address in everybody:
        if address.email == email.lower():
            return address
    raise ThreadGone


def _create(
    database: Database,
    mailbox: ports.DraftWriter,
    draft: ReplyDraft,
    outbox: OutboxDraft,
    now: datetime,
) -> ports.DraftRef:
    try:
        ref = mailbox.create_draft(draft)
    except DraftUnknown:
        with database.transaction() as db:
            drafts.move(db, outbox.id, seen=DraftState.PENDING, to=DraftState.UNKNOWN, now=now)
        raise
    except AppError:
        with database.transaction() as db:
            drafts.abandon(db, outbox.id)
        raise
    with database.transaction() as db:
        drafts.move(
            db, outbox.id, seen=DraftState.PENDING, to=DraftState.CREATED, now=now,
            draft_id=ref.draft_id, message_id=ref.message_id,
        )  # fmt: skip
    _log.info("draft.created", outbox_id=outbox.id, kind=outbox.kind.value)
    return ref
