"""A service in small for the pane's tests: the real shell, script and cards; answers that remember.

Served by uvicorn in a thread under the strict content policy that the pane is made for.
"""

import asyncio
import hashlib
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from app.cards.model import Card, Section, Text
from app.cards.outlook import to_outlook
from app.cards.outlook_pages import events_page, events_script, pane_page, signed_in_page
from tests.cards.drawn import cards

HERE: Final = Path(__file__).parent
STATIC: Final = HERE.parents[1] / "app" / "web" / "static"
OFFICE: Final = "/stub/office.js"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
READING: Final = Card("Reading this conversation", (Section((Text("One moment."),)),))
DRAFT: Final = "Hi Dana,\n\nthank you for Monday.\n\nSam"
Json = dict[str, Any]


@dataclass
class World:
    """What the service knows, and how it is told to behave."""

    url: str = ""
    cards: dict[str, Card] = field(default_factory=lambda: dict(cards()))
    places: dict[str, str] = field(default_factory=dict)  # item id → name of a card
    codes: dict[str, str] = field(default_factory=dict)  # one-time code → challenge
    tokens: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)
    """Tokens that buy the next one and nothing else."""
    calls: list[tuple[str, Json]] = field(default_factory=list)
    then: Json | None = None  # what "Insert …" leads to
    card_stays: bool = False  # "Insert …" answers without a card
    unread: set[str] = field(default_factory=set)  # item ids whose text is needed first
    slow: dict[str, float] = field(default_factory=dict)  # item id → seconds
    failing: list[int] = field(default_factory=list)  # statuses of the next answers
    verdict: Json = field(default_factory=lambda: {"allow": True})
    verdict_takes: float = 0.0
    problem: str = ""  # the sign-in ends with it
    lives: int = 3600  # seconds of a token

    def bodies(self, path: str) -> list[Json]:
        return [body for called, body in self.calls if called == path]

    def token(self) -> str:
        made = f"token-{len(self.tokens)}-{time.monotonic_ns()}"
        self.tokens.add(made)
        return made

    def knows(self, request: Request) -> bool:
        held = request.headers.get("authorization", "").removeprefix("Bearer ")
        return held in self.tokens and held not in self.ended

    def card(self, body: Json) -> Json:
        item = body.get("item") or {}
        key = item.get("id") or ("compose" if body["surface"] == "compose" else "")
        if key in self.unread and not item.get("text"):
            return answer(READING, need=["item"], busy=True)
        return answer(self.cards[self.places.get(key, "home")])

    def act(self, body: Json) -> Json:
        do, item = body["do"], body.get("item") or {}
        if item.get("id") in self.unread and not item.get("text"):
            return {"html": "", "toast": "", "need": ["item"], "then": None}
        match do["name"]:
            case "snooze":
                self.places[item.get("id", "")] = "snoozed"
                return answer(self.cards["snoozed"], toast="Snoozed until Monday 9 March")
            case "wake":
                self.places[item.get("id", "")] = "first-check-in"
                return answer(self.cards["first-check-in"])
            case "insert-draft" if len(body["typed"].get("point", "").split()) > 20:
                return answer(self.cards["problem-bad-input"])
            case "insert-draft" | "insert-text":
                text = body["typed"].get("body", DRAFT)
                then = self.then or {"kind": "reply-form", "html": f"<p>{text}</p>", "text": text}
                told = answer(self.cards["first-check-in"], toast="Draft ready", then=then)
                return told | {"html": ""} if self.card_stays else told
            case "open-settings":
                return answer(self.cards["settings"])
            case "open-home":
                return answer(self.cards["home"])
            case "ask-delete":
                return answer(self.cards["delete"])
            case "delete-all":
                self.tokens.clear()
                return answer(self.cards["deleted"], then={"kind": "sign-out"})
            case _:
                return self.card(body)


def answer(
    card: Card,
    *,
    toast: str = "",
    need: list[str] | None = None,
    then: Json | None = None,
    busy: bool = False,
) -> Json:
    return {
        "html": to_outlook(card, busy=busy),
        "toast": toast,
        "need": need or [],
        "then": then,
    }


