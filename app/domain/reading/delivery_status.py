"""The machine-readable part of a delivery report (RFC 3464): fields by recipient."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

GROUPS = 200
"""How many recipients of one report are read."""

_FIELD = re.compile(r"\s{0,3}([A-Za-z][A-Za-z-]{1,40})\s{0,5}:(.*)$")
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of the mail for one recipient."""

    recipient: str  # lower case; "" where none is stated in the form of an address
    action: str  # failed, delayed, delivered, relayed, expanded; "" where not stated
    status: str  # RFC 3463; "" where not stated
    diagnostic: str


def deliveries(text: str) -> tuple[Delivery, ...]:
    """The recipients of a message/delivery-status part, whatever order its fields have.

    Fields are grouped by empty lines (RFC 3464 section 2.1); where a server writes none, a field
    that comes again begins the next recipient. Continuation lines are joined.
    """
    found: list[Delivery] = []
    group: dict[str, str] = {}
    last = ""
    for line in text.split("\n"):
        match = _FIELD.match(line)
        if not line.strip():
            _close(group, found)
            group, last = {}, ""
        elif line[:1] in " \t" and last:
            group[last] = f"{group[last]} {line.strip()}"
        elif match is not None:
            name = match.group(1).lower()
            if name in group and name in ("final-recipient", "action"):
                _close(group, found)
                group = {}
            group.setdefault(name, match.group(2).strip())
            last = name
        if len(found) >= GROUPS:
            break
    _close(group, found)
    return tuple(found)


def _close(group: dict[str, str], found: list[Delivery]) -> None:
    if not group.keys() & {"action", "final-recipient", "original-recipient", "status"}:
        return
    original = address_in(group.get("original-recipient", ""))
    final = address_in(group.get("final-recipient", ""))
    action = group.get("action", "").partition("(")[0].partition(" ")[0].strip(" ;").lower()
    status = _STATUS.search(group.get("status", "")) or _STATUS.search(
        group.get("diagnostic-code", "")
    )
    diagnostic = group.get("diagnostic-code", "").partition(";")
    found.append(
        Delivery(
            recipient=original or final or address_in(group.get("x-actual-recipient", "")),
            action=action,
            status=status.group(1) if status else "",
            diagnostic=" ".join((diagnostic[2] or diagnostic[0]).split()),
        )
    )


def address_in(value: str) -> str:
    """The address behind "rfc822;"; "" where there is a path or a command in its place."""
    value = value.rpartition(";")[2].strip().strip("<>")
    match = _ADDRESS.search(value)
    return match.group().rstrip(".").lower() if match and not value.startswith("/") else ""


def is_success(reports: Sequence[Delivery]) -> bool:
    """Whether all that is reported is that the mail arrived or was passed on."""
    actions = {one.action for one in reports if one.action}
    return bool(actions) and actions <= {"delivered", "relayed", "expanded"}
