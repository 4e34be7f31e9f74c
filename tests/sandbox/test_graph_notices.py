"""Subscriptions and notices, as Graph plays them."""

import threading
from collections.abc import Generator
from datetime import timedelta
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import serving
from tests.sandbox.graph_caller import Caller, caller, code, mail


class Receiver:
    """A webhook, well-behaved or not."""

    def __init__(self) -> None:
        self.url = ""
        self.heard: list[dict[str, Any]] = []
        self.status = 202
        self.handshakes = 0
        self._lock = threading.Lock()
        self.app = Starlette(
            routes=[
                Route("/good", self._good, methods=["POST"]),
                Route("/html", self._html, methods=["POST"]),
                Route("/deaf", self._deaf, methods=["POST"]),
            ]
        )

    async def _good(self, request: Request) -> Response:
        if token := request.query_params.get("validationToken"):
            self.handshakes += 1
            return PlainTextResponse(token)
        with self._lock:
            if self.status < 300:
                self.heard += (await request.json())["value"]
        return Response(status_code=self.status)

    async def _html(self, request: Request) -> Response:
        return HTMLResponse(request.query_params["validationToken"])

    async def _deaf(self, request: Request) -> Response:
        return Response(status_code=202)


@pytest.fixture(scope="module")
def served_receiver() -> Generator[Receiver]:
    receiver = Receiver()
    with serving(receiver.app) as receiver.url:
        yield receiver


@pytest.fixture
def receiver(
    served_receiver: Receiver, microsoft: MicrosoftWorld, kim: GraphStore
) -> Generator[Receiver]:
    served_receiver.heard.clear()
    served_receiver.status, served_receiver.handshakes = 202, 0
    yield served_receiver
    microsoft.subscriptions.vanish(kim.address)


def _body(world: MicrosoftWorld, receiver: Receiver, **changed: object) -> dict[str, object]:
    body: dict[str, object] = {
        "changeType": "created,updated",
        "notificationUrl": f"{receiver.url}/good",
        "lifecycleNotificationUrl": f"{receiver.url}/good",
        "resource": "/me/mailFolders('inbox')/messages",
        "expirationDateTime": (world.clock.now() + timedelta(days=6)).isoformat(),
        "clientState": "a secret",
        "latestSupportedTlsVersion": "v1_2",
        **changed,
    }
    return {name: value for name, value in body.items() if value is not None}


def _subscribed(
    world: MicrosoftWorld, kim: GraphStore, receiver: Receiver, **changed: object
) -> tuple[Caller, dict[str, Any]]:
    ask = caller(world, kim)
    answer = ask("POST", "/subscriptions", _body(world, receiver, **changed))
    assert answer.status_code == 201, answer.text
    return ask, answer.json()


def test_a_subscription_is_made_after_two_handshakes(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    ask, made = _subscribed(
        microsoft, kim, receiver, lifecycleNotificationUrl=f"{receiver.url}/good?lifecycle"
    )
    assert receiver.handshakes == 2
    assert made["clientState"] == "a secret"
    (listed,) = ask.rows("/subscriptions")
    assert listed["id"] == made["id"]
    assert listed["clientState"] is None


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"notificationUrl": "http://127.0.0.1:9/x"}, "ValidationError"),
        ({"notificationUrl": "{url}/html"}, "ValidationError"),
        ({"notificationUrl": "{url}/deaf"}, "ValidationError"),
        ({"lifecycleNotificationUrl": "{url}/deaf"}, "ValidationError"),
        ({"changeType": "moved"}, "InvalidRequest"),
        ({"changeType": None}, "InvalidRequest"),
        ({"resource": "/me/events"}, "InvalidRequest"),
        ({"resource": "/me/mailFolders('nowhere')/messages"}, "InvalidRequest"),
        ({"clientState": "x" * 129}, "InvalidRequest"),
        ({"expirationDateTime": "2199-01-01T00:00:00Z"}, "InvalidRequest"),
        ({"expirationDateTime": "soon"}, "InvalidRequest"),
        ({"expiresAt": "x"}, "RequestBodyRead"),
    ],
)
def test_what_cannot_be_subscribed_to_is_refused(
    microsoft: MicrosoftWorld,
    kim: GraphStore,
    receiver: Receiver,
    changed: dict[str, Any],
    why: str,
) -> None:
    here = {
        k: v.replace("{url}", receiver.url) if isinstance(v, str) else v for k, v in changed.items()
    }
    answer = caller(microsoft, kim)("POST", "/subscriptions", _body(microsoft, receiver, **here))
    assert code(answer) == (400, why)
    assert microsoft.subscriptions.of(kim.address) == []


