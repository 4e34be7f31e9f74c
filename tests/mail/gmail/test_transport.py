"""The transport under Google's library: it never repeats a request and keeps callers apart."""

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from app.mail.gmail.open import connections
from app.mail.gmail.transport import Transport


@contextmanager
def _server(answer: bytes) -> Generator[tuple[str, list[bytes]]]:
    """Reads a request, sends `answer` (perhaps nothing) and hangs up."""
    seen: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                seen.append(connection.recv(65536))
                connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", seen
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def test_a_server_that_hangs_up_is_not_asked_again() -> None:
    with _server(b"") as (url, seen), connections() as http:
        with pytest.raises(httpx.TransportError):
            Transport(http, {}).request(f"{url}/drafts", "POST", body="{}")
        assert len(seen) == 1


def test_a_cookie_does_not_travel_to_the_next_caller() -> None:
    answer = b"HTTP/1.1 200 OK\r\nSet-Cookie: who=sam\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
    with _server(answer) as (url, seen), connections() as http:
        Transport(http, {"Authorization": "Bearer sam"}).request(url)
        Transport(http, {"Authorization": "Bearer kim"}).request(url)
        assert b"cookie" not in seen[1].lower()
        assert b"Bearer sam" not in seen[1]


def test_a_redirect_is_not_followed_with_the_token() -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
    with _server(answer) as (url, seen), connections() as http:
        response, _ = Transport(http, {"Authorization": "Bearer sam"}).request(url)
        assert response.status == 302
        assert len(seen) == 1
