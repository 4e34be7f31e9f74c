"""The web application, put together: settings in, one FastAPI application out.

The one place that chooses the real clock, the real waits and the real connections. Background work
is handed out as plain functions (`Background`), which the command line gives to a worker.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import httpx
import uvicorn
from fastapi import FastAPI

from app.domain.account import ConversationId, MailboxId
from app.flows.backfill import backfill_page
from app.flows.connect import Google
from app.flows.renew_watches import renew_watches
from app.flows.settle_drafts import settle_drafts
from app.flows.sign_in import Microsoft
from app.flows.sync import sync_page
from app.flows.wake import wake
from app.mail.choose import Mailboxes, OpenMailbox
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.consent import Consent, OAuthClient
from app.mail.gmail.identity import GoogleIdentity
from app.mail.gmail.open import Gmail, GmailSetup, connections
from app.mail.graph.certificates import SigningKeys
from app.mail.graph.consent import MicrosoftClient
from app.mail.graph.identity import MicrosoftIdentity
from app.mail.graph.sign_in import SignIn
from app.mail.graph.transport import LOGIN, IdentityHttp
from app.settings import GoogleSettings, GraphSettings, Settings
from app.store.secrets import KeyRing
from app.store.session import Database
from app.web import (
    consent,
    gmail_addon,
    health,
    outlook_addon,
    outlook_pages,
    outlook_sign_in,
    page,
    paths,
    webhooks,
)
from app.web.callers import Callers
from app.web.drawn import DrawnCards
from app.web.metrics import Metrics
from app.web.pane_security import PaneSecurity
from app.web.problems import answer_problems
from app.web.security import SecurityHeaders
from app.web.wired import Wired

Clock = Callable[[], datetime]
Pause = Callable[[timedelta], None]

NO_PROVIDER: Final = (
    "no mailbox provider is switched on: set AFTERWORD_GOOGLE__CLIENT_ID and its neighbours"
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
    if settings.google is None:
        raise ValueError(NO_PROVIDER)
    database = Database(settings.database_url, KeyRing(settings.secret_keys.get_secret_value()))
    http = connections()
    wired = _wired(settings, settings.google, database, http, clock, pause)
    background = _background(settings, database, wired.open_mailbox, pause)
    return Service(_application(settings, wired), database, background, clock, http)


def create_app(
    settings: Settings, *, clock: Clock = real_clock, pause: Pause = real_pause
) -> FastAPI:
    """The web application alone, for an ASGI server of one's own."""
    return assemble(settings, clock=clock, pause=pause).app


def serve(settings: Settings, service: Service, worker: Runs | None = None) -> None:
    """Answer until told to stop; with a worker in the same process where one is given."""
    try:
        if worker is not None:
            worker.start()
        uvicorn.run(
            service.app,
            host=settings.host,
            port=settings.port,
            access_log=False,  # addresses of pages carry one-time links
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=10,
        )
    finally:
        if worker is not None:
            worker.stop()
        service.close()


def _wired(
    settings: Settings,
    google: GoogleSettings,
    database: Database,
    http: httpx.Client,
    clock: Clock,
    pause: Pause,
) -> Wired:
    client = OAuthClient(
        client_id=google.client_id,
        client_secret=google.client_secret.get_secret_value(),
        redirect_uri=f"{settings.base_url}{paths.CALLBACK}",
        auth_uri=google.auth_uri,
        token_uri=google.token_uri,
        revoke_uri=google.revoke_uri,
    )
    asks = Consent(client, http)
    certificates = Certificates(google.certs_url, http)
    identity = GoogleIdentity(certificates)
    setup = GmailSetup(
        api_endpoint=google.api_endpoint,
        topic=google.pubsub_topic,
        units_per_minute=google.quota_units_per_minute,
    )
    return Wired(
        database=database,
        clock=clock,
        pause=pause,
        base_url=settings.base_url,
        settings=google,
        google=Google(asks, identity, google.client_id),
        microsoft=_microsoft(settings.base_url, settings.graph, http) if settings.graph else None,
        office_js=str(settings.office_js),
        open_mailbox=Mailboxes(gmail=Gmail(setup, asks, http, clock=clock)),
        callers=Callers(identity, certificates, google, settings.base_url),
        metrics=Metrics(),
        drawn=DrawnCards(),
        backfill_days=settings.backfill.days,
    )


def _microsoft(base_url: str, graph: GraphSettings, http: httpx.Client) -> Microsoft:
    client = MicrosoftClient(
        graph.client_id,
        graph.client_secret.get_secret_value(),
        f"{base_url}{paths.OUTLOOK_SIGNED_IN}",
        graph.tenant,
    )
    at_login = IdentityHttp(http, graph.login_endpoint)
    keys = SigningKeys(at_login.where(f"{LOGIN}/common/discovery/v2.0/keys"), http)
    return Microsoft(SignIn(client, at_login), MicrosoftIdentity(keys, graph.client_id))


def _background(
    settings: Settings, database: Database, open_mailbox: OpenMailbox, pause: Pause
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

    return Background(synced, backfilled, woken, kept_alive)


def _application(settings: Settings, wired: Wired) -> FastAPI:
    app = FastAPI(title="Afterword", openapi_url=None, docs_url=None, redoc_url=None)
    app.state.wired = wired
    # Plain routes, and first in line: FastAPI's own cost 50 us more, and these doors read the
    # request themselves.
    for path, handler in (*gmail_addon.DOORS, *webhooks.DOORS):
        app.add_route(path, handler, methods=["POST"])
    if wired.microsoft is not None:
        for path, door, methods in outlook_sign_in.DOORS:
            app.add_route(path, door, methods=list(methods))
        for path, handler in outlook_addon.DOORS:
            app.add_route(path, handler, methods=["POST"])
        app.include_router(outlook_pages.router)
    for room in (consent, health, page):
        app.include_router(room.router)
    answer_problems(app)
    app.add_middleware(
        SecurityHeaders,
        https=settings.public_url.scheme == "https",
        pane=PaneSecurity(str(settings.office_js), settings.office_hosts),
    )
    return app
