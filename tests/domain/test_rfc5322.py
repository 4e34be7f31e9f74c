from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.header_addresses import ADDRESSES, addresses_in
from app.domain.header_dates import date_of
from app.domain.message import Address, Message, RemoteId, ThreadId
from app.domain.rfc5322 import EPOCH, REFERENCES, Leaf, assemble, parse


def read(raw: str | bytes, *, header_only: bool = False, at: datetime | None = None) -> Message:
    data = raw.encode() if isinstance(raw, str) else raw
    return parse(
        data,
        remote_id=RemoteId("r"),
        thread_id=ThreadId("t"),
        received_at=at,
        header_only=header_only,
    )


USUAL = """\
Received: from mx.acme.com by mx.example.com with ESMTPS; Mon, 4 May 2026 07:12:09 +0000
Received: from other; Mon, 4 May 2026 07:11:00 +0000
From: "Doe, Jane" <Jane.Doe@Acme.com>
To: Sam Roe <sam@example.com>, "Hill, Bob" <bob@acme.com>
Cc: team@acme.com
Reply-To: jane+x@acme.com
Subject: =?utf-8?q?Re:_Interview_=E2=80=93?= =?utf-8?b?IE1vbnRhZw==?=
Date: Mon, 4 May 2026 09:12:00 +0200
Message-ID: <1@acme.com>
In-Reply-To: <0@example.com>
References: <a@example.com>
 <0@example.com>
Content-Type: text/plain; charset=utf-8

Hello Sam,
see you.
"""


def test_a_usual_mail() -> None:
    message = read(USUAL)
    assert message.sender == Address("jane.doe@acme.com", "Doe, Jane")
    assert message.to == (
        Address("sam@example.com", "Sam Roe"),
        Address("bob@acme.com", "Hill, Bob"),
    )
    assert message.cc == (Address("team@acme.com"),)
    assert message.reply_to == (Address("jane+x@acme.com"),)
    assert message.subject == "Re: Interview \u2013 Montag"
    assert message.sent_at == datetime(2026, 5, 4, 9, 12, tzinfo=timezone(timedelta(hours=2)))
    assert message.sent_at is not None
    assert message.sent_at.utcoffset() == timedelta(hours=2)
    assert message.received_at == datetime(2026, 5, 4, 7, 12, 9, tzinfo=UTC)
    assert message.internet_message_id == "<1@acme.com>"
    assert message.in_reply_to == "<0@example.com>"
    assert message.references == ("<a@example.com>", "<0@example.com>")
    assert message.text == "Hello Sam,\nsee you.\n"
    assert message.headers["received"].startswith("from mx.acme.com")


def test_the_providers_own_time_wins() -> None:
    at = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    assert read(USUAL, at=at).received_at == at


def test_header_only_leaves_the_body_alone() -> None:
    message = read(USUAL, header_only=True)
    assert message.header_only
    assert (message.text, message.html, message.parts) == (None, None, ())
    assert message.subject.startswith("Re: Interview")


def test_line_ends_of_all_kinds() -> None:
    for end in ("\r\n", "\r", "\n"):
        message = read(USUAL.replace("\n", end))
        assert message.subject.startswith("Re: Interview"), repr(end)
        assert message.text == "Hello Sam,\nsee you.\n", repr(end)


def test_an_mbox_line_in_front_is_dropped() -> None:
    assert (
        read("From jane@acme.com Mon May  4 09:12:00 2026\n" + USUAL).subject == read(USUAL).subject
    )


MIXED = """\
From: a@b.c
Content-Type: multipart/mixed; boundary="out er"

preamble
--out er
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+R3LDvMOfZTwvcD4=
--inner--
--out er
Content-Type: text/calendar; method=request; charset=utf-8

BEGIN:VCALENDAR
END:VCALENDAR
--out er
Content-Type: text/plain; name=notes.txt
Content-Disposition: attachment; filename="notes.txt"

not the body
--out er
Content-Type: application/octet-stream; name="invite.ics"

BEGIN:VCALENDAR
--out er
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--out er--
epilogue
"""


def test_bodies_and_parts_of_a_nested_mail() -> None:
    message = read(MIXED)
    assert message.text == "Grüße"
    assert message.html == "<p>Grüße</p>"
    assert [(part.content_type, part.method) for part in message.parts] == [
        ("text/calendar", "REQUEST"),
        ("text/calendar", ""),
    ]


def test_a_returned_message_is_a_part_and_not_the_body() -> None:
    raw = (
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nFailed.\n"
        "--b\nContent-Type: message/delivery-status\n\nAction: failed\n"
        "--b\nContent-Type: message/rfc822\n\nMessage-ID: <1@x>\nSubject: s\n\nThe old text\n--b--\n"
    )
    message = read(raw)
    assert message.text == "Failed."
    assert [part.content_type for part in message.parts] == [
        "message/delivery-status",
        "message/rfc822",
    ]
    assert "The old text" in message.parts[1].text


