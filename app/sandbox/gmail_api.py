"""The Gmail API in small: each method of `gmail_methods`, as strict as the real one."""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.sandbox import gmail_answers as answers
from app.sandbox import gmail_labels as labels
from app.sandbox.faults import Fault, Faults, When
from app.sandbox.gmail_call import (
    Call,
    bearer,
    check_body,
    check_scopes,
    checked_query,
)
from app.sandbox.gmail_errors import ApiError, bad_request, html_page, not_found
from app.sandbox.gmail_labels import SYSTEM_LABELS
from app.sandbox.gmail_methods import METHODS, Method
from app.sandbox.google_identity import GoogleIdentity
from app.sandbox.mailbox_store import MailboxStore, NoSuchThing
from app.sandbox.pubsub import PubSub
from app.sandbox.quota import QuotaMeter

Json = dict[str, Any]


class Outside(Protocol):
    """What of the world the API needs."""

    google: GoogleIdentity
    pubsub: PubSub
    faults: Faults
    quota: QuotaMeter
    mailboxes: dict[str, MailboxStore]


def gmail_routes(world: Outside) -> list[Route]:
    """One route for each method."""
    api = _Api(world)
    return [
        Route(f"/{method.path}", api.endpoint(name, method), methods=[method.http])
        for name, method in METHODS.items()
    ]


class _Api:
    def __init__(self, world: Outside) -> None:
        self._world = world
        self._answers: dict[str, Callable[[Call], Json | None]] = {
            "getProfile": answers.profile,
            "watch": self._watch,
            "stop": self._stop,
            "labels.list": labels.listed,
            "labels.create": labels.created,
            "labels.delete": labels.deleted,
            "threads.modify": labels.modified,
            "history.list": answers.history,
            "messages.list": answers.messages,
            "messages.get": answers.message,
            "messages.attachments.get": answers.attachment,
            "threads.list": answers.threads,
            "threads.get": answers.thread,
            "drafts.create": answers.create_draft,
            "drafts.list": answers.drafts,
            "drafts.get": answers.draft,
            "drafts.update": answers.update_draft,
            "drafts.delete": answers.delete_draft,
            "drafts.send": answers.send_draft,
            "settings.sendAs.list": answers.send_as,
        }

    def endpoint(self, name: str, method: Method) -> Callable[[Request], Any]:
        """The handler of one method."""

        async def handle(request: Request) -> Response:
            fault = self._world.faults.take(name)
            if fault and fault.when is When.INSTEAD:
                await asyncio.sleep(fault.seconds)
                if fault.status:
                    return _failed(fault)
            body = await request.body()
            try:
                answer = self._answers[name](self._call(name, method, request, body))
            except ApiError as error:
                return error.answer()
            except NoSuchThing:
                return not_found().answer()
            if fault and fault.when is When.AFTERWARDS:
                await asyncio.sleep(fault.seconds)
                if fault.status:
                    return _failed(fault)
            return Response(status_code=204) if answer is None else JSONResponse(answer)

        return handle

    def _call(self, name: str, method: Method, request: Request, body: bytes) -> Call:
        token = bearer(request.headers, self._world.google)
        query = checked_query(method, request.query_params)
        user = request.path_params["userId"]
        if user not in ("me", token.address):
            raise ApiError(403, "forbidden", f"Delegation denied for {token.address}")
        addon_scopes, opened = check_scopes(method, token, request.headers, self._world.google)
        if not self._world.quota.charge(token.address, name, method.units):
            raise ApiError(
                403, "rateLimitExceeded", "Quota exceeded for quota metric 'Queries'",
                domain="usageLimits",
            )  # fmt: skip
        return Call(
            store=self._world.mailboxes[token.address],
            token=token,
            query=query,
            path=request.path_params,
            body=check_body(method.body, _json(body)) if method.body else {},
            addon_scopes=addon_scopes,
            opened=opened,
        )

    def _watch(self, call: Call) -> Json:
        topic = call.body.get("topicName", "")
        if topic.split("/")[:2] != ["projects", self._world.google.project.name]:
            raise bad_request(
                "Invalid topicName does not match projects/"
                f"{self._world.google.project.name}/topics/*"
            )
        for label in call.body.get("labelIds", ()):
            if label not in SYSTEM_LABELS and label not in call.store.user_labels:
                raise bad_request(f"Invalid label: {label}")
        live = self._world.pubsub.watch(call.store, topic)
        if live is None:
            raise ApiError(
                400, "failedPrecondition",
                "Only one user push notification client allowed per developer"
                " (call /stop then try again)",
                status="FAILED_PRECONDITION",
            )  # fmt: skip
        return {
            "historyId": str(call.store.history.current),
            "expiration": str(int(live.expires_at.timestamp() * 1000)),
        }

    def _stop(self, call: Call) -> None:
        self._world.pubsub.stop(call.store.address)


def _failed(fault: Fault) -> Response:
    if fault.html:
        return html_page(fault.status)
    return ApiError(
        fault.status, fault.reason, fault.message, retry_after=fault.retry_after
    ).answer()


def _json(body: bytes) -> object:
    try:
        return json.loads(body) if body else {}
    except ValueError:
        raise bad_request("Invalid JSON payload received. Parse error.") from None
