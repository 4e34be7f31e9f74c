"""The web application, put together: settings in, one FastAPI application out.

The one place that chooses the real clock, the real waits and the real connections. Background work
is handed out as plain functions (`Background`), which the command line gives to a worker.
"""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import httpx
import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp

from app.cards.language import in_the_language
from app.domain.account import ConversationId, MailboxId
from app.flows.backfill import backfill_page
from app.flows.connect import start_watching
from app.flows.connect_gmail import Google
from app.flows.connect_outlook import Outlook
from app.flows.daily_summary import daily_summary
from app.flows.endings import end_grant
from app.flows.mark_threads import mark_threads
from app.flows.renew_watches import renew_watches
from app.flows.settle_drafts import settle_drafts
from app.flows.sign_in import Microsoft
from app.flows.sync import sync_page
from app.flows.wake import wake
from app.mail.choose import Mailboxes, ReturnGrant
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.consent import Consent as GoogleConsent
from app.mail.gmail.consent import OAuthClient
from app.mail.gmail.identity import GoogleIdentity
from app.mail.gmail.open import Gmail, GmailSetup, connections
from app.mail.graph.certificates import KEY_SET, SigningKeys
from app.mail.graph.consent import Consent as MicrosoftConsent
from app.mail.graph.consent import MicrosoftClient
from app.mail.graph.doors import Doors
from app.mail.graph.identity import MicrosoftIdentity
from app.mail.graph.open import Graph, GraphSetup
from app.mail.graph.sign_in import SignIn
from app.mail.graph.subscriptions import Hooks
from app.mail.graph.transport import IdentityHttp
from app.settings import GoogleSettings, GraphSettings, Settings
from app.store import mailboxes
from app.store.endings import EndingId
from app.store.secrets import KeyRing
from app.store.session import Database
from app.web import (
    calendar,
    consent,
    gmail_addon,
    graph_webhooks,
    health,
    outlook_addon,
    outlook_pages,
    outlook_sign_in,
    page,
    paths,
    pictures,
    webhooks,
)
from app.web.application import Application
from app.web.callers import Callers
from app.web.hot_doors import HotDoors
from app.web.metrics import Metrics
from app.web.overview import doors as overview
from app.web.pane_security import PaneSecurity
from app.web.picture_addresses import PURPOSE, Pictures
from app.web.problems import Faults, answer_problems
from app.web.security import SecurityHeaders
from app.web.wired import Wired

Clock = Callable[[], datetime]
Pause = Callable[[timedelta], None]

OBJECTS_A_COLLECTION: Final = 10_000
KEEPS: Final = 620
"""Seconds that an idle connection stays open: longer than any proxy before us sends on it (nginx
and AWS 60, Google's balancer 600). Closed at our end first, it could take a card or a notice that
is just being sent along with it."""
NO_PROVIDER: Final = (
    "no mailbox provider is switched on: set AFTERWORD_GOOGLE__CLIENT_ID or "
    "AFTERWORD_GRAPH__CLIENT_ID, and their neighbours"
)


def real_clock() -> datetime:
    """The instant it is."""
    return datetime.now(UTC)


def real_pause(wait: timedelta) -> None:
    """Wait in this thread."""
    time.sleep(wait.total_seconds())


@dataclass(frozen=True, slots=True)
class Background:
    """The flows that a worker runs, by the names under which it wants them."""

    sync_page: Callable[[MailboxId, datetime], bool]
    backfill_page: Callable[[MailboxId, str | None, datetime], str | None]
    wake: Callable[[ConversationId, int, datetime], None]
    renew_watches: Callable[[datetime], int]
    summarise: Callable[[MailboxId, datetime], bool]
    mark_threads: Callable[[MailboxId, datetime], int]
    start_watching: Callable[[MailboxId, datetime], None]
    end_grant: Callable[[EndingId, datetime], bool]


@dataclass(frozen=True, slots=True)
class Service:
    """Everything of one process; close it at the end."""

    app: FastAPI
    database: Database
    background: Background
    clock: Clock
    http: httpx.Client

    def close(self) -> None:
        """Give back connections."""
        self.http.close()
        self.database.close()


class Runs(Protocol):
    """A worker, as far as `serve` needs to know it."""

    def start(self) -> None:
        """Begin, from a thread without a running event loop."""
        ...

    def stop(self) -> None:
        """End; what was running goes on after the next start."""
        ...


