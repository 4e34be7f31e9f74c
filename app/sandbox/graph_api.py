"""Microsoft Graph in small: which request is which, and how many at a time a mailbox takes."""

import asyncio
import base64
import json
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote, urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.sandbox import graph_delta, graph_reading, graph_writing
from app.sandbox.faults import Fault, Faults, When
from app.sandbox.graph_call import READING, Call, bearer, preferences
from app.sandbox.graph_errors import Answer, GraphError, bad_request, html_page, throttled
from app.sandbox.graph_places import AT_ONCE, Places
from app.sandbox.graph_store import GraphStore, NoSuchItem
from app.sandbox.graph_subscriptions import Subscriptions
from app.sandbox.microsoft_identity import MicrosoftIdentity

LARGEST_BATCH = 20
_RETRY_AFTER = 10  # seconds
_FOLDER = "<folder>"


class Outside(Protocol):
    """What of the world Graph needs."""

    base_url: str
    identity: MicrosoftIdentity
    subscriptions: Subscriptions
    faults: Faults
    mailboxes: dict[str, GraphStore]


Handler = Callable[[Call], Answer | Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    method: str
    path: re.Pattern[str]
    handler: Handler


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, alone or inside a batch."""

    method: str
    path: str  # below /v1.0, still escaped
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    body: Any


class Graph:
    """Counts `calls` by name, for benchmarks; a batch counts once more for each request in it."""

    def __init__(self, world: Outside) -> None:
        self.calls: Counter[str] = Counter()
        self.requests = 0
        """HTTP requests; a batch is one."""
        self.expired_as = 0
        """Which spelling an old delta state is refused in (`graph_delta.EXPIRED`)."""
        self.latency = 0.0
        """Seconds that every request takes, real time: so that several are under way at once."""
        self.places = Places()
        self._world = world
        self._rows = self._table()

    def routes(self) -> list[Route]:
        """Everything below /v1.0."""
        methods = ["GET", "POST", "PATCH", "DELETE", "PUT"]
        return [Route("/v1.0/{path:path}", self._endpoint, methods=methods)]

    async def _endpoint(self, request: Request) -> Response:
        self.requests += 1
        raw = request.scope.get("raw_path", request.url.path.encode()).decode()
        path = urlsplit(raw).path.partition("/v1.0")[2]
        body = await request.body()
        headers = {name.lower(): value for name, value in request.headers.items()}
        asked = Asked(request.method, path, dict(request.query_params), headers, body)
        fault = None if path == "/$batch" else self._fault(asked)
        if fault and fault.when is When.INSTEAD:
            await asyncio.sleep(fault.seconds)
            if fault.status:
                return _failed(fault)
        answer = await self._answer(asked)
        if fault and fault.when is When.AFTERWARDS:
            await asyncio.sleep(fault.seconds)
            if fault.status:
                return _failed(fault)
        return answer.response()

    def _fault(self, asked: Asked) -> Fault | None:
        row, _ = self._row(asked)
        return self._world.faults.take(row.name if row else "")

    async def _answer(self, asked: Asked) -> Answer:
        try:
            token = bearer(asked.headers, self._world.identity)
            address = token.account.address
            if asked.path == "/$batch":
                return await self._batch(asked, address)
            with self.places.taken(address):
                await asyncio.sleep(self.latency)
                return await self._one(asked)
        except GraphError as error:
            return error.answer()

    async def _one(self, asked: Asked) -> Answer:
        """
        Raises:
            GraphError.
        """
        token = bearer(asked.headers, self._world.identity)
        row, path = self._row(asked)
        if row is None:
            raise GraphError(405 if path else 400, "Request_BadRequest", "Unknown request.")
        self.calls[row.name] += 1
        store = self._world.mailboxes.get(token.account.address)
        if store is None:
            raise GraphError(404, "MailboxNotEnabledForRESTAPI", "The mailbox is inactive.")
        call = Call(
            store=store,
            token=token,
            base_url=f"{self._world.base_url}/v1.0",
            path=path,
            query=asked.query,
            body=_body(asked),
            prefer=preferences(asked.headers),
        )
        try:
            answer = row.handler(call)
            return answer if isinstance(answer, Answer) else await answer
        except NoSuchItem:
            raise GraphError(
                404, "ErrorItemNotFound", "The specified object was not found in the store."
            ) from None

    def _row(self, asked: Asked) -> tuple[_Row | None, dict[str, str]]:
        for row in self._rows:
            if row.method == asked.method and (match := row.path.fullmatch(asked.path)):
                return row, {key: unquote(value) for key, value in match.groupdict().items()}
        return None, {}

    # Batches

    async def _batch(self, asked: Asked, address: str) -> Answer:
        """Each is answered on its own, in no order; what is too many at a time is refused inside.
        Preferences of the outer request do not reach the inner ones."""
        body = _body(asked)
        inner = body.get("requests") if isinstance(body, dict) else None
        if not isinstance(inner, list) or not 0 < len(inner) <= LARGEST_BATCH:
            raise bad_request(f"A batch holds 1 to {LARGEST_BATCH} requests.", "BadRequest")
        if len({one.get("id") for one in inner}) != len(inner):
            raise bad_request("Each request of a batch has an id of its own.", "BadRequest")
        self.calls["$batch"] += 1
        answers = []
        with self.places.as_many_as(address, min(len(inner), AT_ONCE)) as places:
            await asyncio.sleep(self.latency)
            for number, one in enumerate(inner):
                if number % AT_ONCE >= places:
                    answers.append(_inside(one, throttled().answer()))
                else:
                    answers.append(_inside(one, await self._inner(one, asked.headers)))
        return Answer(200, {"responses": answers[::-1]})

    async def _inner(self, one: dict[str, Any], outer: Mapping[str, str]) -> Answer:
        url = urlsplit(str(one.get("url", "")))
        headers = {str(k).lower(): str(v) for k, v in (one.get("headers") or {}).items()}
        body = one.get("body")
        if body is not None and headers.get("content-type", "") != "application/json":
            return bad_request("A body inside a batch needs its Content-Type.").answer()
        headers.setdefault("authorization", outer.get("authorization", ""))
        asked = Asked(
            str(one.get("method", "")), url.path, dict(parse_qsl(url.query)), headers,
            json.dumps(body).encode() if body is not None else b"",
        )  # fmt: skip
        fault = self._fault(asked)
        if fault and fault.status and fault.when is When.INSTEAD:
            return _error_of(fault).answer()
        try:
            return await self._one(asked)
        except GraphError as error:
            return error.answer()

    # Subscriptions

    def _list_subscriptions(self, call: Call) -> Answer:
        live = self._world.subscriptions.of(call.store.address)
        return Answer(200, {"value": [one.shown() for one in live]})

    async def _subscribe(self, call: Call) -> Answer:
        call.need(READING)
        made = await self._world.subscriptions.add(
            call.token, call.store, call.body, immutable=call.prefer.immutable
        )
        return Answer(201, made.shown() | {"clientState": made.client_state})

    def _renew(self, call: Call) -> Answer:
        call.need(READING)
        found = self._world.subscriptions.renew(call.store.address, call.path["id"], call.body)
        return Answer(200, found.shown())

    def _reauthorize(self, call: Call) -> Answer:
        call.need(READING)
        self._world.subscriptions.find(call.store.address, call.path["id"])
        return Answer(204)

    def _get_subscription(self, call: Call) -> Answer:
        found = self._world.subscriptions.find(call.store.address, call.path["id"])
        return Answer(200, found.shown())

    def _unsubscribe(self, call: Call) -> Answer:
        self._world.subscriptions.remove(call.store.address, call.path["id"])
        return Answer(204)

    def _delta(self, call: Call) -> Answer:
        call.need(READING)
        return Answer(200, graph_delta.page(call, self.expired_as))

    def _table(self) -> list[_Row]:
        folder = f"/me/mailFolders{_FOLDER}"
        message = r"/me/messages/(?P<id>[^/]+)"
        subscription = r"/subscriptions/(?P<id>[^/]+)"
        found: list[_Row] = []
        for name, method, path, handler in (
            ("me", "GET", "/me", graph_reading.me),
            ("mailFolders.get", "GET", folder, graph_reading.folder),
            ("delta", "GET", f"{folder}/messages/delta(?:\\(\\))?", self._delta),
            ("mailFolders.messages", "GET", f"{folder}/messages", graph_reading.messages_of_folder),
            ("messages.list", "GET", "/me/messages", graph_reading.messages),
            ("messages.create", "POST", "/me/messages", graph_writing.create),
            ("messages.get", "GET", message, graph_reading.message),
            ("messages.update", "PATCH", message, graph_writing.change),
            ("messages.delete", "DELETE", message, graph_writing.delete),
            ("messages.mime", "GET", f"{message}/\\$value", graph_reading.mime),
            ("attachments", "GET", f"{message}/attachments", graph_reading.listed_attachments),
            ("createReply", "POST", f"{message}/createReply", graph_writing.create_reply),
            ("createReplyAll", "POST", f"{message}/createReplyAll", graph_writing.create_reply_all),
            ("move", "POST", f"{message}/move", graph_writing.move),
            ("send", "POST", f"{message}/send", graph_writing.send),
            ("translateExchangeIds", "POST", "/me/translateExchangeIds", graph_reading.translate),
            ("subscriptions.list", "GET", "/subscriptions", self._list_subscriptions),
            ("subscriptions.create", "POST", "/subscriptions", self._subscribe),
            ("subscriptions.get", "GET", subscription, self._get_subscription),
            ("subscriptions.renew", "PATCH", subscription, self._renew),
            ("subscriptions.delete", "DELETE", subscription, self._unsubscribe),
            ("reauthorize", "POST", f"{subscription}/reauthorize", self._reauthorize),
        ):
            for pattern in _spellings(path):
                found.append(_Row(name, method, re.compile(pattern), handler))
        return found


def _spellings(path: str) -> list[str]:
    """`mailFolders/inbox` and `mailFolders('inbox')`."""
    if _FOLDER not in path:
        return [path]
    plain, quoted = r"/(?P<folder>[^/()]+)", r"\('(?P<folder>[^/']+)'\)"
    return [path.replace(_FOLDER, plain), path.replace(_FOLDER, quoted)]


def _body(asked: Asked) -> Any:
    if not asked.body:
        return None
    if "application/json" not in asked.headers.get("content-type", ""):
        raise GraphError(415, "UnsupportedMediaType", "A JSON body needs its Content-Type.")
    try:
        return json.loads(asked.body)
    except ValueError:
        raise bad_request("Unable to read JSON request payload.") from None


def _inside(one: dict[str, Any], answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = {"id": one.get("id"), "status": answer.status}
    found["headers"] = {"Content-Type": "application/json", **answer.headers}
    if isinstance(answer.body, bytes):
        found["body"] = base64.b64encode(answer.body).decode()
    elif answer.body is not None:
        found["body"] = answer.body
    return found


def _error_of(fault: Fault) -> GraphError:
    codes = {429: "ApplicationThrottled", 503: "ServiceUnavailable", 504: "GatewayTimeout"}
    usual = fault.reason in ("rateLimitExceeded", "backendError", "")
    code = codes.get(fault.status, "InternalServerError") if usual else fault.reason
    after = fault.retry_after
    if after is None and fault.status == 429:
        after = _RETRY_AFTER
    headers = {} if after is None else {"Retry-After": str(after)}
    return GraphError(fault.status, code, fault.message, headers=headers)


def _failed(fault: Fault) -> Response:
    return html_page(fault.status) if fault.html else _error_of(fault).answer().response()
