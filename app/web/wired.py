"""What the handlers work with, put together once in `app.main` and found in the app's state."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar, cast

from fastapi import Request

from app.flows.connect_gmail import Google
from app.flows.connect_outlook import Outlook
from app.flows.sign_in import Microsoft
from app.mail.choose import ReturnGrant
from app.mail.graph.doors import Doors
from app.store.session import Database
from app.web.callers import Callers
from app.web.metrics import Metrics
from app.web.picture_addresses import Pictures
from app.web.together import Together

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Wired:
    """Everything outside, and the one clock."""

    database: Database
    clock: Callable[[], datetime]
    pause: Callable[[timedelta], None]
    base_url: str
    google: Google | None  # None: Gmail is switched off, and none of its doors exists
    callers: Callers | None  # of Gmail's doors
    microsoft: Microsoft | None  # None: Outlook is switched off, and none of its doors exists
    outlook: Outlook | None  # its background connections
    doors: Doors | None  # of its notices
    office_js: str
    naa_js: str  # "" where the sign-in window serves everybody
    open_mailbox: ReturnGrant
    metrics: Metrics
    pictures: Pictures
    backfill_days: int
    doorbell: Together[str, int]  # addresses of Gmail's notices; how many mailboxes each has


def wired(request: Request) -> Wired:
    """Of the app that a request came to."""
    return cast(Wired, request.app.state.wired)


def on(part: Part | None) -> Part:
    """A part of a side that is switched on: only then does the door exist that asks for it."""
    if part is None:
        raise LookupError("this side is switched off here")
    return part
