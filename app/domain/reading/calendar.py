"""Calendar objects in mail (RFC 5545, RFC 5546): interviews fixed, moved, cancelled, answered."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Component
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from app.domain.message import Address, Message
from app.domain.reading.applicant_tracking import relay_of
from app.domain.reading.invitation_words import ANSWER_TEXT, ANSWERS, PHONE, VIDEO
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sender import is_no_reply

CALENDAR_CHARS = 48_000
"""How much of one calendar part is parsed."""
EVENTS = 20
ATTENDEES = 30
USUAL_LENGTH = timedelta(hours=1)
LONGEST_ANSWER = 600
"""A calendar answer's own text is at most a line or two beside the invitation's details."""
QUOTE_CHARS = 200

# What icalendar 7 raises on broken input, as far as it was made to (fuzzed).
_YEARS = (1971, 9000)  # of a meeting; the arithmetic of zones and lengths ends soon after
_BROKEN = (
    *(ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError),
    OSError,  # a zone's name goes to the file system
)
_LINE = re.compile(r"[A-Za-z0-9-]{1,60}[;:]")


def interviews_in(message: Message) -> tuple[Interview, ...]:
    """The appointments that a mail fixes, moves (same `uid`, new time) or cancels.

    A REPLY fixes nothing, see `calendar_answer`. A proposal of another time (COUNTER) is not
    certain. Of a series the first appointment counts. Times without a zone are the writer's own.
    """
    found: dict[tuple[str, datetime], Interview] = {}
    for part in message.parts:
        if part.content_type != "text/calendar":
            continue
        calendar = _parsed(part.text)
        if calendar is None:
            continue
        method = _text(calendar, "METHOD").upper() or part.method
        if method in ("REPLY", "REFRESH", "DECLINECOUNTER"):
            continue
        for event in _events(calendar):
            interview = _interview(event, method, message)
            if interview is not None and len(found) < EVENTS:
                found.setdefault((interview.uid, interview.starts_at), interview)
    return tuple(found.values())


def calendar_answer(message: Message) -> str | None:
    """ACCEPTED, DECLINED, TENTATIVE, DELEGATED or COUNTER where a mail answers an invitation.

    From the attendee's PARTSTAT (RFC 5546 section 3.2.3), else from the subject that Outlook and
    Gmail write, where the mail says nothing else.
    """
    for part in message.parts:
        if part.content_type != "text/calendar":
            continue
        calendar = _parsed(part.text)
        method = (_text(calendar, "METHOD").upper() if calendar is not None else "") or part.method
        if method == "COUNTER":
            return "COUNTER"
        if method == "REPLY":
            return _part_stat(calendar) or _answer_by_subject(message.subject) or "ACCEPTED"
    answer = _answer_by_subject(message.subject)
    if answer is None or any(part.content_type == "text/calendar" for part in message.parts):
        return None
    text = (message.text or "").strip()
    if (
        message.header_only
        or not text
        or (len(text) <= LONGEST_ANSWER and ANSWER_TEXT.search(text))
    ):
        return answer
    return None


def _answer_by_subject(subject: str) -> str | None:
    return next((answer for pattern, answer in ANSWERS if pattern.match(subject)), None)


def _part_stat(calendar: Component | None) -> str | None:
    if calendar is None:
        return None
    for event in _events(calendar):
        for attendee in _listed(event, "ATTENDEE"):
            state = str(getattr(attendee, "params", {}).get("PARTSTAT", "")).upper()
            if state in ("ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"):
                return state
    return None


def _parsed(text: str) -> Component | None:
    """The calendar; lines that are none are left out, and what is broken past that gives None."""
    kept = [
        line
        for line in text[:CALENDAR_CHARS].splitlines()
        if line[:1] in " \t" or _LINE.match(line)
    ]
    if not any(line.upper().startswith("BEGIN:VEVENT") for line in kept):
        return None
    try:
        return Calendar.from_ical("\r\n".join([*kept, ""]))
    except _BROKEN:
        return None


def _events(calendar: Component) -> list[Component]:
    return list(calendar.walk("VEVENT"))[:EVENTS]


def _text(component: Component, name: str) -> str:
    try:
        value = component.get(name)
    except _BROKEN:
        return ""
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).strip()


def _listed(event: Component, name: str) -> list[object]:
    value = event.get(name)
    if value is None:
        return []
    return list(value)[:ATTENDEES] if isinstance(value, list) else [value]


def _interview(event: Component, method: str, message: Message) -> Interview | None:
    local = message.sent_at.tzinfo if message.sent_at and message.sent_at.tzinfo else UTC
    starts_at = _instant(event, "DTSTART", local)
    if starts_at is None or not _YEARS[0] <= starts_at.year <= _YEARS[1]:
        return None
    ends_at = _instant(event, "DTEND", local) or _end_by_duration(event, starts_at)
    if ends_at is None or ends_at <= starts_at:
        ends_at = starts_at + USUAL_LENGTH
    summary = _text(event, "SUMMARY")
    return Interview(
        starts_at=starts_at,
        ends_at=ends_at,
        uid=_text(event, "UID"),
        cancelled=method == "CANCEL" or _text(event, "STATUS").upper() == "CANCELLED",
        certain=method != "COUNTER" and _text(event, "STATUS").upper() != "TENTATIVE",
        medium=_medium(event, summary),
        interviewers=_interviewers(event, message),
        quote=f"{summary or message.subject}, {starts_at:%Y-%m-%d %H:%M}"[:QUOTE_CHARS],
    )


def _instant(event: Component, name: str, local: tzinfo) -> datetime | None:
    """An aware time in its own offset; a whole day begins at midnight where the writer is."""
    try:
        stated = event.get(name)
        value = getattr(stated, "dt", None)
        if isinstance(value, datetime):
            if value.tzinfo is None:
                value = value.replace(tzinfo=_zone(stated, local))
            offset = value.utcoffset() or timedelta(0)
            return value.replace(tzinfo=timezone(offset) if offset else UTC)
        if isinstance(value, date):
            return datetime.combine(value, time(), tzinfo=local)
    except _BROKEN:
        return None
    return None


def _zone(stated: object, local: tzinfo) -> tzinfo:
    """A zone that the calendar names but does not define: an Olson or a Windows name."""
    name = str(getattr(stated, "params", {}).get("TZID", "")).strip("\"'")
    for known in (name, WINDOWS_TO_OLSON.get(name, "")):
        if known:
            try:
                return ZoneInfo(known)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return local


def _end_by_duration(event: Component, starts_at: datetime) -> datetime | None:
    try:
        length = getattr(event.get("DURATION"), "dt", None)
        if isinstance(length, timedelta):
            return starts_at + length
        start = getattr(event.get("DTSTART"), "dt", None)
        if isinstance(start, date) and not isinstance(start, datetime):
            return starts_at + timedelta(days=1)
    except _BROKEN:
        return None
    return None


def _medium(event: Component, summary: str) -> Medium:
    """By the place first, then by conference links, then by the words around."""
    place = _text(event, "LOCATION")
    conference = " ".join(
        _text(event, name)
        for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE", "URL")
    )
    if VIDEO.search(place) or VIDEO.search(conference):
        return Medium.VIDEO
    if PHONE.search(place):
        return Medium.PHONE
    if place:
        return Medium.ON_SITE
    words = f"{summary}\n{_text(event, 'DESCRIPTION')[:4000]}"
    if re.search(
        r"phone (?:screen|interview|call)|telefoninterview|entretien t[ée]l[ée]phonique",
        words,
        re.I,
    ):
        return Medium.PHONE
    if VIDEO.search(words):
        return Medium.VIDEO
    return Medium.PHONE if PHONE.search(words) else Medium.UNKNOWN


def _interviewers(event: Component, message: Message) -> tuple[Address, ...]:
    """Organiser and attendees who are people; not the only one whom the mail was sent to."""
    to = {message.to[0].email} if len(message.to) == 1 else set()
    found: dict[str, Address] = {}
    for person in (*_listed(event, "ORGANIZER"), *_listed(event, "ATTENDEE")):
        params = getattr(person, "params", {})
        if str(params.get("CUTYPE", "INDIVIDUAL")).upper() in ("ROOM", "RESOURCE"):
            continue
        email = re.sub(r"^\s*mailto:\s*", "", str(person), flags=re.IGNORECASE).strip().lower()
        name = str(params.get("CN", "")).strip("\"' ")
        if "@" not in email or email in to or is_no_reply(email) or _is_calendar(email):
            continue
        found.setdefault(email, Address(email, "" if name.lower() == email else name))
    return tuple(found.values())


def _is_calendar(email: str) -> bool:
    """An address of a shared calendar or of a scheduling system."""
    return email.endswith("calendar.google.com") or relay_of(email) is not None
