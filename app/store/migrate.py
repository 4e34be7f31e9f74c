"""Bring a database to the tables of this version: ours by Alembic, then the engine's own."""

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from dbos import DBOS
from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.pool import NullPool

from app.store.session import begin_writing

SCRIPTS = Path(__file__).resolve().parents[2] / "migrations"
"""Beside the package: in a checkout, and in the container image, which holds one."""
_LOCK = 727271  # of PostgreSQL's advisory locks: one process migrates at a time


def migrate(database_url: str) -> None:
    """Create or upgrade every table. Harmless to repeat; two processes at once take turns."""
    engine = migration_engine(database_url)
    try:
        with _alone(engine):
            command.upgrade(alembic_config(engine), "head")
            DBOS.migrate(database_url)
            _clean_up_often(engine)
    finally:
        engine.dispose()


def alembic_config(engine: Engine) -> Config:
    """Alembic's configuration for one database, wherever the working directory is."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["engine"] = engine
    return config


def migration_engine(database_url: str) -> Engine:
    """Connections as migrations need them. On SQLite foreign keys stay off: rebuilding a table
    drops the old one, which would take with it every row that refers to it."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite":
        return create_engine(url.set(drivername="postgresql+psycopg"), poolclass=NullPool)
    engine = create_engine(url, poolclass=NullPool)

    def set_up(raw: sqlite3.Connection, _record: object) -> None:
        raw.isolation_level = None
        raw.execute("PRAGMA busy_timeout=30000")
        raw.execute("PRAGMA journal_mode=WAL")

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin_writing)
    return engine


def _clean_up_often(engine: Engine) -> None:
    """The engine's queue is rewritten all day: PostgreSQL's defaults let it rot for too long
    (facts/engine.md section 5)."""
    if engine.dialect.name == "sqlite":
        return
    with engine.begin() as connection:
        connection.execute(
            text(
                "ALTER TABLE dbos.workflow_status SET (autovacuum_vacuum_scale_factor = 0.02, "
                "autovacuum_analyze_scale_factor = 0.02)"
            )
        )


@contextmanager
def _alone(engine: Engine) -> Generator[None]:
    """SQLite needs no such lock: each migration is one IMMEDIATE transaction."""
    if engine.dialect.name == "sqlite":
        yield
        return
    asked = text("SELECT pg_try_advisory_lock(:lock)")
    # Neither an open transaction nor a statement that waits: the engine builds indexes
    # CONCURRENTLY, which waits for both, and so for us for ever.
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while not connection.scalar(asked, {"lock": _LOCK}):
            time.sleep(0.2)
        yield
