"""The hot path: from an open thread in a host's event to everything that its card needs."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from app.domain.account import ConversationId, GrantState, MailboxId, PersonId, TrustLevel
from app.domain.conversation import Conversation
from app.domain.message import ThreadId
from app.store import codecs, people
from app.store.people import Preferences
from app.store.prepared import Prepared
from app.store.secrets import KeyRing
from app.store.session import Database
from app.store.stored import plain_facts
from app.store.tables import (
    ConversationRow,
    IdentityRow,
    MailboxRow,
    MailboxSignalRow,
    PersonRow,
    ThreadRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A thread that is open in a host, and what is known about it."""

    person_id: PersonId
    mailbox_id: MailboxId
    level: TrustLevel
    grant: GrantState
    thread_id: ThreadId
    preferences: Preferences
    conversation_id: ConversationId | None  # None: the thread is known and holds no conversation
    generation: int
    facts: Conversation | None
    behind: bool  # a notice waits: the mailbox has news that is not in these facts yet


_COLUMNS = (
    PersonRow.id,
    PersonRow.row_key,
    PersonRow.sealed_preferences,
    MailboxRow.id,
    MailboxRow.level,
    MailboxRow.grant_state,
    ThreadRow.remote_id,
    ConversationRow.id,
    ConversationRow.generation,
    ConversationRow.row_key,
    ConversationRow.sealed_facts,
    MailboxSignalRow.seq > MailboxSignalRow.done_seq,
)
_OPENED = (
    select(*_COLUMNS)
    .select_from(IdentityRow)
    .join(PersonRow, PersonRow.id == IdentityRow.person_id)
    .join(MailboxRow, MailboxRow.person_id == PersonRow.id)
    .join(ThreadRow, ThreadRow.mailbox_id == MailboxRow.id)
    .outerjoin(ConversationRow, ConversationRow.id == ThreadRow.conversation_id)
    .outerjoin(MailboxSignalRow, MailboxSignalRow.mailbox_id == MailboxRow.id)
    .where(
        IdentityRow.issuer == people.GOOGLE,
        IdentityRow.subject_hash == bindparam("subject"),
    )
    .order_by(ThreadRow.id)
    .limit(1)
)
_BY_HOST_ID = Prepared(_OPENED.where(ThreadRow.host_hash == bindparam("host")))
_BY_THREAD = Prepared(_OPENED.where(ThreadRow.remote_id == bindparam("thread")))


def opened(database: Database, google_sub: str, thread: str) -> Opened | None:
    """A verified Google subject and the event's thread id (the host's form or the provider's own)
    to everything the card needs. One indexed query where the host's form is known, else two.
    None: person or thread not known."""
    keys = database.keys
    subject = people.subject_hash(keys, google_sub)
    host = host_hash(keys, thread)
    row = _BY_HOST_ID.first(database, {"subject": subject, "host": host})
    if row is None:
        row = _BY_THREAD.first(database, {"subject": subject, "thread": thread})
    if row is None:
        return None
    person_id, person_key, preferences, mailbox_id, level, grant, remote_id = row[:7]
    conversation_id, generation, conversation_key, sealed, behind = row[7:]
    facts = None
    if sealed is not None:
        facts = codecs.conversation.decode(plain_facts(keys, conversation_key, sealed))
    return Opened(
        person_id=PersonId(person_id),
        mailbox_id=MailboxId(mailbox_id),
        level=TrustLevel(level),
        grant=GrantState(grant),
        thread_id=ThreadId(remote_id),
        preferences=people.opened_preferences(keys, person_key, preferences),
        conversation_id=_conversation_id(conversation_id),
        generation=generation or 0,
        facts=facts,
        behind=bool(behind),
    )


def _conversation_id(number: int | None) -> ConversationId | None:
    return None if number is None else ConversationId(number)


def host_hash(keys: KeyRing, host_thread_id: str) -> bytes:
    """What stands for the id by which a host calls a thread."""
    return keys.hash("host-thread", host_thread_id)
