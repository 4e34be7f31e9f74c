"""Mail that the user writes, as Gmail saves it."""

import re
import secrets
from collections.abc import Set
from datetime import datetime
from email.utils import format_datetime

from app.sandbox.raw_mail import InMemory, headers_of

_FROM = re.compile(rb"(?im)\A((?:.+\r?\n)*?)From:.*\r?\n(?:[ \t].*\r?\n)*")


def completed(raw: bytes, *, sender: str, owners: Set[str], now: datetime) -> bytes:
    """With Date and Message-ID where they are missing, and the user's own address as From.

    Args:
        sender: The default From, as a header value.
        owners: The addresses that the user may send as; any other is replaced.
    """
    headers = headers_of(InMemory(raw))
    newline = b"\r\n" if b"\r\n" in raw else b"\n"
    lines = []
    if headers.sender_address not in owners:
        raw = _FROM.sub(rb"\1", raw, count=1)
        lines.append(f"From: {sender}".encode())
    if headers.date is None:
        lines.append(b"Date: " + format_datetime(now).encode())
    if not headers.message_id:
        lines.append(f"Message-ID: <CA{secrets.token_urlsafe(18)}@mail.gmail.com>".encode())
    return newline.join([*lines, raw]) if lines else raw
