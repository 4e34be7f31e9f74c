"""What the handlers work with, put together once in `app.main` and found in the app's state."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from fastapi import Request

from app.flows.connect import Google
from app.flows.sign_in import Microsoft
from app.mail.choose import OpenMailbox
from app.settings import GoogleSettings
from app.store.session import Database
from app.web.callers import Callers
from app.web.drawn import DrawnCards
from app.web.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Wired:
    """Everything outside, and the one clock."""

    database: Database
    clock: Callable[[], datetime]
    pause: Callable[[timedelta], None]
    base_url: str
    settings: GoogleSettings
    google: Google
    microsoft: Microsoft | None  # None: Outlook is switched off
    office_js: str
    open_mailbox: OpenMailbox
    callers: Callers
    metrics: Metrics
    drawn: DrawnCards
    backfill_days: int


def wired(request: Request) -> Wired:
    """Of the app that a request came to."""
    return cast(Wired, request.app.state.wired)
