"""The push of new mail: notices a second, against a handler that verifies and inserts one row."""

from sqlalchemy import create_engine, make_url, text

from app.web import paths
from bench import tokens
from bench.figures import Figure
from bench.load import Target, loading
from bench.rounds import Pace, compare, ratio, ratio_of_cost
from bench.scene import Scene
from bench.servers import Server

AIM = 0.7
BLINKS = Pace(rounds=11, seconds=0.2)  # no longer than it takes to ring at each mailbox once


def figures(scene: Scene, server: Server, pace: Pace, *, suffix: str = "") -> list[Figure]:
    """While the workers are busy, so that most notices meet a sync that is asked for already; and
    again where they have always just caught up, so that nearly every notice asks for one."""
    busy = _figure(scene, server, pace, f"push_notice{suffix}", AIM)
    every = _figure(scene, server, BLINKS, f"push_notice_starting_a_sync{suffix}", None)
    return [*busy, *every]


def _figure(
    scene: Scene,
    server: Server,
    pace: Pace,
    name: str,
    aim: float | None,
) -> list[Figure]:
    boxes = list({one.address: one for one in scene.opened}.values())
    requests = tokens.notices(scene.world, boxes, base_url=scene.base_url, wanted=tokens.ENOUGH)
    target = Target(server.port, paths.PUSH, 204)
    rest = (lambda: _all_synced(scene.database)) if aim is None else None
    with loading(requests) as loader:
        times = compare(loader, scene.runners(server, target, "notice"), pace, before_each=rest)
    told = f"ours {times['ours'].told}; bare def {times['def'].told}, async {times['async'].told}"
    found = [Figure(name, ratio(times), "of bare FastAPI", aim, told=told)]
    if aim is not None and (cost := ratio_of_cost(times)) is not None:
        found.append(Figure(f"{name}_by_cpu", cost, "of bare FastAPI", told="CPU of an answer"))
    return found


def _all_synced(database: str) -> None:
    """As if the workers had caught up: no run waits, so the next notice asks for one."""
    url = make_url(database)
    if url.get_backend_name() != "sqlite":
        url = url.set(drivername="postgresql+psycopg")
    engine = create_engine(url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # the last batch may still be on its way
            connection.execute(text("LOCK TABLE mailbox_signal IN EXCLUSIVE MODE"))
        connection.execute(text("UPDATE mailbox_signal SET run_id = NULL, done_seq = seq"))
    engine.dispose()
