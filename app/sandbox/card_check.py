"""Reads an add-on's answer as strictly as Google does: one wrong name discards the whole answer.

The tables in `card_fields.json` are the field names and enums of google.apps.card.v1 and of the
response envelopes (developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
Protobuf JSON is read in camelCase and in snake_case; unknown names, unknown enum values, two
members of a oneof and an object where a list is due are errors.
"""

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

_TABLES = json.loads((Path(__file__).parent / "card_fields.json").read_text())
_TYPES: dict[str, dict[str, str]] = _TABLES["types"]
_ENUMS: dict[str, list[str]] = _TABLES["enums"]
MAX_WIDGETS = 100


class Refused(ValueError):
    """The answer is refused as a whole; the text is what Cloud Logging would show."""


def check(answer: object, kind: str) -> None:
    """Raise `Refused` unless `answer` is a valid message of the type `kind`.

    Args:
        answer: Decoded JSON.
        kind: `RenderActions` for triggers, `SubmitFormResponse` for clicks.
    """
    if isinstance(answer, Mapping) and _is_authorization(answer):
        kind = "AuthorizationError"
    _message(answer, kind, kind)


def _is_authorization(answer: Mapping[object, object]) -> bool:
    return bool(answer) and {_camel(str(name)) for name in answer} <= set(
        _TYPES["AuthorizationError"]
    )


def _message(value: object, kind: str, path: str) -> None:
    if not isinstance(value, Mapping):
        raise Refused(f"{path}: an object is due, not {type(value).__name__}")
    fields = _TYPES[kind]
    oneofs: Counter[str] = Counter()
    for name, inner in value.items():
        declared = fields.get(_camel(str(name)))
        if declared is None:
            raise Refused(f"Cannot find field: {name} in message {kind} (at {path})")
        type_name, _, oneof = declared.partition(" @")
        oneofs[oneof] += bool(oneof)
        if oneofs[oneof] > 1:
            raise Refused(f"{path}: two members of the oneof {oneof}")
        _field(inner, type_name, f"{path}.{name}")
    if kind == "Card":
        _card_limits(value, path)
    if kind == "ButtonList" and not value.get("buttons"):
        raise Refused(f"{path}: a button list without buttons")


def _field(value: object, type_name: str, path: str) -> None:
    if type_name.endswith("[]"):
        if not isinstance(value, list):
            raise Refused(f"{path}: a list is due, not {type(value).__name__}")
        for index, item in enumerate(value):
            _field(item, type_name.removesuffix("[]"), f"{path}[{index}]")
    elif type_name in _ENUMS:
        if value not in _ENUMS[type_name]:
            raise Refused(f"{path}: {value!r} is no {type_name}")
    elif type_name in _TYPES:
        _message(value, type_name, path)
    elif not _is_scalar(value, type_name):
        raise Refused(f"{path}: {value!r} is no {type_name}")


def _is_scalar(value: object, type_name: str) -> bool:
    match type_name:
        case "string":
            return isinstance(value, str)
        case "bool":
            return isinstance(value, bool)
        case "double":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:  # int32, and int64 that protobuf JSON also writes as a string
            return (isinstance(value, int) and not isinstance(value, bool)) or (
                isinstance(value, str) and value.lstrip("-").isdigit()
            )


def _card_limits(card: Mapping[object, object], path: str) -> None:
    """At most 100 widgets, nested ones counted; a fixed footer needs its primary button."""
    count = _widgets(card.get("sections"))
    if count > MAX_WIDGETS:
        raise Refused(f"{path}: {count} widgets; Gmail drops what is beyond {MAX_WIDGETS}")
    footer = card.get("fixedFooter")
    if isinstance(footer, Mapping) and "primaryButton" not in footer:
        raise Refused(f"{path}.fixedFooter: a footer without a button")


def _widgets(value: object) -> int:
    if isinstance(value, list):
        return sum(_widgets(item) for item in value)
    if not isinstance(value, Mapping):
        return 0
    own = value.get("widgets")
    return (len(own) if isinstance(own, list) else 0) + sum(_widgets(v) for v in value.values())


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)
