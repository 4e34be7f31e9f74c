"""Any facts whatever, for properties of the store: strategies that follow the dataclasses."""

import functools
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any, NewType, TypeVar, get_args
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.domain.conversation import Conversation
from app.domain.notes import Note
from app.domain.policy.numbers import Policy
from app.domain.reading.model import ReadMessage
from app.store.people import Preferences

T = TypeVar("T")

_offsets = st.integers(-23 * 60, 23 * 60).map(lambda m: timezone(timedelta(minutes=m)))
_SIMPLE: Mapping[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-(10**9), 10**9),
    float: st.floats(0, 1),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=_offsets),
    types.NoneType: st.none(),
}


def anything(cls: type[T]) -> st.SearchStrategy[T]:
    """Any value of a dataclass of the domain."""
    return typing.cast(st.SearchStrategy[T], _of(typing.cast(Hashable, cls)))


@functools.cache
def _of(annotation: Any) -> st.SearchStrategy[Any]:
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    if isinstance(annotation, NewType):
        return _of(annotation.__supertype__)
    origin, arguments = typing.get_origin(annotation), get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*map(_of, arguments))
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=2).map(tuple)
    if origin is frozenset:
        return st.frozensets(_of(arguments[0]), max_size=2)
    if origin is Mapping:
        return st.dictionaries(_of(str), _of(str), max_size=2)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return st.sampled_from(annotation)
    assert is_dataclass(annotation), annotation
    hints = typing.get_type_hints(annotation)
    make = typing.cast(Callable[..., Any], annotation)
    return st.builds(make, **{field.name: _of(hints[field.name]) for field in fields(annotation)})


read_messages = anything(ReadMessage).map(ReadMessage.without_text)
conversations = anything(Conversation)
notes: st.SearchStrategy[Note] = st.one_of(*map(anything, get_args(Note)))
policies = st.builds(
    Policy,
    first_after=st.integers(5, 20),
    your_turn_after=st.sampled_from([timedelta(hours=1), timedelta(hours=30)]),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "America/New_York"]).map(ZoneInfo),
    country=st.text(max_size=2),
    closed_days=st.frozensets(st.dates(), max_size=3),
)
preferences = st.builds(Preferences, policy=policies, name=st.text())
