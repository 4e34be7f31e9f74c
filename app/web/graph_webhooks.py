"""The doorbell of Outlook: Graph posts notices, they are stored and committed, then acknowledged.

Any 2xx acknowledges, anything else is repeated for four hours (facts/outlook.md 5.1). A notice
proves itself by the secret of its subscription. A post in which none does is refused; beside a good
one a bad one is left out, since a refusal would bring the good one again. A body that is no notice,
and a notice about a mailbox that is watched no more, are acknowledged: they never get better.
"""

from collections.abc import Iterable
from typing import Final

from fastapi import Request
from fastapi.responses import PlainTextResponse, Response
from starlette.concurrency import run_in_threadpool

from app.flows.notified import Rung, rung
from app.mail.graph.push import LONGEST, GraphNotice, Lifecycle, echo, notices_in
from app.store.session import DatabaseTrouble
from app.web import paths
from app.web.problems import log_fault
from app.web.security import TooLarge, body_of
from app.web.wired import Wired, on, wired


async def graph_notice(request: Request) -> Response:
    """A post to either address: what is inside says which it is."""
    handshake = request.query_params.get("validationToken")
    if handshake is not None:
        answer = echo(handshake)
        return PlainTextResponse(answer) if answer else Response(status_code=400)
    at = wired(request)
    try:
        told = notices_in(await body_of(request, limit=LONGEST))
    except TooLarge:
        told = ()  # as malformed as any other
    if not told:
        at.metrics.notices.labels("malformed").inc()
        return Response(status_code=202)
    proved = _proved(at, told)
    if not proved:
        return Response(status_code=403)
    try:
        if at.database.is_sqlite:
            # In the event loop: a thread would cost more than this one short transaction does.
            _store(at, proved)
        else:
            await run_in_threadpool(_store, at, proved)
    except DatabaseTrouble as trouble:
        log_fault(trouble, door=request.url.path)
        return Response(status_code=503)
    return Response(status_code=202)


def _proved(at: Wired, told: Iterable[GraphNotice]) -> frozenset[Rung]:
    """What is to be done, once for each mailbox however often it rang. Nothing of a notice is
    believed but its secret and what kind it is."""
    found = set()
    for notice in told:
        door = on(at.doors).door(notice.client_state)
        if door is None:
            at.metrics.notices.labels("forged").inc()
            continue
        ends = notice.lifecycle in (Lifecycle.REAUTHORIZE, Lifecycle.REMOVED)
        has_news = notice.lifecycle is not Lifecycle.REAUTHORIZE
        found.add(Rung(door.mailbox_id, has_news=has_news, watch_ends=ends))
    return frozenset(found)


def _store(at: Wired, proved: Iterable[Rung]) -> None:
    """Committed when this returns: the acknowledgement goes out after it."""
    now = at.clock()
    with at.database.transaction() as db:
        stored = rung(db, proved, now)
    for found in stored:
        at.metrics.notices.labels("stored" if found else "unknown").inc()


DOORS: Final = ((paths.PUSH_OUTLOOK, graph_notice), (paths.PUSH_OUTLOOK_LIFE, graph_notice))
