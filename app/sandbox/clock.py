"""The one clock of the sandbox: it runs, can be moved, or stands still for tests."""

import threading
from datetime import UTC, datetime, timedelta


class Clock:
    """World time. `running=True` goes on at the speed of real time from `start`."""

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        real = datetime.now(UTC)
        self._lock = threading.Lock()
        self._running = running
        self._at = real if start is None else start.astimezone(UTC)
        self._real = real

    def now(self) -> datetime:
        """The instant it is in the sandbox, UTC."""
        with self._lock:
            if not self._running:
                return self._at
            return self._at + (datetime.now(UTC) - self._real)

    def move(self, by: timedelta) -> datetime:
        """Jump by so much (also backwards); answers the new instant."""
        return self.move_to(self.now() + by)

    def move_to(self, at: datetime) -> datetime:
        """Jump to an aware instant; answers it in UTC."""
        with self._lock:
            self._at = at.astimezone(UTC)
            self._real = datetime.now(UTC)
            return self._at
