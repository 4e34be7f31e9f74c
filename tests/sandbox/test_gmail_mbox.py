"""Loading a mailbox from an mbox file or a folder of .eml files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sandbox.clock import Clock
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.mbox import Broken, load, separators

TAKEOUT = b"""\
From 1800000000000000001@xxx Mon Mar 02 09:00:00 +0000 2026
X-GM-THRID: 1800000000000000001
X-Gmail-Labels: Inbox,Opened,Category Personal
From: Dana Reyes <dana@interviewer.example>
To: me@example.com
Subject: =?UTF-8?Q?Interview_f=C3=BCr_Sie?=
Date: Mon, 02 Mar 2026 09:00:00 +0000
Message-ID: <one@interviewer.example>

From Monday on we are in the new office.

>From here it is a short walk.

From 1800000000000000002@xxx Tue Mar 03 10:00:00 +0000 2026
X-GM-THRID: 1800000000000000001
X-Gmail-Labels: Sent
From: Me <me@example.com>
To: dana@interviewer.example
Subject: =?UTF-8?Q?Re:_Interview_f=C3=BCr_Sie?=
Date: Tue, 03 Mar 2026 10:00:00 +0000
Message-ID: <two@example.com>
In-Reply-To: <one@interviewer.example>

Thank you.

From 1800000000000000003@xxx Wed Mar 04 10:00:00 +0000 2026


nothing but a body

From 1800000000000000004@xxx Wed Mar 04 11:00:00 +0000 2026
X-Gmail-Labels: Draft
From: Me <me@example.com>
Subject: unfinished

