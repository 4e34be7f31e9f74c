"""`make demo MAIL=…` on an export of ten thousand mails: how soon it can be used, what it holds."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from bench.cores import memory_mib
from bench.export import Export, write
from bench.figures import Figure
from bench.mails import OWNER
from bench.servers import base_url, free_port

MESSAGES, DAYS = 10_000, 365  # as a Takeout export has them; a new mailbox is read back 60 days
USABLE, PEAK = 60, 500  # seconds; MB
AT_REST = 19.0  # seconds; the page's own wait for the worker is a little longer
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class _Demo:
    http: httpx.Client
    pid: int
    began: float
    told: Path

    def taken(self) -> float:
        return time.monotonic() - self.began

    def get(self, path: str) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(path).raise_for_status().json()
        return found

    def post(self, path: str, **asked: object) -> dict[str, Any]:
        found: dict[str, Any] = self.http.post(path, json=asked).raise_for_status().json()
        return found


def figures() -> list[Figure]:
    """The page is open, its list is there, and the card of the newest hiring thread is right."""
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        mbox = Path(folder) / "export.mbox"
        made = write(mbox, MESSAGES, days=DAYS)
        with _demo(mbox) as demo:
            usable = _usable(demo, made)
            read = _all_read(demo)
            peak = memory_mib(demo.pid, peak=True)
            _complained(demo, made)
    told = f"{made.messages} mails, {len(made.broken)} broken ones reported by number"
    found = [
        Figure(
            "export_usable", usable, "s", USABLE, higher_is_better=False,
            told=f"page, list and card of the newest hiring thread; {told}",
        ),
        Figure("export_read", read, "s", higher_is_better=False, told="all of it is read"),
    ]  # fmt: skip
    if peak is not None:
        mb = peak * 2**20 / 1e6
        found.append(Figure("export_memory", mb, "MB", PEAK, higher_is_better=False, told="peak"))
    return found


@contextmanager
def _demo(mbox: Path) -> Iterator[_Demo]:
    port, told = free_port(), mbox.with_suffix(".out")
    command = [
        sys.executable, "-c", "from app.cli import main; main()", "demo",
        "--port", str(port), "--mail", str(mbox), "--owner", OWNER,
    ]  # fmt: skip
    with told.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
    try:
        with httpx.Client(base_url=base_url(port), timeout=60, trust_env=False) as http:
            yield _Demo(http, process.pid, time.monotonic(), told)
    finally:
        process.terminate()
        process.wait(30)


def _usable(demo: _Demo, made: Export) -> float:
    """Asks until the card is there, as a person who cannot wait would."""
    while demo.taken() < PATIENCE:
        try:
            thread = _thread(demo, made.newest_story)
            mail = demo.get(f"/host/gmail/threads/{thread}")["messages"]
            card = demo.post("/host/gmail/addon", trigger="message", messageId=mail[-1]["id"])
        except (httpx.HTTPError, LookupError):
            time.sleep(0.2)
            continue
        if "Insert draft" in str(card) or "Snooze" in str(card):
            return demo.taken()
        raise RuntimeError(f"the card of {made.newest_story!r} is {str(card)[:300]}")
    raise RuntimeError(f"not usable after {PATIENCE} s: {demo.told.read_text()[-500:]}")


def _thread(demo: _Demo, subject: str) -> str:
    """By scrolling down the list."""
    for pages in range(1, 20):
        mailbox = demo.get(f"/host/gmail/mailbox?pages={pages}")
        for row in mailbox["threads"]:
            if row["subject"] == subject:
                return str(row["id"])
    raise LookupError(subject)


def _all_read(demo: _Demo) -> float:
    while demo.taken() < PATIENCE:
        began = time.monotonic()
        demo.post("/host/settle")
        if time.monotonic() - began < AT_REST:
            return demo.taken()
    raise RuntimeError(f"still reading after {PATIENCE} s")


def _complained(demo: _Demo, made: Export) -> None:
    said = demo.told.read_text()
    if missing := [one for one in made.broken if f"Message {one} was skipped" not in said]:
        raise RuntimeError(f"nobody was told that these are broken: {missing}")
