"""SQLAlchemy has one name for a deadlock, a full disk and a server that ends: the driver has more."""

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from structlog.testing import capture_logs

from app.store.session import Database, cause_of
from app.web import problems
from tests.databases import KEYS, FreshUrl


def refused(database: Database, statement: str) -> DBAPIError:
    with pytest.raises(DBAPIError) as caught, database.transaction() as db:
        db.execute(text(statement))
    return caught.value


def test_the_driver_names_the_cause(fresh_postgres: FreshUrl) -> None:
    database = Database(fresh_postgres(), KEYS)
    ends_itself = "SELECT pg_terminate_backend(pg_backend_pid())"
    assert cause_of(refused(database, ends_itself)) == "AdminShutdown"
    assert cause_of(refused(database, "SELECT 1 / 0")) == "DivisionByZero"
    database.close()


def test_sqlite_names_it_by_its_code(sqlite_database: Database) -> None:
    assert cause_of(refused(sqlite_database, "SELECT canary")) == "SQLITE_ERROR"


def test_no_cause_where_no_driver_has_said_anything() -> None:
    assert cause_of(LookupError("canary")) is None


def test_a_fault_is_logged_with_its_cause_and_without_its_words(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(problems, "_log", structlog.get_logger())  # not yet set up by another test
    error = refused(database, "SELECT canary")
    with capture_logs() as logged:
        problems.log_fault(error, door="/connect")
    [line] = logged
    assert line["cause"] in ("UndefinedColumn", "SQLITE_ERROR")
    assert "canary" not in str(line)