def test_the_same_twice_is_a_conflict(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    ask, _ = _subscribed(microsoft, kim, receiver)
    assert ask("POST", "/subscriptions", _body(microsoft, receiver)).status_code == 409
    other = _body(microsoft, receiver, changeType="deleted")
    assert ask("POST", "/subscriptions", other).status_code == 201


def test_a_notice_names_the_message_by_the_id_that_was_preferred(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    _, made = _subscribed(microsoft, kim, receiver)
    plain = caller(microsoft, kim, immutable=False)
    plain("POST", "/subscriptions", _body(microsoft, receiver, changeType="created"))
    item = kim.receive(mail(microsoft))
    assert microsoft.bells.wait_until_quiet()
    named = {notice["resourceData"]["id"] for notice in receiver.heard}
    assert named == {item.id, item.rest_id}
    notice = next(n for n in receiver.heard if n["subscriptionId"] == made["id"])
    assert notice["clientState"] == "a secret"
    assert notice["changeType"] == "created"
    assert notice["tenantId"] == microsoft.identity.accounts[kim.address].tid


def test_a_mail_that_is_opened_counts_as_updated(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    _subscribed(microsoft, kim, receiver)
    item = kim.receive(mail(microsoft))
    kim.mark_read(item.id)
    kim.receive(mail(microsoft), folder="archive")
    assert microsoft.bells.wait_until_quiet()
    assert [notice["changeType"] for notice in receiver.heard] == ["created", "updated"]


def test_a_refused_notice_comes_again(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    _subscribed(microsoft, kim, receiver)
    receiver.status = 503
    kim.receive(mail(microsoft))
    assert not microsoft.bells.wait_until_quiet(0.3)
    receiver.status = 202
    assert microsoft.bells.wait_until_quiet()
    assert len(receiver.heard) == 1


def test_duplicates_disorder_and_loss_come_on_demand(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    _subscribed(microsoft, kim, receiver)
    microsoft.faults.double_notices()
    one = kim.receive(mail(microsoft))
    microsoft.faults.delay_notices(0.3)
    two = kim.receive(mail(microsoft))
    microsoft.faults.lose_notices()
    kim.receive(mail(microsoft))
    four = kim.receive(mail(microsoft))
    assert microsoft.bells.wait_until_quiet()
    named = [notice["resourceData"]["id"] for notice in receiver.heard]
    assert named == [one.id, one.id, four.id, two.id]


def test_it_is_renewed_and_ends(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    ask, made = _subscribed(microsoft, kim, receiver)
    path = f"/subscriptions/{made['id']}"
    later = (microsoft.clock.now() + timedelta(days=6, hours=12)).isoformat()
    assert ask("PATCH", path, {"expirationDateTime": later}).status_code == 200
    assert ask("PATCH", path, {"clientState": "other"}).status_code == 400
    soon = (microsoft.clock.now() + timedelta(minutes=1)).isoformat()
    short = ask("PATCH", path, {"expirationDateTime": soon}).json()["expirationDateTime"]
    assert short > (microsoft.clock.now() + timedelta(minutes=44)).isoformat()
    assert ask("POST", f"{path}/reauthorize").status_code == 204
    microsoft.clock.move(timedelta(hours=1))
    try:
        assert ask("PATCH", path, {"expirationDateTime": later}).status_code in (401, 404)
        fresh = caller(microsoft, kim)
        assert fresh("PATCH", path, {"expirationDateTime": later}).status_code == 404
        assert fresh("DELETE", path).status_code == 404
    finally:
        microsoft.clock.move(timedelta(hours=-1))


def test_nobody_sees_or_ends_what_is_somebody_elses(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver
) -> None:
    _, made = _subscribed(microsoft, kim, receiver)
    other = microsoft.add_person("stranger@example.com")
    ask = caller(microsoft, other)
    assert ask.rows("/subscriptions") == []
    assert ask("DELETE", f"/subscriptions/{made['id']}").status_code == 404


@pytest.mark.parametrize("event", ["reauthorizationRequired", "subscriptionRemoved", "missed"])
def test_what_happens_to_a_subscription_is_told(
    microsoft: MicrosoftWorld, kim: GraphStore, receiver: Receiver, event: str
) -> None:
    _, made = _subscribed(microsoft, kim, receiver)
    microsoft.subscriptions.lifecycle(kim.address, event)
    assert microsoft.bells.wait_until_quiet()
    (notice,) = receiver.heard
    assert (notice["lifecycleEvent"], notice["subscriptionId"]) == (event, made["id"])
    assert notice["clientState"] == "a secret"
    left = len(microsoft.subscriptions.of(kim.address))
    assert left == (0 if event == "subscriptionRemoved" else 1)