class Doors:
    """The addresses of the service, over one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def pane(self, request: Request) -> Response:
        html = pane_page(
            office_js=OFFICE,
            surface=request.query_params.get("surface", "read"),
            privacy_url=f"{self.world.url}/privacy",
            help_url=f"{self.world.url}/help",
            naa_js=request.query_params.get("naa", ""),
            client_id="11111111-2222-3333-4444-555555555555",
        )
        return HTMLResponse(html)

    async def events(self, _: Request) -> Response:
        return HTMLResponse(events_page(office_js=OFFICE))

    async def script(self, _: Request) -> Response:
        return Response(events_script(self.world.url), media_type="text/javascript")

    async def bare(self, _: Request) -> Response:
        """A worker that runs the event script with nothing but what the test gives it."""
        return Response((HERE / "bare_runtime.js").read_text(), media_type="text/javascript")

    async def office(self, _: Request) -> Response:
        return Response((HERE / "office_stub.js").read_text(), media_type="text/javascript")

    async def msal(self, _: Request) -> Response:
        return Response((HERE / "msal_stub.js").read_text(), media_type="text/javascript")

    async def empty(self, _: Request) -> Response:
        return HTMLResponse("<!doctype html><title>A page of ours</title><p>Consent.</p>")

    async def sign_in(self, request: Request) -> Response:
        code = f"code-{len(self.world.codes)}"
        self.world.codes[code] = request.query_params["challenge"]
        return RedirectResponse(f"/outlook/signed-in?code={code}")

    async def signed_in(self, request: Request) -> Response:
        problem, code = self.world.problem or None, request.query_params["code"]
        shown = signed_in_page(
            office_js=OFFICE, code=None if problem else code, problem=problem or None
        )
        return HTMLResponse(shown)

    async def session(self, request: Request) -> Response:
        world, held = self.world, request.headers.get("authorization", "").removeprefix("Bearer ")
        body: Json = await request.json()
        world.calls.append(("session", body))
        if request.method == "DELETE":
            world.tokens.discard(held)
            return Response(status_code=204)
        if body.get("renew") and held in world.tokens:
            world.tokens.discard(held)
        elif body.get("naa") != "nested-token":
            digest = hashlib.sha256(body.get("verifier", "").encode()).digest()
            challenge = urlsafe_b64encode(digest).decode().rstrip("=")
            if world.codes.pop(body.get("code", ""), "") != challenge:
                return JSONResponse({}, status_code=400)
        return JSONResponse({"token": world.token(), "expires_in": world.lives})

    async def card(self, request: Request) -> Response:
        return await self._answer(request, "card")

    async def action(self, request: Request) -> Response:
        return await self._answer(request, "action")

    async def verdict(self, request: Request) -> Response:
        self.world.calls.append(("verdict", await request.json()))
        await asyncio.sleep(self.world.verdict_takes)
        if self.world.failing:
            return JSONResponse({}, status_code=self.world.failing.pop(0))
        return JSONResponse(
            self.world.verdict, status_code=200 if self.world.knows(request) else 401
        )

    async def _answer(self, request: Request, what: str) -> Response:
        world = self.world
        body: Json = await request.json()
        world.calls.append((what, body))
        await asyncio.sleep(world.slow.get((body.get("item") or {}).get("id", ""), 0.0))
        if world.failing:
            return JSONResponse({}, status_code=world.failing.pop(0))
        if not world.knows(request):
            return JSONResponse({}, status_code=401)
        return JSONResponse(world.act(body) if body.get("do") else world.card(body))


class Strict(BaseHTTPMiddleware):
    """The content policy of the real service, without Microsoft's host."""

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        response = await call_next(request)
        response.headers["content-security-policy"] = POLICY
        response.headers["cache-control"] = "no-store"
        return response


def application(world: World) -> Starlette:
    doors = Doors(world)
    return Starlette(
        middleware=[Middleware(Strict)],
        routes=[
            Route("/outlook/pane", doors.pane),
            Route("/outlook/events", doors.events),
            Route("/static/outlook/events.js", doors.script),
            Route("/stub/office.js", doors.office),
            Route("/stub/msal.js", doors.msal),
            Route("/stub/bare.js", doors.bare),
            Route("/outlook/sign-in", doors.sign_in),
            Route("/outlook/signed-in", doors.signed_in),
            Route("/outlook/session", doors.session, methods=["POST", "DELETE"]),
            Route("/outlook/card", doors.card, methods=["POST"]),
            Route("/outlook/action", doors.action, methods=["POST"]),
            Route("/outlook/verdict", doors.verdict, methods=["POST"]),
            Route("/consent", doors.empty),
            Route("/empty", doors.empty),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
    )


@contextmanager
def served(world: World) -> Iterator[World]:
    """The world, reachable."""
    config = uvicorn.Config(application(world), port=0, log_level="error", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    world.url = f"http://localhost:{port}"
    yield world
    server.should_exit = True
    thread.join(10)


def renamed(card: Card, title: str) -> Card:
    return replace(card, title=title)
