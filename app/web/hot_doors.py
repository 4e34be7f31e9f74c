"""The doors that machines knock at: found by their address before the framework's own stack.

A card and a notice are asked for far more often than any page, and FastAPI's exception and context
layers cost each request more than finding a door in a table. Security headers and the last net for
faults stay around them; what a handler raises is answered as everywhere (`problems.ANSWERS`).
"""

from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request
from fastapi.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.web.problems import answer_of

Handler = Callable[[Request], Awaitable[Response]]


class HotDoors:
    """POST only; another method at such an address goes on to the app, which knows no such page."""

    def __init__(self, app: ASGIApp, *, doors: Mapping[str, Handler]) -> None:
        self._app = app
        self._doors = dict(doors)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        handler = self._doors.get(scope["path"]) if scope["type"] == "http" else None
        if handler is None or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive, send)
        try:
            response = await handler(request)
        except Exception as error:
            answer = answer_of(error)
            if answer is None:
                raise
            response = await answer(request, error)
        await response(scope, receive, send)
