"""Statements compiled once, for the paths that every card and every notice waits for.

SQLAlchemy's own work around a read by a unique index takes ten times as long as SQLite's, and an
upsert it even compiles anew each time (1 ms); both were measured.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, Dialect
from sqlalchemy.orm import Session

from app.store.session import Database

Row = Sequence[Any]


class _Compiled(NamedTuple):
    sql: str
    order: Sequence[str] | None  # of positional parameters; None: the driver takes names
    constants: Mapping[str, Any]


class Prepared:
    """A statement whose result needs no conversion: numbers, texts and bytes, but no times."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def first(self, database: Database, values: Mapping[str, Any]) -> Row | None:
        """The first row of a SELECT, outside every session."""
        compiled = self._for(database.readers.dialect)
        return database.first(compiled.sql, _parameters(compiled, values))

    def rows(self, db: Session, values: Mapping[str, Any]) -> Sequence[Row]:
        """Every row that the statement gives back, in the session's own transaction."""
        compiled = self._for(db.get_bind().dialect)
        return db.connection().exec_driver_sql(compiled.sql, _parameters(compiled, values)).all()

    def _for(self, dialect: Dialect) -> _Compiled:
        known = self._compiled.get(dialect.name)
        if known is None:
            known = self._compiled[dialect.name] = _compile(self._statement, dialect)
        return known


def _compile(statement: ClauseElement, dialect: Dialect) -> _Compiled:
    compiled = statement.compile(dialect=dialect)
    constants = {name: value for name, value in compiled.params.items() if value is not None}
    return _Compiled(str(compiled), getattr(compiled, "positiontup", None), constants)


def _parameters(compiled: _Compiled, values: Mapping[str, Any]) -> Any:
    found = {**compiled.constants, **values}
    if compiled.order is None:
        return found
    return tuple(
        _sqlite_time(value) if isinstance(value := found[name], datetime) else value
        for name in compiled.order
    )


def _sqlite_time(at: datetime) -> str:
    """As `UtcDateTime` writes it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
