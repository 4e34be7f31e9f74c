"""What becomes of trouble at the doors: a status, a page or a card, and never a content."""

import traceback
from collections.abc import Awaitable, Callable
from pathlib import PurePath
from typing import Final

import structlog
from fastapi import FastAPI, Request
from fastapi.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.cards.language import Language
from app.domain.errors import AppError, TryLater
from app.domain.say import say
from app.store.session import cause_of
from app.web import paths
from app.web.callers import Refused
from app.web.events import Malformed
from app.web.page import page
from app.web.reader import reader
from app.web.security import TooLarge
from app.web.wired import wired

FRAMES: Final = 8

Json = dict[str, object]

_log = structlog.get_logger()


def where(error: BaseException) -> list[str]:
    """The innermost frames, no values: messages of exceptions may quote what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    return [f"{PurePath(f.filename).name}:{f.lineno}:{f.name}" for f in frames]


def log_fault(error: BaseException, *, door: str) -> None:
    """A fault of ours that nobody foresaw."""
    kind, cause = type(error).__name__, cause_of(error)
    _log.error("web.fault", door=door, kind=kind, cause=cause, at=where(error))


async def _refused(request: Request, error: Exception) -> Response:
    reason, status = (error.reason, error.status) if isinstance(error, Refused) else ("", 401)
    wired(request).metrics.refused.labels(request.url.path, reason).inc()
    _log.warning("web.refused", door=request.url.path, reason=reason)
    return Response(status_code=status)


async def _malformed(request: Request, error: Exception) -> Response:
    _log.info("web.malformed", door=request.url.path, reason=str(error))
    return Response(status_code=400)


async def _too_large(request: Request, error: Exception) -> Response:
    _log.info("web.too_large", door=request.url.path)
    return Response(status_code=413)


async def _trouble(request: Request, error: Exception) -> Response:
    """Of the doors that draw no cards: the push, and pages that have no words of their own."""
    status = 503 if isinstance(error, TryLater) else 400
    _log.info("web.trouble", door=paths.door_of(request.url.path), kind=type(error).__name__)
    return Response(status_code=status)


async def with_problems(
    work: Awaitable[Json], draw: Callable[[AppError], Json], *, door: str
) -> tuple[Json, str]:
    """What the work answers, else what is drawn for its trouble; and what became of it."""
    try:
        return await work, "ok"
    except AppError as error:
        return draw(error), type(error).__name__
    except Exception as fault:  # noqa: BLE001 - the user gets a card, and we the place of the fault
        log_fault(fault, door=door)
        return draw(AppError()), "fault"


class Faults:
    """Whatever nobody foresaw ends here: logged by its place, answered with a page. Nothing goes
    on to the server's own log, which would print what the exception quotes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as fault:  # noqa: BLE001 - the outermost door
            log_fault(fault, door=paths.door_of(str(scope.get("path", ""))))
            if not started:
                await something_wrong(reader(Request(scope)))(scope, receive, send)


def something_wrong(language: Language) -> Response:
    """The page of a fault."""
    return page(
        "problem",
        language,
        title=say("Something went wrong"),
        status=500,
        what=say("The fault is on our side and has been noted. Nothing of yours is lost."),
        next=say("Please try again in a minute."),
    )


Answerer = Callable[[Request, Exception], Awaitable[Response]]
ANSWERS: Final[tuple[tuple[type[Exception], Answerer], ...]] = (
    (Refused, _refused),
    (Malformed, _malformed),
    (TooLarge, _too_large),
    (AppError, _trouble),
)
"""Every exception that a handler may let through, and what becomes of it."""


def answer_of(error: Exception) -> Answerer | None:
    """None: nobody foresaw this one."""
    return next((answer for kind, answer in ANSWERS if isinstance(error, kind)), None)


def answer_problems(app: FastAPI) -> None:
    """For the doors that the framework serves."""
    for kind, answer in ANSWERS:
        app.add_exception_handler(kind, answer)
    app.add_middleware(Faults)