def assemble(
    settings: Settings, *, clock: Clock = real_clock, pause: Pause = real_pause
) -> Service:
    """Put the service together. Nothing is asked of the network and nothing runs yet.

    Raises:
        ValueError: no mailbox provider is switched on.
        KeyProblem: the key ring of the settings cannot be used.
    """
    if settings.google is None and settings.graph is None:
        raise ValueError(NO_PROVIDER)
    database = Database(settings.database_url, KeyRing(settings.secret_keys.get_secret_value()))
    http = connections()
    wired = _wired(settings, database, http, clock, pause)
    background = _background(settings, database, wired.open_mailbox, pause)
    return Service(_application(settings, wired), database, background, clock, http)


def create_app(
    settings: Settings, *, clock: Clock = real_clock, pause: Pause = real_pause
) -> FastAPI:
    """The web application alone, for an ASGI server of one's own."""
    return assemble(settings, clock=clock, pause=pause).app


def serve(settings: Settings, service: Service, worker: Runs | None = None) -> None:
    """Answer until told to stop; with a worker in the same process where one is given."""
    _keep_what_stays()
    try:
        if worker is not None:
            worker.start()
        uvicorn.run(
            service.app,
            host=settings.host,
            port=settings.port,
            access_log=False,  # addresses of pages carry one-time links
            proxy_headers=False,  # our own address is a setting, and nobody asks who calls
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=10,
            timeout_keep_alive=KEEPS,
        )
    finally:
        if worker is not None:
            worker.stop()
        service.close()