def test_a_footer_behind_an_html_body_is_not_the_text() -> None:
    raw = (
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Hi</p>\n"
        "--b\nContent-Type: text/plain\n\n_____\nmailing list\n--b--"
    )
    assert (read(raw).text, read(raw).html) == (None, "<p>Hi</p>")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("From: a@b.c\n\nbody", "body", id="plain"),
        pytest.param("Just words.\nNo header at all.", "Just words.\nNo header at all.", id="no headers"),
        pytest.param("From: a@b.c\nno header here\nSubject: s\n\nbody", "body", id="a stray line"),
        pytest.param("From: a@b.c\nbody without the empty line\nmore", "body without the empty line\nmore", id="no empty line"),
        pytest.param("Content-Type: multipart/mixed; boundary=x\n\nno such boundary", "no such boundary", id="boundary missing"),
        pytest.param("Content-Type: multipart/mixed\n\n--abc\nContent-Type: text/plain\n\nhi\n--abc--", "hi", id="boundary not declared"),
        pytest.param("Content-Type: multipart/mixed; boundary=a\n\n--ab\nContent-Type: text/plain\n\nhi\n--a\n\nyes\n", "yes\n", id="longer boundary first"),
        pytest.param("Content-Type: multipart/mixed; boundary=a\n\n--a\n\ncut off", "cut off", id="never closed"),
        pytest.param("Content-Type: text\n\nhi", "hi", id="half a type"),
        pytest.param("Content-Type: ;;;=\"\n\nhi", "hi", id="broken type"),
        pytest.param("Content-Transfer-Encoding: base64\n\naGVsbG8", "hello", id="base64 without padding"),
        pytest.param("Content-Transfer-Encoding: base64\n\naGVs!!bG8=\n*", "hello", id="base64 with strangers"),
        pytest.param("Content-Transfer-Encoding: x-unknown\n\nhi", "hi", id="unknown encoding"),
        pytest.param("Content-Type: text/plain; charset=\"x-unknown\"\n\nGrüße", "Grüße", id="unknown charset"),
        pytest.param("Content-Type: text/plain; charset=us-ascii\n\nGrüße", "Grüße", id="wrong charset"),
        pytest.param("Content-Type: text/plain; charset=hex\n\n6869", "6869", id="a codec that is no charset"),
        pytest.param("Content-Type: text/plain; charset=punycode\n\nhi-", "hi-", id="a slow codec"),
        pytest.param("From: a@b.c\n\nh\x00i", "hi", id="NUL bytes"),
    ],
)  # fmt: skip
def test_broken_mail_is_read_as_far_as_it_goes(raw: str, text: str) -> None:
    assert read(raw).text == text


def test_bytes_of_windows_1252_without_a_charset() -> None:
    assert read(b"From: a@b.c\n\nIt\x92s \x80 5").text == "It\u2019s \u20ac 5"


@pytest.mark.parametrize(
    ("value", "offset_hours", "iso"),
    [
        ("Mon, 4 May 2026 09:12:00 +0200", 2, "2026-05-04T09:12:00+02:00"),
        ("Mon, 4 May 2026 09:12:00 -0000", 0, "2026-05-04T09:12:00+00:00"),
        ("4 May 2026 09:12 -0530 (IST)", -5.5, "2026-05-04T09:12:00-05:30"),
        ("Mon, 04 May 26 09:12:00 EST", -5, "2026-05-04T09:12:00-05:00"),
        ("Mon May  4 09:12:00 2026", 0, "2026-05-04T09:12:00+00:00"),
        ("Mon, 4 May 2026 09:12:60 GMT", 0, "2026-05-04T09:12:59+00:00"),
        ("Mon, 4 May 2026 09:12:00 +9999", 0, "2026-05-04T09:12:00+00:00"),
    ],
)
def test_dates_keep_their_offset(value: str, offset_hours: float, iso: str) -> None:
    found = date_of(value)
    assert found is not None
    assert found.isoformat() == iso
    assert found.utcoffset() == timedelta(hours=offset_hours)


@pytest.mark.parametrize(
    "value",
    ["", "yesterday", "Mon, 40 May 2026 09:12:00 +0200", "Mon, 4 May 2099 09:12:00 +0200", "1 Jan 1970 00:00:00 +0000",
     "Mon, 4 Xyz 2026 09:12:00 +0200", "99999999999999999999", "Mon, 4 May 2026 99:99:99 +0200"],
)  # fmt: skip
def test_dates_without_sense_are_none(value: str) -> None:
    assert date_of(value) is None


def test_without_any_time_a_mail_is_of_1970() -> None:
    message = read("From: a@b.c\nDate: Mon, 4 May 2099 09:12:00 +0200\n\nx")
    assert (message.sent_at, message.received_at) == (None, EPOCH)


