"""The database: one set-up for SQLite and PostgreSQL, transactions to write, sessions to read."""

import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import (
    Connection,
    CursorResult,
    Engine,
    PoolProxiedConnection,
    UpdateBase,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Session

from app.store.secrets import KeyRing

# `Session` too: flows and web name it in their signatures, and may not import SQLAlchemy.
__all__ = [
    "Database",
    "DatabaseTrouble",
    "Session",
    "cause_of",
    "changed",
    "keys_of",
    "memo_of",
    "upsert",
]

DatabaseTrouble = SQLAlchemyError
"""Whatever keeps a transaction from being written, for who must tell it from other faults."""

_KEYS, _MEMO = "keys", "memo"


class Database:
    """One database of ours. Make one per process and hand it down; close it at the end."""

    def __init__(self, url: str, keys: KeyRing) -> None:
        """`url`: `sqlite:///file.db` or `postgresql://…` (psycopg)."""
        self.url = url
        self.keys = keys
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = sqlite_engine(url) if self.is_sqlite else postgres_engine(url)
        # Readers have their own pool without a bound: in WAL nothing makes them wait, so a card
        # can be read inline in the event loop while every writer's connection is taken.
        self.readers = (
            sqlite_engine(url, reading=True)
            if self.is_sqlite
            else self.engine.execution_options(isolation_level="AUTOCOMMIT")
        )
        self._kept: PoolProxiedConnection | None = None
        self._kept_lock = threading.Lock()
        memo: dict[str, object] = {}
        self._info: dict[str, object] = {_KEYS: keys, _MEMO: memo}

    @contextmanager
    def transaction(self) -> Generator[Session]:
        """A transaction that may write; commits at the end, rolls back on an exception.

        On SQLite it is IMMEDIATE: whoever is inside is the only writer, and what it has read
        cannot change under it. No network call inside.

        On PostgreSQL rows are locked one by one, in one order everywhere, or two transactions wait
        for each other and one is ended: people (`people.hold`) by number, mailboxes by number,
        their signals as notices name them (Graph's by number, Gmail's by address), what else hangs
        below them, and the engine's rows last. One row alone, written once, needs nothing before
        it. Whoever writes several holds their person first; so does who writes one row twice: the
        second time PostgreSQL makes sure of the row above, and locks it for that. What cannot be
        put in this order locks without waiting (`FOR UPDATE SKIP LOCKED`).
        """
        with Session(
            self.engine, expire_on_commit=False, autoflush=False, info=self._info
        ) as session:
            yield session
            session.commit()

    @contextmanager
    def reading(self) -> Generator[Session]:
        """A session that only reads; never waits for a writer, so on SQLite it may be used inline
        in an `async def` handler (about 0.2 ms). Each statement sees its own moment."""
        with Session(
            self.readers, expire_on_commit=False, autoflush=False, info=self._info
        ) as session:
            yield session

    def first(self, sql: str, parameters: Any) -> Sequence[Any] | None:
        """The first row of a SELECT in the driver's own words, outside every session.

        On SQLite over one connection that is kept for it: to take one out of a pool and to put it
        back costs as much as the read.
        """
        if not self.is_sqlite:
            with self.readers.connect() as connection:
                return connection.exec_driver_sql(sql, parameters).first()
        with self._kept_lock:
            if self._kept is None:
                self._kept = self.readers.raw_connection()
            cursor = self._kept.cursor()
            try:
                cursor.execute(sql, parameters)
                row: Sequence[Any] | None = cursor.fetchone()
            finally:
                cursor.close()  # else the row's moment would be held, and the log could not shrink
            return row

    def close(self) -> None:
        """Give back every connection."""
        with self._kept_lock:
            if self._kept is not None:
                self._kept.close()
            self._kept = None
        self.readers.dispose()
        self.engine.dispose()


def cause_of(error: BaseException) -> str | None:
    """What the database's own driver calls it, such as `DeadlockDetected`: SQLAlchemy has one name
    for many. A name only, so it quotes nothing. None: no error of a driver."""
    found = error.orig if isinstance(error, DBAPIError) else None
    if found is None:
        return None
    return str(getattr(found, "sqlite_errorname", type(found).__name__))


def keys_of(db: Session) -> KeyRing:
    """The key ring of the database that a session belongs to."""
    return cast(KeyRing, db.info[_KEYS])


def memo_of(db: Session) -> dict[str, object]:
    """What a module makes once for a database and keeps as long as the database."""
    return cast(dict[str, object], db.info[_MEMO])


def sqlite_engine(url: str, *, reading: bool = False) -> Engine:
    """Connections to a SQLite file in WAL mode: on a local disk, never on a network one.

    `synchronous=NORMAL`: a killed process loses nothing, a power cut may lose the last commits.
    """
    engine = (
        create_engine(url, pool_size=10, max_overflow=-1, hide_parameters=True)
        if reading
        else create_engine(url, pool_size=10, max_overflow=0, hide_parameters=True)
    )

    def set_up(raw: sqlite3.Connection, _record: object) -> None:
        raw.isolation_level = None  # the driver begins nothing by itself: see `begin_writing`
        raw.execute("PRAGMA busy_timeout=30000")
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=NORMAL")
        raw.execute("PRAGMA foreign_keys=ON")
        if reading:
            raw.execute("PRAGMA query_only=ON")

    event.listen(engine, "connect", set_up)
    if not reading:
        event.listen(engine, "begin", begin_writing)
    return engine


def begin_writing(connection: Connection) -> None:
    """Take SQLite's write lock first: a read that turned into a write later could fail as busy at
    once, and would have read a past that another writer has changed."""
    raw = connection.connection.driver_connection
    cast(sqlite3.Connection, raw).execute("BEGIN IMMEDIATE")


def postgres_engine(url: str) -> Engine:
    """Ten connections and no overflow: opened and closed ones cost more than waiting does
    (measured, DESIGN.md "Background work")."""
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        pool_size=10,
        max_overflow=0,
        pool_pre_ping=True,
        hide_parameters=True,  # an error's text would show what is written
    )


def upsert(db: Session, row: type[DeclarativeBase]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that may say what to do on a conflict, in the dialect of the session."""
    if db.get_bind().dialect.name == "sqlite":
        return sqlite.insert(row)
    return postgresql.insert(row)


def changed(db: Session, statement: UpdateBase) -> int:
    """Run an UPDATE or DELETE; how many rows it met."""
    return cast(CursorResult[object], db.execute(statement)).rowcount
