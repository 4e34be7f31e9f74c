"""Which workers are alive, by heartbeat rows in PostgreSQL; who is not, loses its work.

The engine takes up the work of a process only when it starts again under its own name. So every
worker beats, and whoever holds the reaper's lock hands the runs of the dead back to their queues
(facts/engine.md sections 1 and 4, where the traps were measured: two threads, because the reaper
can wait for a lock that a frozen process holds; and whoever finds its own row gone must end).
"""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import DBAPIError

from app.store.session import Database, changed, upsert
from app.store.tables import WorkerBeatRow

_log = structlog.get_logger()
_LOCK = 727274  # of PostgreSQL's advisory locks: one reaper at a time
DECLARED_DEAD = 70  # exit status, for the supervisor that starts us again


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. Dead is who has missed several beats."""

    beat: float = 5.0
    dead_after: float = 30.0


def beat(database: Database, executor_id: str, *, first: bool) -> bool:
    """Say that we live, by the database's clock. False: we were declared dead (and are not first).

    Always before the engine starts, so that no work is held by a name without a row.
    """
    now = func.clock_timestamp()
    with database.transaction() as db:
        if first:
            row = upsert(db, WorkerBeatRow).values(executor_id=executor_id, at=now)
            db.execute(
                row.on_conflict_do_update(
                    index_elements=[WorkerBeatRow.executor_id], set_={"at": now}
                )
            )
            return True
        mine = update(WorkerBeatRow).where(WorkerBeatRow.executor_id == executor_id)
        return changed(db, mine.values(at=now)) > 0


def bury(database: Database, dead_after: float, resume: Callable[[frozenset[str]], int]) -> int:
    """Forget the dead, then let `resume` take up the work of everybody who is not in the list of
    the living that it is given; how many runs. 0 where another worker is at it."""
    with database.transaction() as db:
        if not db.scalar(select(func.pg_try_advisory_xact_lock(_LOCK))):
            return 0
        oldest = func.clock_timestamp() - text("make_interval(secs => :dead_after)").bindparams(
            dead_after=dead_after
        )
        db.execute(delete(WorkerBeatRow).where(WorkerBeatRow.at < oldest))
        living = frozenset(db.scalars(select(WorkerBeatRow.executor_id)))
        return resume(living)


class Heartbeat(threading.Thread):
    """Beats, and does nothing else."""

    def __init__(
        self,
        database: Database,
        executor_id: str,
        pace: Pace,
        die: Callable[[int], object] = os._exit,
    ) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self._database, self._executor_id, self._pace, self._die = database, executor_id, pace, die
        self._stopped = threading.Event()

    def run(self) -> None:
        """Until `end`, or until somebody has declared us dead: then the whole process goes at
        once, because its work has other hands now."""
        while not self._stopped.wait(self._pace.beat):
            try:
                if not beat(self._database, self._executor_id, first=False):
                    _log.error("worker.declared_dead", executor_id=self._executor_id)
                    self._die(DECLARED_DEAD)
                    return
            except DBAPIError as error:
                _log.warning("worker.beat_missed", error=type(error).__name__)

    def end(self) -> None:
        """Stop beating. The row stays: if we do not come back, our work goes to the others."""
        self._stopped.set()
        self.join(timeout=10)


class Reaper(threading.Thread):
    """Takes up the work of the dead."""

    def __init__(
        self, database: Database, pace: Pace, resume: Callable[[frozenset[str]], int]
    ) -> None:
        super().__init__(name="reaper", daemon=True)
        self._database, self._pace, self._resume = database, pace, resume
        self._stopped = threading.Event()

    def run(self) -> None:
        """Until `end`. After the database was away everybody has missed beats, so nobody is
        buried until the living had time to beat again."""
        not_before = 0.0
        while not self._stopped.wait(self._pace.beat):
            if time.monotonic() < not_before:
                continue
            try:
                taken = bury(self._database, self._pace.dead_after, self._resume)
            except DBAPIError as error:
                not_before = time.monotonic() + self._pace.dead_after
                _log.warning("reaper.waits", error=type(error).__name__)
                continue
            if taken:
                _log.warning("reaper.took_over", runs=taken)

    def end(self) -> None:
        """Stop."""
        self._stopped.set()
        self.join(timeout=10)
