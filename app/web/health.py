"""Is it alive, can it work, how much does it do."""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from app.domain.account import MailboxId
from app.store import mailboxes
from app.web.metrics import CONTENT_TYPE
from app.web.wired import Wired, wired

router = APIRouter(include_in_schema=False)


@router.get("/health/live")
async def live() -> Response:
    """The process answers."""
    return Response(status_code=204)


@router.get("/health/ready")
async def ready(request: Request) -> Response:
    """The database is there and has our tables; a fault becomes 500 as everywhere."""
    await run_in_threadpool(_look, wired(request))
    return Response(status_code=204)


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """For Prometheus. Nothing in it is about a person."""
    return Response(wired(request).metrics.text(), media_type=CONTENT_TYPE)


def _look(at: Wired) -> None:
    with at.database.reading() as db:
        mailboxes.get(db, MailboxId(0))
