"""OData query options as strict as Graph's: unknown names, filters and sorts are refused."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.sandbox.graph_errors import GraphError, bad_request
from app.sandbox.graph_store import Item

PROPERTIES = frozenset({
    "id", "createdDateTime", "lastModifiedDateTime", "changeKey", "categories",
    "receivedDateTime", "sentDateTime", "hasAttachments", "internetMessageId", "subject",
    "bodyPreview", "importance", "parentFolderId", "conversationId", "conversationIndex",
    "isDeliveryReceiptRequested", "isReadReceiptRequested", "isRead", "isDraft", "webLink",
    "inferenceClassification", "body", "sender", "from", "toRecipients", "ccRecipients",
    "bccRecipients", "replyTo", "flag", "uniqueBody", "internetMessageHeaders",
})  # fmt: skip
TEXT = frozenset({"body", "bodyPreview", "uniqueBody"})
"""What `Mail.ReadBasic` does not show."""
ON_REQUEST = frozenset({"internetMessageHeaders", "uniqueBody"})
LONGEST_PAGE = 1000
_CLAUSE = re.compile(r"\s*(\w+)\s+(eq|ne|ge|gt|le|lt)\s+('(?:[^']|'')*'|[^\s']+)\s*")
_EXPANSION = re.compile(r"(\w+)(?:\((.*)\))?", re.DOTALL)
_EXTENDED_ID = re.compile(r"id eq '([^']+)'")


@dataclass(frozen=True, slots=True)
class Clause:
    """`name op value`."""

    name: str
    op: str
    value: str | bool | datetime


_FILTERS: Mapping[str, Callable[[Item], Any]] = {
    "receivedDateTime": lambda item: item.received_at,
    "conversationId": lambda item: item.conversation_id,
    "internetMessageId": lambda item: item.headers.message_id,
    "subject": lambda item: item.headers.subject,
    "isDraft": lambda item: item.draft is not None,
    "isRead": lambda item: item.read,
}


def option_names(query: Mapping[str, str], *known: str) -> None:
    """Refuse an option that this resource does not take."""
    for name in query:
        if name not in known:
            raise bad_request(f"Query option '{name}' is not supported here.", "BadRequest")


def selected(query: Mapping[str, str]) -> frozenset[str] | None:
    """The names after `$select`; None: everything."""
    if "$select" not in query:
        return None
    names = [name.strip() for name in query["$select"].split(",")]
    for name in names:
        if name not in PROPERTIES:
            raise bad_request(
                f"Parsing OData Select and Expand failed: Could not find a property named '{name}'"
                " on type 'microsoft.graph.message'.",
                "RequestBroker--ParseUri",
            )
    return frozenset(names)


def show(resource: dict[str, Any], names: frozenset[str] | None, *, text: bool) -> dict[str, Any]:
    """The resource as it is answered: selected properties; the id and what begins with @ always.

    Args:
        text: The token may see bodies.
    """
    hidden = frozenset() if text else TEXT
    wanted = names if names is not None else PROPERTIES - ON_REQUEST
    return {
        key: value for key, value in resource.items()
        if key == "id" or key.startswith("@") or (key in wanted and key not in hidden)
    }  # fmt: skip


def clauses(text: str) -> list[Clause]:
    """A `$filter` of comparisons joined by "and"."""
    found: list[Clause] = []
    at = 0
    while at < len(text):
        match = _CLAUSE.match(text, at)
        if match is None:
            raise bad_request("Invalid filter clause", "BadRequest")
        name, op, value = match.groups()
        if name not in _FILTERS:
            raise bad_request(f"The property '{name}' does not support filtering.")
        found.append(Clause(name, op, _value(name, value)))
        at = match.end()
        if at < len(text):
            if not text.startswith("and ", at):
                raise bad_request("Invalid filter clause", "BadRequest")
            at += 4
    return found


def fits(item: Item, filters: list[Clause]) -> bool:
    """Whether a message is let through."""
    return all(_compare(_FILTERS[one.name](item), one.op, one.value) for one in filters)


def check_order(order: str, filters: list[Clause]) -> bool:
    """Whether the newest come first.

    Raises:
        GraphError: a sort that Graph does not do beside this filter.
    """
    if not order:
        return True
    match = re.fullmatch(r"\s*(\w+)(?:\s+(asc|desc))?\s*", order)
    if match is None or match.group(1) != "receivedDateTime":
        raise bad_request(f"The sandbox does not play the sort order '{order}'.")
    if filters and filters[0].name != match.group(1):
        raise GraphError(
            400, "InefficientFilter",
            "The restriction or sort order is too complex for this operation.",
        )  # fmt: skip
    return match.group(2) == "desc"


def number(query: Mapping[str, str], name: str, default: int) -> int:
    """`$top` and its like."""
    value = query.get(name, str(default))
    if not value.isdigit() or not 0 < int(value) <= LONGEST_PAGE:
        raise bad_request(f"Invalid value '{value}' for {name}; 1 to {LONGEST_PAGE}.")
    return int(value)


def expansions(query: Mapping[str, str]) -> dict[str, str]:
    """Name -> what is in its parentheses."""
    found: dict[str, str] = {}
    for part in _split(query.get("$expand", "")):
        match = _EXPANSION.fullmatch(part.strip())
        if match is None or match.group(1) not in ("attachments", "singleValueExtendedProperties"):
            raise bad_request(
                f"Parsing OData Select and Expand failed: Could not find a property named '{part}'",
                "RequestBroker--ParseUri",
            )
        found[match.group(1)] = match.group(2) or ""
    return found


def extended_ids(inside: str) -> list[str]:
    """The ids in `$filter=id eq '…' or id eq '…'`; without a filter Graph refuses."""
    option, _, text = inside.partition("=")
    wanted = _EXTENDED_ID.findall(text)
    if option.strip() != "$filter" or not wanted:
        raise bad_request("Extended properties must be expanded with a filter on their id.")
    return [str(one) for one in wanted]


def _split(text: str) -> list[str]:
    """At commas that are in no parentheses."""
    parts, depth, begin = [], 0, 0
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            parts.append(text[begin:at])
            begin = at + 1
    return [part for part in [*parts, text[begin:]] if part.strip()]


def _value(name: str, text: str) -> str | bool | datetime:
    if name.startswith("is"):
        if text not in ("true", "false"):
            raise bad_request(f"Invalid filter clause: '{text}' is no boolean")
        return text == "true"
    if name.endswith("DateTime"):
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            raise bad_request(f"Invalid filter clause: '{text}' is no time") from None
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at
    if not text.startswith("'"):
        raise bad_request("Invalid filter clause: a string needs quotes")
    return text[1:-1].replace("''", "'")


def _compare(left: Any, op: str, right: Any) -> bool:
    match op:
        case "eq":
            return bool(left == right)
        case "ne":
            return bool(left != right)
        case "ge":
            return bool(left >= right)
        case "gt":
            return bool(left > right)
        case "le":
            return bool(left <= right)
        case _:
            return bool(left < right)
