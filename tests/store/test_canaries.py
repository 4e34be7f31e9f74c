"""Whatever stands in a mail, nothing of it can be read in the database."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url, text

from app.domain.conversation import Conversation, Counterpart, Evidence
from app.domain.looking_back.lesson import Lesson
from app.domain.message import Address, Message, Part, RemoteId, ThreadId
from app.domain.notes import SaidPromise
from app.domain.reading.model import Kind, Period, Reading, ReadMessage, SenderKind
from app.store import (
    consents,
    feeds,
    lessons,
    mailboxes,
    messages,
    notes,
    people,
    sessions,
    sign_ins,
    tickets,
)
from app.store.people import Preferences
from app.store.session import Database
from app.store.sessions import PaneSession
from app.store.sign_ins import Account
from tests.store.world import NOW, a_mailbox, a_person, keep

CANARY = "canary"
CHALLENGE = "c" * 43  # a hash, of a secret that the pane keeps
JANE = Address("canary-from@canary.example", "Canary Name")
MESSAGE = Message(
    remote_id=RemoteId("m1"),
    thread_id=ThreadId("t1"),
    sender=JANE,
    received_at=NOW,
    sent_at=datetime(2026, 3, 2, tzinfo=UTC),
    to=(Address("canary-to@canary.example", "Canary To"),),
    cc=(JANE,),
    bcc=(JANE,),
    reply_to=(JANE,),
    subject="canary subject",
    internet_message_id="<canary@canary.example>",
    in_reply_to="<canary-reply@canary.example>",
    references=("<canary-reference@canary.example>",),
    headers={"x-canary": "canary header"},
    text="canary body",
    html="<p>canary html</p>",
    parts=(Part("text/calendar", "canary part", "canary.ics"),),
)
READING = Reading(
    kind=Kind.PROMISE,
    sender=SenderKind.PERSON,
    hiring=True,
    confidence=0.9,
    quote="canary quote",
    question="canary question",
    employer="Canary Inc",
    role="canary role",
    new_text="canary new text",
)
FACTS = Conversation(
    threads=(ThreadId("t1"),),
    subject="canary subject",
    employer="Canary Inc",
    counterparts=(Counterpart(JANE),),
    question=Evidence(NOW, "canary quote", "<canary@canary.example>"),
)


def fill(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db, "canary-sub")
        people.prefer(db, person, lambda _: Preferences(name="Canary"))
        box = a_mailbox(db, person, "canary@canary.example")
        mailboxes.set_aliases(db, box, {"canary-alias@canary.example"})
        mailboxes.save_grant(db, box, '{"refresh_token": "canary-token"}')
        keys = {MESSAGE.remote_id: frozenset({"id:<canary@canary.example>", "from:canary"})}
        messages.save(db, person, box, [ReadMessage(MESSAGE, READING)], keys)
        messages.remember_host_id(db, box, MESSAGE.thread_id, "thread-f:canary")
        saved = keep(db, person, "t1", facts=FACTS)
        period = Period(NOW.date(), NOW.date())
        notes.add(db, person, saved.id, SaidPromise(NOW, period, "canary words"))
        words = {"went_well": "canary well", "improve": "canary better", "asked": "canary why"}
        lessons.save(db, person, saved.id, Lesson(round=NOW.date(), at=NOW, **words))
        feeds.make(db, person, secret="canary-feed", hour=9, now=NOW)
        consents.begin(
            db, person, state="canary-state", purpose="gmail", secret="canary-secret", now=NOW
        )
        tickets.issue(db, person, token="canary-token", purpose="connect", now=NOW)
        account = Account("canary-tid.canary-oid", "canary@canary.example")
        sign_ins.begin(db, state="canary-state", flow="canary flow", challenge=CHALLENGE, now=NOW)
        sign_ins.issue_code(db, person, account, code="canary-code", challenge=CHALLENGE, now=NOW)
        sessions.start(db, PaneSession(person, box, account, NOW), token="canary-token", now=NOW)


def everything_written(database: Database) -> Iterator[bytes]:
    """The SQLite file and its journal, or every row of every schema of PostgreSQL."""
    if database.is_sqlite:
        file = Path(make_url(database.url).database or "")
        yield file.read_bytes()
        yield Path(f"{file}-wal").read_bytes()
        return
    with database.engine.connect() as connection:
        names = connection.execute(
            text(
                "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables "
                "WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"
            )
        )
        for name in names.scalars().all():
            rows = connection.execute(text(f"SELECT t::text FROM {name} t"))
            yield "\n".join(rows.scalars()).encode()


def test_nothing_of_a_mail_can_be_read_in_the_database(database: Database) -> None:
    fill(database)
    written = b"".join(everything_written(database)).lower()
    assert len(written) > 2000, "there is something to search"
    assert CANARY.encode() not in written
    assert CANARY.encode().hex().encode() not in written, "PostgreSQL shows bytes as hex"
