"""A database as a service has it after a while: people, watched mailboxes, folded conversations."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import create_engine, insert, make_url

from app.domain.account import Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.reading.model import ReadMessage
from app.domain.reading.read import read
from app.flows.standing import sort_at, standing
from app.sandbox.world import World
from app.store import codecs, mailboxes, people
from app.store.migrate import migrate
from app.store.opened import host_hash
from app.store.people import Preferences
from app.store.secrets import KeyRing
from app.store.session import Database, Session, keys_of
from app.store.tables import ConversationRow, ThreadRow, new_row_key
from bench import bare, stories

KEYS = f"bench:{base64.b64encode(bytes(range(32))).decode()}"
ALIAS = "sam@example.com"
OWNERS = frozenset({ALIAS})
ZONE, COUNTRY, LOCALE = "Europe/London", "GB", "en-GB"
POLICY = Policy(zone=ZoneInfo(ZONE), country=COUNTRY)


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
    told = [_facts(number, now) for number in range(stories.VARIANTS)]
    opened: list[Opened] = []
    try:
        for number in range(people_count):
            opened += _person(database, world, number, told, threads_each, now)
        _bare_tables(url, opened)
    finally:
        database.close()
    return opened


def _facts(number: int, now: datetime) -> Conversation:
    mail = stories.thread(number, ALIAS, now)
    return fold([ReadMessage(one, read(one, OWNERS)) for one in mail], (), owners=OWNERS)


def _person(
    database: Database,
    world: World,
    number: int,
    told: Sequence[Conversation],
    threads_each: int,
    now: datetime,
) -> list[Opened]:
    address = f"sam{number}@example.com"
    world.add_person(address, name="Sam Lee", aliases=(ALIAS,))
    sub = world.google.accounts[address].sub
    opened = [Opened(address, sub, number * threads_each + place) for place in range(threads_each)]
    with database.transaction() as db:
        person_id = people.ensure(db, sub, now)
        people.prefer(db, person_id, lambda _: Preferences(policy=POLICY, name="Sam Lee"))
        box = _watched(db, person_id, address, now)
        numbers = db.scalars(
            insert(ConversationRow).returning(ConversationRow.id, sort_by_parameter_order=True),
            [_row(db, box, told[one.number % len(told)], now) for one in opened],
        ).all()
        threads = [
            {
                "mailbox_id": box.id,
                "remote_id": f"{stories.thread_number(one.number):x}",
                "host_hash": host_hash(keys_of(db), one.host_thread),
                "conversation_id": conversation,
            }
            for one, conversation in zip(opened, numbers, strict=True)
        ]
        db.execute(insert(ThreadRow), threads)
    return opened


def _row(db: Session, box: Mailbox, facts: Conversation, now: datetime) -> dict[str, object]:
    """As `conversations.save` writes it; some thousands of them at once, to save time."""
    key = new_row_key()
    advice = advise(facts, POLICY, now)
    return {
        "person_id": box.person_id,
        "row_key": key,
        "generation": 1,
        "hiring": facts.hiring,
        "standing": standing(facts, advice).value,
        "changes_at": advice.changes_at,
        "sort_at": sort_at(facts, advice, now),
        "updated_at": now,
        "sealed_facts": keys_of(db).seal(
            codecs.conversation.encode(facts), table="conversation", column="sealed_facts", row=key
        ),
    }


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
