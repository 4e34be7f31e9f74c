"""Facts to bytes and back: versioned JSON that follows the dataclasses of the domain by itself.

A codec is made once, from a class's annotations. What equals its default is left out; what a newer
version added is passed over. So a new field with a default needs no change here; a renamed or
retyped one needs `v` 2 and a reader for what is stored (tests/store/test_codecs.py keeps samples).
"""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Generic, NewType, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson

from app.domain.conversation import Conversation
from app.domain.notes import (
    Closed,
    Note,
    SaidContact,
    SaidHiring,
    SaidInterviewed,
    SaidNoShow,
    SaidOtherOffer,
    SaidPromise,
    SaidStage,
    SaidWithdrawn,
    Snoozed,
)
from app.domain.reading.model import ReadMessage

VERSION = 1
_FALLBACKS = ("OTHER", "UNKNOWN")  # members that an enum keeps for what it does not know

T = TypeVar("T")
# JSON in, JSON out: the shapes inside are checked by the classes they are made of.
_Convert = Callable[[Any], Any]


class NewerFormat(Exception):
    """The value was stored by a later version of Afterword than this one."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """How one type is written and read; None: as it stands."""

    write: _Convert | None
    read: _Convert | None


class Codec(Generic[T]):
    """Bytes for one dataclass, as `{"v": 1, …fields}`."""

    def __init__(self, cls: type[T]) -> None:
        self._write, self._read = _pair_of_dataclass(cls)

    def encode(self, value: T) -> bytes:
        """The same bytes for the same value."""
        return dumps({"v": VERSION, **self._write(value)})

    def decode(self, data: bytes) -> T:
        """
        Raises:
            NewerFormat: stored by a later version.
        """
        fields_of = orjson.loads(data)
        if fields_of.pop("v") > VERSION:
            raise NewerFormat(f"format {VERSION} is the newest that is known here")
        return typing.cast(T, self._read(fields_of))


def dumps(value: object) -> bytes:
    """JSON, also of text with lone surrogates (from a wrong charset), which become "?"."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return orjson.dumps(_without_surrogates(value))


