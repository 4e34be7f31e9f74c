"""A database after a while of use, the double that vouches for callers, and the bare handlers."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.sandbox.serving import serving
from app.sandbox.world import World
from bench import seeds, servers
from bench.load import Target
from bench.rounds import Runner
from bench.servers import Server


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything but the service itself, which is started as each figure wants it."""

    world: World
    database: str
    opened: Sequence[seeds.Opened]
    folder: Path
    bare: Server
    port: int = field(default_factory=servers.free_port)  # of the service

    @property
    def base_url(self) -> str:
        """Of the service, and so the beginning of every audience."""
        return servers.base_url(self.port)

    @contextmanager
    def service(self, command: Sequence[str]) -> Iterator[Server]:
        """The service while it runs."""
        log = self.folder / "service.log"
        with servers.afterword(
            command, self.database, self.world, port=self.port, log=log
        ) as server:
            yield server

    def runners(self, ours: Server, target: Target, door: str) -> Mapping[str, Runner]:
        """The service, and the bare handlers behind `door`."""
        bare = {
            kind: Runner(self.bare, Target(self.bare.port, f"/{door}/{kind}", target.status))
            for kind in ("def", "async")
        }
        return {"ours": Runner(ours, target), **bare}


@contextmanager
def scene(database: str = "", *, people: int, threads_each: int) -> Iterator[Scene]:
    """On SQLite, in a folder that goes away, unless a `database` is given."""
    world = World(events_per_second=None)
    with (
        tempfile.TemporaryDirectory(prefix="afterword-bench-") as name,
        serving(world.app) as world.base_url,
    ):
        folder = Path(name)
        url = database or f"sqlite:///{folder}/bench.db"
        now = world.clock.now()
        opened = seeds.seed(url, world, people_count=people, threads_each=threads_each, now=now)
        port = servers.free_port()
        with servers.bare(url, world, service_port=port, folder=folder) as bare:
            yield Scene(world, url, opened, folder, bare, port)
