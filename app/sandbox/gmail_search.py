"""The part of Gmail's search language that programs use; an operator we do not play is refused."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from app.sandbox.mailbox_store import HIDDEN, Stored

Test = Callable[[Stored], bool]


class UnknownOperator(Exception):
    """Not played here: refused, so that no program comes to rely on it being ignored."""


def matcher(query: str) -> Test:
    """A test for one message; terms are joined by AND, "-" negates, quotes keep words together.

    Raises:
        UnknownOperator: an operator outside after, before, from, to, subject, in, is, rfc822msgid.
    """
    tests = []
    for negated, operator, quoted, word in re.findall(r'(-?)(?:(\w+):)?(?:"([^"]*)"|(\S+))', query):
        test = _term(operator.lower(), quoted or word)
        tests.append((bool(negated), test))
    return lambda stored: all(test(stored) is not negated for negated, test in tests)


def hides(query: str) -> bool:
    """Whether mail in spam and bin stays out: unless the query asks for it."""
    return not re.search(r"(?<!-)\bin:(spam|trash|bin|anywhere)\b", query, re.IGNORECASE)


def _term(operator: str, value: str) -> Test:
    low = value.lower()
    match operator:
        case "after" | "newer":
            since = _instant(value)
            return lambda s: s.internal_ms >= since * 1000
        case "before" | "older":
            until = _instant(value)
            return lambda s: s.internal_ms < until * 1000
        case "from":
            return lambda s: low in s.headers.sender.lower()
        case "to":
            return lambda s: low in s.headers.to.lower()
        case "subject":
            return lambda s: low in s.headers.subject.lower()
        case "rfc822msgid":
            return lambda s: s.headers.message_id.strip("<>").lower() == low.strip("<>")
        case "in" | "label" | "is":
            return _labelled(low)
        case "":
            return lambda s: low in f"{s.headers.subject} {s.headers.sender}".lower()
        case _:
            raise UnknownOperator(operator)


def _labelled(name: str) -> Test:
    known = {"drafts": "DRAFT", "chats": "CHAT", "bin": "TRASH", "read": "READ"}
    label = known.get(name, name.upper())
    if label == "ANYWHERE":
        return lambda s: True
    if label == "READ":
        return lambda s: "UNREAD" not in s.labels
    return lambda s: label in s.labels


def _instant(value: str) -> int:
    """Epoch seconds, or a day as YYYY/MM/DD (UTC here)."""
    if value.isdigit():
        return int(value)
    try:
        day = datetime.strptime(value.replace("-", "/"), "%Y/%m/%d")  # noqa: DTZ007 - set below
    except ValueError:
        raise UnknownOperator(value) from None
    return int(day.replace(tzinfo=UTC).timestamp())


def visible(stored: Stored, *, spam_and_trash: bool) -> bool:
    """Lists leave out spam and bin unless asked."""
    return spam_and_trash or not stored.labels & HIDDEN
