import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.mail.formats import Format, opened

MAIL = b"From: Jane Doe <jane@acme.com>\nSubject: Interview\n\nSee you on Monday.\n"
SEPARATOR = b"From 1790@xxx Mon Mar 02 09:00:00 +0000 2026\n"
LINE = json.dumps({"id": "x", "from": "jane@acme.com", "body": "Hello"}).encode() + b"\n"
BOM = b"\xef\xbb\xbf"

CONTENTS = [
    ("one mail", MAIL, Format.MAIL),
    ("Windows line ends", MAIL.replace(b"\n", b"\r\n"), Format.MAIL),
    ("old Macintosh line ends", b"X-A: 1\r" + MAIL.replace(b"\n", b"\r"), Format.MAIL),
    ("a byte order mark", BOM + MAIL, Format.MAIL),
    ("an empty line first", b"\r\n\n" + MAIL, Format.MAIL),
    ("other headers first", b"X-Relay: 1\n" * 40 + b"ARC-Seal: " + b"a" * 9000 + b"\n b\n" + MAIL, Format.MAIL),
    ("a From line without a date", b"From jane@acme.com\n" + MAIL, Format.MAIL),
    ("small letters", MAIL.lower(), Format.MAIL),
    ("an mbox", SEPARATOR + MAIL, Format.MBOX),
    ("an mbox of Windows", (SEPARATOR + MAIL).replace(b"\n", b"\r\n"), Format.MBOX),
    ("an mbox with a byte order mark", BOM + SEPARATOR + MAIL, Format.MBOX),
    ("JSONL", LINE, Format.JSONL),
    ("JSONL with a byte order mark", BOM + b"\n" + LINE, Format.JSONL),
    ("a broken line of JSONL", b'{"id": "x"\n', Format.JSONL),
    ("a broken line before JSONL", b"not json\nnull\n" + LINE, Format.JSONL),
    ("one long line of JSONL", json.dumps({"body": "a" * 100_000}).encode(), Format.JSONL),
    ("nothing", b"", Format.NOTHING),
    ("empty lines", b"\r\n \n\n", Format.NOTHING),
]  # fmt: skip
NO_MAIL = [
    ("a song", b"ID3\x04" + bytes(range(256)) * 600),
    ("prose", b"From here on it gets better.\n\nSubject: said nobody.\n"),
    ("settings", b"name: afterword\nport: 80\n\nfrom: here\n"),
    ("an address of a page", b"https://acme.example/jobs\n"),
    ("JSON over many lines", b'[\n  {\n    "id": 1\n  }\n]\n'),
    ("UTF-16", MAIL.decode().encode("utf-16")),
]


@pytest.mark.parametrize(
    ("content", "found"), [pytest.param(content, found, id=name) for name, content, found in CONTENTS]
)  # fmt: skip
def test_the_content_tells(content: bytes, found: Format) -> None:
    source = opened(BytesIO(content), "standard input")
    assert source.format is found
    assert b"".join(source.lines) == content.removeprefix(BOM)


@pytest.mark.parametrize("content", [pytest.param(content, id=name) for name, content in NO_MAIL])
def test_what_is_no_mail_is_refused_with_what_to_give(content: bytes) -> None:
    with pytest.raises(BadInput, match=r"song\.mp3 holds no mail.*\.eml file.*mbox.*JSONL"):
        opened(BytesIO(content), "song.mp3")


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("x.eml", b"", Format.MAIL),
        ("x.eml", b"no headers\n", Format.MAIL),
        ("x.JSONL", b"[]\n", Format.JSONL),
        ("x.ndjson", b"not json\n", Format.JSONL),
        ("x.jsonl", SEPARATOR + MAIL, Format.MBOX),
        ("x.mbox", MAIL, Format.MAIL),
        ("x.eml", LINE, Format.JSONL),
    ],
)
def test_the_name_counts_where_the_content_tells_nothing(
    name: str, content: bytes, found: Format
) -> None:
    assert opened(BytesIO(content), name).format is found


@given(st.binary(max_size=300), st.sampled_from(["x", "x.eml", "x.jsonl"]))
def test_no_bytes_are_lost(content: bytes, name: str) -> None:
    try:
        source = opened(BytesIO(content), name)
    except BadInput:
        return
    assert b"".join(source.lines) == content.removeprefix(BOM)
