"""A database as a service has it after a while: people, watched mailboxes, folded conversations."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import create_engine, insert, make_url

from app.domain.account import Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.fold import fold
from app.domain.message import RemoteId, ThreadId
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.reading.model import ReadMessage
from app.domain.reading.read import read
from app.flows.standing import sort_at, standing
from app.sandbox.world import World
from app.store import conversations, mailboxes, messages, people
from app.store.migrate import migrate
from app.store.people import Preferences
from app.store.secrets import KeyRing
from app.store.session import Database, Session
from bench import bare, stories

KEYS = f"bench:{base64.b64encode(bytes(range(32))).decode()}"
ALIAS = "sam@example.com"
OWNERS = frozenset({ALIAS})
ZONE, COUNTRY, LOCALE = "Europe/London", "GB", "en-GB"


@dataclass(frozen=True, slots=True)
class Opened:
    """A thread that its user can open."""

    address: str
    sub: str
    number: int

    @property
    def host_thread(self) -> str:
        """As an event names it."""
        return f"thread-f:{stories.thread_number(self.number)}"

    @property
    def host_message(self) -> str:
        """Of the first mail."""
        return f"msg-f:{stories.thread_number(self.number)}"


def seed(
    url: str, world: World, *, people_count: int, threads_each: int, now: datetime
) -> Sequence[Opened]:
    """Make the tables and fill them; the bare handlers get a row for each thread too."""
    migrate(url)
    database = Database(url, KeyRing(KEYS))
    told = [_read(number, now) for number in range(stories.VARIANTS)]
    opened: list[Opened] = []
    try:
        for number in range(people_count):
            opened += _person(database, world, number, told, threads_each, now)
        _bare_tables(url, opened)
    finally:
        database.close()
    return opened


def _read(number: int, now: datetime) -> tuple[ReadMessage, ...]:
    mail = stories.thread(number, ALIAS, now)
    return tuple(ReadMessage(one, read(one, OWNERS)).without_text() for one in mail)


def _person(
    database: Database,
    world: World,
    number: int,
    told: Sequence[Sequence[ReadMessage]],
    threads_each: int,
    now: datetime,
) -> list[Opened]:
    address = f"sam{number}@example.com"
    world.add_person(address, name="Sam Lee", aliases=(ALIAS,))
    sub = world.google.accounts[address].sub
    policy = Policy(zone=ZoneInfo(ZONE), country=COUNTRY)
    opened = []
    with database.transaction() as db:
        person_id = people.ensure(db, sub, now)
        people.prefer(db, person_id, Preferences(policy=policy, name="Sam Lee"))
        box = _watched(db, person_id, address, now)
        for place in range(threads_each):
            unique = number * threads_each + place
            whole = [_numbered(one, unique) for one in told[unique % len(told)]]
            opened.append(_stored(db, box, whole, policy, now, Opened(address, sub, unique)))
    return opened


def _numbered(told: ReadMessage, thread: int) -> ReadMessage:
    """The same mail in a thread of its own."""
    number = stories.thread_number(thread)
    place = int(told.message.remote_id)
    message = replace(
        told.message, remote_id=RemoteId(f"{number + place:x}"), thread_id=ThreadId(f"{number:x}")
    )
    return replace(told, message=message)


def _stored(
    db: Session,
    box: Mailbox,
    whole: Sequence[ReadMessage],
    policy: Policy,
    now: datetime,
    opened: Opened,
) -> Opened:
    messages.save(db, box.person_id, box.id, whole, {})
    messages.remember_host_id(db, box.id, whole[0].message.thread_id, opened.host_thread)
    facts = fold(whole, (), owners=box.owners)
    advice = advise(facts, policy, now)
    conversations.save(
        db,
        box.person_id,
        facts,
        changes_at=advice.changes_at,
        standing=standing(facts, advice),
        sort_at=sort_at(facts, advice, now),
        now=now,
    )
    return opened


def _watched(db: Session, person_id: PersonId, address: str, now: datetime) -> Mailbox:
    box_id = mailboxes.add(
        db,
        person_id,
        provider=Provider.GMAIL,
        address=address,
        aliases=OWNERS,
        level=TrustLevel.FULL,
        now=now,
    )
    mailboxes.save_grant(db, box_id, '{"refresh_token": "1//bench", "scopes": []}')
    mailboxes.set_watch(db, box_id, expires_at=now + timedelta(days=7), now=now)
    return _there(db, box_id)


def _there(db: Session, box_id: MailboxId) -> Mailbox:
    box = mailboxes.get(db, box_id)
    if box is None:
        raise LookupError(box_id)
    return box


def _bare_tables(url: str, opened: Sequence[Opened]) -> None:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg")
                           if url.startswith("postgresql") else url)  # fmt: skip
    bare.metadata.create_all(engine)
    facts = bytes(1200)  # about as long as a conversation's
    with engine.begin() as connection:
        rows = [{"thread": one.host_thread, "facts": facts} for one in opened]
        connection.execute(insert(bare.cards), rows)
    engine.dispose()
