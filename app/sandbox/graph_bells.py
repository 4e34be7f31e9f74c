"""Delivery of Graph's notices: at least once, in no order, with growing gaps after a refusal."""

import heapq
import threading
import time
from dataclasses import dataclass, field
from typing import Any

import httpx

from app.sandbox.faults import Faults
from app.sandbox.serving import without_tls

TIMEOUT = 10.0  # seconds
FIRST_GAP, LONGEST_GAP = 0.1, 60.0  # seconds, real time
GIVES_UP = 4 * 3600.0


@dataclass(order=True, slots=True)
class _Delivery:
    due: float
    number: int
    url: str = field(compare=False)
    body: dict[str, Any] = field(compare=False)
    attempt: int = field(default=0, compare=False)
    began: float = field(default=0.0, compare=False)


class Bells:
    """Posts from a thread of its own; `faults` says how often and how late a notice goes out."""

    def __init__(self, faults: Faults) -> None:
        self.acknowledged = 0
        self.refused = 0
        self._faults = faults
        self._wake = threading.Condition()
        self._queue: list[_Delivery] = []
        self._number = 0
        self._in_flight = 0
        self._thread: threading.Thread | None = None
        self._closed = False

    def ring(self, url: str, body: dict[str, Any]) -> None:
        """Deliver soon; perhaps not at all, twice, or behind later ones."""
        copies, late = self._faults.take_notice()
        now = time.monotonic()
        with self._wake:
            for _ in range(copies):
                self._number += 1
                delivery = _Delivery(now + late, self._number, url, body, began=now)
                heapq.heappush(self._queue, delivery)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="graph", daemon=True)
                self._thread.start()
            self._wake.notify()

    def wait_until_quiet(self, seconds: float = 10.0) -> bool:
        """Whether every notice was acknowledged within so many real seconds."""
        until = time.monotonic() + seconds
        with self._wake:
            while self._queue or self._in_flight:
                if not self._wake.wait(until - time.monotonic()):
                    return False
            return True

    def close(self) -> None:
        """Stop; what is not delivered is lost."""
        with self._wake:
            self._closed = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(TIMEOUT)

    def _run(self) -> None:
        with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls()) as http:
            while (delivery := self._next()) is not None:
                done = _post(http, delivery)
                with self._wake:
                    self._in_flight -= 1
                    if done:
                        self.acknowledged += 1
                    else:
                        self.refused += 1
                        self._again(delivery)
                    self._wake.notify_all()

    def _again(self, delivery: _Delivery) -> None:
        now = time.monotonic()
        if now - delivery.began < GIVES_UP:
            delivery.due = now + min(FIRST_GAP * 2**delivery.attempt, LONGEST_GAP)
            delivery.attempt += 1
            heapq.heappush(self._queue, delivery)

    def _next(self) -> _Delivery | None:
        with self._wake:
            while not self._closed:
                if not self._queue:
                    self._wake.wait()
                    continue
                rest = self._queue[0].due - time.monotonic()
                if rest <= 0:
                    self._in_flight += 1
                    return heapq.heappop(self._queue)
                self._wake.wait(rest)
            return None


def _post(http: httpx.Client, delivery: _Delivery) -> bool:
    try:
        return http.post(delivery.url, json=delivery.body).is_success
    except httpx.HTTPError:
        return False
