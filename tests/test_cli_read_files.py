"""`afterword read` over whatever mail lies in files: one mail, an mbox, a folder, a Maildir."""

import json
from base64 import b64encode
from io import BytesIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.mail.files import messages_of
from app.mail.formats import opened

MAIL = b"""From: Jane Doe <jane@acme.com>
To: me@example.com
Subject: Re: Interview
Date: Mon, 02 Mar 2026 09:00:00 +0000
Message-ID: <1@acme.com>

Hi Sam,

thank you for interviewing for the Backend Engineer position at Acme. We will let you know by Friday.

Jane
"""
SEPARATOR = b"From 1790@xxx Mon Mar 02 09:00:00 +0000 2026\n"
UNNAMED = MAIL.replace(b"Message-ID: <1@acme.com>\n", b"")
MBOX = SEPARATOR + MAIL + b"\n" + SEPARATOR + UNNAMED
LINE = json.dumps({"id": "r1", "from": "jane@acme.com", "body": "Hello Sam"}).encode()


def run(file: str | Path, content: bytes = b"") -> tuple[list[dict[str, object]], str, int]:
    """Readings, what is told on standard error, and the exit code."""
    result = CliRunner().invoke(
        app, ["read", str(file), "--owner", "me@example.com"], input=content
    )
    return (
        [json.loads(line) for line in result.stdout.splitlines()],
        result.stderr,
        result.exit_code,
    )


FORMS = [
    ("mail.eml", MAIL, ["<1@acme.com>"]),
    ("mail", MAIL, ["<1@acme.com>"]),
    ("mail.txt", UNNAMED, ["mail.txt"]),
    ("all.mbox", MBOX, ["<1@acme.com>", "2"]),
    ("all.eml", MBOX, ["<1@acme.com>", "2"]),
    ("lines", LINE, ["r1"]),
    ("empty.mbox", b"", []),
]  # fmt: skip


@pytest.mark.parametrize("ends", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("name", "content", "called"), FORMS)
def test_a_file_is_taken_for_what_stands_in_it(
    tmp_path: Path, name: str, content: bytes, called: list[str], ends: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content.replace(b"\n", ends))
    found, told, code = run(path)
    assert ([reading["id"] for reading in found], told, code) == (called, "", 0)
    again, told, code = run("-", path.read_bytes())
    assert [{**reading, "id": ""} for reading in again] == [
        {**reading, "id": ""} for reading in found
    ]
    assert (told, code) == ("", 0)


def test_a_mail_is_read_as_it_would_be_in_jsonl() -> None:
    ((reading,), _, _) = run("-", MAIL)
    line = {"id": "<1@acme.com>", "raw": b64encode(MAIL).decode()}
    ((same,), _, _) = run("-", json.dumps(line).encode())
    assert reading == same
    assert reading["promised"] == {"from": "2026-03-02", "to": "2026-03-06"}


def test_a_broken_mail_of_an_mbox_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(SEPARATOR + MAIL + b"\n" + SEPARATOR + b"\x00\x01 what is this\n\n" + MBOX)
    found, told, code = run(path)
    assert [reading["id"] for reading in found] == ["<1@acme.com>", None, "<1@acme.com>", "4"]
    assert (found[1]["kind"], found[1]["error"]) == ("other", "message 2: has no headers")
    assert (told, code) == ("afterword read: message 2: has no headers\n", 0)


def test_drafts_and_spam_of_an_export_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(SEPARATOR + b"X-Gmail-Labels: Spam\n" + MAIL)
    assert len(run(path)[0]) == 1


def test_a_folder_and_a_maildir_are_read_by_name(tmp_path: Path) -> None:
    for place in ("a.eml", "b.mbox", "notes.txt", "Mail/cur/1.M1.host:2,S", "Mail/new/2.M2.host"):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MBOX if path.suffix == ".mbox" else UNNAMED)
    names = [reading["id"] for reading in run(tmp_path)[0]]
    assert names == ["Mail/cur/1.M1.host:2,S", "Mail/new/2.M2.host", "a.eml", "<1@acme.com>", "5"]
    assert len(run(tmp_path / "Mail")[0]) == 2


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("song.mp3", b"ID3\x04\x00\x01", "song.mp3 holds no mail that can be read: give an .eml"),
        ("mail.eml", b"", "mail.eml is no mail: it has no headers"),
        ("mail.eml", b"Hello\n", "mail.eml is no mail: it has no headers"),
        ("array", b'[\n{\n"id": 1}\n]\n', "array holds no mail that can be read"),
        ("-", b"hello\nworld\n", "standard input holds no mail that can be read"),
    ],
)
def test_what_is_no_mail_ends_in_one_line_that_says_what_to_do(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found, told, code = run("-" if name == "-" else path, content)
    assert (found, code, told.count("\n")) == ([], 2, 1)
    assert told.startswith(f"afterword read: {why}")


def test_a_folder_without_mail_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"no mail")
    assert run(tmp_path)[1:] == (
        f"afterword read: {tmp_path} holds no mail: no .eml or .mbox file, and it is no Maildir\n",
        2,
    )


class Endless(BytesIO):
    """An mbox that never ends, and how much of it was asked for."""

    taken = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        if not (line := super().readline(-1 if size is None else size)):
            self.seek(0)
            line = super().readline()
        self.taken += len(line)
        return line

    def __next__(self) -> bytes:
        return self.readline()


def test_a_mail_of_an_mbox_is_read_before_the_next_one_comes() -> None:
    stream = Endless(MBOX + b"\n")
    found = messages_of(opened(stream, "all.mbox"), "all.mbox")
    for number in range(1, 200):
        assert next(found)[0] == number
        assert stream.taken <= (number + 1) * len(MBOX)
