"""The kinds of run: a mailbox's news, its past, a conversation's time, a summary, marks, watches.

Steps run at least once, and a run may be another's twin for a moment; flows and rows are made for
it. Arguments are positional and JSON, and rows of an earlier release may still wait with them.
"""

import functools
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime, timedelta

import structlog
from dbos import DBOS

from app.domain.account import ConversationId, MailboxId
from app.domain.errors import NeedsUser
from app.store import work
from app.store.endings import EndingId
from app.store.session import Database
from app.worker.flows import Flows
from app.worker.steps import OVER, Outcome, OutOfTries, later, run_step, store

_log = structlog.get_logger()

PAGES_PER_RUN = 20  # then a new run goes on, so that no run's history grows long
TRIES = 24  # of a wake, a summary, marks or a first watch; all else is tried for ever
RECOVERIES = 1000  # after so many crashes in one run the engine lets it lie; the sweep does not


class Runs:
    """What the engine calls."""

    def __init__(
        self,
        database: Database,
        flows: Flows,
        clock: Callable[[], datetime],
        retry_after: timedelta,
    ) -> None:
        self._database, self._flows, self._clock = database, flows, clock
        self._retry_after = retry_after
        self.under_way: set[str] = set()

    def register(self) -> None:
        """Tell the engine, before it starts."""

        @DBOS.workflow(name=work.SYNC, max_recovery_attempts=RECOVERIES)
        def sync_mailbox(mailbox_id: int, run_id: str, tries: int) -> None:
            with self._counted():
                self._sync(MailboxId(mailbox_id), run_id, tries)

        @DBOS.workflow(name=work.BACKFILL, max_recovery_attempts=RECOVERIES)
        def backfill_mailbox(
            mailbox_id: int, run_id: str, page: str | None, tries: int, part: int
        ) -> None:
            with self._counted():
                self._backfill(MailboxId(mailbox_id), run_id, page, tries, part)

        @DBOS.workflow(name=work.WAKE, max_recovery_attempts=RECOVERIES)
        def wake(conversation_id: int, generation: int, tries: int) -> None:
            with self._counted():
                self._wake(ConversationId(conversation_id), generation, tries)

        @DBOS.workflow(name=work.SUMMARISE, max_recovery_attempts=RECOVERIES)
        def summarise(mailbox_id: int, tries: int) -> None:
            with self._counted():
                self._summarise(MailboxId(mailbox_id), tries)

        @DBOS.workflow(name=work.MARK, max_recovery_attempts=RECOVERIES)
        def mark_threads(mailbox_id: int, tries: int) -> None:
            with self._counted():
                self._mark(MailboxId(mailbox_id), tries)

        @DBOS.workflow(name=work.WATCH, max_recovery_attempts=RECOVERIES)
        def start_watching(mailbox_id: int, tries: int) -> None:
            with self._counted():
                self._watch(MailboxId(mailbox_id), tries)

        @DBOS.workflow(name=work.END, max_recovery_attempts=RECOVERIES)
        def end_grant(ending_id: int) -> None:
            with self._counted():
                self._end(EndingId(ending_id))

        @DBOS.workflow(name=work.RENEW, max_recovery_attempts=RECOVERIES)
        def renew_watches() -> None:
            with self._counted():
                self._renew()

    def _sync(self, mailbox_id: MailboxId, run_id: str, tries: int) -> None:
        """Pages until the mailbox rests. Told to wait, or out of tries: a new run later."""
        wait = None
        for _ in range(PAGES_PER_RUN):
            wait, outcome = self._try("sync_page", lambda: self._sync_page(mailbox_id, run_id))
            if wait is not None:
                break
            if not outcome["more"]:
                return
            tries = 0
        delay, following = _next_try(wait, tries)
        store(
            self._database,
            "hand_on",
            lambda db: work.hand_on(
                db, mailbox_id, run_id, self._clock(), delay=delay, tries=following
            ),
        )

    def _sync_page(self, mailbox_id: MailboxId, run_id: str) -> Outcome:
        now = self._clock()
        with self._database.transaction() as db:
            seq = work.claim(db, mailbox_id, run_id, now)
        if seq is None:
            return OVER
        try:
            more = self._flows.sync_page(mailbox_id, now)
        except NeedsUser as problem:
            _log.info("sync.needs_user", mailbox_id=mailbox_id, problem=type(problem).__name__)
            more = False
        if not more:
            with self._database.transaction() as db:
                more = not work.finish(db, mailbox_id, run_id, seq)
        return Outcome(more=more, page=None, wait=None)

    def _backfill(
        self, mailbox_id: MailboxId, run_id: str, page: str | None, tries: int, part: int
    ) -> None:
        """One step a page, so that a killed run goes on where it was."""
        wait = None
        for _ in range(PAGES_PER_RUN):
            step = functools.partial(self._backfill_page, mailbox_id, run_id, page)
            wait, outcome = self._try("backfill_page", step)
            if wait is not None:
                break
            if not outcome["more"]:
                return
            page, tries = outcome["page"], 0
        delay, following = _next_try(wait, tries)
        store(
            self._database,
            "continue_backfill",
            lambda db: work.continue_backfill(
                db, mailbox_id, run_id, page=page, delay=delay, tries=following, part=part + 1
            ),
        )

    def _backfill_page(self, mailbox_id: MailboxId, run_id: str, page: str | None) -> Outcome:
        now = self._clock()
        with self._database.reading() as db:
            if not work.is_backfilling(db, mailbox_id, run_id):
                return OVER
        done = True
        try:
            page = self._flows.backfill_page(mailbox_id, page, now)
        except NeedsUser as problem:
            _log.info("backfill.needs_user", mailbox_id=mailbox_id, problem=type(problem).__name__)
            page, done = None, False
        if page is None:
            with self._database.transaction() as db:
                work.end_backfill(db, mailbox_id, run_id, now, done=done)
        return Outcome(more=page is not None, page=page, wait=None)

    def _wake(self, conversation_id: ConversationId, generation: int, tries: int) -> None:
        step = functools.partial(self._flow, self._flows.wake, conversation_id, generation)
        wait, _ = self._try("wake", step)
        if wait is None or tries >= TRIES:
            return
        name = (DBOS.workflow_id or "").partition("#")[0]
        delay, following = _next_try(wait, tries)
        store(
            self._database,
            "wake_again",
            lambda db: work.ask_wake(
                db,
                conversation_id,
                generation,
                name=f"{name}#{following}",
                delay=delay,
                tries=following,
            ),
        )

    def _summarise(self, mailbox_id: MailboxId, tries: int) -> None:
        step = functools.partial(self._flow, self._flows.summarise, mailbox_id)
        self._for_mailbox(work.SUMMARISE, step, mailbox_id, tries)

    def _mark(self, mailbox_id: MailboxId, tries: int) -> None:
        step = functools.partial(self._flow, self._flows.mark_threads, mailbox_id)
        self._for_mailbox(work.MARK, step, mailbox_id, tries)

    def _watch(self, mailbox_id: MailboxId, tries: int) -> None:
        step = functools.partial(self._flow, self._flows.start_watching, mailbox_id)
        self._for_mailbox(work.WATCH, step, mailbox_id, tries)

    def _for_mailbox(
        self,
        what: str,
        step: Callable[[], Outcome],
        mailbox_id: MailboxId,
        tries: int,
    ) -> None:
        wait, _ = self._try(what, step)
        if wait is None or tries >= TRIES:
            return
        name = (DBOS.workflow_id or "").partition("#")[0]
        delay, following = _next_try(wait, tries)
        again = functools.partial(
            work.ask_for_mailbox,
            what=what,
            mailbox_id=mailbox_id,
            name=f"{name}#{following}",
            delay=delay,
            tries=following,
        )
        store(self._database, f"{what}_again", again)

    def _renew(self) -> None:
        """What stays due the next sweep asks for again."""
        self._try("renew_watches", functools.partial(self._flow, self._flows.renew_watches))

    def _end(self, ending_id: EndingId) -> None:
        """The row knows when it is due again, and the sweep finds it then."""
        self._try("end_grant", functools.partial(self._flow, self._flows.end_grant, ending_id))

    def _flow(self, flow: Callable[..., object], *ids: int) -> Outcome:
        try:
            flow(*ids, self._clock())
        except NeedsUser as problem:
            _log.info("flow.needs_user", problem=type(problem).__name__)
        return OVER

    def _try(self, name: str, step: Callable[[], Outcome]) -> tuple[timedelta | None, Outcome]:
        """How long to wait before the step is tried anew (None: it was done), and its outcome."""
        try:
            outcome = run_step(name, step)
        except OutOfTries:
            return self._retry_after, OVER
        wait = outcome["wait"]
        return (None if wait is None else timedelta(seconds=wait)), outcome

    @contextmanager
    def _counted(self) -> Generator[None]:
        run = DBOS.workflow_id or ""
        self.under_way.add(run)
        try:
            yield
        finally:
            self.under_way.discard(run)


def _next_try(wait: timedelta | None, tries: int) -> tuple[timedelta, int]:
    """When the next run begins and how many have failed before it; at once after a long one."""
    return (timedelta(0), 0) if wait is None else (later(wait, tries), tries + 1)
