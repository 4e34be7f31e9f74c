"""Replies joined to their threads, on real mail."""

import json
from base64 import b64encode
from pathlib import Path

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.rfc5322 import parse
from app.domain.threads import thread_ids
from tests.shared import shared_data


def messages(data: Path, *, with_headers: bool) -> list[Message]:
    lines = (data / "threads" / "messages.jsonl").read_text().splitlines()
    return [raw_message(json.loads(line), with_headers=with_headers) for line in lines]


def raw_message(line: dict[str, str | list[str]], *, with_headers: bool) -> Message:
    """The mail as it came: addresses and subject encoded where they need it (RFC 2047)."""
    headers = [
        ("Message-ID", str(line["message_id"])),
        ("From", str(line["from"])),
        ("To", str(line["to"])),
        ("Cc", str(line["cc"])),
        ("Date", str(line["date"])),
        ("List-Id", str(line["list_id"])),
        ("Subject", encoded(str(line["subject"]))),
    ]
    if with_headers:
        headers += [
            ("In-Reply-To", " ".join(line["in_reply_to"])),
            ("References", " ".join(line["references"])),
        ]
    raw = "".join(f"{name}: {value}\n" for name, value in headers if value)
    return parse(f"{raw}\n".encode(), remote_id=RemoteId(str(line["id"])), thread_id=ThreadId(""))


def encoded(text: str) -> str:
    return text if text.isascii() else f"=?utf-8?b?{b64encode(text.encode()).decode()}?="


def joined(data: Path, *, with_headers: bool) -> float:
    """The share of replies that lie in the thread of the mail they answer."""
    threads = thread_ids(messages(data, with_headers=with_headers))
    lines = (data / "threads" / "gold.jsonl").read_text().splitlines()
    pairs = [(RemoteId(link["child"]), RemoteId(link["parent"])) for link in map(json.loads, lines)]
    return sum(threads[child] == threads[parent] for child, parent in pairs) / len(pairs)


def test_replies_are_joined_by_their_headers() -> None:
    assert joined(shared_data(), with_headers=True) >= 0.99


def test_replies_are_joined_without_their_headers() -> None:
    assert joined(shared_data(), with_headers=False) >= 0.85
