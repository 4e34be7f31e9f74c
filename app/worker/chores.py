"""What the clock asks for, once over all workers: the sweep, the tidying, the work of the dead."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog
from dbos import DBOS, ScheduleInput

from app.store import (
    consents,
    conversations,
    drafts,
    endings,
    mailboxes,
    marks,
    rotate,
    sessions,
    sign_ins,
    summaries,
    tickets,
    work,
)
from app.store.session import Database

_log = structlog.get_logger()

KEPT = timedelta(days=1)  # finished runs, for their names: what was done is not done again
KEPT_FAILED = timedelta(days=7)
UNSETTLED = timedelta(minutes=1)  # a draft of which nobody has heard for so long is looked up


class Chores:
    """None is kept for later: each one looks at what is there."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def register(self) -> list[ScheduleInput]:
        """Tell the engine, before it starts; the schedules to apply when it has started."""

        @DBOS.workflow(name="sweep")
        def sweep(_scheduled_at: object, _context: object) -> None:
            self.sweep()

        @DBOS.workflow(name="tidy")
        def tidy(_scheduled_at: object, _context: object) -> None:
            self.tidy()

        return [
            ScheduleInput(schedule_name="sweep", workflow_fn=sweep, schedule="* * * * *"),
            ScheduleInput(schedule_name="tidy", workflow_fn=tidy, schedule="17 * * * *"),
        ]

    def sweep(self) -> int:
        """Find what is due by the clock or was left behind, and ask for it; how much.

        What was found before and is still under way is found again, and asked for only once.
        """
        now = self._clock()
        with self._database.reading() as db:
            left = work.behind(db, now)
            to_keep = mailboxes.due_for_renewal(db, now, limit=1)
            open_ends = drafts.unsettled(db, now - UNSETTLED, limit=1)
        for mailbox_id in left:
            with self._database.transaction() as db:
                work.ask_sync(db, mailbox_id, now)
        if to_keep or open_ends:
            with self._database.transaction() as db:
                work.ask_renewal(db, now)
        self._summarise_due(now)
        self._mark_due(now)
        self._end_due(now)
        woken = self._wake_due(now)
        if left or woken:
            _log.info("sweep.found", mailboxes=len(left), conversations=woken)
        return len(left) + len(to_keep) + woken

    def _wake_due(self, now: datetime) -> int:
        """By pages in short transactions: on SQLite everybody else waits for each."""
        found, after = 0, None
        while True:
            with self._database.transaction() as db:
                page = conversations.due(db, now, after=after, limit=100)
                for due in page:
                    at = int(due.changes_at.timestamp())
                    name = f"sweep:{due.id}:{due.generation}:{at}"
                    work.ask_wake(db, due.id, due.generation, name=name)
            if not page:
                return found
            found, after = found + len(page), page[-1]

    def _summarise_due(self, now: datetime) -> None:
        """What stays due beyond the first page the next minute finds."""
        with self._database.reading() as db:
            due = summaries.due(db, now)
        for summary in due:
            name = f"summary:{summary.mailbox_id}:{int(summary.due_at.timestamp())}"
            with self._database.transaction() as db:
                work.ask_for_mailbox(db, work.SUMMARISE, summary.mailbox_id, name=name)

    def _mark_due(self, now: datetime) -> None:
        """Marks whose batch may come now, and those that a lost run has left behind."""
        with self._database.reading() as db:
            due = [(one, one.due_at) for one in marks.due(db, now)]
        for marking, due_at in due:
            at = int(due_at.timestamp()) if due_at is not None else 0
            name = f"marks:{marking.mailbox_id}:{marking.seq}:{at}"
            with self._database.transaction() as db:
                work.ask_for_mailbox(db, work.MARK, marking.mailbox_id, name=name)

    def _end_due(self, now: datetime) -> None:
        """Grants whose provider could not be told so far."""
        with self._database.reading() as db:
            due = endings.due(db, now)
        for ending_id, due_at in due:
            with self._database.transaction() as db:
                work.ask_ending(db, ending_id, name=str(int(due_at.timestamp())))

    def tidy(self) -> None:
        """Delete what is over: runs of the engine, links and consents that nobody used. Seal
        anew what an older key has sealed."""
        now = self._clock()
        with self._database.transaction() as db:
            tickets.purge(db, now)
            consents.purge(db, now)
            sign_ins.purge(db, now)
            sign_ins.purge_codes(db, now)
            sessions.purge(db, now)
        purged = purge(["SUCCESS", "CANCELLED"], KEPT)
        purged += purge(["ERROR", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"], KEPT_FAILED)
        resealed = rotate.reseal(self._database)
        _log.info("tidy.done", runs=purged, resealed=resealed)


def purge(states: list[str], older_than: timedelta) -> int:
    """Delete runs that ended so long ago, by the engine's (real) clock; how many."""
    before = (datetime.now(UTC) - older_than).isoformat()
    deleted = 0
    while found := DBOS.list_workflows(
        status=states, completed_before=before, limit=1000, load_input=False, load_output=False
    ):
        DBOS.delete_workflows([run.workflow_id for run in found])
        deleted += len(found)
    return deleted


def resume_all_but(living: frozenset[str]) -> int:
    """Give the runs of workers that live no more back to their queues; how many."""
    running = DBOS.list_workflows(status="PENDING", limit=1000, load_input=False, load_output=False)
    lost = [run for run in running if run.executor_id not in living]
    for queue in {run.queue_name for run in lost}:
        ids = [run.workflow_id for run in lost if run.queue_name == queue]
        DBOS.resume_workflows(ids, queue_name=queue)
    return len(lost)
