"""The engine's queues: how much each runs at once, and how often it is looked at."""

from dataclasses import dataclass

from dbos import DBOSClient, DBOSPortableJSONSerializer
from sqlalchemy import Engine

from app.store import work
from app.store.session import Database


@dataclass(frozen=True, slots=True)
class Looks:
    """Seconds between two looks at each queue, and of the engine at what else it is told."""

    sync: float = 0.2
    backfill: float = 1.0
    timers: float = 0.5
    other: float = 1.0


OFTEN = Looks(sync=0.05, backfill=0.05, timers=0.05, other=0.05)
"""Where one person waits for one process: the demo."""


def declare_queues(database: Database, connections: Engine | None, looks: Looks) -> None:
    """Write the queues down before the engine starts: those it is told of later, it finds only at
    its next look a second after.

    Args:
        connections: The engine's, from `work.engine_connections`; they stay open.
    """
    client = DBOSClient(
        system_database_url=database.url,
        system_database_engine=connections,
        serializer=DBOSPortableJSONSerializer(),
        application_name=work.APPLICATION,
        lazy=True,
    )
    queues = (
        (work.SYNC_QUEUE, 30, looks.sync),
        (work.BACKFILL_QUEUE, 4, looks.backfill),
        (work.TIMER_QUEUE, 30, looks.timers),
    )
    try:
        for name, at_once, every in queues:
            client.register_queue(
                name,
                worker_concurrency=at_once,
                polling_interval_sec=every,
                application_name=work.APPLICATION,
            )
    finally:
        client.destroy()
