"""How requests leave."""

import httpx
import pytest

from app.mail.graph import api
from app.mail.graph.transport import LOGIN, MIME_BYTES, IdentityHttp, Transport
from app.sandbox.serving import without_tls

METADATA = f"{LOGIN}/common/v2.0/.well-known/openid-configuration"


def test_a_mail_is_read_no_further_than_needed() -> None:
    sent = 0

    def body() -> object:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b"x" * 256 * 1024

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body())  # type: ignore[arg-type] # a generator is fine

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        reply = Transport(http, "https://graph.example").send(api.mime("AAkA"), {})
    assert MIME_BYTES <= len(reply.body) <= MIME_BYTES + 256 * 1024
    assert sent < 20


@pytest.mark.parametrize(
    ("link", "ours"),
    [
        ("https://graph.example/v1.0/me/messages?$skip=10", True),
        ("https://graph.example.evil/v1.0/me", False),
        ("https://graph.example/v1.0evil/me", False),
        ("https://other.example/v1.0/me", False),
        ("http://graph.example/v1.0/me", False),
        ("", False),
    ],
)
def test_a_token_follows_no_foreign_link(link: str, ours: bool) -> None:
    with httpx.Client(verify=without_tls()) as http:
        assert Transport(http, "https://graph.example/").is_ours(link) is ours


def test_redirects_are_not_followed() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "graph.example"
        return httpx.Response(302, headers={"Location": "https://evil.example/"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        reply = Transport(http, "https://graph.example").send(api.me(), {"Authorization": "x"})
    assert reply.status == 302


def test_every_request_prefers_immutable_ids() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["prefer"])
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        transport = Transport(http, "https://graph.example")
        transport.send(api.me(), {})
        transport.send(api.follow("https://graph.example/v1.0/x?$deltatoken=1").page_of(50), {})
    assert seen == ['IdType="ImmutableId"', 'IdType="ImmutableId", odata.maxpagesize=50']
    inner = api.batch([api.me(), api.folder("inbox")]).body
    assert inner is not None
    assert all(one["headers"]["Prefer"] == api.IMMUTABLE for one in inner["requests"])


def test_a_tenant_is_asked_for_once_and_only_a_good_answer_is_kept() -> None:
    asked: list[str] = []
    answers = iter([httpx.Response(503), httpx.Response(200, text="<html>"), None])

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return next(answers, None) or httpx.Response(200, json={"issuer": "x"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        http = IdentityHttp(client, "http://127.0.0.1:9")
        statuses = [http.get(METADATA).status_code for _ in range(5)]
    assert statuses == [503, 200, 200, 200, 200]
    assert asked == ["http://127.0.0.1:9/common/v2.0/.well-known/openid-configuration"] * 3


def test_only_microsofts_login_host_is_stood_in_for() -> None:
    with httpx.Client(verify=without_tls()) as client:
        http = IdentityHttp(client, "http://127.0.0.1:9/")
        assert http.where(f"{LOGIN}/common/x") == "http://127.0.0.1:9/common/x"
        assert http.where("https://other.example/x") == "https://other.example/x"
        assert IdentityHttp(client).where(f"{LOGIN}/common/x") == f"{LOGIN}/common/x"
