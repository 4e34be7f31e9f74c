"""Graph's error answers, with the fields programs look at (facts/graph-fixtures.json)."""

import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import HTMLResponse, Response


@dataclass(frozen=True, slots=True)
class Answer:
    """What one request, also one inside a batch, is answered with."""

    status: int = 200
    body: Any = None  # JSON; bytes for `$value`; None for an empty answer
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> Response:
        """Over HTTP."""
        if isinstance(self.body, bytes):
            return Response(self.body, self.status, self.headers, media_type="text/plain")
        if self.body is None:
            return Response(b"", self.status, self.headers)
        content = json.dumps(self.body).encode()
        return Response(content, self.status, self.headers, media_type="application/json")


class GraphError(Exception):
    """An answer that is not 2xx."""

    def __init__(
        self, status: int, code: str, message: str = "", *, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message or code)
        self.status = status
        self.code = code
        self.headers = headers or {}

    def answer(self) -> Answer:
        """The JSON body of the v1.0 error format."""
        inner = {"request-id": secrets.token_hex(16), "client-request-id": secrets.token_hex(16)}
        error = {"code": self.code, "message": str(self), "innerError": inner}
        return Answer(self.status, {"error": error}, dict(self.headers))


def bad_request(message: str, code: str = "BadRequest") -> GraphError:
    """A query or a body that Graph refuses."""
    return GraphError(400, code, message)


def not_found() -> GraphError:
    """No such message, folder, subscription."""
    return GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.")


def denied() -> GraphError:
    """The token lacks the permission."""
    return GraphError(
        403, "ErrorAccessDenied", "Access is denied. Check credentials and try again."
    )


def throttled(retry_after: int | None = 10) -> GraphError:
    """More than the mailbox takes at a time."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return GraphError(
        429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.",
        headers=headers,
    )  # fmt: skip


def html_page(status: int) -> Response:
    """What a proxy in the middle answers."""
    return HTMLResponse(f"<html><title>Error {status}</title><h1>{status}</h1></html>", status)