def _without_surrogates(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
        case list():
            return [_without_surrogates(item) for item in value]
        case dict():
            return {_without_surrogates(k): _without_surrogates(v) for k, v in value.items()}
        case _:
            return value


def _pair_of(annotation: Any) -> _Pair:
    """The conversions for an annotation that the domain uses.

    Raises:
        TypeError: an annotation that no codec knows; seen when the module is imported.
    """
    if isinstance(annotation, NewType):
        return _pair_of(annotation.__supertype__)
    origin = typing.get_origin(annotation)
    if origin is not None:
        return _pair_of_generic(origin, typing.get_args(annotation))
    if annotation in (str, int, float, bool):
        return _Pair(None, None)
    if annotation is datetime:
        return _Pair(datetime.isoformat, datetime.fromisoformat)
    if annotation is date:
        return _Pair(date.isoformat, date.fromisoformat)
    if annotation is timedelta:
        return _Pair(timedelta.total_seconds, lambda seconds: timedelta(seconds=seconds))
    if annotation is ZoneInfo:
        return _Pair(str, _zone)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return _pair_of_enum(annotation)
    if is_dataclass(annotation):
        return _Pair(*_pair_of_dataclass(typing.cast(type, annotation)))
    raise TypeError(f"no codec for {annotation!r}")


def _zone(key: str) -> ZoneInfo:
    """UTC where the zone is no longer in the data base of zones."""
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _pair_of_generic(origin: Any, arguments: tuple[Any, ...]) -> _Pair:
    if origin in (types.UnionType, typing.Union):
        kinds = [kind for kind in arguments if kind is not types.NoneType]
        if len(kinds) != 1:
            raise TypeError(f"no codec for a union of {kinds!r}")
        return _optional(_pair_of(kinds[0]))
    if origin is tuple and arguments[1:] == (...,):
        return _many(_pair_of(arguments[0]), tuple, list)
    if origin is frozenset:
        return _many(_pair_of(arguments[0]), frozenset, sorted)
    if origin is Mapping and arguments == (str, str):
        return _Pair(dict, None)
    raise TypeError(f"no codec for {origin!r} of {arguments!r}")


def _optional(inner: _Pair) -> _Pair:
    write, read = inner.write, inner.read
    return _Pair(
        None if write is None else lambda value: None if value is None else write(value),
        None if read is None else lambda value: None if value is None else read(value),
    )


def _many(inner: _Pair, collection: Callable[[Any], Any], ordered: Callable[[Any], Any]) -> _Pair:
    write, read = inner.write, inner.read
    return _Pair(
        ordered if write is None else lambda values: [write(value) for value in ordered(values)],
        collection if read is None else lambda items: collection([read(item) for item in items]),
    )


def _pair_of_enum(cls: type[StrEnum]) -> _Pair:
    members = {member.value: member for member in cls}
    fallback = next((cls[name] for name in _FALLBACKS if name in cls.__members__), None)

    def read(value: str) -> StrEnum:
        member = members.get(value, fallback)
        if member is None:
            raise NewerFormat(f"{cls.__name__} has no {value!r}")
        return member

    return _Pair(lambda member: member.value, read)


def _pair_of_dataclass(cls: type[Any]) -> tuple[_Convert, _Convert]:
    """Writes the fields that differ from their defaults; reads those that it knows."""
    hints = typing.get_type_hints(cls)
    pairs = {field.name: _pair_of(hints[field.name]) for field in fields(cls)}
    writers = [(field.name, pairs[field.name].write, _default(field)) for field in fields(cls)]

    def write(value: object) -> dict[str, Any]:
        written = {}
        for name, convert, default in writers:
            found = getattr(value, name)
            if found != default:
                written[name] = found if convert is None else convert(found)
        return written

    return write, _reader(cls, {name: pair.read for name, pair in pairs.items()})


def _reader(cls: type[Any], reads: Mapping[str, _Convert | None]) -> _Convert:
    """A function that makes a `cls` of a JSON object, compiled field by field.

    Every card waits for it: it takes a third of the time of a loop over the fields that calls
    `cls(**…)`, whose frozen `__init__` alone costs twice as much as setting the slots.
    """
    if "__slots__" not in cls.__dict__ or hasattr(cls, "__post_init__"):
        return _checking_reader(cls, reads)
    scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
    lines = ["def reader(found):", " made = new(cls)"]
    for field in fields(cls):
        name, read, default = field.name, reads[field.name], _default(field)
        value = f"found[{name!r}]"
        if read is not None:
            scope[f"read_{name}"] = read
            value = f"read_{name}({value})"
        if default is not MISSING:
            scope[f"default_{name}"] = default
            value = f"{value} if {name!r} in found else default_{name}"
        scope[f"set_{name}"] = cls.__dict__[name].__set__
        lines.append(f" set_{name}(made, {value})")
    exec("\n".join([*lines, " return made"]), scope)  # noqa: S102 - from our own field names
    return typing.cast(_Convert, scope["reader"])


def _checking_reader(cls: type[Any], reads: Mapping[str, _Convert | None]) -> _Convert:
    """The same through `cls(…)`, for a class that looks at its values (`Policy` has bounds)."""

    def reader(found: dict[str, Any]) -> Any:
        known = {name: found[name] for name in reads if name in found}
        return cls(**{n: v if (read := reads[n]) is None else read(v) for n, v in known.items()})

    return reader


def _default(field: Any) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


conversation = Codec(Conversation)
read_message = Codec(ReadMessage)

_NOTES: Mapping[str, type[Note]] = {
    "hiring": SaidHiring,
    "interviewed": SaidInterviewed,
    "promise": SaidPromise,
    "snoozed": Snoozed,
    "closed": Closed,
    "withdrawn": SaidWithdrawn,
    "other-offer": SaidOtherOffer,
    "no-show": SaidNoShow,
    "contact": SaidContact,
    "stage": SaidStage,
}
_NAMES = {cls: name for name, cls in _NOTES.items()}
_NOTE_PAIRS = {name: _pair_of_dataclass(cls) for name, cls in _NOTES.items()}


def encode_note(note: Note) -> bytes:
    """`{"v": 1, "note": "snoozed", …fields}`."""
    name = _NAMES[type(note)]
    write, _ = _NOTE_PAIRS[name]
    return dumps({"v": VERSION, "note": name, **write(note)})


def decode_note(data: bytes) -> Note:
    """
    Raises:
        NewerFormat: stored by a later version.
    """
    found = orjson.loads(data)
    pair = _NOTE_PAIRS.get(found.pop("note"))
    if found.pop("v") > VERSION or pair is None:
        raise NewerFormat(f"format {VERSION} is the newest that is known here")
    _, read = pair
    return typing.cast(Note, read(found))
