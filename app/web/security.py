"""What every answer carries, and how much anybody may send.

Sources: OWASP Secure Headers; RFC 9110 section 15.5.14 (413). The middleware is plain ASGI:
Starlette's convenience class costs a task and two queues a request.
"""

from typing import Final

from fastapi import Request
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.web.pane_security import PaneSecurity

EVENT_LIMIT: Final = 256 * 1024  # bytes; a card with every field filled stays far below
NOTICE_LIMIT: Final = 64 * 1024  # bytes; a Gmail notice has some 400

# No Cross-Origin-Opener-Policy: it would cut the consent window off from Gmail, which waits for
# that window to close before it runs the card again.
HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
OF_PAGES: Final = (
    (b"x-frame-options", b"DENY"),
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
)
NO_STORE: Final = (b"cache-control", b"no-store")
TRANSPORT: Final = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")


class TooLarge(ValueError):
    """The body is longer than this door allows."""


class SecurityHeaders:
    """Adds the headers above, and on the pages inside Outlook those of their own; what sets its
    own cache header keeps it."""

    def __init__(self, app: ASGIApp, *, https: bool, pane: PaneSecurity) -> None:
        self._app = app
        self._pane = pane
        self._headers = HEADERS + ((TRANSPORT,) if https else ())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own: list[tuple[bytes, bytes]] = list(message.get("headers", ()))
                own.extend(self._headers)
                own.extend(self._pane.of(scope["path"]) or OF_PAGES)
                if all(name != b"cache-control" for name, _ in own):
                    own.append(NO_STORE)
                message["headers"] = own
            await send(message)

        await self._app(scope, receive, send_with_headers)


async def body_of(request: Request, *, limit: int) -> bytes:
    """The body, read no further than `limit` bytes.

    Raises:
        TooLarge: there is more.
    """
    stated = request.headers.get("content-length", "")
    if stated.isdigit() and int(stated) > limit:
        raise TooLarge
    body = bytearray()
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        chunk: bytes = message.get("body", b"")
        is_last = not message.get("more_body", False)
        if len(body) + len(chunk) > limit:
            raise TooLarge
        if is_last and not body:
            return chunk  # the usual case: all of it at once
        body += chunk
        if is_last:
            return bytes(body)
