"""One line of JSON to a message, a reading to one line of JSON: what `afterword read` speaks."""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.mime import Leaf
from app.domain.reading.model import Kind, Period, Reading, SenderKind
from app.domain.reading.read import read
from app.domain.rfc5322 import assemble, parse

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

_NAMED = ("from", "to", "cc", "bcc", "subject", "date")
"""Fields of a line that stand for a header of the same name, and win over it."""

_NOTHING = Reading(kind=Kind.OTHER, sender=SenderKind.MACHINE, hiring=False, confidence=0.0)


class BrokenLine(ValueError):
    """The line holds no message; the text says why, without content of the mail."""


@dataclass(frozen=True, slots=True)
class Line:
    """A message of a JSONL file beside the id its line gave it."""

    id: str
    message: Message


def readings(lines: Iterable[str | bytes], owners: frozenset[str]) -> Iterator[dict[str, Json]]:
    """A reading for each line, in order, so that lines and readings can be laid side by side.

    A line that holds no message gives a reading of kind `other` that knows nothing, with one more
    field, `error`. Empty lines are passed over.
    """
    for number, raw in enumerate(lines, 1):
        if not raw.strip():
            continue
        try:
            line = line_of(raw)
        except BrokenLine as broken:
            yield as_unread(_id_of(raw), f"line {number}: {broken}")
            continue
        yield as_json(line.id, read(line.message, owners, details=False))


def line_of(raw: str | bytes) -> Line:
    """The message of one line.

    Fields: `id, subject, from, to, cc, date, headers {name: value}, body` and/or `html`; or `raw`,
    base64 of the RFC 5322 bytes. `thread` for files of whole conversations.

    Raises:
        BrokenLine: no JSON, no object, or a field of the wrong kind.
    """
    fields = _object(raw)
    identity, thread = _text(fields, "id"), _text(fields, "thread")
    header_only = fields.get("header_only") is True
    if fields.get("raw") is not None:
        data = _bytes(_text(fields, "raw"))
        message = parse(
            data, remote_id=RemoteId(identity), thread_id=ThreadId(thread), header_only=header_only
        )
        return Line(identity, message)
    leaves = [
        Leaf(kind, {"charset": "utf-8"}, "", _text(fields, name).encode("utf-8", "replace"))
        for name, kind in (("body", "text/plain"), ("html", "text/html"))
        if fields.get(name)
    ]
    message = assemble(
        _headers(fields),
        leaves,
        remote_id=RemoteId(identity),
        thread_id=ThreadId(thread),
        header_only=header_only,
    )
    return Line(identity, message)


def as_json(identity: str | None, reading: Reading) -> dict[str, Json]:
    """The fields that `afterword read` prints, in their order."""
    absence, bounce = reading.absence, reading.bounce
    back_on = absence.back_on if absence is not None else None
    return {
        "id": identity,
        "kind": reading.kind.value,
        "hiring": reading.hiring,
        "confidence": round(reading.confidence, 4),
        "promised": None if reading.promise is None else _period(reading.promise.period),
        "away_until": None if back_on is None else back_on.isoformat(),
        "failed_recipients": list(bounce.recipients) if bounce is not None else [],
        "asks": reading.asks,
        "expects_answer": reading.expects_answer,
        "new_text": reading.new_text,
        "quote": reading.quote,
    }


def as_unread(identity: str | None, why: str) -> dict[str, Json]:
    """The same fields for what could not be read, and one more, `error`."""
    return {**as_json(identity, _NOTHING), "error": why}


def _period(period: Period) -> dict[str, Json]:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def _object(raw: str | bytes) -> dict[str, Json]:
    try:
        text = raw.decode("utf-8-sig", "replace") if isinstance(raw, bytes) else raw
        found = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as broken:  # also a number of thousands of digits
        raise BrokenLine("not valid JSON") from broken
    if not isinstance(found, dict):
        raise BrokenLine("not a JSON object")
    return found


def _text(fields: Mapping[str, Json], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise BrokenLine(f"`{name}` is not a string")
    return value


def _bytes(encoded: str) -> bytes:
    compact = "".join(encoded.split()).replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError) as broken:
        raise BrokenLine("`raw` is not base64") from broken


def _headers(fields: Mapping[str, Json]) -> list[tuple[str, str]]:
    """Headers of the line, the named fields before those of `headers`."""
    given = fields.get("headers")
    if given is not None and not isinstance(given, Mapping):
        raise BrokenLine("`headers` is not an object")
    found = [(name, _value(name, fields[name])) for name in _NAMED if fields.get(name)]
    named = {name for name, _ in found}
    for name, value in (given or {}).items():
        if name.lower() in named or value is None:
            continue
        several = value if isinstance(value, list | tuple) else [value]
        found.extend((name, _value(name, one)) for one in several)
    return found


def _value(name: str, value: Json) -> str:
    """One header's value; lists of addresses are joined, ISO dates put as RFC 5322 has them."""
    if isinstance(value, list | tuple):
        return ", ".join(_value(name, one) for one in value)
    if not isinstance(value, str):
        raise BrokenLine(f"`{name}` is not a string")
    if name.lower() == "date" and value[:4].isdigit():
        try:
            return format_datetime(datetime.fromisoformat(value.strip()))
        except ValueError:
            return value
    return value


def _id_of(raw: str | bytes) -> str | None:
    """The id of a line that could not be read, where it has one."""
    try:
        return _text(_object(raw), "id") or None
    except BrokenLine:
        return None
