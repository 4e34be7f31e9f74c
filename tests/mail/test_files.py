import json
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.domain.message import Message
from app.mail.files import Unreadable, messages_in, size_of

MAIL = b"""From: Jane Doe <jane@acme.com>
To: me@example.com
Subject: Interview
Date: Mon, 02 Mar 2026 09:00:00 +0000
Message-ID: <1@acme.com>

Hello,
see you on Monday.
"""
SEPARATOR = b"From 1790@xxx Mon Mar 02 09:00:00 +0000 2026\n"


def mbox(*mails: bytes) -> bytes:
    return b"".join(SEPARATOR + mail + b"\n" for mail in mails)


def read(path: Path) -> list[Message]:
    return [found for _, found in messages_in(path) if isinstance(found, Message)]


def broken(path: Path) -> list[Unreadable]:
    return [found for _, found in messages_in(path) if isinstance(found, Unreadable)]


def a_file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_an_mbox_is_cut_into_its_messages(tmp_path: Path) -> None:
    path = a_file(tmp_path, "all.mbox", mbox(MAIL, MAIL.replace(b"<1@", b"<2@")))
    first, second = read(path)
    assert first.text is not None
    assert first.text.split() == ["Hello,", "see", "you", "on", "Monday."]
    assert first.sender.email == "jane@acme.com"
    assert second.internet_message_id == "<2@acme.com>"
    assert (first.remote_id, second.remote_id) == ("1", "2")
    assert first.thread_id == ""


@pytest.mark.parametrize(
    ("line", "there"),
    [
        (b"From here on it gets better.", b"From here on it gets better."),
        (b"\nFrom my side, Mon is fine.", b"From my side, Mon is fine."),
        (b">From here", b"From here"),
        (b">>From here", b">From here"),
        (b"no empty line before\n" + SEPARATOR.strip(), SEPARATOR.strip()),
    ],
)
def test_lines_of_text_that_look_like_separators(tmp_path: Path, line: bytes, there: bytes) -> None:
    path = a_file(tmp_path, "all.mbox", mbox(MAIL + line + b"\n", MAIL))
    first, _ = read(path)
    assert first.text is not None
    assert there.decode() in first.text


def test_windows_line_ends(tmp_path: Path) -> None:
    path = a_file(tmp_path, "all.mbox", mbox(MAIL, MAIL).replace(b"\n", b"\r\n"))
    assert [m.subject for m in read(path)] == ["Interview", "Interview"]


def test_a_broken_message_is_told_by_its_number(tmp_path: Path) -> None:
    no_sender = MAIL.replace(b"From: Jane Doe <jane@acme.com>\n", b"")
    path = a_file(tmp_path, "all.mbox", mbox(MAIL, b"\x00\x01 what is this\n", no_sender, MAIL))
    assert broken(path) == [Unreadable(2, "has no headers")]
    assert [m.remote_id for m in read(path)] == ["1", "3", "4"]
    assert read(path)[1].sender.email == ""  # a bounce may well have none


def test_a_takeout_export_knows_its_threads_and_what_is_no_mail(tmp_path: Path) -> None:
    threaded = b"X-GM-THRID: 1790000000000000001\nX-Gmail-Labels: Inbox,Opened\n" + MAIL
    draft = b"X-Gmail-Labels: Drafts\n" + MAIL
    spam = b"X-Gmail-Labels: Opened,Spam\n" + MAIL
    path = a_file(tmp_path, "all.mbox", mbox(threaded, draft, spam))
    (message,) = read(path)
    assert message.thread_id == "1790000000000000001"
    assert broken(path) == []


def test_a_message_without_a_date_has_that_of_its_separator(tmp_path: Path) -> None:
    undated = MAIL.replace(b"Date: Mon, 02 Mar 2026 09:00:00 +0000\n", b"")
    path = a_file(tmp_path, "all.mbox", mbox(undated))
    (message,) = read(path)
    assert message.received_at == datetime(2026, 3, 2, 9, tzinfo=UTC)
    odd = SEPARATOR.replace(b"Mar 02", b"Mar 99")
    (message,) = read(a_file(tmp_path, "odd.mbox", odd + undated))
    assert message.received_at.year == 1970
    odd = b"From me@example.com Mon 2 March 2026 9:00\n"
    (message,) = read(a_file(tmp_path, "odder.mbox", odd + undated))
    assert message.received_at.year == 1970


