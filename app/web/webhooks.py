"""The doorbell: Pub/Sub pushes a Gmail notice, it is stored and committed, then acknowledged.

Any 2xx acknowledges (facts/gmail.md 5.2). A notice that is malformed, or about a mailbox that
nobody connected, is acknowledged too: it will never get better, and a refusal would slow down the
whole subscription. 5xx is answered only where nothing could be stored, so the notice comes again.
"""

from typing import Final

from fastapi import Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from app.domain.account import Provider
from app.flows.notified import notified
from app.mail.gmail.push import GmailNotice, notice_in
from app.web import paths
from app.web.security import NOTICE_LIMIT, TooLarge, body_of
from app.web.wired import Wired, on, wired


async def gmail_notice(request: Request) -> Response:
    """One notice."""
    at = wired(request)
    callers, now = on(at.callers), at.clock()
    authorization = request.headers.get("authorization")
    if callers.is_quick(now):
        callers.push(authorization, paths.PUSH, now)
    else:
        await run_in_threadpool(callers.push, authorization, paths.PUSH, now)
    notice = notice_in(await _body(request))
    if notice is None:
        at.metrics.notices.labels("malformed").inc()
    elif at.database.is_sqlite:
        # In the event loop: a thread would cost more than this one short transaction does.
        _store(at, notice)
    else:
        await run_in_threadpool(_store, at, notice)
    return Response(status_code=204)


async def _body(request: Request) -> bytes:
    try:
        return await body_of(request, limit=NOTICE_LIMIT)
    except TooLarge:
        return b""  # as malformed as any other


def _store(at: Wired, notice: GmailNotice) -> None:
    """Committed when this returns: the acknowledgement goes out after it."""
    with at.database.transaction() as db:
        found = notified(db, provider=Provider.GMAIL, address=notice.address, now=at.clock())
    at.metrics.notices.labels("stored" if found else "unknown").inc()


DOORS: Final = ((paths.PUSH, gmail_notice),)
