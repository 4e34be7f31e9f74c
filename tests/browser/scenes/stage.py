"""The whole product for scenes: one service with its worker, both providers, and both windows.

Every scene has a person of its own on it, so that scenes are strangers to one another; the clock
stands at the scene's day, and moves when the scene says so.
"""

import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
from pydantic import HttpUrl, SecretStr
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Send
from starlette.types import Scope as AsgiScope

from app.cli import demo_gmail
from app.cli.demo import next_door
from app.domain.account import Provider
from app.main import Service, assemble
from app.sandbox.addon_host import AddonHost
from app.sandbox.clock import Clock
from app.sandbox.demo_mail import DemoMail
from app.sandbox.gmail_window import GmailWindow
from app.sandbox.host_page import Controls
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.outlook_addin import AddIn
from app.sandbox.outlook_window import OutlookWindow
from app.sandbox.serving import held, port_of, serving, without_tls
from app.sandbox.world import World
from app.settings import GoogleSettings, GraphSettings, Settings
from app.store import conversations, mailboxes, work
from app.store.migrate import migrate
from app.web import paths
from app.web.manifests import gmail as gmail_manifest
from app.web.manifests import outlook_xml
from app.worker import OFTEN, Flows, Worker
from tests.browser.scenes.told import LOCALE, ZONE, Scene, owner_of
from tests.mail.graph.double import fields_of
from tests.web.doors import KEY_RING
from tests.web.pane import Pane

PATIENCE = 30.0  # seconds, on a busy machine
UNLIMITED = 10_000_000  # units a minute, where the sandbox counts but does not refuse
NAME = "Sam Lee"
WINDOWS_ZONE = "GMT Standard Time"


