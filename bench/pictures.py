"""Images of applications: what an address costs a card, an image a core, a request the service."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from app.cards.picture.layout import layout
from app.cards.picture.numbers import Numbers
from app.cards.picture.png import Theme, to_png
from app.store.secrets import KeyRing
from app.web.picture_addresses import PURPOSE, Pictures
from bench.cores import cpu_seconds
from bench.figures import Figure
from bench.load import Request, Target, loading
from bench.rounds import Pace
from bench.scene import Scene
from bench.seeds import KEYS
from bench.servers import Server

ADDRESS, A_SECOND = 15.0, 200.0  # aims: microseconds; images a second and core
SOME = Numbers(10, 7, 14, 5, 10, promise=20, next=22, follow_ups=(9,), rounds=(-7,), number=2)


def figures(scene: Scene, server: Server, pace: Pace) -> list[Figure]:
    """An image that is kept and one that is drawn anew."""
    addresses = Pictures(KeyRing(KEYS).hash(PURPOSE), scene.base_url)
    now = datetime.now(UTC)
    address = _cpu(lambda: addresses.url(SOME, Theme.LIGHT, now), 2000)
    image = _cpu(lambda: to_png(layout(SOME), Theme.LIGHT), 30)
    path = urlsplit(addresses.url(SOME, Theme.LIGHT, now)).path
    target = Target(server.port, path, 200, holds=b"IHDR", method="GET")
    rates, costs = [], []
    with loading([Request("", b"")]) as loader:
        loader.run(target, pace.warm_up)
        for _ in range(pace.rounds):
            before = cpu_seconds(server.pid)
            measured = loader.run(target, pace.seconds)
            after = cpu_seconds(server.pid)
            rates.append(measured.rate)
            if before is not None and after is not None:
                costs.append((after - before) / measured.answered * 1e6)
    cost = f"; {statistics.median(costs):.0f} µs of CPU" if costs else ""
    return [
        Figure(
            "picture_address", address * 1e6, "µs", ADDRESS, higher_is_better=False,
            told="signed, in a card; CPU",
        ),
        Figure(
            "picture_drawn", 1 / image, "a second", A_SECOND,
            told="of one core's CPU, none kept",
        ),
        Figure(
            "picture_request", statistics.median(rates), "a second", A_SECOND,
            told=f"over HTTP, an image that is kept{cost}",
        ),
    ]  # fmt: skip


def _cpu(work: Callable[[], object], times: int) -> float:
    """Seconds of CPU for one, the best of a few rounds: other work on the machine is not ours."""
    found = []
    for _ in range(5):
        began = time.process_time()
        for _ in range(times):
            work()
        found.append((time.process_time() - began) / times)
    return min(found)
