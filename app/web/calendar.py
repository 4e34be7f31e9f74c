"""The calendar behind its secret address: for programs that come again every few hours.

Conditional requests (RFC 9110, 13.1): the tag is of the very bytes, the date of when what is in it
last differed. An address that was never made, is renewed or switched off is not found, all alike.
"""

import hashlib
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.cards.calendar_feed import Entry, to_calendar
from app.cards.language import language_of
from app.flows.calendar_feed import Read, read_feed
from app.store import feeds
from app.store.session import Database
from app.web import paths
from app.web.wired import wired

router: Final = APIRouter(include_in_schema=False)
_ANY_STAMP: Final = datetime(2000, 1, 1, tzinfo=UTC)


@router.api_route(f"{paths.CALENDAR}/{{secret}}.ics", methods=["GET", "HEAD"])
def calendar(request: Request, secret: str) -> Response:
    """The next sensible days."""
    at = wired(request)
    read = read_feed(at.database, secret, at.clock())
    if read is None:
        return Response(status_code=404)
    changed_at = _changed_at(at.database, secret, read, at.clock())
    body = _drawn(read, changed_at)
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {
        "etag": tag,
        "last-modified": format_datetime(changed_at, usegmt=True),
        "cache-control": "private, no-cache",
        "x-robots-tag": "noindex",
    }
    if _is_known(request, tag, changed_at):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="text/calendar; charset=utf-8", headers=headers)


def _changed_at(database: Database, secret: str, read: Read, now: datetime) -> datetime:
    """In whole seconds, as the header has it. A write only where something is new."""
    content = hashlib.sha256(_drawn(read, _ANY_STAMP)).digest()
    if content == read.feed.content_hash:
        return read.feed.changed_at.astimezone(UTC).replace(microsecond=0)
    with database.transaction() as db:
        feeds.remember_content(db, secret, content, now)
    return now.astimezone(UTC).replace(microsecond=0)


def _drawn(read: Read, stamp: datetime) -> bytes:
    entries = (Entry(day.uid, day.employer, day.step) for day in read.days)
    return to_calendar(
        entries,
        zone=read.zone,
        hour=read.feed.hour,
        stamp=stamp,
        language=language_of(read.language),
    )


def _is_known(request: Request, tag: str, changed_at: datetime) -> bool:
    """A tag is compared weakly and comes before a date (RFC 9110, 13.1.2 and 13.2.2)."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        known = [one.strip().removeprefix("W/") for one in tags.split(",")]
        return tag in known or "*" in known
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except ValueError:
        return False
    return since.tzinfo is not None and changed_at <= since