Half a thought
"""


def _store(*aliases: str) -> MailboxStore:
    clock = Clock(datetime(2026, 6, 1, tzinfo=UTC), running=False)
    return MailboxStore("me@example.com", clock=clock, aliases=aliases)


def _mbox(folder: Path, content: bytes) -> Path:
    path = folder / "export.mbox"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_a_takeout_export_becomes_threads_with_labels(tmp_path: Path, line_end: bytes) -> None:
    store = _store()
    broken = load(store, _mbox(tmp_path, TAKEOUT.replace(b"\n", line_end)))
    assert broken == [Broken(3, "export.mbox", "has no headers")]
    assert store.count() == (3, 2)
    first, second = store.thread(f"{1800000000000000001:016x}")
    assert first.headers.subject == "Interview für Sie"
    assert first.labels == {"INBOX", "CATEGORY_PERSONAL"}
    assert second.labels == {"SENT"}
    body = first.raw().replace(b"\r\n", b"\n")
    assert b"From Monday on" in body
    assert b"\nFrom here it is" in body  # unquoted
    (draft,) = store.drafts()
    assert store.require(draft.message_id).headers.subject == "unfinished"


def test_loading_makes_no_history_and_no_notices(tmp_path: Path) -> None:
    told: list[MailboxStore] = []
    store = _store()
    store = MailboxStore("me@example.com", clock=store.clock, on_change=told.append)
    start = store.history.current
    load(store, _mbox(tmp_path, TAKEOUT))
    assert store.history.since(start) == ([], start)
    assert told == []


def test_without_google_headers_references_make_threads_whatever_the_order(tmp_path: Path) -> None:
    messages = [
        b"From x@y Mon Mar 02 09:00:00 2026\nFrom: dana@interviewer.example\nSubject: Hi\n"
        b"Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <a@x>\n\nHello\n\n",
        b"From x@y Tue Mar 03 09:00:00 2026\nFrom: ME@example.com\nSubject: Re: Hi\n"
        b"Date: Tue, 03 Mar 2026 09:00:00 +0000\nMessage-ID: <b@x>\nReferences: <a@x>\n\nYes\n\n",
        b"From x@y Wed Mar 04 09:00:00 2026\nFrom: dana@interviewer.example\nSubject: RE: Hi\n"
        b"Date: Wed, 04 Mar 2026 09:00:00 +0000\nMessage-ID: <c@x>\nIn-Reply-To: <b@x>\n\nOk\n\n",
    ]
    for order in (messages, messages[::-1]):
        store = _store()
        load(store, _mbox(tmp_path, b"".join(order)))
        assert store.count() == (3, 1)
        assert [s.labels for s in store.newest()] == [{"INBOX"}, {"SENT"}, {"INBOX"}]


def test_a_folder_of_eml_files_is_loaded_and_broken_ones_are_named(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(b"From: a@b.example\nSubject: one\n\nHello")
    (tmp_path / "two.eml").write_bytes(b"")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "three.eml").write_bytes(b"Subject: nobody\n\nHello")
    (tmp_path / "notes.txt").write_bytes(b"not mail")
    store = _store()
    broken = load(store, tmp_path)
    assert {(b.name, b.why) for b in broken} == {
        ("two.eml", "has no headers"),
        ("three.eml", "has no From header"),
    }
    assert store.count() == (1, 1)


def test_a_maildir_and_an_mbox_in_a_folder_are_loaded(tmp_path: Path) -> None:
    for place in ("Work/cur", "Work/new", "Work/tmp", "notes/cur"):
        (tmp_path / place).mkdir(parents=True)
    mail = b"From: Dana <dana@interviewer.example>\nTo: me@example.com\nSubject: %s\n\nHi.\n"
    (tmp_path / "Work/cur/1772442000.a:2,S").write_bytes(mail % b"Seen")
    (tmp_path / "Work/new/1772442001.b").write_bytes(mail % b"New")
    (tmp_path / "Work/tmp/1772442002.c").write_bytes(mail % b"Half written")
    (tmp_path / "notes/cur/todo").write_bytes(b"Buy bread: today\n")  # no Maildir
    (tmp_path / "old.mbox").write_bytes(TAKEOUT)
    store = _store()
    assert [one.why for one in load(store, tmp_path)] == ["has no headers"]  # of the mbox
    assert {"Seen", "New", "unfinished"} < {one.headers.subject for one in store.newest()}
    assert len(list(store.newest())) == 2 + 3


def test_a_date_in_the_future_or_none_is_brought_down_to_now(tmp_path: Path) -> None:
    (tmp_path / "future.eml").write_bytes(
        b"From: a@b.example\nDate: Mon, 02 Mar 2099 09:00:00 +0000\n\nHello"
    )
    (tmp_path / "never.eml").write_bytes(b"From: a@b.example\nDate: yesterday\n\nHello")
    store = _store()
    assert load(store, tmp_path) == []
    now = int(store.clock.now().timestamp() * 1000)
    assert [stored.internal_ms for stored in store.newest()] == [now, now]


def test_a_file_that_is_no_mbox_says_so(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not an mbox"):
        load(_store(), _mbox(tmp_path, b"PK\x03\x04 a zip file"))


def test_progress_is_told(tmp_path: Path) -> None:
    message = b"From x@y Mon Mar 02 09:00:00 2026\nFrom: a@b.example\n\nHello\n\n"
    told: list[tuple[int, int]] = []
    load(
        _store(),
        _mbox(tmp_path, message * 250),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(100, 250), (200, 250), (250, 250)]


@settings(max_examples=60, deadline=None)
@given(
    bodies=st.lists(st.binary(max_size=120), min_size=1, max_size=8),
    block=st.integers(min_value=1, max_value=300),
)
def test_where_a_block_ends_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[bytes], block: int
) -> None:
    line = b"From x@y Mon Mar 02 09:00:00 2026\n"
    path = tmp_path_factory.mktemp("mbox") / "x.mbox"
    clean = [body.replace(b"From ", b"Xrom ") for body in bodies]
    path.write_bytes(b"".join(line + body + b"\n\n" for body in clean))
    offsets, at = [], 0
    for body in clean:
        offsets.append(at)
        at += len(line) + len(body) + 2
    assert [offset for offset, _ in separators(path, block=block)] == offsets
