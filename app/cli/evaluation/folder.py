"""A folder of labelled mail as rows; what is missing in it or broken is kept, to be told.

Nothing here raises for what stands in a file: a row that cannot be scored is told by its number.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
Row = Mapping[str, Any]

_REFUSED = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, OSError,
)  # fmt: skip


class BadRow(ValueError):
    """The row cannot be scored; the text says why, without content of the mail."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that was passed over."""

    file: str
    number: int  # of the line, or of the label in a list, from 1
    why: str


@dataclass(slots=True)
class Folder:
    """Files of known names under `path`, all of them optional."""

    path: Path
    missing: list[str] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    scored: int = 0

    def lines(self, name: str, take: Callable[[Row], T]) -> list[T]:
        """What `take` makes of each line of a JSONL file."""
        return self._rows(name, lambda raw: raw.splitlines(), take)

    def listed(self, name: str, take: Callable[[Row], T]) -> list[T]:
        """What `take` makes of each entry of a file that is one JSON list."""
        return self._rows(name, _entries, take)

    def _rows(
        self, name: str, split: Callable[[bytes], Iterable[object]], take: Callable[[Row], T]
    ) -> list[T]:
        try:
            rows = list(split((self.path / name).read_bytes()))
        except OSError:
            self.missing.append(name)
            return []
        except (ValueError, RecursionError):
            self.broken.append(Broken(name, 1, "not a list in JSON"))
            return []
        found = []
        for number, row in enumerate(rows, 1):
            if isinstance(row, bytes) and not row.strip():
                continue
            try:
                found.append(take(_object(row)))
            except _REFUSED as error:
                self.broken.append(Broken(name, number, _why(error)))
        self.scored += len(found)
        return found


def text(row: Row, name: str, default: str | None = None) -> str:
    """A string of the row, fit to be printed; `default` where it is absent or null.

    Raises:
        BadRow: it is something else, or absent and there is no default.
    """
    value = row.get(name)
    value = default if value is None else value
    if not isinstance(value, str):
        raise BadRow(f"`{name}` is not a string")
    return value.encode("utf-8", "replace").decode()  # JSON may hold half a surrogate pair


def flag(row: Row, name: str) -> bool:
    """True or false, which must be said.

    Raises:
        BadRow: it is neither.
    """
    value = row.get(name)
    if not isinstance(value, bool):
        raise BadRow(f"`{name}` is neither true nor false")
    return value


def strings(row: Row, name: str) -> list[str]:
    """A list of strings; empty where it is absent or null.

    Raises:
        BadRow: it is something else.
    """
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadRow(f"`{name}` is not a list of strings")
    return value


def day(row: Row, name: str) -> date:
    """The calendar day of an ISO 8601 date or instant.

    Raises:
        BadRow: it is no such thing.
    """
    try:
        return date.fromisoformat(text(row, name)[:10])
    except ValueError as error:
        raise BadRow(f"`{name}` is no ISO 8601 date") from error


def _entries(raw: bytes) -> Iterable[object]:
    found = json.loads(raw)
    if not isinstance(found, list):
        raise BadRow("not a list")
    return found


def _object(row: object) -> Row:
    if isinstance(row, bytes):
        try:
            row = json.loads(row)
        except (ValueError, RecursionError) as error:
            raise BadRow("not valid JSON") from error
    if not isinstance(row, dict):
        raise BadRow("not a JSON object")
    return row


def _why(error: Exception) -> str:
    """Our own words; of anything else only its kind, which tells nothing of the mail."""
    return str(error) if isinstance(error, BadRow) else f"cannot be read ({type(error).__name__})"
