"""Serves an ASGI app on 127.0.0.1 from a thread, on a free port: real HTTP for demo and tests."""

import asyncio
import functools
import socket
import ssl
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Final

import uvicorn
from starlette.types import ASGIApp

KEEPS: Final = 300
"""Seconds that an idle connection stays open, as with the real providers. uvicorn's own 5 are
httpx's 5 to the moment: under load the next request met the closing of its connection, and was
told as a provider that is down."""
TICK: Final = 0.1  # seconds; every tenth tick uvicorn writes its Date header anew
SOON: Final = 0.002


@functools.cache
def without_tls() -> ssl.SSLContext:
    """For clients of what is served here: it trusts nobody, and so need not read the certificates
    of all the world, which takes longer than most of what a test does."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def held(port: int = 0) -> socket.socket:
    """A socket on 127.0.0.1 whose port nobody else can get, though nobody listens there yet.

    For a service that must know its address before it is built: a port that is looked up and let
    go again may belong to the next outgoing connection of this machine.

    Args:
        port: 0: a free one. Without SO_REUSEADDR then, by which Linux would give it away again.

    Raises:
        OSError: the port is taken, or not ours to take.
    """
    holder = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if port:
            holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", port))
    except OSError:
        holder.close()
        raise
    return holder


def port_of(holder: socket.socket) -> int:
    """The port that a socket holds."""
    return int(holder.getsockname()[1])


@contextmanager
def serving(app: ASGIApp, listener: socket.socket | None = None) -> Generator[str]:
    """The base URL while the app is being served.

    Args:
        listener: where, from `held`; closed in the end. None: on a free port.

    Raises:
        RuntimeError: the server did not come up within 30 s.
    """
    listener = listener or held()
    port = port_of(listener)
    config = uvicorn.Config(
        app, log_level="warning", log_config=None, access_log=False, ws="none",
        timeout_keep_alive=KEEPS,
    )  # fmt: skip
    server = _Server(config)
    thread = threading.Thread(
        target=server.run, kwargs={"sockets": [listener]}, name="serving", daemon=True
    )
    thread.start()
    try:
        until = time.monotonic() + 30
        while not server.started:
            if not thread.is_alive() or time.monotonic() > until:
                raise RuntimeError("the server did not start")
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.stop()
        thread.join(10)
        listener.close()


class _Server(uvicorn.Server):
    """Ends when it is told to: uvicorn's own looks for that every tenth of a second, waits another
    for its connections, and a test may have three of them."""

    _loop: asyncio.AbstractEventLoop | None = None

    def stop(self) -> None:
        """From any thread."""
        self.should_exit = True
        if self._loop is not None:
            with suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._told.set)

    async def main_loop(self) -> None:
        self._told = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 1
            with suppress(TimeoutError):
                async with asyncio.timeout(TICK):
                    await self._told.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(SOON)
        await self.lifespan.shutdown()
