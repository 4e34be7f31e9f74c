"""How long `afterword serve` takes to be ready, and what a process of it holds in memory."""

import statistics
import subprocess
import sys
import time

from bench.cores import memory_mib
from bench.figures import Figure
from bench.scene import Scene
from bench.servers import AFTERWORD, Server


def memory(server: Server, name: str, told: str) -> list[Figure]:
    """Of a server that runs; nothing where the system is silent."""
    held = memory_mib(server.pid)
    return [] if held is None else [Figure(name, held, "MiB", higher_is_better=False, told=told)]


def start_up(scene: Scene, *, starts: int = 3) -> list[Figure]:
    """Of `afterword serve`, its worker inside, on a database in use."""
    seconds, held = [], []
    for _ in range(starts):
        with scene.service([*AFTERWORD, "serve"]) as server:
            seconds.append(server.started_in)
            held += memory(server, "memory", "afterword serve with its worker, when ready")
    told = f"to the first /health/ready, of {starts}; importing the libraries {_python():.2f} s"
    ready = Figure("start_up", statistics.median(seconds), "s", higher_is_better=False, told=told)
    return [ready, *held[-1:]]


def _python() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "import fastapi, sqlalchemy"], check=True)
    return time.monotonic() - began
