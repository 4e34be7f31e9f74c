"""How long `afterword serve` takes to be ready, and what a process of it holds in memory."""

import statistics
import subprocess
import sys
import time

from bench.cores import memory_mib
from bench.figures import Figure
from bench.scene import Scene
from bench.servers import AFTERWORD, Server


def memory(warm: Server) -> list[Figure]:
    """Of a server that has answered thousands of requests; nothing where the system is silent."""
    held = memory_mib(warm.pid)
    told = "afterword serve with its worker inside, after the card requests"
    found = Figure("memory", held or 0.0, "MiB", higher_is_better=False, told=told)
    return [] if held is None else [found]


def start_up(scene: Scene, *, starts: int = 3) -> list[Figure]:
    """Of `afterword serve` on a database in use."""
    seconds = []
    for _ in range(starts):
        with scene.service([*AFTERWORD, "serve"]) as server:
            seconds.append(server.started_in)
    told = f"to the first /health/ready, of {starts}; importing the libraries {_python():.2f} s"
    return [Figure("start_up", statistics.median(seconds), "s", higher_is_better=False, told=told)]


def _python() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", "import fastapi, sqlalchemy"], check=True)
    return time.monotonic() - began
