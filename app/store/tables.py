"""The tables. What people wrote or are called is sealed; what is searched for is a keyed hash.

No column ever holds a body of mail. `sealed_…` columns are bound to their row by `row_key`, which
is random, so it is known before the row has a number. Numbers are never used twice
(AUTOINCREMENT), because job arguments and cards carry them.
"""

import secrets
from datetime import UTC, date, datetime

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only an INTEGER key
HASH = 32  # bytes of a keyed hash
LINK_HASH = 16  # enough to tell one person's join keys apart, half the size


class UtcDateTime(TypeDecorator[datetime]):
    """Aware in Python, UTC in the database. SQLite alone would hand back naive times."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("only aware times are stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Names of keys and indexes follow from the columns."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it as a plain class attribute
        datetime: UtcDateTime,
        bytes: LargeBinary,
    }


def new_row_key() -> bytes:
    """The identity that a row's sealed values are bound to."""
    return secrets.token_bytes(16)


def _number() -> Mapped[int]:
    return mapped_column(Number, primary_key=True, autoincrement=True)


def _belongs_to(table: str, *, primary_key: bool = False, index: bool = True) -> Mapped[int]:
    return mapped_column(
        Number, ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=primary_key, index=index
    )


class KeyProofRow(Base):
    """One row that tells whether the key ring is the one this database was begun with."""

    __tablename__ = "key_proof"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    hash: Mapped[bytes] = mapped_column(LargeBinary(HASH))
    row_key: Mapped[bytes]
    sealed_word: Mapped[bytes]


class PersonRow(Base):
    """Somebody who uses the add-on."""

    __tablename__ = "person"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - as SQLAlchemy reads it

    id: Mapped[int] = _number()
    row_key: Mapped[bytes]
    sealed_preferences: Mapped[bytes | None]
    created_at: Mapped[datetime]


class IdentityRow(Base):
    """A verified account at a host that stands for a person."""

    __tablename__ = "identity"
    __table_args__ = (
        UniqueConstraint("issuer", "subject_hash"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    person_id: Mapped[int] = _belongs_to("person")
    issuer: Mapped[str] = mapped_column(String(32))  # "google", "microsoft"
    subject_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH))


class MailboxRow(Base):
    """One mailbox of one person."""

    __tablename__ = "mailbox"
    __table_args__ = (
        UniqueConstraint("person_id", "provider", "address_hash"),
        Index(None, "provider", "address_hash"),
        Index(None, "watch_renew_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    person_id: Mapped[int] = _belongs_to("person", index=False)
    row_key: Mapped[bytes]
    provider: Mapped[str] = mapped_column(String(16))
    address_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH))
    sealed_owners: Mapped[bytes]  # the address and its aliases
    level: Mapped[str] = mapped_column(String(16))
    grant_state: Mapped[str] = mapped_column(String(16))
    sealed_grant: Mapped[bytes | None]
    cursor: Mapped[str | None] = mapped_column(Text)
    watch_expires_at: Mapped[datetime | None]
    watch_renew_at: Mapped[datetime | None]  # None: there is nothing to keep alive
    backfill_id: Mapped[str | None] = mapped_column(String(32))  # of the back-fill under way
    backfilled_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class MailboxSignalRow(Base):
    """The only point where notices coalesce and runs of a mailbox are made one after the other."""

    __tablename__ = "mailbox_signal"
    __table_args__ = (
        Index(
            "ix_mailbox_signal_behind",
            "run_at",
            sqlite_where=text("seq > done_seq"),
            postgresql_where=text("seq > done_seq"),
        ),
    )

    mailbox_id: Mapped[int] = _belongs_to("mailbox", primary_key=True, index=False)
    seq: Mapped[int] = mapped_column(BigInteger)
    done_seq: Mapped[int] = mapped_column(BigInteger)
    rung_seq: Mapped[int | None] = mapped_column(BigInteger)  # when the provider last told of news
    run_id: Mapped[str | None] = mapped_column(String(64))  # None: no run waits or works
    run_at: Mapped[datetime]  # the run's last sign of life, or when it is to begin


class WorkerBeatRow(Base):
    """Who is alive, by the database's own clock (PostgreSQL)."""

    __tablename__ = "worker_beat"

    executor_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    at: Mapped[datetime]


