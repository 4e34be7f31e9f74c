"""Pub/Sub in small: Gmail publishes, a push subscription rings the service until it answers.

At least once, in no order, at most one event a second and user (the excess is dropped), with
back-off of the whole subscription after a refusal (facts/gmail.md 5.1, 5.2).
"""

import base64
import heapq
import json
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx

from app.sandbox.clock import Clock
from app.sandbox.faults import Faults
from app.sandbox.google_identity import GoogleIdentity
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import without_tls

ACKNOWLEDGED = frozenset({102, 200, 201, 202, 204})
ACK_DEADLINE = 10.0  # seconds
WATCH_LIVES = timedelta(days=7)
FIRST_BACK_OFF, LONGEST_BACK_OFF = 0.1, 60.0  # seconds, real time


@dataclass(frozen=True, slots=True)
class LiveWatch:
    """One push client of one user."""

    topic: str
    expires_at: datetime


@dataclass(order=True, slots=True)
class _Delivery:
    due: float
    number: int
    body: dict[str, Any] = field(compare=False)
    attempt: int = field(default=0, compare=False)


class PubSub:
    """Watches, the topic and its one push subscription."""

    def __init__(
        self,
        google: GoogleIdentity,
        clock: Clock,
        faults: Faults,
        *,
        push_url: str = "",
        events_per_second: float | None = 1.0,
    ) -> None:
        self.push_url = push_url
        self.subscription = f"projects/{google.project.name}/subscriptions/gmail-push"
        self.acknowledged = 0
        self.refused = 0
        self.dropped = 0
        self._google = google
        self._clock = clock
        self._faults = faults
        self._gap = 1 / events_per_second if events_per_second else 0.0
        self._watches: dict[str, LiveWatch] = {}
        self._last: dict[str, float] = {}
        self._wake = threading.Condition()
        self._queue: list[_Delivery] = []
        self._number = 0
        self._published = 0
        self._in_flight = 0
        self._paused_until = 0.0
        self._thread: threading.Thread | None = None
        self._closed = False

    # What the Gmail API asks for

    def watch(self, store: MailboxStore, topic: str) -> LiveWatch | None:
        """A live watch, with one notice at once; None where another topic is watched already."""
        now = self._clock.now()
        live = self._watches.get(store.address)
        if live is not None and live.topic != topic and live.expires_at > now:
            return None
        live = LiveWatch(topic, now + WATCH_LIVES)
        self._watches[store.address] = live
        self.mailbox_changed(store)
        return live

    def stop(self, address: str) -> None:
        """No more notices for this user; harmless where nothing is watched."""
        self._watches.pop(address, None)

    def watching(self, address: str) -> LiveWatch | None:
        """The watch that is live now."""
        live = self._watches.get(address)
        return live if live and live.expires_at > self._clock.now() else None

    def mailbox_changed(self, store: MailboxStore) -> None:
        """Publish, whatever changed: label filters have never held (facts 5.1)."""
        if self.watching(store.address) is None:
            return
        now = time.monotonic()
        if now - self._last.get(store.address, -1e9) < self._gap:
            self.dropped += 1
            return
        self._last[store.address] = now
        copies, late = self._faults.take_notice()
        body = self._message(store)
        with self._wake:
            for _ in range(copies):
                self._number += 1
                heapq.heappush(self._queue, _Delivery(now + late, self._number, body))
            self._start()
            self._wake.notify()

    def _message(self, store: MailboxStore) -> dict[str, Any]:
        """Both spellings that were seen: historyId as number and string, both alphabets."""
        self._published += 1
        current: int | str = store.history.current
        if self._published % 2:
            current = str(current)
        data = json.dumps({"emailAddress": store.address, "historyId": current}).encode()
        encode = base64.urlsafe_b64encode if self._published % 2 else base64.b64encode
        message_id = str(2_070_443_601_311_540 + self._published)
        published = self._clock.now().isoformat().replace("+00:00", "Z")
        return {
            "message": {
                "data": encode(data).decode(),
                "messageId": message_id, "message_id": message_id,
                "publishTime": published, "publish_time": published,
            },
            "subscription": self.subscription,
        }  # fmt: skip

    # Delivery

    def wait_until_quiet(self, seconds: float = 10.0) -> bool:
        """Whether everything published was acknowledged within so many real seconds."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with self._wake:
                if not self._queue and not self._in_flight:
                    return True
            time.sleep(0.01)
        return False

    def close(self) -> None:
        """End the delivering thread."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        if self._thread:
            self._thread.join(ACK_DEADLINE + 1)

    def _start(self) -> None:
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._deliver, name="pubsub", daemon=True)
            self._thread.start()

    def _deliver(self) -> None:
        with httpx.Client(timeout=ACK_DEADLINE, verify=without_tls()) as http:
            while (delivery := self._next()) is not None:
                taken = not self.push_url or self._post(http, delivery)
                with self._wake:
                    self._in_flight -= 1
                    if taken:
                        self.acknowledged += 1
                        continue
                    self.refused += 1
                    wait = min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2**delivery.attempt)
                    delivery.attempt += 1
                    delivery.due = self._paused_until = time.monotonic() + wait
                    heapq.heappush(self._queue, delivery)

    def _next(self) -> _Delivery | None:
        with self._wake:
            while not self._closed:
                now = time.monotonic()
                if self._queue:
                    due = max(self._queue[0].due, self._paused_until)
                    if due <= now:
                        self._in_flight += 1
                        return heapq.heappop(self._queue)
                    self._wake.wait(due - now)
                else:
                    self._wake.wait()
            return None

    def _post(self, http: httpx.Client, delivery: _Delivery) -> bool:
        token = self._google.push_token(self.push_url)
        try:
            answer = http.post(
                self.push_url,
                json=delivery.body,
                headers={"Authorization": f"Bearer {token}"},
            )
        except httpx.HTTPError:
            return False
        return answer.status_code in ACKNOWLEDGED
