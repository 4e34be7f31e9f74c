"""Google's refusals as our errors."""

import json
from datetime import timedelta

import pytest

from app.domain.errors import (
    AppError,
    CursorExpired,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    MessageGone,
    ReconnectNeeded,
    ScopesMissing,
)
from app.mail.gmail.trouble import trouble_of


def _body(reason: str) -> bytes:
    return json.dumps({"error": {"code": 1, "errors": [{"reason": reason}]}}).encode()


CASES: list[tuple[int, str, type[AppError], bool]] = [
    (400, "failedPrecondition", MailboxNotAllowed, False),
    (400, "invalidArgument", MessageGone, False),
    (401, "authError", ReconnectNeeded, False),
    (403, "rateLimitExceeded", MailboxBusy, True),
    (403, "userRateLimitExceeded", MailboxBusy, True),
    (403, "dailyLimitExceeded", MailboxBusy, False),
    (403, "quotaExceeded", MailboxBusy, False),
    (403, "insufficientPermissions", ScopesMissing, False),
    (403, "domainPolicy", MailboxNotAllowed, False),
    (403, "forbidden", MailboxNotAllowed, False),
    (403, "somethingNew", MailboxNotAllowed, False),
    (404, "notFound", MessageGone, False),
    (429, "rateLimitExceeded", MailboxBusy, True),
    (500, "backendError", MailboxDown, True),
    (503, "backendError", MailboxDown, True),
    (418, "teapot", MailboxDown, False),
]


@pytest.mark.parametrize(("status", "reason", "error", "again"), CASES)
def test_status_and_reason_decide(
    status: int, reason: str, error: type[AppError], *, again: bool
) -> None:
    trouble = trouble_of(status, _body(reason))
    assert isinstance(trouble.error, error)
    assert trouble.again is again


def test_what_is_gone_is_the_callers_to_say() -> None:
    assert isinstance(trouble_of(404, b"", gone=CursorExpired).error, CursorExpired)
    assert isinstance(trouble_of(400, b"", invalid=CursorExpired).error, CursorExpired)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"error": "x"}', b"\xff"])
def test_a_body_of_another_kind_is_no_trouble_of_its_own(body: bytes) -> None:
    assert isinstance(trouble_of(502, body).error, MailboxDown)


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("", 60), ("soon", 60), ("999999", 3600), ("0", 1)]
)
def test_the_wait_google_asks_for_is_kept(header: str, seconds: int) -> None:
    error = trouble_of(429, _body("rateLimitExceeded"), retry_after=header).error
    assert isinstance(error, MailboxBusy)
    assert error.wait == timedelta(seconds=seconds)


def test_only_a_server_error_leaves_open_what_was_done() -> None:
    assert not trouble_of(503, b"").answered
    assert trouble_of(429, b"").answered
    assert trouble_of(404, b"").answered
