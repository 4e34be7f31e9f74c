"""The demo's Gmail side: its mailbox, with the demo's mail or the user's own, and its grant."""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from app.sandbox.addon_host import AddonHost, Place
from app.sandbox.demo_mail import DemoMailbox
from app.sandbox.gmail_window import GmailWindow
from app.sandbox.world import World
from app.web import paths


def fill(world: World, told: DemoMailbox) -> None:
    """The demo mailbox."""
    store = world.add_person(told.owner, name=told.owner_name, aliases=told.aliases)
    for _situation, mails in told.threads:
        for one in mails:
            labels = ("SENT",) if one.sent else ("INBOX",)
            store.receive(one.raw, labels=labels, at=one.at)


def fill_from(world: World, window: GmailWindow, mail: Path, owners: Sequence[str]) -> None:
    """The user's own export; it is then five minutes after its newest message."""
    address = owners[0].lower()
    store = world.add_person(address, aliases=tuple(o.lower() for o in owners[1:]))
    _load(world, window, address, mail)
    newest = store.newest()[:1]
    if newest:
        last = datetime.fromtimestamp(newest[0].internal_ms / 1000, UTC)
        world.clock.move_to(last + timedelta(minutes=5))


def connect(world: World, host: AddonHost) -> None:
    """What a user does: press "Connect" on the card, agree at Google, close the window."""
    link = link_on_card(host, f"{paths.CONNECT}?")
    world.google.auto_consent = True
    try:
        with httpx.Client(trust_env=False, follow_redirects=True, timeout=30) as browser:
            browser.get(link).raise_for_status()
    finally:
        world.google.auto_consent = False


def link_on_card(host: AddonHost, path: str) -> str:
    """The last link to that page of ours on the settings card: the one for the widest level."""
    card = host.trigger("settings", Place())
    found = [url for url in _urls(card) if path in url]
    if not found:
        raise RuntimeError(f"the card has no link to {path}: {card}")
    return found[-1]


def say(text: str) -> None:
    """A line for whoever started the demo."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _load(world: World, window: GmailWindow, address: str, mail: Path) -> None:
    def progress(done: int, of: int) -> None:
        window.loading = f"Reading your export: {done:,} of {of:,} messages"
        bar = "#" * (30 * done // max(of, 1))
        sys.stderr.write(f"\rReading {mail.name} [{bar:<30}] {done:,} of {of:,}")

    broken = world.load(address, mail, progress=progress)
    window.loading = ""
    sys.stderr.write("\n")
    for one in broken[:20]:
        say(f"Message {one.number} was skipped: {one.why}")
    if len(broken) > 20:
        say(f"… and {len(broken) - 20} more.")


def _urls(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        if isinstance(tree.get("url"), str):
            yield tree["url"]
        for inner in tree.values():
            yield from _urls(inner)
    elif isinstance(tree, list):
        for inner in tree:
            yield from _urls(inner)
