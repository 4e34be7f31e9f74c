"""`python -m bench [NAME …]`: every figure, or those of the parts named; see `make bench`."""

import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import structlog
from rich.console import Console

from bench import (
    cards,
    exported,
    figures,
    graph_calls,
    notices,
    opening,
    pictures,
    quota,
    reading,
    starting,
    thinking,
)
from bench.figures import Figure
from bench.postgres import postgres
from bench.rounds import Pace
from bench.scene import scene
from bench.servers import AFTERWORD

OUT = Path("build/bench.json")
WEB_ALONE = [sys.executable, "-m", "bench.web_alone"]
WIDTH = 150  # characters, where the table goes into a file
SHORTER = Pace(rounds=3, seconds=1.5)


def of_cards() -> Iterator[Figure]:
    """A web process on SQLite, as the bare handlers are one: the polls of a worker in the same
    process are no part of a card."""
    with scene(people=200, threads_each=12) as at:
        with at.service(WEB_ALONE) as server:
            yield from cards.figures(at, server, Pace())
            yield from starting.memory(server, "memory_of_web", "after the card requests")
        yield from starting.start_up(at)


def of_notices() -> Iterator[Figure]:
    """A web process on SQLite whose workers are elsewhere, since here they would ask Gmail about
    every notice."""
    with scene(people=200, threads_each=1) as at, at.service(WEB_ALONE) as server:
        yield from notices.figures(at, server, Pace())


def of_pictures() -> Iterator[Figure]:
    """A web process that mail programs ask for images."""
    with scene(people=1, threads_each=1) as at, at.service(WEB_ALONE) as server:
        yield from pictures.figures(at, server, SHORTER)


def on_postgres() -> Iterator[Figure]:
    """The same on PostgreSQL, where `serve` is a web process alone."""
    with (
        tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder,
        postgres(Path(folder)) as url,
    ):
        if not url:
            return
        with (
            scene(url, people=200, threads_each=12) as at,
            at.service([*AFTERWORD, "serve"]) as server,
        ):
            yield from cards.figures(at, server, SHORTER, suffix="_postgres")
            yield from notices.figures(at, server, SHORTER, suffix="_postgres")


PARTS: Mapping[str, Callable[[], Iterator[Figure] | list[Figure]]] = {
    "cards": of_cards,
    "notices": of_notices,
    "postgres": on_postgres,
    "read": reading.figures,
    "quota": quota.figures,
    "graph": graph_calls.figures,
    "export": exported.figures,
    "thinking": thinking.figures,
    "pictures": of_pictures,
    "opening": opening.figures,
}


def main(names: list[str]) -> int:
    """The exit code: 1 where an aim is missed, 2 for a part that is not there."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = WIDTH
    if unknown := set(names) - set(PARTS):
        console.print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
        return 2
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    found: list[Figure] = []
    for name in names or PARTS:
        began = time.monotonic()
        with console.status(f"measuring: {name}"):
            found += PARTS[name]()
        console.print(f"{name}: {time.monotonic() - began:.0f} s", style="dim")
    figures.show(found, console)
    figures.write(found, OUT)
    return 0 if all(figure.is_met for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
