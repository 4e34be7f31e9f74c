"""`afterword demo`: the service, unchanged, beside a sandbox that plays its providers.

One process, two HTTP servers on 127.0.0.1, one SQLite file in a folder that goes away at the end.
The service's clock is the sandbox's, so that "next week" is next week for everybody. One person
has two mailboxes, in the Gmail window and in the Outlook window; their own export has one.
"""

import base64
import secrets
import signal
import socket
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from pydantic import HttpUrl, SecretStr

from app.cli import demo_gmail
from app.cli.demo_gmail import say
from app.cli.demo_outlook import OutlookSide, outlook_side
from app.domain.account import Provider
from app.main import Service, assemble
from app.sandbox.addon_host import AddonHost
from app.sandbox.clock import Clock
from app.sandbox.demo_mail import demo_mailbox
from app.sandbox.gmail_window import GmailWindow
from app.sandbox.host_page import Controls
from app.sandbox.serving import held, port_of, serving
from app.sandbox.world import World
from app.settings import GoogleSettings, Settings
from app.store import conversations, mailboxes, work
from app.store.migrate import migrate
from app.web import paths
from app.web.manifests import gmail as gmail_manifest
from app.worker import OFTEN, Flows, Worker

PATIENCE = 20.0  # seconds a click waits for the worker before the card is asked for again
UNLIMITED = 10_000_000  # units a minute: the sandbox counts, and refuses nothing
QUIET = 0.15  # seconds between two looks at whether the worker rests
SOON = 0.2  # seconds, where the service would wait longer for a provider
WINDOWS = (("Gmail", "/"), ("Outlook", "/outlook"), ("Side by side", "/both"))


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything that runs, for the browser tests that drive it."""

    url: str  # of the pages
    service_url: str
    world: World
    service: Service
    worker: Worker
    address: str
    host: AddonHost
    window: GmailWindow
    outlook: OutlookSide | None

    def settle(self) -> None:
        """Wait until notices are delivered and the worker rests; a jumped clock is swept first."""
        self.world.pubsub.wait_until_quiet(PATIENCE)
        if self.outlook is not None:
            self.outlook.microsoft.bells.wait_until_quiet(PATIENCE)
        self.worker.sweep_now()
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self._at_rest():
                return
            time.sleep(QUIET)

    def _at_rest(self) -> bool:
        with self.service.database.reading() as db:
            boxes = mailboxes.by_address(db, Provider.GMAIL, self.address)
            if self.outlook is not None:
                boxes += mailboxes.by_address(db, Provider.GRAPH, self.outlook.address)
            if conversations.due(db, self.service.clock(), limit=1):
                return False
            return not any(
                work.is_behind(db, box.id) or work.is_backfilling(db, box.id) for box in boxes
            )


@contextmanager
def running(
    *,
    place: socket.socket | None = None,
    mail: Path | None = None,
    owners: Sequence[str] = (),
    connect: bool = True,
) -> Iterator[Demo]:
    """The demo while it runs.

    Args:
        place: Of the pages, from `held`; None: a free port. The service always takes a free one.
        mail: An mbox file, a Maildir or a folder of .eml files instead of the demo mailboxes.
        owners: The user's addresses in `mail`, the account's own first.
        connect: Go through the providers' consent pages for the trust level `full` first.

    Raises:
        ValueError: `mail` without owners.
    """
    told = demo_mailbox()
    if mail is not None and not owners:
        raise ValueError("--mail needs your address: --owner you@example.com")
    address = owners[0].lower() if mail is not None else told.owner
    clock = Clock(told.now if mail is None else None)  # an export may be of today
    windows = WINDOWS if mail is None else ()
    controls = Controls(clock, zone=told.zone, locale=told.locale, windows=windows)
    window = GmailWindow(address, controls)
    outlook = outlook_side(clock, controls) if mail is None else None
    world = World(
        clock=clock,
        extra_routes=[
            *window.routes(),
            *controls.routes(),
            *(outlook.routes() if outlook is not None else ()),
        ],
        # By Gmail's real quota the first reading alone would take a quarter of a minute.
        units_per_minute=None,
        # Click follows click within a second; Pub/Sub would drop the second notice.
        events_per_second=None,
    )
    with (
        tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder,
        serving(world.app, place) as url,
        held() as back,
    ):
        world.base_url = url
        if mail is None:
            demo_gmail.fill(world, told)
        else:
            demo_gmail.fill_from(world, window, mail, owners)
        settings = _settings(world, outlook, Path(folder), port_of(back))
        migrate(settings.database_url)
        service = assemble(settings, clock=clock.now, pause=next_door)
        worker = Worker(service.database, _flows(service), service.clock, looks=OFTEN)
        with serving(service.app, back) as service_url:
            manifest = gmail_manifest.render(service_url)
            world.pubsub.push_url = f"{service_url}{paths.PUSH}"
            world.google.redirect_uris.add(f"{service_url}{paths.CALLBACK}")
            host = AddonHost(world, address, manifest, zone=told.zone, locale=told.locale)
            if outlook is not None:
                outlook.meet(service_url)
            worker.start()
            demo = Demo(url, service_url, world, service, worker, address, host, window, outlook)
            controls.settle = demo.settle
            controls.speak = host.speak
            window.open(world, host)
            try:
                if connect:
                    demo_gmail.connect(world, host)
                if connect and outlook is not None:
                    outlook.connect(host)
                yield demo
            finally:
                worker.stop()
                world.close()
                if outlook is not None:
                    outlook.microsoft.close()
                service.close()


def next_door(wait: timedelta) -> None:
    """The sandbox is in this process: its history does not lag behind its notices, as Gmail's may,
    and what it refuses for being busy it grants a moment later."""
    time.sleep(min(wait.total_seconds(), SOON))


def run(port: int, mail: Path | None, owners: Sequence[str]) -> int:
    """Run until interrupted; the exit code."""
    began = time.monotonic()
    try:
        place = held(port)
    except OSError as error:
        say(f"Port {port} can't be used ({error.strerror}): name another one, or 0 for a free one.")
        return 2
    # Whoever ends it by a plain kill gets the same tidy end as by Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with running(place=place, mail=mail, owners=owners) as demo:
        if mail is None:
            demo.settle()
        also = "" if demo.outlook is None else " (/outlook plays Outlook, /both shows the two)"
        say(f"Ready after {time.monotonic() - began:.0f} s. Open this page{also}; Ctrl-C ends it.")
        say(f"\n    {demo.url}\n")
        stop = threading.Event()
        try:
            stop.wait()
        except KeyboardInterrupt:
            say("Goodbye. Nothing of it is kept.")
    return 0


def _settings(world: World, outlook: OutlookSide | None, folder: Path, port: int) -> Settings:
    return Settings(
        public_url=HttpUrl(f"http://127.0.0.1:{port}"),
        port=port,
        database_url=f"sqlite:///{folder}/demo.db",
        secret_keys=SecretStr(f"demo:{base64.b64encode(secrets.token_bytes(32)).decode()}"),
        google=GoogleSettings.model_validate(
            {
                **world.google_settings(),
                "quota_units_per_minute": UNLIMITED,
            }
        ),
        **(outlook.settings(world.base_url) if outlook is not None else {}),
    )


def _flows(service: Service) -> Flows:
    background = service.background
    return Flows(
        background.sync_page,
        background.backfill_page,
        background.wake,
        background.renew_watches,
        background.summarise,
        background.mark_threads,
        background.start_watching,
        background.end_grant,
    )
