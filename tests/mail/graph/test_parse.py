"""Graph's message resource made a `Message`."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.message import Address
from app.mail.graph.parse import message_of, message_of_mime, needs_bytes


def _person(name: str, address: str) -> dict[str, Any]:
    return {"emailAddress": {"name": name, "address": address}}


META: dict[str, Any] = {
    "id": "AAkA1",
    "conversationId": "AAQk1",
    "receivedDateTime": "2026-01-02T09:00:00Z",
    "sentDateTime": "2026-01-02T08:59:30Z",
    "subject": "Grüße aus Köln",
    "from": _person("Reyes, Dana", "Dana@Interviewer.example"),
    "sender": _person("Reyes, Dana", "Dana@Interviewer.example"),
    "toRecipients": [_person("Sam Lée", "sam@example.com")],
    "ccRecipients": [_person("talent@x.example", "talent@x.example")],
    "bccRecipients": [],
    "replyTo": [_person('Jobs "Team"', "jobs@x.example")],
    "internetMessageId": "<1@interviewer.example>",
    "isDraft": False,
    "parentFolderId": "inbox",
    "hasAttachments": False,
}
HEADERS = [
    {"name": "Message-ID", "value": "<1@interviewer.example>"},
    {"name": "Date", "value": "Fri, 02 Jan 2026 09:59:30 +0100"},
    {"name": "In-Reply-To", "value": "<0@example.com>"},
    {"name": "References", "value": "<00@example.com> <0@example.com>"},
    {"name": "Auto-Submitted", "value": "auto-replied"},
]
HTML = {"body": {"contentType": "html", "content": "<p>Hello Sam</p>"}}


def test_received_mail_is_read_with_its_own_headers_and_the_gaps_filled() -> None:
    message = message_of(META, {"internetMessageHeaders": HEADERS} | HTML, text=True)
    assert message.remote_id == "AAkA1"
    assert message.thread_id == "AAQk1"
    assert message.sender == Address("dana@interviewer.example", "Reyes, Dana")
    assert message.to == (Address("sam@example.com", "Sam Lée"),)
    assert message.cc == (Address("talent@x.example"),)
    assert [address.email for address in message.reply_to] == ["jobs@x.example"]
    assert message.subject == "Grüße aus Köln"
    assert message.received_at == datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
    assert message.sent_at is not None
    assert message.sent_at.utcoffset() == timedelta(hours=1)
    assert message.in_reply_to == "<0@example.com>"
    assert message.references == ("<00@example.com>", "<0@example.com>")
    assert message.headers["auto-submitted"] == "auto-replied"
    assert (message.html, message.text) == ("<p>Hello Sam</p>", None)


def test_sent_mail_has_no_headers_and_is_tied_by_extended_properties() -> None:
    more = HTML | {
        "singleValueExtendedProperties": [
            {"id": "String 0x1042", "value": "<0@example.com>"},
            {"id": "String 0x1039", "value": "<00@example.com> <0@example.com>"},
        ]
    }
    message = message_of(META, more, text=True)
    assert message.internet_message_id == "<1@interviewer.example>"
    assert message.in_reply_to == "<0@example.com>"
    assert message.references == ("<00@example.com>", "<0@example.com>")
    assert message.sent_at == datetime(2026, 1, 2, 8, 59, 30, tzinfo=UTC)


def test_the_header_level_keeps_no_text_even_where_some_came() -> None:
    message = message_of(META, HTML, text=False)
    assert (message.html, message.text, message.header_only) == (None, None, True)


def test_a_plain_body_is_text() -> None:
    body = {"body": {"contentType": "text", "content": "Schöne Grüße"}}
    assert message_of(META, body, text=True).text == "Schöne Grüße"


@pytest.mark.parametrize(
    "changed",
    [
        {"from": None, "sender": None, "toRecipients": []},
        {"from": {"emailAddress": {}}, "toRecipients": [None, {}, {"emailAddress": None}]},
        {"from": _person("Kim", "/O=EXCHANGELABS/OU=X/CN=KIM"), "toRecipients": None},
        {"subject": None, "internetMessageId": None, "conversationId": None},
        {"receivedDateTime": "soon", "sentDateTime": None},
        {"receivedDateTime": None, "sentDateTime": "0001-01-01T00:00:00Z"},
    ],
)
def test_a_message_without_something_is_still_a_message(changed: dict[str, Any]) -> None:
    message = message_of(META | changed, {}, text=True)
    assert message.remote_id == "AAkA1"


def test_nothing_in_a_name_becomes_another_header() -> None:
    evil = _person("Kim\r\nBcc: evil@x.example", "kim@x.example")
    message = message_of(META | {"from": evil, "subject": "a\r\nX-Evil: 1"}, {}, text=True)
    assert message.bcc == ()
    assert "x-evil" not in message.headers
    assert message.sender.email == "kim@x.example"


@pytest.mark.parametrize(
    ("meta", "more", "needed"),
    [
        ({}, {}, False),
        ({"@odata.type": "#microsoft.graph.message"}, {}, False),
        ({"@odata.type": "#microsoft.graph.eventMessageRequest"}, {}, True),
        ({}, {"@odata.type": "#microsoft.graph.eventMessage"}, True),
        ({}, {"attachments": [{"name": "invite.ics", "contentType": "application/octet-stream"}]}, True),
        ({}, {"attachments": [{"name": "x", "contentType": "text/calendar; method=REQUEST"}]}, True),
        ({}, {"attachments": [{"name": "cv.pdf", "contentType": "application/pdf"}]}, False),
        ({}, {"attachments": [{"name": None, "contentType": None}]}, False),
        ({}, {"internetMessageHeaders": [{"name": "Content-Type", "value":
              "Multipart/Report; report-type=delivery-status"}]}, True),
        ({}, {"internetMessageHeaders": HEADERS}, False),
    ],
)  # fmt: skip
def test_only_meetings_and_reports_are_read_by_their_bytes(
    meta: dict[str, Any], more: dict[str, Any], needed: bool
) -> None:
    assert needs_bytes(META | meta, more) is needed


def test_the_bytes_of_a_mail_are_dated_and_placed_by_graph() -> None:
    raw = b"From: a@b.example\r\nDate: Fri, 02 Jan 2026 08:00:00 +0000\r\n\r\nHello"
    message = message_of_mime(META, raw)
    assert (message.remote_id, message.thread_id) == ("AAkA1", "AAQk1")
    assert message.received_at == datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
    assert message.text == "Hello"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*META, "@odata.type"]), JSON))
def test_no_answer_of_graphs_raises(changed: dict[str, Any]) -> None:
    """The wire is not ours: whatever is inside the properties, one message must not stop a page."""
    message_of(META | changed | {"id": "AAkA1"}, {}, text=True)