def _keep_what_stays() -> None:
    """Modules, patterns and words stay for good, and a card is a few hundred objects that end with
    their answer: neither is worth the collector's looking through at every other request."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_A_COLLECTION)


@dataclass(frozen=True, slots=True)
class _Process:
    """What both sides share."""

    settings: Settings
    database: Database
    http: httpx.Client
    clock: Clock
    pause: Pause

    def address(self, path: str) -> str:
        return f"{self.settings.base_url}{path}"

    def sleep(self, seconds: float) -> None:
        """Between two calls of a provider that refused one."""
        self.pause(timedelta(seconds=seconds))


@dataclass(frozen=True, slots=True)
class _GmailSide:
    google: Google
    gmail: Gmail
    callers: Callers


@dataclass(frozen=True, slots=True)
class _OutlookSide:
    microsoft: Microsoft
    outlook: Outlook
    graph: Graph
    doors: Doors


def _wired(
    settings: Settings, database: Database, http: httpx.Client, clock: Clock, pause: Pause
) -> Wired:
    process = _Process(settings, database, http, clock, pause)
    gmail = _gmail_side(process, settings.google) if settings.google else None
    outlook = _outlook_side(process, settings.graph) if settings.graph else None
    return Wired(
        database=database,
        clock=clock,
        pause=pause,
        base_url=settings.base_url,
        google=gmail.google if gmail else None,
        callers=gmail.callers if gmail else None,
        microsoft=outlook.microsoft if outlook else None,
        outlook=outlook.outlook if outlook else None,
        doors=outlook.doors if outlook else None,
        office_js=str(settings.office_js),
        naa_js=str(settings.naa_js or ""),
        open_mailbox=Mailboxes(
            gmail=gmail.gmail if gmail else None, graph=outlook.graph if outlook else None
        ),
        metrics=Metrics(),
        pictures=Pictures(database.keys.hash(PURPOSE), settings.base_url),
        doorbell=webhooks.doorbell(database, clock),
        backfill_days=settings.backfill.days,
    )


def _gmail_side(at: _Process, google: GoogleSettings) -> _GmailSide:
    client = OAuthClient(
        client_id=google.client_id,
        client_secret=google.client_secret.get_secret_value(),
        redirect_uri=at.address(paths.CALLBACK),
        auth_uri=google.auth_uri,
        token_uri=google.token_uri,
        revoke_uri=google.revoke_uri,
    )
    asks = GoogleConsent(client, at.http)
    certificates = Certificates(google.certs_url, at.http)
    identity = GoogleIdentity(certificates)
    setup = GmailSetup(
        api_endpoint=google.api_endpoint,
        topic=google.pubsub_topic,
        units_per_minute=google.quota_units_per_minute,
    )
    return _GmailSide(
        Google(asks, identity, google.client_id),
        Gmail(setup, asks, at.http, clock=at.clock, sleep=at.sleep),
        Callers(identity, certificates, google, at.settings.base_url),
    )


def _outlook_side(at: _Process, graph: GraphSettings) -> _OutlookSide:
    client = MicrosoftClient(
        client_id=graph.client_id,
        client_secret=graph.client_secret.get_secret_value(),
        redirect_uri=at.address(paths.CALLBACK_OUTLOOK),
        tenant=graph.tenant,
    )
    login = IdentityHttp(at.http, graph.login_endpoint)
    asks = MicrosoftConsent(client, login)
    sign_in = SignIn(replace(client, redirect_uri=at.address(paths.OUTLOOK_SIGNED_IN)), login)
    identity = MicrosoftIdentity(SigningKeys(login.where(KEY_SET), at.http), graph.client_id)
    doors = Doors(at.database.keys.hash("graph doors"))
    hooks = Hooks(at.address(paths.PUSH_OUTLOOK), at.address(paths.PUSH_OUTLOOK_LIFE), doors)

    def keep(mailbox_id: MailboxId, seen: str, to: str) -> None:
        with at.database.transaction() as db:
            mailboxes.replace_grant(db, mailbox_id, seen=seen, to=to)

    return _OutlookSide(
        Microsoft(sign_in, identity, graph.client_id),
        Outlook(asks, identity),
        Graph(
            GraphSetup(graph.endpoint, hooks, at.settings.backfill),
            asks,
            at.http,
            clock=at.clock,
            keep_grant=keep,
            sleep=at.sleep,
        ),
        doors,
    )


def _background(
    settings: Settings, database: Database, open_mailbox: ReturnGrant, pause: Pause
) -> Background:
    def synced(mailbox_id: MailboxId, now: datetime) -> bool:
        return sync_page(database, mailbox_id, open_mailbox=open_mailbox, pause=pause, now=now)

    def backfilled(mailbox_id: MailboxId, place: str | None, now: datetime) -> str | None:
        return backfill_page(
            database, mailbox_id, place, open_mailbox=open_mailbox, reach=settings.backfill, now=now
        )

    def woken(conversation_id: ConversationId, generation: int, now: datetime) -> None:
        wake(database, conversation_id, generation, open_mailbox=open_mailbox, pause=pause, now=now)

    def kept_alive(now: datetime) -> int:
        settle_drafts(database, open_mailbox=open_mailbox, now=now)
        return renew_watches(database, open_mailbox=open_mailbox, now=now)

    def summarised(mailbox_id: MailboxId, now: datetime) -> bool:
        return daily_summary(
            database, mailbox_id, open_mailbox=open_mailbox, speak=in_the_language, now=now
        )

    def marked(mailbox_id: MailboxId, now: datetime) -> int:
        return mark_threads(database, mailbox_id, open_mailbox=open_mailbox, now=now)

    def watched(mailbox_id: MailboxId, now: datetime) -> None:
        start_watching(database, mailbox_id, open_mailbox, now)

    def ended(ending_id: EndingId, now: datetime) -> bool:
        return end_grant(database, ending_id, open_mailbox=open_mailbox, now=now)

    return Background(synced, backfilled, woken, kept_alive, summarised, marked, watched, ended)


def _application(settings: Settings, wired: Wired) -> FastAPI:
    gmail = (*gmail_addon.DOORS, *webhooks.DOORS) if wired.google else ()
    outlook = (*outlook_addon.DOORS, *graph_webhooks.DOORS) if wired.microsoft else ()
    https = settings.public_url.scheme == "https"
    pane = PaneSecurity(
        str(settings.office_js), settings.office_hosts, naa_js=str(settings.naa_js or "")
    )

    def layers(framework: ASGIApp) -> ASGIApp:
        doors = HotDoors(framework, doors=dict((*gmail, *outlook)))
        return SecurityHeaders(Faults(doors), https=https, pane=pane)

    app = Application(layers)
    app.state.wired = wired
    if wired.microsoft is not None:
        for path, door, methods in outlook_sign_in.DOORS:
            app.add_route(path, door, methods=list(methods))
        app.include_router(outlook_pages.router)
        app.include_router(consent.outlook)
    if wired.google is not None:
        app.include_router(consent.gmail)
    for room in (health, page, pictures, overview, calendar):
        app.include_router(room.router)
    answer_problems(app)
    return app
