"""What Graph posts to our notification addresses."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.graph.push import LONGEST, Lifecycle, echo, notices_in

NOTICE: dict[str, Any] = {
    "id": "lsgTZMr9KwAAA",
    "subscriptionId": "sub-1",
    "subscriptionExpirationDateTime": "2026-01-08T10:00:00+00:00",
    "clientState": "a secret",
    "changeType": "created",
    "resource": "Users/u/Messages/m",
    "tenantId": "t",
    "resourceData": {
        "@odata.type": "#Microsoft.Graph.Message",
        "@odata.id": "Users/u/Messages/m",
        "@odata.etag": 'W/"CQ"',
        "id": "m",
    },
}


def _body(*notices: object) -> bytes:
    return json.dumps({"value": list(notices)}).encode()


def test_a_notice_is_read() -> None:
    (notice,) = notices_in(_body(NOTICE))
    assert notice.subscription_id == "sub-1"
    assert notice.client_state == "a secret"
    assert (notice.change_type, notice.message_id, notice.etag) == ("created", "m", 'W/"CQ"')
    assert notice.lifecycle is None
    assert "a secret" not in repr(notice)


@pytest.mark.parametrize("event", list(Lifecycle))
def test_a_lifecycle_notice_is_read(event: Lifecycle) -> None:
    told = {k: v for k, v in NOTICE.items() if k not in ("changeType", "resourceData")}
    (notice,) = notices_in(_body(told | {"lifecycleEvent": event.value}))
    assert notice.lifecycle is event


def test_many_come_in_one_post_and_bad_ones_among_them_are_left_out() -> None:
    bad = [
        5, None, {}, NOTICE | {"clientState": 7}, NOTICE | {"subscriptionId": ""},
        NOTICE | {"lifecycleEvent": "somethingNew"}, NOTICE | {"clientState": "x" * 5000},
    ]  # fmt: skip
    found = notices_in(_body(NOTICE, *bad, NOTICE | {"subscriptionId": "sub-2"}))
    assert [notice.subscription_id for notice in found] == ["sub-1", "sub-2"]


def test_a_repeated_delivery_has_the_same_key_and_another_notice_another() -> None:
    changed = [
        NOTICE | {"subscriptionId": "sub-2"},
        NOTICE | {"changeType": "deleted"},
        NOTICE | {"resourceData": NOTICE["resourceData"] | {"id": "n"}},
        NOTICE | {"resourceData": NOTICE["resourceData"] | {"@odata.etag": 'W/"CR"'}},
        NOTICE | {"lifecycleEvent": "missed"},
    ]
    keys = [notice.key for notice in notices_in(_body(NOTICE, NOTICE | {"id": "z"}, *changed))]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 1 + len(changed)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b"<html>", b'{"value": 3}', b'{"value": {}}', b"[" * 100_000,
     b"\xff\xfe", b" " * (LONGEST + 1)],
)  # fmt: skip
def test_anything_else_holds_no_notice(body: bytes) -> None:
    assert notices_in(body) == ()


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_no_body_raises(body: bytes) -> None:
    notices_in(body)


def test_the_handshake_is_echoed_as_it_is() -> None:
    token = "Validation: Testing client application reachability for Request-Id: 7 <b>&amp;</b>"
    assert echo(token) == token


@pytest.mark.parametrize("token", ["", "x" * 5000, "two\nlines", "\x00"])
def test_what_is_no_validation_token_is_not_echoed(token: str) -> None:
    assert echo(token) is None
