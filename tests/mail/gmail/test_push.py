"""Pub/Sub push bodies."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.gmail.push import GmailNotice, notice_in


def _body(data: object, *, urlsafe: bool = True, padded: bool = True, **more: object) -> bytes:
    encode = base64.urlsafe_b64encode if urlsafe else base64.b64encode
    text = encode(json.dumps(data).encode()).decode()
    message = {"data": text if padded else text.rstrip("="), "messageId": "207", **more}
    return json.dumps({"message": message, "subscription": "projects/x/subscriptions/y"}).encode()


NEWS = {"emailAddress": "Sam@Example.com", "historyId": "9876543210"}


@pytest.mark.parametrize("urlsafe", [True, False])
@pytest.mark.parametrize("padded", [True, False])
@pytest.mark.parametrize("history_id", ["9876543210", 9876543210], ids=["text", "number"])
def test_both_alphabets_and_both_types_of_id_are_read(
    history_id: object, *, urlsafe: bool, padded: bool
) -> None:
    # "??>" brings the characters by which the two alphabets differ.
    data = {**NEWS, "historyId": history_id, "more": "??>>~~"}
    assert notice_in(_body(data, urlsafe=urlsafe, padded=padded)) == GmailNotice(
        "sam@example.com", 9876543210, "207"
    )


def test_the_snake_case_twin_of_the_message_id_is_taken() -> None:
    notice = notice_in(_body(NEWS, messageId="", message_id="208"))
    assert notice is not None
    assert notice.message_id == "208"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"not json",
        b"{}",
        b'{"message": null}',
        b'{"message": {}}',
        b'{"message": {"data": 5}}',
        b'{"message": {"data": "!!!!"}}',
        b'{"message": {"data": "bm90IGpzb24="}}',
        _body([]),
        _body({"historyId": "1"}),
        _body({"emailAddress": "sam@example.com"}),
        _body({**NEWS, "emailAddress": 5}),
        _body({**NEWS, "emailAddress": "nobody"}),
        _body({**NEWS, "historyId": "soon"}),
        _body({**NEWS, "historyId": -1}),
        _body({**NEWS, "historyId": 2**64}),
        b"[" * 100_000,
        b" " * 70_000 + _body(NEWS),
    ],
)
def test_anything_else_is_no_notice(body: bytes) -> None:
    assert notice_in(body) is None


@given(st.binary(max_size=300))
def test_no_body_raises(body: bytes) -> None:
    notice_in(body)
    notice_in(b'{"message": {"data": "' + base64.b64encode(body) + b'"}}')
