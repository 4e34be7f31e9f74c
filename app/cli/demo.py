"""`afterword demo`: the service, unchanged, beside a sandbox that plays Google, on one machine.

One process, two HTTP servers on 127.0.0.1, one SQLite file in a folder that goes away at the end.
The service's clock is the sandbox's, so that "next week" is next week for everybody.
"""

import base64
import secrets
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from pydantic import HttpUrl, SecretStr

from app.domain.account import Provider
from app.main import Service, assemble
from app.sandbox.addon_host import AddonHost, Place
from app.sandbox.clock import Clock
from app.sandbox.demo_mail import DemoMailbox, demo_mailbox
from app.sandbox.gmail_window import GmailWindow
from app.sandbox.serving import serving
from app.sandbox.world import World
from app.settings import GoogleSettings, Settings
from app.store import conversations, mailboxes, work
from app.store.migrate import migrate
from app.web import paths
from app.web.manifests import gmail as gmail_manifest
from app.worker import Flows, Worker

PATIENCE = 20.0  # seconds a click waits for the worker before the card is asked for again
UNLIMITED = 10_000_000  # units a minute, where the sandbox counts but does not refuse
QUIET = 0.15  # seconds between two looks at whether the worker rests


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything that runs, for the browser tests that drive it."""

    url: str  # of the page
    service_url: str
    world: World
    service: Service
    worker: Worker
    address: str
    host: AddonHost
    window: GmailWindow

    def settle(self) -> None:
        """Wait until notices are delivered and the worker rests; a jumped clock is swept first."""
        self.world.pubsub.wait_until_quiet(PATIENCE)
        self.worker.sweep_now()
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self._at_rest():
                return
            time.sleep(QUIET)

    def _at_rest(self) -> bool:
        with self.service.database.reading() as db:
            boxes = mailboxes.by_address(db, Provider.GMAIL, self.address)
            if conversations.due(db, self.service.clock(), limit=1):
                return False
            return not any(
                work.is_behind(db, box.id) or work.is_backfilling(db, box.id) for box in boxes
            )


@contextmanager
def running(
    *, port: int = 0, mail: Path | None = None, owners: Sequence[str] = (), connect: bool = True
) -> Iterator[Demo]:
    """The demo while it runs.

    Args:
        port: Of the page; the service takes any free one.
        mail: An mbox file or a folder of .eml files instead of the demo mailbox.
        owners: The user's addresses in `mail`, the account's own first.
        connect: Go through Google's consent page for the trust level `full` first.

    Raises:
        ValueError: `mail` without owners.
    """
    told = demo_mailbox()
    if mail is not None and not owners:
        raise ValueError("--mail needs your address: --owner you@example.com")
    address = owners[0].lower() if mail is not None else told.owner
    window = GmailWindow(address, zone=told.zone)
    world = World(
        clock=Clock(told.now if mail is None else None),  # an export may be of today
        extra_routes=window.routes(),
        units_per_minute=None if mail is not None else 6000,
        # Click follows click within a second; Pub/Sub would drop the second notice.
        events_per_second=None,
    )
    with (
        tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder,
        serving(world.app, port=port) as url,
    ):
        world.base_url = url
        _fill(world, window, told, address, mail, owners)
        settings = _settings(world, Path(folder))
        migrate(settings.database_url)
        service = assemble(settings, clock=world.clock.now)
        worker = Worker(service.database, _flows(service), service.clock)
        with serving(service.app, port=settings.port) as service_url:
            manifest = gmail_manifest.render(service_url)
            world.pubsub.push_url = f"{service_url}{paths.PUSH}"
            world.google.redirect_uris.add(f"{service_url}{paths.CALLBACK}")
            host = AddonHost(world, address, manifest, zone=told.zone, locale=told.locale)
            worker.start()
            demo = Demo(url, service_url, world, service, worker, address, host, window)
            window.open(world, host, settle=demo.settle)
            try:
                if connect:
                    _connect(demo)
                yield demo
            finally:
                worker.stop()
                world.close()
                service.close()


def run(port: int, mail: Path | None, owners: Sequence[str]) -> int:
    """Run until interrupted; the exit code."""
    began = time.monotonic()
    with running(port=port, mail=mail, owners=owners) as demo:
        if mail is None:
            demo.settle()
        _say(f"Ready after {time.monotonic() - began:.0f} s. Open this page; Ctrl-C ends it.")
        _say(f"\n    {demo.url}\n")
        stop = threading.Event()
        try:
            stop.wait()
        except KeyboardInterrupt:
            _say("Goodbye. Nothing of it is kept.")
    return 0


def _fill(
    world: World,
    window: GmailWindow,
    told: DemoMailbox,
    address: str,
    mail: Path | None,
    owners: Sequence[str],
) -> None:
    if mail is None:
        store = world.add_person(address, name=told.owner_name, aliases=told.aliases)
        for _situation, mails in told.threads:
            for one in mails:
                labels = ("SENT",) if one.sent else ("INBOX",)
                store.receive(one.raw, labels=labels, at=one.at)
        return
    store = world.add_person(address, aliases=tuple(o.lower() for o in owners[1:]))
    _load(world, window, address, mail)
    newest = store.newest()[:1]
    if newest:
        last = datetime.fromtimestamp(newest[0].internal_ms / 1000, UTC)
        world.clock.move_to(last + timedelta(minutes=5))


def _load(world: World, window: GmailWindow, address: str, mail: Path) -> None:
    def progress(done: int, of: int) -> None:
        window.loading = f"Reading your export: {done:,} of {of:,} messages"
        bar = "#" * (30 * done // max(of, 1))
        sys.stderr.write(f"\rReading {mail.name} [{bar:<30}] {done:,} of {of:,}")

    broken = world.load(address, mail, progress=progress)
    window.loading = ""
    sys.stderr.write("\n")
    for one in broken[:20]:
        _say(f"Message {one.number} was skipped: {one.why}")
    if len(broken) > 20:
        _say(f"… and {len(broken) - 20} more.")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _settings(world: World, folder: Path) -> Settings:
    port = _free_port()
    return Settings(
        public_url=HttpUrl(f"http://127.0.0.1:{port}"),
        port=port,
        database_url=f"sqlite:///{folder}/demo.db",
        secret_keys=SecretStr(f"demo:{base64.b64encode(secrets.token_bytes(32)).decode()}"),
        google=GoogleSettings.model_validate(
            {
                **world.google_settings(),
                "quota_units_per_minute": world.quota.units_per_minute or UNLIMITED,
            }
        ),
    )


def _flows(service: Service) -> Flows:
    background = service.background
    return Flows(
        background.sync_page, background.backfill_page, background.wake, background.renew_watches
    )


def _connect(demo: Demo) -> None:
    """What a user does: press "Connect" on the card, agree at Google, close the window."""
    home = demo.host.trigger("settings", Place())
    link = _link(home, paths.CONNECT)
    if link is None:
        raise RuntimeError(f"no card offers to connect Gmail: {home}")
    demo.world.google.auto_consent = True
    try:
        with httpx.Client(trust_env=False, follow_redirects=True, timeout=30) as browser:
            browser.get(link).raise_for_status()
    finally:
        demo.world.google.auto_consent = False


def _link(tree: Any, path: str) -> str | None:
    """The first link to that page of ours, for the widest level, anywhere in a card."""
    found = [url for url in _urls(tree) if path in url]
    return found[-1] if found else None


def _urls(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        if isinstance(tree.get("url"), str):
            yield tree["url"]
        for inner in tree.values():
            yield from _urls(inner)
    elif isinstance(tree, list):
        for inner in tree:
            yield from _urls(inner)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
