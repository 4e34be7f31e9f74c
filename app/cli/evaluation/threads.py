"""Replies joined to their threads, with all headers and without the two that say it."""

from base64 import b64encode
from collections.abc import Mapping
from itertools import combinations

from app.cli.evaluation.figure import Measured, Miss, counted
from app.cli.evaluation.folder import BadRow, Folder, Row, strings, text
from app.domain.message import Message, RemoteId, ThreadId
from app.domain.rfc5322 import parse
from app.domain.threads import thread_ids

ABOUT = "threads"
Link = tuple[RemoteId, RemoteId]  # a reply and what it answers


def threads(folder: Folder) -> Measured:
    """Links found, and pairs put together without headers that headers put together too."""
    both = folder.lines("threads/messages.jsonl", _messages)
    told = thread_ids([message for message, _ in both])
    guessed = thread_ids([message for _, message in both])

    def link(row: Row) -> Link:
        child, parent = RemoteId(text(row, "child")), RemoteId(text(row, "parent"))
        if child not in told or parent not in told:
            raise BadRow("names a message that is not in threads/messages.jsonl")
        return child, parent

    links = folder.lines("threads/gold.jsonl", link)
    if not links:
        return Measured()
    true, together = _pairs(told), _pairs(guessed)
    figures = [
        *counted(ABOUT, "with_headers", (told[child] == told[parent] for child, parent in links)),
        *counted(ABOUT, "without_headers", (guessed[c] == guessed[p] for c, p in links)),
        *counted(ABOUT, "joined_rightly_without_headers", (pair in true for pair in together)),
    ]
    misses = {
        name: [Miss(c, f"with {p}", "apart") for c, p in links if threads[c] != threads[p]]
        for name, threads in (("threads", told), ("threads without headers", guessed))
    }
    return Measured(figures, misses)


def _pairs(threads: Mapping[RemoteId, ThreadId]) -> set[frozenset[RemoteId]]:
    members: dict[ThreadId, list[RemoteId]] = {}
    for remote_id, thread in threads.items():
        members.setdefault(thread, []).append(remote_id)
    return {frozenset(pair) for group in members.values() for pair in combinations(group, 2)}


def _messages(row: Row) -> tuple[Message, Message]:
    return _message(row, with_headers=True), _message(row, with_headers=False)


def _message(row: Row, *, with_headers: bool) -> Message:
    """The mail as it came: addresses and subject encoded where they need it (RFC 2047)."""
    headers = [
        ("Message-ID", text(row, "message_id")),
        ("From", text(row, "from")),
        ("To", text(row, "to", "")),
        ("Cc", text(row, "cc", "")),
        ("Date", text(row, "date", "")),
        ("List-Id", text(row, "list_id", "")),
        ("Subject", _encoded(text(row, "subject", ""))),
    ]
    if with_headers:
        headers += [
            ("In-Reply-To", " ".join(strings(row, "in_reply_to"))),
            ("References", " ".join(strings(row, "references"))),
        ]
    raw = "".join(f"{name}: {' '.join(value.split())}\n" for name, value in headers if value)
    identity = RemoteId(text(row, "id"))
    return parse(f"{raw}\n".encode(errors="replace"), remote_id=identity, thread_id=ThreadId(""))


def _encoded(string: str) -> str:
    encoded = b64encode(string.encode(errors="replace")).decode()
    return string if string.isascii() else f"=?utf-8?b?{encoded}?="
