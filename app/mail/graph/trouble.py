"""Graph's refusals as our errors: one table, by status and error code, never by words.

Sources: Graph's "error responses", "throttling" and "delta query" pages; the codes of public issue
threads. A delta state that is gone is spelled in three ways, so each is taken, in any case.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

from app.domain.errors import (
    AppError,
    CursorExpired,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    MessageGone,
    NotSetUp,
    ReconnectNeeded,
)

STATE_GONE = frozenset({"syncstatenotfound", "resyncrequired", "syncstateinvalid"})
BAD_ID = frozenset({"ErrorInvalidIdMalformed", "ErrorInvalidId", "ErrorInvalidMailboxItemId"})
NO_MAILBOX = frozenset(
    {"MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ErrorNonExistentMailbox"}
)
"""No licence, or a mailbox that stands in the company's own cellar."""
NOT_REACHED = frozenset({"ValidationError", "SubscriptionValidationFailed"})
"""The handshake with our notification address failed."""
CONFIGURATION_WAIT = timedelta(hours=1)


class TokenRefused(ReconnectNeeded):
    """401: the access token has expired or was revoked; a new one is worth a try, once."""


class Conflict(MailboxDown):
    """409: there is such a subscription already."""


class ChangedMeanwhile(MailboxDown):
    """412 `ErrorIrresolvableConflict`: somebody else has changed the same mail this moment."""


class AccessDenied(MailboxNotAllowed):
    """403: a permission is missing, or a policy forbids the call."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What to raise, and whether the same call may be tried again within seconds."""

    error: AppError
    again: bool = False
    answered: bool = True
    """The provider said clearly that nothing was done; False where the call may have worked."""
    asked: timedelta | None = None
    """Retry-After, where it was sent."""


def trouble_of(
    status: int, body: bytes, *, retry_after: str = "", gone: type[AppError] = MessageGone
) -> Trouble:
    """What an answer outside 2xx means.

    Args:
        retry_after: The header, seconds.
        gone: What a 404, or an id that Graph cannot even read, means for this call.
    """
    code = code_of(body)
    if code.lower() in STATE_GONE:
        return Trouble(CursorExpired(code))
    if code in NO_MAILBOX:
        return Trouble(MailboxNotAllowed(code))
    asked = wait_in(retry_after)
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return Trouble(TokenRefused(code))
        case HTTPStatus.FORBIDDEN:
            return Trouble(AccessDenied(code))
        case HTTPStatus.GONE:
            return Trouble(CursorExpired(code))
        case HTTPStatus.NOT_FOUND:
            return Trouble(gone(code))
        case HTTPStatus.CONFLICT:
            return Trouble(Conflict(code))
        case HTTPStatus.PRECONDITION_FAILED:
            return Trouble(ChangedMeanwhile(code))
        case HTTPStatus.TOO_MANY_REQUESTS:
            busy = MailboxBusy(code, wait=asked or timedelta(minutes=1))
            return Trouble(busy, again=True, asked=asked)
        case HTTPStatus.BAD_REQUEST if code in BAD_ID:
            return Trouble(gone(code))
        case HTTPStatus.BAD_REQUEST if code in NOT_REACHED:
            return Trouble(NotSetUp(code, wait=CONFIGURATION_WAIT))
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            down = MailboxDown(f"{status} {code}", wait=asked or timedelta(minutes=1))
            return Trouble(down, again=True, answered=False, asked=asked)
        case _:
            return Trouble(MailboxDown(f"{status} {code}"))


def code_of(body: bytes) -> str:
    """`error.code`, or "" for a body of another kind (a proxy's HTML page)."""
    try:
        return str(json.loads(body)["error"]["code"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


def wait_in(retry_after: str) -> timedelta | None:
    """The header's seconds, between one and an hour; None where there are none."""
    if not (retry_after.isascii() and retry_after.isdigit()):
        return None
    return timedelta(seconds=min(max(int(retry_after[:6]), 1), 3600))
