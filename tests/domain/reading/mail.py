"""Builds a mail from the line of JSON that `afterword read` takes, for tests of reading."""

import json

from app.domain.message import Message
from app.domain.reading.jsonl import line_of
from app.domain.reading.model import Reading
from app.domain.reading.read import read

OWNER = frozenset({"sam@example.com"})


def a_mail(
    body: str = "",
    *,
    subject: str = "",
    sender: str = "Dana Reyes <dana@acme.example>",
    to: str = "Sam Doe <sam@example.com>",
    date: str = "Thu, 05 Mar 2026 10:00:00 +0000",
    html: str | None = None,
    headers: dict[str, str] | None = None,
    header_only: bool = False,
) -> Message:
    """A mail from Dana to the user, written on Thursday 5 March 2026."""
    fields = {
        "id": "m", "from": sender, "to": to, "subject": subject, "body": body, "date": date,
        "html": html, "headers": headers or {}, "header_only": header_only,
    }  # fmt: skip
    return line_of(json.dumps(fields)).message


def reading_of(body: str = "", **fields: object) -> Reading:
    """What that mail is read as, for the owner sam@example.com."""
    return read(a_mail(body, **fields), OWNER)  # type: ignore[arg-type]  # the fields of a_mail