class ConversationRow(Base):
    """The folded facts of one application."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index(None, "person_id", "hiring", "standing", "sort_at", "id"),
        Index(None, "changes_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    person_id: Mapped[int] = _belongs_to("person", index=False)
    row_key: Mapped[bytes]
    sealed_facts: Mapped[bytes]
    changes_at: Mapped[datetime | None]
    generation: Mapped[int] = mapped_column(Integer)
    hiring: Mapped[bool]
    standing: Mapped[str] = mapped_column(String(16))
    sort_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class CounterpartRow(Base):
    """Finds a conversation by the people in it."""

    __tablename__ = "counterpart"

    address_hash: Mapped[bytes] = mapped_column(LargeBinary(LINK_HASH), primary_key=True)
    conversation_id: Mapped[int] = _belongs_to("conversation", primary_key=True)


class ThreadRow(Base):
    """A provider's thread. Notes and drafts are anchored here and so follow it when
    conversations join or part."""

    __tablename__ = "thread"
    __table_args__ = (
        UniqueConstraint("mailbox_id", "remote_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    mailbox_id: Mapped[int] = _belongs_to("mailbox", index=False)
    remote_id: Mapped[str] = mapped_column(String(512))
    host_hash: Mapped[bytes | None] = mapped_column(LargeBinary(HASH), index=True)
    conversation_id: Mapped[int | None] = mapped_column(
        Number, ForeignKey("conversation.id", ondelete="SET NULL"), index=True
    )


class ThreadLinkRow(Base):
    """A join key that some message of the thread carries (or once carried)."""

    __tablename__ = "thread_link"

    link_hash: Mapped[bytes] = mapped_column(LargeBinary(LINK_HASH), primary_key=True)
    thread_id: Mapped[int] = _belongs_to("thread", primary_key=True)


class MessageRow(Base):
    """What one mail is and says, without its text."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("mailbox_id", "remote_id"),
        Index(None, "thread_id", "received_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    mailbox_id: Mapped[int] = _belongs_to("mailbox", index=False)
    thread_id: Mapped[int] = _belongs_to("thread", index=False)
    row_key: Mapped[bytes]
    remote_id: Mapped[str] = mapped_column(String(512))
    received_at: Mapped[datetime]
    sealed_facts: Mapped[bytes]


class NoteRow(Base):
    """What the user told us by hand."""

    __tablename__ = "note"
    __table_args__ = (
        Index(None, "thread_id", "at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    thread_id: Mapped[int] = _belongs_to("thread", index=False)
    row_key: Mapped[bytes]
    at: Mapped[datetime]
    sealed_note: Mapped[bytes]


class LessonRow(Base):
    """What the user wrote down about a round, or about the whole application."""

    __tablename__ = "lesson"
    __table_args__ = (
        Index(None, "thread_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    thread_id: Mapped[int] = _belongs_to("thread", index=False)
    row_key: Mapped[bytes]
    sealed_lesson: Mapped[bytes]


class DraftRow(Base):
    """The outbox: a draft without its words."""

    __tablename__ = "draft"
    __table_args__ = (
        UniqueConstraint("thread_id", "slot", "generation"),
        Index(None, "state", "updated_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    thread_id: Mapped[int] = _belongs_to("thread", index=False)
    slot: Mapped[str] = mapped_column(String(64))  # its kind, and whom it is for (hashed)
    generation: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(16))
    prepared: Mapped[bool]
    draft_id: Mapped[str] = mapped_column(String(512))
    message_id: Mapped[str] = mapped_column(String(512))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class ConsentRow(Base):
    """A consent flow between our redirect and the provider's answer."""

    __tablename__ = "consent"

    state_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    person_id: Mapped[int] = _belongs_to("person")
    purpose: Mapped[str] = mapped_column(String(64))
    row_key: Mapped[bytes]
    sealed_secret: Mapped[bytes]
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class TicketRow(Base):
    """A one-time link from a card to a page of ours."""

    __tablename__ = "ticket"

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    person_id: Mapped[int] = _belongs_to("person")
    purpose: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class SignInRow(Base):
    """A sign-in from the Outlook pane, before Microsoft's answer: nobody's yet."""

    __tablename__ = "sign_in"

    state_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    row_key: Mapped[bytes]
    sealed_flow: Mapped[bytes]
    challenge: Mapped[str] = mapped_column(String(43))  # S256 of a secret that the pane keeps
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class OneTimeCodeRow(Base):
    """What the sign-in's last page hands to the pane, which swaps it for a token."""

    __tablename__ = "one_time_code"

    code_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    person_id: Mapped[int] = _belongs_to("person")
    row_key: Mapped[bytes]
    sealed_account: Mapped[bytes]
    challenge: Mapped[str] = mapped_column(String(43))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class PaneSessionRow(Base):
    """A bearer token of the Outlook pane; one that is revoked has no row."""

    __tablename__ = "pane_session"

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    person_id: Mapped[int] = _belongs_to("person")
    mailbox_id: Mapped[int] = _belongs_to("mailbox")
    row_key: Mapped[bytes]
    sealed_account: Mapped[bytes]
    created_at: Mapped[datetime]  # when they signed in; a renewal keeps it
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    ends_at: Mapped[datetime]  # however often it is renewed


class CalendarFeedRow(Base):
    """A calendar that is read by its secret address. Two people who become one may have two."""

    __tablename__ = "calendar_feed"

    address_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH), primary_key=True)
    person_id: Mapped[int] = _belongs_to("person")
    hour: Mapped[int | None] = mapped_column(Integer)  # None: events are all-day
    content_hash: Mapped[bytes | None] = mapped_column(LargeBinary(HASH))  # None: never read
    changed_at: Mapped[datetime]  # when what is in it was last found to differ


class DailySummaryRow(Base):
    """A summary that lies as a draft in a mailbox, a new one in the place of the last."""

    __tablename__ = "daily_summary"
    __table_args__ = (Index(None, "due_at", "mailbox_id"),)

    mailbox_id: Mapped[int] = _belongs_to("mailbox", primary_key=True, index=False)
    hour: Mapped[int] = mapped_column(Integer)
    due_at: Mapped[datetime]
    draft_id: Mapped[str] = mapped_column(String(512))  # "": none lies there
    remote_thread_id: Mapped[str] = mapped_column(String(512))
    message_id: Mapped[str] = mapped_column(String(512))


class MarkingRow(Base):
    """When the marks on the threads of a mailbox are to be looked at."""

    __tablename__ = "marking"
    __table_args__ = (Index(None, "due_at", "mailbox_id"),)

    mailbox_id: Mapped[int] = _belongs_to("mailbox", primary_key=True, index=False)
    seq: Mapped[int] = mapped_column(Number)
    asked_seq: Mapped[int] = mapped_column(Number)  # at which a run was last asked for
    due_at: Mapped[datetime | None]  # None: nothing to look at before something changes
    mark_id: Mapped[str] = mapped_column(String(512))  # the provider's; "": never made
    mark_right: Mapped[str] = mapped_column(String(16))
    marked_on: Mapped[date | None] = mapped_column(Date)  # of the last batch, in the user's zone


class MarkedThreadRow(Base):
    """A thread that carries our mark, or is just getting it."""

    __tablename__ = "marked_thread"

    mailbox_id: Mapped[int] = _belongs_to("mailbox", primary_key=True, index=False)
    remote_thread_id: Mapped[str] = mapped_column(String(512), primary_key=True)
    mark_id: Mapped[str] = mapped_column(String(512))
    rule: Mapped[str] = mapped_column(String(32))
    is_put: Mapped[bool]  # False: whether the mailbox has it is not known


class EndingRow(Base):
    """A grant that is over for us, until its provider knows. It hangs below nobody: the person may
    be forgotten already."""

    __tablename__ = "ending"
    __table_args__ = (
        Index(None, "provider", "address_hash"),
        Index(None, "due_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = _number()
    row_key: Mapped[bytes]
    provider: Mapped[str] = mapped_column(String(16))
    address_hash: Mapped[bytes] = mapped_column(LargeBinary(HASH))
    sealed_ending: Mapped[bytes]  # the grant, and where our marks are
    revokes: Mapped[bool]  # False: another grant goes on, only the marks come off
    tries: Mapped[int] = mapped_column(Integer)
    due_at: Mapped[datetime]
    began_at: Mapped[datetime]


SEALED: tuple[tuple[type[Base], str], ...] = (
    (KeyProofRow, "sealed_word"),
    (PersonRow, "sealed_preferences"),
    (MailboxRow, "sealed_owners"),
    (MailboxRow, "sealed_grant"),
    (ConversationRow, "sealed_facts"),
    (MessageRow, "sealed_facts"),
    (NoteRow, "sealed_note"),
    (LessonRow, "sealed_lesson"),
    (ConsentRow, "sealed_secret"),
    (SignInRow, "sealed_flow"),
    (OneTimeCodeRow, "sealed_account"),
    (PaneSessionRow, "sealed_account"),
    (EndingRow, "sealed_ending"),
)
"""Every sealed column: what a rotation of keys goes through."""
