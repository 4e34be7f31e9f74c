"""The migrations build exactly the tables in the code, up and down, beside the engine's own."""

import re
import sqlite3
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, inspect, make_url, text

from app.store.migrate import alembic_config, migrate, migration_engine
from app.store.tables import Base
from tests.databases import administrator, named

OURS = set(Base.metadata.tables)
VERSIONS = Path(__file__).parents[1] / "migrations" / "versions"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """A database without a table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    server: str = request.getfixturevalue("postgres_url")
    name = f"empty_{tmp_path.name}".lower().replace("-", "_")[:60]
    with administrator(server) as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield named(server, name)
    with administrator(server) as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def engine(empty_url: str) -> Generator[Engine]:
    made = migration_engine(empty_url)
    yield made
    made.dispose()


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def engine_tables(engine: Engine) -> set[str]:
    schema = None if engine.dialect.name == "sqlite" else "dbos"
    return set(inspect(engine).get_table_names(schema=schema)) - OURS - {"alembic_version"}


def test_up_without_drift_and_down_again(engine: Engine) -> None:
    config = alembic_config(engine)
    command.upgrade(config, "head")
    assert tables(engine) >= OURS
    command.check(config)
    command.downgrade(config, "base")
    assert tables(engine) - {"alembic_version"} == set()


def test_the_engine_s_tables_are_left_alone(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    theirs = engine_tables(engine)
    assert len(theirs) > 5
    config = alembic_config(engine)
    command.check(config)
    command.downgrade(config, "base")
    assert engine_tables(engine) - {"sqlite_sequence"} == theirs - {"sqlite_sequence"}
    migrate(empty_url)
    assert tables(engine) >= OURS


def test_migrating_again_changes_nothing(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    before = tables(engine), engine_tables(engine)
    migrate(empty_url)
    assert (tables(engine), engine_tables(engine)) == before


def test_a_rebuilt_table_keeps_the_rows_that_refer_to_it(tmp_path: Path) -> None:
    """SQLite changes a table by making a new one and dropping the old one."""
    url = f"sqlite:///{tmp_path}/rebuilt.db"
    migrate(url)
    with sqlite3.connect(make_url(url).database or "") as connection:
        connection.execute("INSERT INTO person VALUES (1, x'00', NULL, '2026-03-02')")
        connection.execute("INSERT INTO identity VALUES (1, 1, 'google', x'00')")
    connection.close()
    engine = migration_engine(url)
    with engine.begin() as transaction:
        transaction.exec_driver_sql("CREATE TABLE person_new AS SELECT * FROM person")
        transaction.exec_driver_sql("DROP TABLE person")
        transaction.exec_driver_sql("ALTER TABLE person_new RENAME TO person")
        assert transaction.exec_driver_sql("SELECT count(*) FROM identity").scalar() == 1
    engine.dispose()


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("*.py")), ids=lambda path: path.name)
def test_a_migration_is_dated_and_imports_nothing_of_ours(path: Path) -> None:
    assert re.match(r"\d{4}-\d{2}-\d{2}-\d{4}_\w+\.py", path.name)
    assert not re.search(r"^\s*(from|import) app\b", path.read_text(), re.MULTILINE)


def test_every_table_is_known_by_the_migrations(fresh_url: Callable[[], str]) -> None:
    engine = migration_engine(fresh_url())
    assert tables(engine) >= OURS
    engine.dispose()
