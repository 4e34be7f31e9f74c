"""What the host calls a message, against what the API calls it."""

import pytest

from app.mail.gmail.host_ids import remote_id, thread_id


@pytest.mark.parametrize(
    ("host", "rest"),
    [
        ("msg-f:1888313095599270248", "1a34a2c177e9a968"),
        ("1a34a2c177e9a968", "1a34a2c177e9a968"),
        ("msg-a:r-4611686018427387904", None),
        ("msg-a:r5", None),
        ("msg-f:", None),
        ("msg-f:0", None),
        ("msg-f:-5", None),
        ("msg-f:99999999999999999999", None),
        ("msg-f:18883130955992702481", None),
        ("thread-f:1888313095599270248", None),
        ("", None),
    ],
)
def test_only_the_decimal_form_can_be_turned(host: str, rest: str | None) -> None:
    assert remote_id(host) == rest


@pytest.mark.parametrize(
    ("host", "rest"),
    [
        ("thread-f:1850000000000000000", "19ac8532c2790000"),
        ("thread-f:1850000000000000000|msg-f:1850000000000000001", "19ac8532c2790000"),
        ("thread-a:r-2305843009213693952", None),
    ],
)
def test_thread_ids_too(host: str, rest: str | None) -> None:
    assert thread_id(host) == rest
