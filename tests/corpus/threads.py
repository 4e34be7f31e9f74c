"""Replies joined to their threads, with all headers and without the two that say it."""

from base64 import b64encode
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.rfc5322 import parse
from app.domain.threads import thread_ids
from tests.corpus.data import Row, rows
from tests.corpus.figure import Figure, counted


def figures(data: Path) -> list[Figure]:
    """Links found, and pairs put together without headers that headers put together too."""
    lines = list(rows(data / "threads" / "messages.jsonl"))
    told = thread_ids([_message(line, with_headers=True) for line in lines])
    guessed = thread_ids([_message(line, with_headers=False) for line in lines])
    links = [
        (RemoteId(link["child"]), RemoteId(link["parent"]))
        for link in rows(data / "threads" / "gold.jsonl")
    ]
    true, together = _pairs(told), _pairs(guessed)
    return [
        counted("threads", "links found with headers", (told[c] == told[p] for c, p in links), 0.99),
        counted("threads", "links found without", (guessed[c] == guessed[p] for c, p in links), 0.92),
        Figure("threads", "pairs joined without that belong", len(true & together), len(together), 0.9),
    ]  # fmt: skip


def _pairs(threads: Mapping[RemoteId, ThreadId]) -> set[frozenset[RemoteId]]:
    members: dict[ThreadId, list[RemoteId]] = {}
    for remote_id, thread in threads.items():
        members.setdefault(thread, []).append(remote_id)
    return {frozenset(pair) for group in members.values() for pair in combinations(group, 2)}


def _message(line: Row, *, with_headers: bool) -> Message:
    """The mail as it came: addresses and subject encoded where they need it (RFC 2047)."""
    headers = [
        ("Message-ID", str(line["message_id"])),
        ("From", str(line["from"])),
        ("To", str(line["to"])),
        ("Cc", str(line["cc"])),
        ("Date", str(line["date"])),
        ("List-Id", str(line["list_id"])),
        ("Subject", _encoded(str(line["subject"]))),
    ]
    if with_headers:
        headers += [
            ("In-Reply-To", " ".join(line["in_reply_to"])),
            ("References", " ".join(line["references"])),
        ]
    raw = "".join(f"{name}: {value}\n" for name, value in headers if value)
    return parse(f"{raw}\n".encode(), remote_id=RemoteId(str(line["id"])), thread_id=ThreadId(""))


def _encoded(text: str) -> str:
    return text if text.isascii() else f"=?utf-8?b?{b64encode(text.encode()).decode()}?="
