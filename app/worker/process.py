"""Starting and stopping the background work of one process."""

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer
from sqlalchemy import Engine

from app.store import rotate, work
from app.store.liveness import Heartbeat, Pace, Reaper, beat
from app.store.session import Database
from app.worker.chores import Chores, resume_all_but
from app.worker.flows import Flows
from app.worker.queues import Looks, declare_queues
from app.worker.runs import Runs

_log = structlog.get_logger()

VERSION = "1"
"""Constant: rows stamped with another version would never be picked up again. What changes a
workflow's arguments or steps gets a new workflow name instead (facts/engine.md section 6)."""

_ENGINE = threading.Lock()  # held by the worker that runs: the engine is a singleton
_RUN_THREADS = "dbos-executor-"  # how the engine's names of the threads that run flows begin
_ENDING = 5.0  # seconds for runs that the engine left behind to notice that it is gone


class Worker:
    """Runs the flows. One per process."""

    def __init__(
        self,
        database: Database,
        flows: Flows,
        clock: Callable[[], datetime],
        *,
        executor_id: str = "embedded",
        pace: Pace | None = None,
        looks: Looks | None = None,
        retry_after: timedelta = timedelta(minutes=5),
    ) -> None:
        """A web process beside worker processes has none: it asks for work and runs nothing.

        Args:
            clock: What `now` is for the flows and the sweep. The engine's own waits are real time.
            executor_id: Unique per live process and stable over restarts; never shared.
            pace: Of heartbeats, on PostgreSQL.
            looks: How often the queues are looked at.
            retry_after: First wait after a run that has used up its tries.
        """
        self._database, self._executor_id = database, executor_id
        self._runs = Runs(database, flows, clock, retry_after)
        self._chores = Chores(database, clock)
        self._pace, self._looks = pace or Pace(), looks or Looks()
        self._threads: list[Heartbeat | Reaper] = []
        self._connections: Engine | None = None
        self._started = False

    def start(self) -> None:
        """Begin; what fails half way leaves nothing running. The database must be migrated.

        Raises:
            KeyProblem: the database was begun with another key ring.
            RuntimeError: a worker runs in this process, or an event loop in this thread.
        """
        if _in_event_loop():
            raise RuntimeError("A worker cannot start in the thread of an event loop.")
        rotate.prove(self._database)
        if not _ENGINE.acquire(blocking=False):
            raise RuntimeError("A worker runs in this process already.")
        self._started = True
        try:
            self._begin()
        except BaseException:
            self.stop(patience=timedelta(0))
            raise
        _log.info("worker.started", executor_id=self._executor_id)

    def stop(self, *, patience: timedelta = timedelta(seconds=5)) -> None:
        """End. Steps under way may finish within `patience`; what does not is done again after
        the next start, or by another worker. Safe to call twice."""
        if not self._started:
            return
        self._started = False
        try:
            while self._threads:
                self._threads.pop().end()
            seconds = round(patience.total_seconds()) if self._runs.under_way else 0
            DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=seconds)
            _await_runs()
        finally:
            if self._connections is not None:
                self._connections.dispose()  # the engine closes only what it opened itself
            _ENGINE.release()
        _log.info("worker.stopped", executor_id=self._executor_id)

    def sweep_now(self) -> int:
        """Find what is due by the clock or was left behind, and ask for it; how much. It is done
        every minute; to be called when the demo's clock has jumped."""
        return self._chores.sweep()

    def _begin(self) -> None:
        if not self._database.is_sqlite:
            beat(self._database, self._executor_id, first=True)
        self._connections = work.engine_connections(self._database)
        declare_queues(self._database, self._connections, self._looks)
        DBOS(config=self._config())
        self._runs.register()
        schedules = self._chores.register()
        DBOS.listen_queues([work.SYNC_QUEUE, work.BACKFILL_QUEUE, work.TIMER_QUEUE])
        DBOS.launch()
        DBOS.apply_schedules(schedules)
        self._watch_over_others()
        self.sweep_now()

    def _config(self) -> DBOSConfig:
        config = DBOSConfig(
            name=work.APPLICATION,
            system_database_url=self._database.url,
            executor_id=self._executor_id,
            application_version=VERSION,
            serializer=DBOSPortableJSONSerializer(),
            sys_db_pool_size=10,
            run_migrations=False,
            log_level="WARNING",
            notification_listener_polling_interval_sec=self._looks.other,
        )
        if self._connections is not None:
            config["system_database_engine"] = self._connections
        return config

    def _watch_over_others(self) -> None:
        """One process on SQLite has no others."""
        if self._database.is_sqlite:
            return
        for thread in (
            Heartbeat(self._database, self._executor_id, self._pace),
            Reaper(self._database, self._pace, resume_all_but),
        ):
            thread.start()
            self._threads.append(thread)


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _await_runs() -> None:
    """The engine does not wait for what it has only just taken up or has cut off. Our caller closes
    the database, and a run that finds none tries for ever to write down how it ended."""
    until = time.monotonic() + _ENDING
    for thread in threading.enumerate():
        if thread.name.startswith(_RUN_THREADS):
            thread.join(max(0.0, until - time.monotonic()))
