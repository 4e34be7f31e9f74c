"""Google's refusals as our errors: one table, by status and reason, never by words.

Source: facts of the Gmail API's "Resolve errors" page and of Pub/Sub watches in the wild.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

from app.domain.errors import (
    AppError,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    MessageGone,
    ReconnectNeeded,
    ScopesMissing,
)

RATE_REASONS = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"})
DAY_REASONS = frozenset({"dailyLimitExceeded", "quotaExceeded"})
SCOPE_REASONS = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
A_DAY_IS_SPENT = timedelta(hours=1)


class Precondition(MailboxNotAllowed):
    """400 `failedPrecondition`: another push client watches, or the account has no mail."""


class Conflict(MailboxDown):
    """409: there is a label of that name already."""


class TokenRefused(ReconnectNeeded):
    """401: the access token has expired or was revoked; a new one is worth a try, once."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What to raise, and whether the same call may be tried again within seconds."""

    error: AppError
    again: bool = False
    answered: bool = True
    """The provider said clearly that nothing was done; False where the call may have worked."""


def trouble_of(
    status: int,
    body: bytes,
    *,
    retry_after: str = "",
    gone: type[AppError] = MessageGone,
    invalid: type[AppError] = MessageGone,
) -> Trouble:
    """What an answer outside 2xx means.

    Args:
        retry_after: The header, seconds.
        gone: What a 404 means for this call.
        invalid: What 400 means: for a look-up, an id that Gmail cannot even read.
    """
    reason = reason_of(body)
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return Trouble(TokenRefused(reason))
        case HTTPStatus.TOO_MANY_REQUESTS:
            return Trouble(MailboxBusy(reason, wait=_wait(retry_after)), again=True)
        case HTTPStatus.FORBIDDEN:
            return _forbidden(reason, _wait(retry_after))
        case HTTPStatus.NOT_FOUND | HTTPStatus.GONE:
            return Trouble(gone(reason))
        case HTTPStatus.CONFLICT:
            return Trouble(Conflict(reason))
        case HTTPStatus.BAD_REQUEST if reason == "failedPrecondition":
            return Trouble(Precondition(reason))
        case HTTPStatus.BAD_REQUEST:
            return Trouble(invalid(reason))
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return Trouble(MailboxDown(f"{status} {reason}"), again=True, answered=False)
        case _:
            return Trouble(MailboxDown(f"{status} {reason}"))


def _forbidden(reason: str, wait: timedelta) -> Trouble:
    if reason in RATE_REASONS:
        return Trouble(MailboxBusy(reason, wait=wait), again=True)
    if reason in DAY_REASONS:
        return Trouble(MailboxBusy(reason, wait=A_DAY_IS_SPENT))
    if reason in SCOPE_REASONS:
        return Trouble(ScopesMissing())
    return Trouble(MailboxNotAllowed(reason))  # domainPolicy, forbidden, accessNotConfigured …


def reason_of(body: bytes) -> str:
    """`error.errors[0].reason`, or "" for a body of another kind (a proxy's HTML page)."""
    try:
        error = json.loads(body)["error"]
        return str(error["errors"][0]["reason"])
    except (ValueError, KeyError, IndexError, TypeError):
        return ""


def _wait(retry_after: str) -> timedelta:
    """The header's seconds, between a second and an hour; a minute where there is none."""
    if not retry_after.isdigit():
        return timedelta(minutes=1)
    return timedelta(seconds=min(max(int(retry_after), 1), 3600))