def test_a_huge_message_is_read_as_far_as_it_matters(tmp_path: Path) -> None:
    attachment = (b"A" * 76 + b"\n") * 600_000
    path = a_file(tmp_path, "all.mbox", mbox(MAIL + attachment, MAIL))
    assert [m.subject for m in read(path)] == ["Interview", "Interview"]


def test_a_maildir_holds_one_mail_a_file(tmp_path: Path) -> None:
    for name in (
        "cur/2.M1.host:2,S",
        "new/3.M1.host",
        ".Sent/cur/1.M1.host",
        ".Sent/new/4",
        "tmp/5",
        "cur/.6",
    ):
        a_file(tmp_path, name, MAIL)
    assert [m.remote_id for m in read(tmp_path)] == [".Sent/cur/1.M1.host", ".Sent/new/4", "cur/2.M1.host:2,S", "new/3.M1.host"]  # fmt: skip


def test_a_mail_needs_no_suffix(tmp_path: Path) -> None:
    assert [m.subject for m in read(a_file(tmp_path, "message", MAIL))] == ["Interview"]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    a_file(tmp_path, "b/2.eml", MAIL)
    a_file(tmp_path, "a/1.EML", MAIL)
    a_file(tmp_path, "c.mbox", mbox(MAIL, MAIL))
    a_file(tmp_path, "notes.txt", b"no mail")
    assert [m.remote_id for m in read(tmp_path)] == ["a/1.EML", "b/2.eml", "3", "4"]
    assert read(a_file(tmp_path, "one.eml", MAIL))[0].remote_id == "one.eml"
    assert size_of(tmp_path) == 3 * len(MAIL) + len(mbox(MAIL, MAIL))


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    path = a_file(tmp_path, "gone.eml", MAIL)
    found = messages_in(path)
    path.unlink()
    assert [f for _, f in found] == [Unreadable(1, "cannot be opened (FileNotFoundError)")]


def test_jsonl_is_read_line_by_line(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {"id": "x", "from": "jane@acme.com", "subject": "Hi", "body": "Hello", "thread": "t"}
        ),
        "not json",
        "",
        json.dumps({"raw": b64encode(MAIL).decode()}),
        "[]",
    ]
    path = a_file(tmp_path, "mail.jsonl", "\n".join(lines).encode())
    assert [(m.remote_id, m.thread_id) for m in read(path)] == [("x", "t"), ("line 4", "")]
    assert [problem.number for problem in broken(path)] == [2, 5]
    assert [number for number, _ in messages_in(path)] == [1, 2, 4, 5]


def test_jsonl_is_known_by_its_first_byte(tmp_path: Path) -> None:
    path = a_file(
        tmp_path, "export", b"\xef\xbb\xbf" + json.dumps({"id": "x", "from": "a@b.c"}).encode()
    )
    assert [m.remote_id for m in read(path)] == ["x"]


def test_what_is_no_mail_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"song\.mp3 holds no mail"):
        messages_in(a_file(tmp_path, "song.mp3", b"ID3\x04"))
    with pytest.raises(BadInput, match="no such file"):
        messages_in(tmp_path / "missing")
    assert size_of(tmp_path / "missing") == 0


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    assert read(a_file(tmp_path, "empty.mbox", b"")) == []


def test_the_bytes_taken_add_up(tmp_path: Path) -> None:
    for name, content in (
        ("a.mbox", mbox(MAIL, MAIL)),
        ("b.eml", MAIL),
        ("c.jsonl", b'{"id": 1}\n\n'),
    ):
        path = a_file(tmp_path, name, content)
        taken: list[int] = []
        list(messages_in(path, progress=taken.append))
        assert sum(taken) == size_of(path) == len(content)
