"""A stored mail as the reading view shows it: who, when, and its text."""

import email.policy
import re
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from app.sandbox.mailbox_store import MailboxStore, Stored

LONGEST = 20_000  # characters shown of one mail
_PARSER = BytesParser(policy=email.policy.default)


def shown(stored: Stored, store: MailboxStore, draft_id: str | None) -> dict[str, Any]:
    """The JSON of one mail in the reading view."""
    headers = stored.headers
    return {
        "id": stored.id,
        "from": headers.sender,
        "own": headers.sender_address in store.owners,
        "to": headers.to,
        "cc": header(stored, "Cc"),
        "subject": headers.subject,
        "at": datetime.fromtimestamp(stored.internal_ms / 1000, UTC).isoformat(),
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
