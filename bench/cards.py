"""Opening a thread: cards a second, against the least that could answer at all."""

from app.web import paths
from bench import tokens
from bench.figures import Figure
from bench.load import Target, loading
from bench.rounds import Pace, compare, ratio, ratio_of_cost
from bench.scene import Scene
from bench.servers import Server

AIM = 0.7


def figures(scene: Scene, server: Server, pace: Pace, *, suffix: str = "") -> list[Figure]:
    """With a new token for every call, as Google sends them; no card is remembered, so the first
    view of a thread costs what every other does."""
    requests = tokens.events(scene.world, scene.opened, base_url=scene.base_url)
    target = Target(server.port, paths.MESSAGE, 200, holds=b'"pushCard"')
    with loading(requests) as loader:
        times = compare(loader, scene.runners(server, target, "card"), pace)
    told = f"ours {times['ours'].told}; bare def {times['def'].told}, async {times['async'].told}"
    name = f"card_request{suffix}"
    found = [Figure(name, ratio(times), "of bare FastAPI", AIM, told=told)]
    if (cost := ratio_of_cost(times)) is not None:
        found.append(Figure(f"{name}_by_cpu", cost, "of bare FastAPI", told="CPU of an answer"))
    return found
