"""Graph's refusals as our errors."""

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
    NotSetUp,
    ReconnectNeeded,
    ThreadGone,
)
from app.mail.graph.trouble import AccessDenied, Conflict, TokenRefused, trouble_of


def _body(code: str) -> bytes:
    return json.dumps({"error": {"code": code, "message": "words that may change"}}).encode()


CASES: list[tuple[int, bytes, type[AppError], bool, bool]] = [
    # status, body, error, again, answered
    (401, _body("InvalidAuthenticationToken"), TokenRefused, False, True),
    (403, _body("ErrorAccessDenied"), AccessDenied, False, True),
    (403, _body("MailboxNotEnabledForRESTAPI"), MailboxNotAllowed, False, True),
    (404, _body("MailboxNotEnabledForRESTAPI"), MailboxNotAllowed, False, True),
    (404, _body("ErrorItemNotFound"), MessageGone, False, True),
    (400, _body("ErrorInvalidIdMalformed"), MessageGone, False, True),
    (400, _body("ErrorInvalidMailboxItemId"), MessageGone, False, True),
    (410, _body("syncStateNotFound"), CursorExpired, False, True),
    (410, _body("resyncRequired"), CursorExpired, False, True),
    (410, b"", CursorExpired, False, True),
    (400, _body("SyncStateNotFound"), CursorExpired, False, True),
    (400, _body("ResyncRequired"), CursorExpired, False, True),
    (400, _body("InefficientFilter"), MailboxDown, False, True),
    (400, _body("ValidationError"), NotSetUp, False, True),
    (409, _body("InvalidRequest"), Conflict, False, True),
    (429, _body("ApplicationThrottled"), MailboxBusy, True, True),
    (429, b"<html>", MailboxBusy, True, True),
    (500, _body("InternalServerError"), MailboxDown, True, False),
    (502, b"<html>Bad gateway</html>", MailboxDown, True, False),
    (503, _body("ServiceUnavailable"), MailboxDown, True, False),
    (504, b"", MailboxDown, True, False),
    (302, b"", MailboxDown, False, True),
    (415, _body("UnsupportedMediaType"), MailboxDown, False, True),
    (507, b"[]", MailboxDown, True, False),
]


@pytest.mark.parametrize(("status", "body", "error", "again", "answered"), CASES)
def test_every_refusal_has_a_meaning(
    status: int, body: bytes, error: type[AppError], again: bool, answered: bool
) -> None:
    trouble = trouble_of(status, body)
    assert type(trouble.error) is error
    assert (trouble.again, trouble.answered) == (again, answered)
    assert "words" not in str(trouble.error)


def test_what_is_not_there_is_what_the_caller_looked_for() -> None:
    body = _body("ErrorItemNotFound")
    assert isinstance(trouble_of(404, body, gone=ThreadGone).error, ThreadGone)
    malformed = _body("ErrorInvalidIdMalformed")
    assert isinstance(trouble_of(400, malformed, gone=ThreadGone).error, ThreadGone)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("10", 10), ("0", 1), ("99999999", 3600), ("", None), ("soon", None), ("١٢", None)],
)
def test_retry_after_is_believed_within_reason(header: str, seconds: int | None) -> None:
    for status in (429, 503):
        trouble = trouble_of(status, b"", retry_after=header)
        assert trouble.asked == (None if seconds is None else timedelta(seconds=seconds))
        assert isinstance(trouble.error, MailboxBusy | MailboxDown)
        assert trouble.error.wait == (trouble.asked or timedelta(minutes=1))


def test_a_dead_grant_is_told_as_such() -> None:
    assert issubclass(TokenRefused, ReconnectNeeded)
