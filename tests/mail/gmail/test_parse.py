"""Gmail's message resource made a message: the shapes that were seen in the wild."""

import base64
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.message import Message
from app.mail.gmail.parse import HEADERS, from_base64url, message_of


def _data(text: bytes) -> dict[str, Any]:
    return {"size": len(text), "data": base64.urlsafe_b64encode(text).decode()}


def _part(kind: str, text: bytes = b"", **more: Any) -> dict[str, Any]:
    return {
        "partId": "0",
        "mimeType": kind,
        "filename": "",
        "headers": [],
        "body": _data(text),
        **more,
    }


def _header(name: str, value: str) -> list[dict[str, str]]:
    return [{"name": name, "value": value}]


def _read(*parts: dict[str, Any], fetched: list[str] | None = None) -> Message:
    def fetch(attachment_id: str) -> str:
        if fetched is not None:
            fetched.append(attachment_id)
        return base64.urlsafe_b64encode(b"FETCHED").decode()

    resource = {
        "id": "19ac8532c2790010",
        "threadId": "19ac8532c2790000",
        "internalDate": "1795000000000",
        "payload": {
            "mimeType": "multipart/mixed",
            "headers": [
                {"name": "From", "value": "Dana Reyes <Dana@Interviewer.example>"},
                {"name": "Subject", "value": "Grüße"},
                {"name": "MESSAGE-ID", "value": "<one@interviewer.example>"},
            ],
            "body": {"size": 0},
            "parts": list(parts),
        },
    }
    return message_of(resource, text=True, fetch=fetch)


def test_ids_headers_and_the_time_it_was_taken_in() -> None:
    message = _read(_part("text/plain", b"Hello"))
    assert (message.remote_id, message.thread_id) == ("19ac8532c2790010", "19ac8532c2790000")
    assert message.received_at == datetime.fromtimestamp(1795000000, UTC)
    assert message.sender.email == "dana@interviewer.example"
    assert message.subject == "Grüße"
    assert message.internet_message_id == "<one@interviewer.example>"
    assert message.text == "Hello"


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        ("iso-8859-1", "Schöne Grüße".encode(), "Schöne Grüße"),  # what Gmail does
        ("iso-2022-jp", "こんにちは".encode(), "こんにちは"),
        ("iso-8859-1", "Schöne Grüße".encode("latin-1"), "Schöne Grüße"),  # what others would
        ("iso-2022-jp", "こんにちは".encode("iso-2022-jp"), "こんにちは"),
        ("no-such-charset", b"Hello", "Hello"),
    ],
)
def test_text_is_utf8_whatever_its_header_says(declared: str, data: bytes, text: str) -> None:
    part = _part(
        "text/plain", data, headers=_header("Content-Type", f'text/plain; charset="{declared}"')
    )
    assert _read(part).text == text


FIELDS = b"Final-Recipient: rfc822; dana@interviewer.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(
            _part(
                "message/delivery-status",
                parts=[
                    _part("text/plain", b"Reporting-MTA: dns; x\r\n"),
                    _part("text/plain", FIELDS),
                ],
            ),
            id="Gmail: a container of text",
        ),
        pytest.param(_part("message/delivery-status", FIELDS), id="Exchange: inline"),
        pytest.param(
            _part(
                "message/delivery-status",
                parts=[
                    _part(
                        "text/plain",
                        headers=[
                            *_header("Content-Type", "text/plain"),
                            *_header("Final-Recipient", "rfc822; dana@interviewer.example"),
                            *_header("Action", "failed"),
                            *_header("Status", "5.1.1"),
                        ],
                    )
                ],
            ),
            id="fields as headers of the child",
        ),
    ],
)
def test_the_fields_of_a_bounce_are_found_wherever_they_are(part: dict[str, Any]) -> None:
    (status,) = _read(_part("text/plain", b"Not delivered"), part).parts
    assert status.content_type == "message/delivery-status"
    assert "Final-Recipient: rfc822; dana@interviewer.example" in status.text
    assert "Status: 5.1.1" in status.text
    assert "Content-Type" not in status.text


def test_of_a_returned_mail_only_the_headers_are_kept() -> None:
    child = _part(
        "text/plain", b"private words", headers=_header("Message-ID", "<first@example.com>")
    )
    (returned,) = _read(_part("message/rfc822", parts=[child])).parts
    assert "<first@example.com>" in returned.text
    assert "private words" not in returned.text


def test_only_calendars_statuses_and_long_texts_are_fetched() -> None:
    fetched: list[str] = []

    def attached(kind: str, name: str, filename: str = "") -> dict[str, Any]:
        body = {"size": 9, "attachmentId": name}
        return {"mimeType": kind, "filename": filename, "headers": [], "body": body}

    message = _read(
        attached("text/plain", "long text"),
        attached("text/plain", "notes", "notes.txt"),
        attached("application/pdf", "contract", "contract.pdf"),
        attached("image/png", "logo", "logo.png"),
        attached("text/calendar", "calendar", "invite.ics"),
        attached("application/ics", "calendar again", "invite.ics"),
        attached("message/delivery-status", "status"),
        fetched=fetched,
    )
    assert fetched == ["long text", "calendar", "calendar again", "status"]
    assert message.text == "FETCHED"


def test_the_list_of_headers_fits_into_one_address() -> None:
    query = "&".join(f"metadataHeaders={name}" for name in HEADERS)
    assert len(query) < 1900
    assert len({name.lower() for name in HEADERS}) == len(HEADERS)


def test_every_header_that_is_read_is_asked_for() -> None:
    reading = Path(__file__).resolve().parents[3] / "app/domain/reading"
    named = {
        name
        for file in reading.glob("*.py")
        for name in re.findall(
            r'"(x-[a-z-]+|(?:mailing-)?list-?[a-z-]*|feedback-id|precedence)"', file.read_text()
        )
    }
    known = {name.lower() for name in HEADERS}
    of_delivery_reports = {"x-actual-recipient"}  # a field of RFC 3464 bodies
    assert named - known - of_delivery_reports - {"list"} == set()


@given(st.text(max_size=50))
def test_any_data_is_decoded_or_empty(encoded: str) -> None:
    from_base64url(encoded)


def _parts(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    kinds = st.sampled_from(
        ["text/plain", "text/html", "text/calendar", "message/rfc822", "message/delivery-status",
         "multipart/mixed", "image/png", "", "x"]
    )  # fmt: skip
    headers = st.lists(
        st.fixed_dictionaries({"name": st.text(max_size=12), "value": st.text(max_size=40)}),
        max_size=3,
    )
    body = st.fixed_dictionaries({}, optional={"data": st.text(max_size=30), "size": st.integers()})
    optional: dict[str, Any] = {"filename": st.text(max_size=9), "headers": headers, "body": body}
    if depth:
        optional["parts"] = st.lists(_parts(depth - 1), max_size=3)
    return st.fixed_dictionaries({"mimeType": kinds}, optional=optional)


@given(st.lists(_parts(2), max_size=4))
def test_no_tree_of_parts_raises(parts: list[dict[str, Any]]) -> None:
    _read(*parts)
