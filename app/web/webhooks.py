"""The doorbell: Pub/Sub pushes a Gmail notice, it is stored and committed, then acknowledged.

Any 2xx acknowledges (facts/gmail.md 5.2). A notice that is malformed, or about a mailbox that
nobody connected, is acknowledged too: it will never get better, and a refusal would slow down the
whole subscription. 5xx is answered only where nothing could be stored, so the notice comes again.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from fastapi import Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from app.domain.account import Provider
from app.flows.notified import notified
from app.mail.gmail.push import notice_in
from app.store.session import Database
from app.web import paths
from app.web.security import NOTICE_LIMIT, TooLarge, body_of
from app.web.together import Together
from app.web.wired import on, wired


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
        outcome = "malformed"
    else:
        outcome = "stored" if await at.doorbell(notice.address) else "unknown"
    at.metrics.notices.labels(outcome).inc()
    return Response(status_code=204)


async def _body(request: Request) -> bytes:
    try:
        return await body_of(request, limit=NOTICE_LIMIT)
    except TooLarge:
        return b""  # as malformed as any other


def doorbell(database: Database, clock: Callable[[], datetime]) -> Together[str, int]:
    """Stores notices by the address they are about; answers, committed, how many mailboxes each
    address has here."""

    def store(addresses: Sequence[str]) -> list[int]:
        # In one order everywhere: two processes with the same mailboxes do not wait crosswise.
        wanted, now = sorted(set(addresses)), clock()
        with database.transaction() as db:
            found = {
                address: notified(db, provider=Provider.GMAIL, address=address, now=now)
                for address in wanted
            }
        return [found[address] for address in addresses]

    return Together(store)


DOORS: Final = ((paths.PUSH, gmail_notice),)
