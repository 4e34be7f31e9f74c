"""Trouble on command: each fault is set for a number of calls and then gone."""

import threading
from dataclasses import dataclass
from enum import StrEnum

IDENTITY = frozenset({"token", "revoke", "metadata"})
"""What is asked of the identity endpoints: a fault must name it."""


class When(StrEnum):
    """Whether the call's work is done before the trouble shows."""

    INSTEAD = "instead"
    AFTERWARDS = "afterwards"  # the draft is made, the answer is lost


@dataclass(slots=True)
class Fault:
    """One kind of trouble, for `calls` more calls."""

    calls: int
    status: int = 0  # HTTP status to answer; 0: none, only slow
    reason: str = ""
    message: str = ""
    retry_after: int | None = None  # seconds, in the header
    seconds: float = 0.0  # wait before answering, real time
    html: bool = False  # answer with a page instead of JSON
    method: str = ""  # "drafts.create"; "" for every API method; one of IDENTITY
    when: When = When.INSTEAD


class Faults:
    """What the doubles ask before each call. Methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._lost = 0
        self._doubled = 0
        self._late: tuple[int, float] = (0, 0.0)

    def busy(
        self, calls: int = 1, *, status: int = 429, reason: str = "rateLimitExceeded",
        retry_after: int | None = None, method: str = "",
    ) -> None:  # fmt: skip
        """Quota answers: 429 or 403 with a rate reason."""
        self.add(
            Fault(calls, status, reason, "Too many concurrent requests for user", retry_after,
                  method=method)
        )  # fmt: skip

    def broken(
        self, calls: int = 1, *, status: int = 503, html: bool = False, method: str = "",
        when: When = When.INSTEAD,
    ) -> None:  # fmt: skip
        """5xx `backendError`, or a proxy's HTML page."""
        self.add(
            Fault(calls, status, "backendError", "Backend Error", html=html, method=method,
                  when=when)
        )  # fmt: skip

    def refuse(self, calls: int = 1, *, status: int, reason: str, method: str = "") -> None:
        """Any other error: 403 `domainPolicy`, 401 `authError`, 404 `notFound` …"""
        self.add(Fault(calls, status, reason, reason, method=method))

    def slow(
        self, seconds: float, calls: int = 1, *, method: str = "", when: When = When.INSTEAD
    ) -> None:
        """Answer only after so many real seconds; `AFTERWARDS` does the work first."""
        self.add(Fault(calls, seconds=seconds, method=method, when=when))

    def add(self, fault: Fault) -> None:
        """Queue a fault behind the ones that are set."""
        with self._lock:
            self._faults.append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault that hits this call, used up by one."""
        with self._lock:
            for fault in self._faults:
                if fault.method == method or (not fault.method and method not in IDENTITY):
                    fault.calls -= 1
                    if fault.calls <= 0:
                        self._faults.remove(fault)
                    return fault
            return None

    def lose_notices(self, count: int = 1) -> None:
        """The next notices never leave Pub/Sub."""
        with self._lock:
            self._lost += count

    def double_notices(self, count: int = 1) -> None:
        """The next notices are delivered twice."""
        with self._lock:
            self._doubled += count

    def delay_notices(self, seconds: float, count: int = 1) -> None:
        """The next notices come so many real seconds late, behind later ones."""
        with self._lock:
            self._late = (count, seconds)

    def take_notice(self) -> tuple[int, float]:
        """How often to deliver the notice that was just published, and how late."""
        with self._lock:
            count, seconds = self._late
            late = seconds if count > 0 else 0.0
            self._late = (max(0, count - 1), seconds)
            if self._lost > 0:
                self._lost -= 1
                return 0, 0.0
            if self._doubled > 0:
                self._doubled -= 1
                return 2, late
            return 1, late

    def clear(self) -> None:
        """No more trouble."""
        with self._lock:
            self._faults.clear()
            self._lost = self._doubled = 0
            self._late = (0, 0.0)
