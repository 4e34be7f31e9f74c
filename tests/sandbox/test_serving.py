"""A service must know its address before it is built; nobody may take the port meanwhile."""

import socket
import time

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from app.sandbox.serving import held, port_of, serving


async def _hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello")


APP = Starlette(routes=[Route("/", _hello)])


@pytest.mark.parametrize("reuse", [False, True])
def test_nobody_else_gets_a_held_port(reuse: bool) -> None:
    """With SO_REUSEADDR as well, which asyncio sets wherever it listens."""
    with held() as place, socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(reuse))
        with pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", port_of(place)))


def test_a_held_port_refuses_until_it_is_served() -> None:
    with held() as place:
        url = f"http://127.0.0.1:{port_of(place)}"
        with pytest.raises(httpx.ConnectError):
            httpx.get(url, trust_env=False)
        with serving(APP, place) as base_url:
            assert base_url == url
            assert httpx.get(url, trust_env=False).text == "hello"


def test_a_named_port_can_be_held_again_at_once() -> None:
    """As somebody does who ends the demo and starts it again."""
    with serving(APP) as first:
        assert httpx.get(first, trust_env=False).text == "hello"
    with serving(APP, held(httpx.URL(first).port or 0)) as second:
        assert second == first
        assert httpx.get(second, trust_env=False).text == "hello"


def test_a_port_that_somebody_listens_on_is_refused() -> None:
    with serving(APP) as url, pytest.raises(OSError, match="in use"):
        held(httpx.URL(url).port or 0)


def test_an_idle_connection_stays_open_longer_than_clients_keep_it() -> None:
    """Otherwise both let go in the same moment, and a request that was under way is lost."""
    keep = httpx.Limits().keepalive_expiry
    assert keep is not None
    with serving(APP) as url:
        at = httpx.URL(url)
        with socket.create_connection((at.host, at.port or 0), timeout=10) as client:
            for pause in (0.0, keep + 0.5):
                time.sleep(pause)
                client.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
                assert client.recv(1024).startswith(b"HTTP/1.1 200")
