"""The dates in headers: the sender's own offset kept, nonsense turned away. Never raises."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

EARLIEST = datetime(1982, 8, 1, tzinfo=UTC)
"""RFC 822, the first Date header as we know it."""
LATEST = datetime(2070, 1, 1, tzinfo=UTC)
"""Beyond this a Date is broken or hostile; the domain has no clock to compare it with."""
AHEAD = timedelta(days=2)
"""How far a sender's clock may run ahead of the server that took the mail in."""

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
# RFC 5322 section 3.3, the form that nearly every mail has.
_USUAL = re.compile(
    r"(?:[A-Za-z]{3}, {1,2})?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?"
    r" {1,2}([+-])(\d{2})(\d{2})(?: \([^()]{0,40}\))?$"
)


def date_of(value: str) -> datetime | None:
    """A Date header in its own offset; None where unreadable or outside of all reason.

    "-0000" says that the offset is unknown (RFC 5322 section 3.3) and is taken for UTC.
    """
    try:
        found = _usual(value) or _unusual(value[:200])
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    if found is None or not EARLIEST < found < LATEST:
        return None
    return found


def _usual(value: str) -> datetime | None:
    match = _USUAL.match(value)
    if match is None:
        return None
    day, name, year, hour, minute, second, sign, hours, minutes = match.groups()
    month = _MONTHS.get(name.lower())
    if month is None:
        return None
    offset = int(hours) * 60 + int(minutes)
    return datetime(
        int(year),
        month,
        int(day),
        int(hour),
        int(minute),
        min(int(second or 0), 59),  # a leap second is written 60
        tzinfo=_zone(-offset if sign == "-" else offset),
    )


def _zone(minutes: int) -> timezone:
    """No zone is further than 14 hours off; what claims to be is read as UTC."""
    return timezone(timedelta(minutes=minutes)) if 0 < abs(minutes) <= 14 * 60 else UTC


def _unusual(value: str) -> datetime | None:
    """Old and broken forms: two-digit years, zone names, missing zones."""
    parts = parsedate_tz(value)
    if parts is None:
        return None
    year, month, day, hour, minute, second = parts[:6]
    return datetime(
        year, month, day, hour, minute, min(second, 59), tzinfo=_zone((parts[9] or 0) // 60)
    )


def received_of(value: str) -> datetime | None:
    """When a server took the mail in: behind the last semicolon (RFC 5321 section 4.4). UTC."""
    found = date_of(value.rpartition(";")[2].strip())
    return found.astimezone(UTC) if found else None


def plausible(sent_at: datetime | None, received_at: datetime | None) -> datetime | None:
    """`sent_at`, unless it lies in the future of the server that took the mail in."""
    if sent_at is None or received_at is None or sent_at - received_at <= AHEAD:
        return sent_at
    return None
