"""A small fast HTTP/1.1 client: keep-alive connections, prebuilt requests, one process of its own.

A server under test must be the slower one. httpx costs more than a whole card does, so this client
writes bytes that were made before the clock starts, and reads no more of an answer than its status,
its length and one word that must be in it.
"""

import asyncio
import itertools
import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import cast

from bench.cores import LOAD_CORE, pin

CONNECTIONS = 16
SLOWEST = 30.0  # seconds to the first answer
HEAD_ENDS = b"\r\n\r\n"
LENGTH = b"content-length:"


@dataclass(frozen=True, slots=True)
class Request:
    """One call, apart from where it goes."""

    token: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """Where calls go, and what a right answer is."""

    port: int
    path: str
    status: int
    holds: bytes = b""  # part of every right answer
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Measured:
    """What came back within the time."""

    answered: int
    seconds: float
    p50: float  # seconds, under full load
    p99: float
    wrong: str  # the first answer that was not right; "" where all were

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answered / self.seconds


@dataclass(frozen=True, slots=True)
class _Order:
    target: Target
    first: int
    seconds: float


class Loader:
    """The client's process, and how far it is in its requests: none is sent to a server twice
    before all of them were."""

    def __init__(self, pipe: "Connection[_Order, Measured]", process: SpawnProcess) -> None:
        self._pipe = pipe
        self._process = process
        self._sent: dict[tuple[int, str], int] = {}

    def run(self, target: Target, seconds: float) -> Measured:
        """Ask as fast as the server answers.

        Raises:
            RuntimeError: an answer was not the right one, so nothing was measured.
        """
        place = (target.port, target.path)
        first = self._sent.get(place, 0)
        self._pipe.send(_Order(target, first, seconds))
        while not self._pipe.poll(1):
            if not self._process.is_alive():
                raise RuntimeError("the load generator is gone")
        measured = self._pipe.recv()
        if measured.wrong:
            raise RuntimeError(f"{target.path} answered: {measured.wrong}")
        self._sent[place] = first + measured.answered + CONNECTIONS
        return measured


@contextmanager
def loading(requests: Sequence[Request]) -> Iterator[Loader]:
    """A client with these requests, in a process on its own core."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, list(requests)), daemon=True)
    process.start()
    pin(process.pid, LOAD_CORE)
    try:
        yield Loader(ours, process)
    finally:
        ours.close()
        process.join(5)
        if process.is_alive():
            process.terminate()


def _serve(pipe: "Connection[Measured, _Order]", requests: list[Request]) -> None:
    while True:
        try:
            order = pipe.recv()
        except EOFError:
            return
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            pipe.send(runner.run(_ask(order, requests)))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    try:
        import uvloop  # noqa: PLC0415 - not on every platform
    except ImportError:
        return asyncio.new_event_loop
    return uvloop.new_event_loop


async def _ask(order: _Order, requests: list[Request]) -> Measured:
    target = order.target
    built = [_bytes(target, request) for request in requests]
    start = order.first % len(built)
    following = itertools.cycle(built[start:] + built[:start])
    run = _Run(target, following)
    loop = asyncio.get_running_loop()
    lines = [
        await loop.create_connection(lambda: _Line(run), "127.0.0.1", target.port)
        for _ in range(CONNECTIONS)
    ]
    began = time.perf_counter()
    for _, line in lines:
        line.ask()
    await asyncio.wait({run.failed}, timeout=order.seconds)
    while not run.taken and not run.failed.done() and time.perf_counter() - began < SLOWEST:
        await asyncio.sleep(0.01)
    seconds = time.perf_counter() - began
    taken = sorted(run.taken)
    wrong = run.failed.result() if run.failed.done() else ""
    for transport, _ in lines:
        transport.abort()
    if not taken:
        return Measured(0, seconds, 0.0, 0.0, wrong or "nothing at all")
    p50, p99 = (taken[int(len(taken) * share)] for share in (0.5, 0.99))
    return Measured(len(taken), seconds, p50, p99, wrong)


def _bytes(target: Target, request: Request) -> bytes:
    head = (
        f"{target.method} {target.path} HTTP/1.1\r\nHost: 127.0.0.1:{target.port}\r\n"
        f"Authorization: Bearer {request.token}\r\nContent-Type: application/json\r\n"
        f"User-Agent: Google-Gsuiteaddons\r\nAccept: */*\r\n"
        f"Content-Length: {len(request.body)}\r\n\r\n"
    )
    return head.encode("ascii") + request.body


class _Run:
    """What all connections share."""

    def __init__(self, target: Target, following: Iterator[bytes]) -> None:
        self.following = following
        self.status = b"HTTP/1.1 %d " % target.status
        self.holds = target.holds
        self.taken: list[float] = []  # seconds, of each answer
        self.failed: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def fail(self, answer: bytes) -> None:
        if not self.failed.done():
            self.failed.set_result(answer[:300].decode("latin-1") or "the connection was closed")


class _Line(asyncio.Protocol):
    """One connection: the next request goes out when an answer is whole."""

    def __init__(self, run: _Run) -> None:
        self._run = run
        self._got = b""
        self._asked = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's only looks like one

    def ask(self) -> None:
        if self._transport is not None:
            self._asked = time.perf_counter()
            self._transport.write(next(self._run.following))

    def data_received(self, data: bytes) -> None:
        answer = self._got = self._got + data if self._got else data
        ends = whole_length(answer)
        if ends is None or len(answer) < ends:
            return
        self._got = b""
        run = self._run
        run.taken.append(time.perf_counter() - self._asked)
        if not answer.startswith(run.status) or run.holds not in answer:
            run.fail(answer)
            return
        self.ask()

    def connection_lost(self, _: Exception | None) -> None:
        self._run.fail(self._got)


def whole_length(answer: bytes) -> int | None:
    """How long the answer will be with its body; None: its head is not whole yet."""
    head = answer.find(HEAD_ENDS)
    if head < 0:
        return None
    at = answer.lower().find(LENGTH, 0, head)
    length = int(answer[at + len(LENGTH) : answer.index(b"\r", at)]) if at >= 0 else 0
    return head + len(HEAD_ENDS) + length