@dataclass
class Turning:
    """What stands at one address: another window for each scene. The pane's content policy names
    the address that may frame it."""

    app: ASGIApp = field(default_factory=Starlette)

    async def __call__(self, scope: AsgiScope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


@dataclass
class Stage:
    """See the module."""

    clock: Clock
    world: World
    microsoft: MicrosoftWorld
    service: Service
    worker: Worker
    turning: Turning
    url: str  # of the windows
    base_url: str  # of the service
    coming: list[DemoMail] = field(default_factory=list)
    take: Callable[[DemoMail], object] = lambda mail: None
    closing: ExitStack = field(default_factory=ExitStack)
    box: tuple[Provider, str] = (Provider.GMAIL, "")

    def gmail(self, scene: Scene) -> str:
        """The scene's person with Gmail, the mail in it, the level `full`; where the window is."""
        address = owner_of(scene.name)
        store = self.world.add_person(address, name=NAME)
        self._begin(scene, lambda mail: store.receive(mail.raw, labels=_labels(mail), at=mail.at))
        self.box = (Provider.GMAIL, address)
        controls = self._controls()
        window = GmailWindow(address, controls)
        manifest = gmail_manifest.render(self.base_url)
        host = AddonHost(self.world, address, manifest, zone=ZONE, locale=LOCALE)
        self.closing.callback(host.close)
        window.open(self.world, host)
        self.turning.app = Starlette(routes=[*window.routes(), *controls.routes()])
        link = demo_gmail.link_on_card(host, f"{paths.CONNECT}?")
        self._agree_at_google(link, address)
        self.settle()
        return self.url

    def outlook(self, scene: Scene) -> tuple[str, str]:
        """The same with Outlook, and the token that an earlier pane has left behind."""
        address = owner_of(scene.name)
        store = self.microsoft.add_person(address, name=NAME, personal=True)
        self._begin(
            scene, lambda mail: (store.send if mail.sent else store.receive)(mail.raw, at=mail.at)
        )
        self.box = (Provider.GRAPH, address)
        controls = self._controls()
        window = OutlookWindow(
            self.microsoft, address, controls, windows_zone=WINDOWS_ZONE, signature=NAME
        )
        window.install(AddIn.of_manifest(outlook_xml.render(self.base_url, events=True)))
        self.turning.app = Starlette(routes=[*window.routes(), *controls.routes()])
        with httpx.Client(
            base_url=self.base_url, trust_env=False, timeout=30, verify=without_tls()
        ) as browser:
            pane = Pane(browser, self.microsoft, address)
            pane.sign_in()
            settings = pane.click("open-settings", {})
            link = unescape(str(settings.buttons()["Choose “Watch and read”"]["url"]))
            self._agree_at_microsoft(browser, link, address)
        self.settle()
        return f"{self.url}/outlook", pane.token

    def settle(self) -> None:
        """Until what is due by now has arrived, and the service has worked on it.

        The look into the past that connecting asks for is not waited for: a scene's mail is news.
        """
        now = self.clock.now()
        due = [mail for mail in self.coming if mail.at <= now]
        self.coming = self.coming[len(due) :]
        for mail in due:
            self.take(mail)
        assert self.world.pubsub.wait_until_quiet(PATIENCE)
        assert self.microsoft.bells.wait_until_quiet(PATIENCE)
        self.worker.sweep_now()
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self._at_rest():
                return
            time.sleep(0.02)
        raise AssertionError("the worker does not come to rest")

    def _at_rest(self) -> bool:
        with self.service.database.reading() as db:
            boxes = mailboxes.by_address(db, *self.box)
            return not conversations.due(db, self.clock.now(), limit=1) and not any(
                work.is_behind(db, box.id) for box in boxes
            )

    def _begin(self, scene: Scene, take: Callable[[DemoMail], object]) -> None:
        self.clock.move_to(scene.now)
        self.take = take
        self.coming = sorted(scene.mails, key=lambda mail: mail.at)

    def _controls(self) -> Controls:
        controls = Controls(self.clock, zone=ZONE, locale=LOCALE)
        controls.settle = self.settle
        return controls

    def _agree_at_google(self, link: str, address: str) -> None:
        with httpx.Client(
            trust_env=False, follow_redirects=False, timeout=30, verify=without_tls()
        ) as browser:
            google = browser.get(link).headers["location"]
            asked = parse_qs(urlsplit(google).query)["scope"][0].split()
            form = {"account": address, "scope": asked, "decision": "continue"}
            back = browser.post(google, data=form).headers["location"]
            assert browser.get(back).status_code == httpx.codes.OK

    def _agree_at_microsoft(self, browser: httpx.Client, link: str, address: str) -> None:
        page = browser.get(link).headers["location"]
        fields = fields_of(browser.post(page, data={"account": address, "decision": "accept"}).text)
        back = browser.post(f"{self.base_url}{paths.CALLBACK_OUTLOOK}", data=fields)
        assert "connected" in back.text.lower(), back.text


def _labels(mail: DemoMail) -> tuple[str, ...]:
    return ("SENT",) if mail.sent else ("INBOX",)


@contextmanager
def stage() -> Generator[Stage]:
    """The stage while it stands; one at a time, the engine is a singleton. It must be there before
    Playwright is: see `tests/chromium.py`."""
    clock = Clock(running=False)
    turning = Turning()
    with (
        tempfile.TemporaryDirectory(prefix="afterword-scenes-") as folder,
        held() as place,
        serving(turning) as url,
    ):
        base_url = f"http://127.0.0.1:{port_of(place)}"
        world = World(
            clock=clock, push_url=f"{base_url}{paths.PUSH}",
            redirect_uris=(f"{base_url}{paths.CALLBACK}",),
            units_per_minute=None, events_per_second=None,
        )  # fmt: skip
        ends = (paths.CALLBACK_OUTLOOK, paths.OUTLOOK_SIGNED_IN)
        microsoft = MicrosoftWorld(clock=clock, redirect_uris=[f"{base_url}{p}" for p in ends])
        with (
            serving(world.app) as world.base_url,
            serving(microsoft.app) as microsoft.base_url,
        ):
            settings = _settings(world, microsoft, Path(folder), base_url, url)
            service = assemble(settings, clock=clock.now, pause=next_door)
            worker = Worker(service.database, _flows(service), service.clock, looks=OFTEN)
            try:
                worker.start()
                with serving(service.app, place):
                    made = Stage(clock, world, microsoft, service, worker, turning, url, base_url)
                    with made.closing:
                        yield made
            finally:
                worker.stop()
                world.close()
                microsoft.close()
                service.close()


def _settings(
    world: World, microsoft: MicrosoftWorld, folder: Path, base_url: str, window: str
) -> Settings:
    database = f"sqlite:///{folder}/scenes.db"
    migrate(database)
    return Settings(
        public_url=HttpUrl(base_url),
        port=urlsplit(base_url).port or 0,
        database_url=database,
        secret_keys=SecretStr(KEY_RING),
        google=GoogleSettings.model_validate(
            {**world.google_settings(), "quota_units_per_minute": UNLIMITED}
        ),
        graph=GraphSettings.model_validate(microsoft.graph_settings()),
        office_js=HttpUrl(f"{window}/static/office.js"),
        office_hosts=window,
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
