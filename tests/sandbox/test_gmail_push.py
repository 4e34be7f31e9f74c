"""Pub/Sub in the sandbox: signed, at least once, at most one a second, patient with refusals."""

import base64
import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import jwt
import pytest
from cryptography.x509 import load_pem_x509_certificate
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import serving
from app.sandbox.world import World
from tests.sandbox.gmail_caller import READONLY, caller, mail


@dataclass
class Service:
    """Plays our push endpoint; answers with `statuses` first, then 204."""

    statuses: list[int] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)

    async def receive(self, request: Request) -> Response:
        self.tokens.append(request.headers["authorization"].removeprefix("Bearer "))
        self.bodies.append(await request.json())
        return Response(status_code=self.statuses.pop(0) if self.statuses else 204)

    def data(self) -> list[dict[str, Any]]:
        found = []
        for body in self.bodies:
            text = body["message"]["data"].translate(str.maketrans("-_", "+/"))
            found.append(json.loads(base64.b64decode(text + "==")))
        return found


@contextmanager
def _running(
    service: Service, *, events_per_second: float | None = None
) -> Generator[tuple[World, MailboxStore]]:
    app = Starlette(routes=[Route("/push", service.receive, methods=["POST"])])
    world = World(events_per_second=events_per_second)
    sam = world.add_person("sam@example.com")
    with serving(app) as base_url, serving(world.app) as world.base_url:
        world.pubsub.push_url = f"{base_url}/push"
        yield world, sam
        world.close()


def _watch(world: World, sam: MailboxStore) -> None:
    body = {"topicName": world.project.topic}
    assert caller(world, sam, READONLY).post("me/watch", body).status_code == 200
    assert world.pubsub.wait_until_quiet()


def test_a_watch_rings_at_once_and_then_at_each_change() -> None:
    service = Service()
    with _running(service) as (world, sam):
        world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        assert service.bodies == []
        _watch(world, sam)
        world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        data = service.data()
        assert [d["emailAddress"] for d in data] == [sam.address] * 2
        assert int(data[-1]["historyId"]) == sam.history.current
        assert {type(d["historyId"]) for d in data} == {str, int}


def test_each_push_carries_a_token_of_the_push_account() -> None:
    service = Service()
    with _running(service) as (world, sam):
        _watch(world, sam)
        kid = jwt.get_unverified_header(service.tokens[0])["kid"]
        pem = world.google.keys.certificates()[kid]
        claims = jwt.decode(
            service.tokens[0], load_pem_x509_certificate(pem.encode()).public_key(),  # type: ignore[arg-type]  # RSA
            algorithms=["RS256"], audience=world.pubsub.push_url,
        )  # fmt: skip
        assert claims["email"] == world.project.push_service_account
        assert claims["email_verified"] is True
        assert claims["exp"] - claims["iat"] == 3600


@pytest.mark.parametrize("refusal", [500, 401, 429, 302])
def test_a_notice_is_repeated_until_it_is_acknowledged(refusal: int) -> None:
    service = Service(statuses=[refusal, refusal])
    with _running(service) as (world, sam):
        _watch(world, sam)
        assert len(service.bodies) == 3
        assert len({body["message"]["messageId"] for body in service.bodies}) == 1
        assert (world.pubsub.refused, world.pubsub.acknowledged) == (2, 1)


def test_notices_can_be_lost_doubled_and_late() -> None:
    service = Service()
    with _running(service) as (world, sam):
        _watch(world, sam)
        world.faults.lose_notices()
        world.receive(sam.address, mail(world))
        world.faults.double_notices()
        world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        ids = [body["message"]["messageId"] for body in service.bodies]
        assert len(ids) == 3
        assert len(set(ids)) == 2
        world.faults.delay_notices(0.3)
        world.receive(sam.address, mail(world))
        world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        histories = [int(d["historyId"]) for d in service.data()[3:]]
        assert histories == sorted(histories, reverse=True)


def test_more_than_one_event_a_second_is_dropped() -> None:
    service = Service()
    with _running(service, events_per_second=1.0) as (world, sam):
        _watch(world, sam)
        for _ in range(5):
            world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        assert len(service.bodies) == 1
        assert world.pubsub.dropped == 5


def test_an_ended_watch_is_silent() -> None:
    service = Service()
    with _running(service) as (world, sam):
        _watch(world, sam)
        assert caller(world, sam, READONLY).post("me/stop").status_code == 204
        world.receive(sam.address, mail(world))
        assert world.pubsub.wait_until_quiet()
        assert len(service.bodies) == 1
