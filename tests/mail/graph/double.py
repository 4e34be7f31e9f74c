"""The real Graph adapter put before the sandbox's Graph, as main and worker put it before
Microsoft."""

import html
import re
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.domain.account import GrantState, MailboxId, PersonId, Provider, TrustLevel
from app.domain.account import Mailbox as Box
from app.mail.graph.client import GraphMailbox
from app.mail.graph.consent import Agreed, Begun, Consent, MicrosoftClient
from app.mail.graph.doors import Doors
from app.mail.graph.open import Graph, GraphSetup
from app.mail.graph.push import GraphNotice, echo, notices_in
from app.mail.graph.subscriptions import Hooks
from app.mail.graph.transport import IdentityHttp
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving

REDIRECT = "http://localhost/graph/connected"
KEY = b"a key for the secrets of subscriptions"


class Doorbell:
    """A service's two notification addresses: it shakes hands and writes down who rang."""

    def __init__(self) -> None:
        self.base_url = ""
        self.notices: list[GraphNotice] = []
        self.lifecycle: list[GraphNotice] = []
        self.refusing = 0
        self._lock = threading.Lock()
        self.app = Starlette(
            routes=[
                Route("/notify", self._notify, methods=["POST"]),
                Route("/lifecycle", self._lifecycle, methods=["POST"]),
            ]
        )

    def forget(self) -> None:
        with self._lock:
            self.notices.clear()
            self.lifecycle.clear()
            self.refusing = 0

    async def _notify(self, request: Request) -> Response:
        return await self._take(request, self.notices)

    async def _lifecycle(self, request: Request) -> Response:
        return await self._take(request, self.lifecycle)

    async def _take(self, request: Request, into: list[GraphNotice]) -> Response:
        if (token := request.query_params.get("validationToken")) is not None:
            answer = echo(token)
            return PlainTextResponse(answer) if answer else Response(status_code=400)
        found = notices_in(await request.body())
        with self._lock:
            if self.refusing:
                self.refusing -= 1
                return Response(status_code=503)
            into.extend(found)
        return Response(status_code=202)


@contextmanager
def doorbell() -> Generator[Doorbell]:
    bell = Doorbell()
    with serving(bell.app) as bell.base_url:
        yield bell


def microsoft_client(world: MicrosoftWorld) -> MicrosoftClient:
    settings = world.graph_settings()
    return MicrosoftClient(settings["client_id"], settings["client_secret"], REDIRECT)


def box(address: str, level: TrustLevel = TrustLevel.FULL, number: int = 1) -> Box:
    return Box(
        id=MailboxId(number),
        person_id=PersonId(1),
        provider=Provider.GRAPH,
        address=address,
        level=level,
        grant=GrantState.LIVE,
    )


@dataclass
class Service:
    """Our side: one process's Graph opener. Waits are written down, not waited for."""

    world: MicrosoftWorld
    http: httpx.Client
    bell: Doorbell
    hooks_at: str = ""
    """Where the notification addresses are; "" at the bell."""
    slept: list[float] = field(default_factory=list)
    kept: dict[MailboxId, str] = field(default_factory=dict)
    """The grants that were handed on to be stored, the last one for each mailbox."""

    def __post_init__(self) -> None:
        settings = self.world.graph_settings()
        self.identity_http = IdentityHttp(self.http, settings["login_endpoint"])
        self.consent = Consent(microsoft_client(self.world), self.identity_http)
        self.doors = Doors(KEY)
        where = self.hooks_at or self.bell.base_url
        hooks = Hooks(f"{where}/notify", f"{where}/lifecycle", self.doors)
        self.graph = Graph(
            GraphSetup(settings["endpoint"], hooks, timedelta(days=60)),
            self.consent,
            self.http,
            clock=self.world.clock.now,
            keep_grant=self.keep,
            sleep=self.slept.append,
        )

    def keep(self, mailbox_id: MailboxId, _seen: str, to: str) -> None:
        self.kept[mailbox_id] = to

    def begun(
        self, address: str, level: TrustLevel, *, drafts: bool, state: str = "state-1"
    ) -> Begun:
        return self.consent.begin(state=state, level=level, drafts=drafts, login_hint=address)

    def agreed(self, address: str, level: TrustLevel, *, drafts: bool) -> Agreed:
        """Through the sign-in page, as msal drives it."""
        begun = self.begun(address, level, drafts=drafts)
        answer = posted(self.http, begun.url, address)
        return self.consent.finish(begun.flow, answer, now=self.world.clock.now())

    def watched(
        self,
        address: str,
        level: TrustLevel = TrustLevel.FULL,
        *,
        drafts: bool = True,
        number: int = 1,
    ) -> GraphMailbox:
        grant = self.agreed(address, level, drafts=drafts).grant
        return self.graph.watched(box(address, level, number), grant.text())


def posted(http: httpx.Client, url: str, address: str, decision: str = "accept") -> dict[str, str]:
    """The form that the browser posts back to us after the user decided."""
    page = http.post(url, data={"account": address, "decision": decision})
    page.raise_for_status()
    return fields_of(page.text)


def fields_of(page: str) -> dict[str, str]:
    """The hidden fields of a page that posts itself."""
    found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)
    return {html.unescape(name): html.unescape(value) for name, value in found}


def requests(world: MicrosoftWorld, work: Callable[[], object]) -> int:
    """What it costs in HTTP requests to Graph."""
    before = world.graph.requests
    work()
    return world.graph.requests - before


def calls(world: MicrosoftWorld, work: Callable[[], object]) -> dict[str, int]:
    """What it costs, by name, with each request inside a batch."""
    before = world.graph.calls.copy()
    work()
    return dict(world.graph.calls - before)
