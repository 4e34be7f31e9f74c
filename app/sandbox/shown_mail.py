"""Stored mail as a host's page shows it: a row of the list; who, when and its text."""

import email.policy
import re
from collections.abc import Sequence, Set
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from typing import Any

from app.sandbox.mailbox_store import Stored

LONGEST = 20_000  # characters shown of one mail
SNIPPET = 90  # characters
_PARSER = BytesParser(policy=email.policy.default)


def row(
    thread_id: str,
    mails: Sequence[Stored],
    owners: Set[str],
    *,
    has_draft: bool,
    marks: Set[str] = frozenset(),
) -> dict[str, Any]:
    """The JSON of one thread in the list; `mails` oldest first, none of them hidden.

    Args:
        marks: The names of the user's own labels, or of the categories, on any of them.
    """
    written = [m for m in mails if "DRAFT" not in m.labels] or list(mails)
    last = written[-1]
    names = dict.fromkeys(_short_name(m.headers.sender, owners) for m in written)
    return {
        "id": thread_id,
        "subject": written[0].headers.subject or "(no subject)",
        "people": ", ".join(names),
        "snippet": " ".join(text_of(last).split())[:SNIPPET],
        "at": _at(last),
        "unread": any("UNREAD" in m.labels for m in mails),
        "count": len(written),
        "draft": has_draft,
        "marks": sorted(marks),
    }


def shown(stored: Stored, owners: Set[str], draft_id: str | None) -> dict[str, Any]:
    """The JSON of one mail in the reading view."""
    headers = stored.headers
    return {
        "id": stored.id,
        "from": headers.sender,
        "own": headers.sender_address in owners,
        "to": headers.to,
        "cc": header(stored, "Cc"),
        "subject": headers.subject,
        "at": _at(stored),
        "text": text_of(stored)[:LONGEST],
        "draft": draft_id is not None,
        "draftId": draft_id,
    }


def text_of(stored: Stored) -> str:
    """The plain text, or the HTML without its tags, of a mail that may be broken in any way."""
    try:
        parsed = _PARSER.parsebytes(stored.raw())
        if not isinstance(parsed, EmailMessage):
            return ""
        body = parsed.get_body(preferencelist=("plain", "html"))
        if body is None:
            return ""
        content = str(body.get_content())
    except (LookupError, ValueError, AttributeError, TypeError, KeyError):
        return stored.raw().partition(b"\n\n")[2].decode("utf-8", "replace")
    if body.get_content_type() != "text/html":
        return content.strip()
    bare = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", content)
    return re.sub(r"\n\s*\n+", "\n\n", re.sub(r"<[^>]*>", " ", bare)).strip()


def header(stored: Stored, name: str) -> str:
    """One header as text; "" where it is missing or cannot be read."""
    try:
        return str(_PARSER.parsebytes(stored.source.read(64 * 1024)).get(name, ""))
    except (ValueError, LookupError, AttributeError, TypeError):
        return ""


def _at(stored: Stored) -> str:
    return datetime.fromtimestamp(stored.internal_ms / 1000, UTC).isoformat()


def _short_name(sender: str, owners: Set[str]) -> str:
    [(name, address)] = getaddresses([sender])[:1] or [("", sender)]
    if address.lower() in owners:
        return "me"
    return (name or address).split(" ")[0] if name else address
