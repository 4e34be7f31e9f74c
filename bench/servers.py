"""Servers under test, each in a process of its own on one core."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.sandbox.world import World
from app.web import paths
from bench.cores import SERVER_CORE, pin
from bench.seeds import KEYS

PATIENCE = 60.0  # seconds
AFTERWORD = [sys.executable, "-c", "from app.cli import main; main()"]


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers."""

    port: int
    pid: int
    started_in: float  # seconds from the command to the first answer


@contextmanager
def afterword(
    command: Sequence[str], database: str, world: World, *, port: int, log: Path
) -> Iterator[Server]:
    """The service, configured as everybody does it: by environment variables."""
    environment = {
        "AFTERWORD_PUBLIC_URL": base_url(port),
        "AFTERWORD_PORT": str(port),
        "AFTERWORD_DATABASE_URL": database,
        "AFTERWORD_SECRET_KEYS": KEYS,
    }
    told = world.google_settings().items()
    environment |= {f"AFTERWORD_GOOGLE__{name.upper()}": value for name, value in told}
    with _running(command, port, "/health/ready", environment=environment, log=log) as server:
        yield server


@contextmanager
def bare(database: str, world: World, *, service_port: int, folder: Path) -> Iterator[Server]:
    """The bare handlers; they expect the same audiences as the service does."""
    certificate = folder / "google.pem"
    certificate.write_text(next(iter(world.google.keys.certificates().values())))
    port = free_port()
    url = base_url(service_port)
    audiences = [f"{url}{paths.MESSAGE}", world.project.addon_client_id, f"{url}{paths.PUSH}"]
    command = [
        sys.executable, "-m", "bench.bare", str(port), database, str(certificate), *audiences,
    ]  # fmt: skip
    with _running(command, port, "/", environment={}, log=folder / "bare.log") as server:
        yield server


def base_url(port: int) -> str:
    """Of a server on this machine."""
    return f"http://127.0.0.1:{port}"


def free_port() -> int:
    """One that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def _running(
    command: Sequence[str], port: int, path: str, *, environment: Mapping[str, str], log: Path
) -> Iterator[Server]:
    began = time.monotonic()
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=out, stderr=out
        )
    pin(process.pid, SERVER_CORE)
    try:
        while not _answers(port, path):
            if process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise RuntimeError(f"{command} did not start:\n{log.read_text()[-2000:]}")
            time.sleep(0.01)
        yield Server(port, process.pid, time.monotonic() - began)
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers(port: int, path: str) -> bool:
    """Whether anything but a server error comes back."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            line.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            return line.recv(12)[9:10] in {b"2", b"4"}
    except OSError:
        return False
