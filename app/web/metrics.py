"""Counters for whoever runs the service: how many of what, how fast; never who."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """One registry for each app, so that two apps in one process do not meet."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._timed: dict[tuple[str, str], Histogram] = {}
        self._cards = Histogram(
            "afterword_card_seconds",
            "Time to an answer of the add-on",
            ("door", "outcome"),
            buckets=SECONDS,
            registry=self._registry,
        )
        self.refused = Counter(
            "afterword_refused",
            "Calls whose token proved nothing, by the reason",
            ("door", "reason"),
            registry=self._registry,
        )
        self.notices = Counter(
            "afterword_notices",
            "Push notices by what became of them",
            ("outcome",),
            registry=self._registry,
        )

    def card(self, door: str, outcome: str, seconds: float) -> None:
        """An answer of the add-on; finding its labels anew would cost more than counting it."""
        key = (door, outcome)
        timed = self._timed.get(key)
        if timed is None:
            timed = self._timed[key] = self._cards.labels(door, outcome)
        timed.observe(seconds)

    def text(self) -> bytes:
        """In the format that Prometheus reads."""
        return generate_latest(self._registry)