def test_the_date_stands_in_where_nothing_tells_of_the_arrival() -> None:
    message = read("From: a@b.c\nDate: Mon, 4 May 2026 09:12:00 +0200\n\nx")
    assert message.received_at == datetime(2026, 5, 4, 7, 12, tzinfo=UTC)


def test_a_date_in_the_future_of_its_arrival_is_not_believed() -> None:
    message = read(USUAL.replace("Date: Mon, 4 May 2026", "Date: Mon, 4 May 2037"))
    assert message.sent_at is None


@pytest.mark.parametrize(
    ("value", "emails"),
    [
        ("a@b.c", ["a@b.c"]),
        ("A <A@B.C>, <d@e.f>", ["a@b.c", "d@e.f"]),
        ("Doe, Jane <j@a.c>", ["j@a.c"]),
        ('"a, b" <a@b.c>; d@e.f', ["a@b.c", "d@e.f"]),
        ("j@a.c (Jane, of Acme)", ["j@a.c"]),
        ("Team: a@b.c, d@e.f;", ["a@b.c", "d@e.f"]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?J=C3=B6rg?= <j@a.c>", ["j@a.c"]),
        ('<<<>>> @@ ,,, ((( "', []),
        ("", []),
    ],
)
def test_address_lists_right_and_wrong(value: str, emails: list[str]) -> None:
    assert [address.email for address in addresses_in(value)] == emails


def test_names_are_decoded_after_the_list_is_cut() -> None:
    assert addresses_in("=?utf-8?q?Doe=2C_J=C3=B6rg?= <j@a.c>") == (Address("j@a.c", "Doe, Jörg"),)


def test_huge_lists_are_cut() -> None:
    raw = "To: " + ", ".join(f"a{n}@b.c" for n in range(5000)) + "\nReferences: "
    raw += " ".join(f"<{n}@x>" for n in range(900)) + "\n\nx"
    message = read(raw)
    assert 0 < len(message.to) <= ADDRESSES
    assert len(message.references) <= REFERENCES
    assert message.references[0] == "<0@x>"


@pytest.mark.timeout(20)
def test_a_megabyte_of_headers_is_survived() -> None:
    raw = (
        "From: a@b.c\nSubject: s\n"
        + "X-Junk: "
        + "y" * 1_000_000
        + "\n"
        + "X-J: z\n" * 100_000
        + "\nbody"
    )
    message = read(raw)
    assert message.sender.email == "a@b.c"
    assert message.text == "body"


@pytest.mark.timeout(20)
def test_deep_and_wide_mime_trees_are_cut() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(500))
    assert read("From: a@b.c\n" + deep + "\nbottom").sender.email == "a@b.c"
    wide = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n" * 20_000
    assert read(wide).text is not None


def test_a_broken_encoded_word_stays_as_it_is() -> None:
    assert read("Subject: =?utf-8?b?%%%?= and =?nowhere?q?=FC?= x =?\n\n").subject.endswith("x =?")


def test_a_provider_may_hand_over_the_parts() -> None:
    message = assemble(
        [("From", "Jane <jane@acme.com>"), ("Subject", "Hi"), ("subject", "second")],
        [
            Leaf("text/plain", {"charset": "utf-8"}, "", "Grüße".encode()),
            Leaf("text/html", {}, "", b"<p>x</p>"),
            Leaf("text/calendar", {"method": "REQUEST"}, "invite.ics", b"BEGIN:VCALENDAR"),
            Leaf("application/pdf", {}, "cv.pdf", b"%PDF"),
        ],
        remote_id=RemoteId("r"),
        thread_id=ThreadId("t"),
    )
    assert (message.subject, message.text, message.html) == ("Hi", "Grüße", "<p>x</p>")
    assert [part.method for part in message.parts] == ["REQUEST"]


PIECES = st.sampled_from(
    [b"From: a@b.c\n", b"Subject: =?utf-8?q?x?=\n", b"Content-Type: multipart/mixed; boundary=b\n", b"\n", b"--b\n", b"--b--\n",
     b"Content-Transfer-Encoding: base64\n", b"Content-Type: message/rfc822\n", b"Date: Mon, 4 May 2026 09:12:00 +0200\n",
     b"\x00\xff\xfe", b"Content-Type: text/html; charset=utf-7\n\n+2D0-", b" folded\n", b": \n", b"\r", b"<p>x</p>"],
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.binary(max_size=30)), max_size=12).map(b"".join))
def test_nothing_makes_it_raise(raw: bytes) -> None:
    message = read(raw)
    assert message.received_at.tzinfo is not None
    for text in (message.subject, message.text or "", message.html or ""):
        text.encode()  # whole Unicode text, fit for JSON and databases
        assert "\0" not in text
    assert read(raw, header_only=True).text is None
