"""Asking for background work, in the transaction that stores its reason.

Beside the worker this is the only room that knows the engine. The truth is a row, the engine only
runs it: `mailbox_signal` says what is to be done and by which run (facts/engine.md section 4).
Arguments are ids and dates, never mail and never a token.

What is asked for again under its name locks the engine's row, and the engine moves many rows at
once, in an order of its own: so a transaction asks for one name at most that may wait for its time
already.
"""

import secrets
import sqlite3
import zlib
from collections.abc import Mapping
from datetime import datetime, timedelta

from dbos import DBOSClient, DBOSPortableJSONSerializer
from dbos import EnqueueOptions as Options
from sqlalchemy import (
    Engine,
    case,
    create_engine,
    event,
    exists,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from app.domain.account import ConversationId, MailboxId, Provider
from app.store.endings import EndingId
from app.store.mailboxes import address_hash
from app.store.prepared import Prepared
from app.store.session import Database, changed, keys_of, memo_of
from app.store.tables import MailboxRow, MailboxSignalRow

APPLICATION = "afterword"  # the engine's name for all our processes
SYNC, BACKFILL, WAKE, RENEW = "sync_mailbox", "backfill_mailbox", "wake", "renew_watches"
SUMMARISE, MARK = "summarise", "mark_threads"
WATCH, END = "start_watching", "end_grant"
"""Names of the workflows. An incompatible change of arguments gets a new name; the old function
stays until its rows are gone (facts/engine.md section 6)."""
SYNC_QUEUE, BACKFILL_QUEUE, TIMER_QUEUE = "sync", "backfill", "timers"
STALE = timedelta(minutes=15)
"""A run that has given no sign of life for so long is taken for lost."""
SPREAD = timedelta(minutes=3)
"""Wakes of one instant (09:30 for everybody) are spread: 5,000 at once took the engine 35 s."""

_Signal = MailboxSignalRow
_RAISE = """
    INSERT INTO mailbox_signal (mailbox_id, seq, done_seq, rung_seq, run_id, run_at)
    SELECT id, 1, 0, {rung}, CAST(:run_id AS VARCHAR(64)) || CAST(id AS VARCHAR(20)), :now
    FROM mailbox WHERE {mailboxes} ORDER BY id
    ON CONFLICT (mailbox_id) DO UPDATE SET
        seq = mailbox_signal.seq + 1,
        rung_seq = COALESCE(mailbox_signal.seq + excluded.rung_seq, mailbox_signal.rung_seq),
        run_id = CASE WHEN mailbox_signal.run_id IS NULL OR mailbox_signal.run_at < :stale
            THEN excluded.run_id ELSE mailbox_signal.run_id END,
        run_at = CASE WHEN mailbox_signal.run_id IS NULL OR mailbox_signal.run_at < :stale
            THEN excluded.run_at ELSE mailbox_signal.run_at END
    RETURNING mailbox_id, run_id
"""
_LIVE = "provider = :provider AND address_hash = :address_hash AND grant_state = 'live'"
_ONE_SIGNAL = Prepared(text(_RAISE.format(rung="NULL", mailboxes="id = :mailbox_id")))
_ONE_LIVE_SIGNAL = Prepared(
    text(
        _RAISE.format(
            rung="1",
            mailboxes="id = :mailbox_id AND provider = :provider AND grant_state = 'live'",
        )
    )
)
_SIGNALS_OF_ADDRESS = Prepared(text(_RAISE.format(rung="1", mailboxes=_LIVE)))
_CLIENT = "engine client"


def ask_sync(db: Session, mailbox_id: MailboxId, now: datetime) -> bool:
    """The mailbox has news: raise its signal; start a run unless one waits or works.

    Whether a run was started. One statement, three with a run.
    """
    return bool(_raise_signals(db, _ONE_SIGNAL, {"mailbox_id": mailbox_id}, now)[1])


def notified(db: Session, provider: Provider, address: str, now: datetime) -> int:
    """The same for every mailbox of this address (in any case) with a live grant; how many there
    are. Two people may share one mailbox (a delegate)."""
    where = {"provider": provider.value, "address_hash": address_hash(keys_of(db), address)}
    return _raise_signals(db, _SIGNALS_OF_ADDRESS, where, now)[0]


def notified_of(db: Session, provider: Provider, mailbox_id: MailboxId, now: datetime) -> bool:
    """The same for one mailbox, if it is this provider's and its grant lives."""
    where = {"provider": provider.value, "mailbox_id": mailbox_id}
    return _raise_signals(db, _ONE_LIVE_SIGNAL, where, now)[0] > 0


def _raise_signals(
    db: Session, statement: Prepared, where: Mapping[str, object], now: datetime
) -> tuple[int, int]:
    """How many signals were raised, and for how many a run was started."""
    run_id = secrets.token_hex(12)
    times = {"now": now, "stale": now - STALE, "run_id": run_id}
    raised = statement.rows(db, {**where, **times})
    fresh = [MailboxId(mailbox) for mailbox, run in raised if run == f"{run_id}{mailbox}"]
    for mailbox_id in fresh:
        _start_sync(db, mailbox_id, f"{run_id}{mailbox_id}")
    return len(raised), len(fresh)


def claim(db: Session, mailbox_id: MailboxId, run_id: str, now: datetime) -> int | None:
    """The signal this run is to catch up with. None: another run has taken the mailbox over."""
    return db.execute(
        update(_Signal)
        .where(_Signal.mailbox_id == mailbox_id, _Signal.run_id == run_id)
        .values(run_at=now)
        .returning(_Signal.seq)
    ).scalar_one_or_none()


def finish(db: Session, mailbox_id: MailboxId, run_id: str, seq: int) -> bool:
    """Everything up to `seq` is done. Whether the run is over; False: more came, go round again."""
    row = db.execute(
        update(_Signal)
        .where(_Signal.mailbox_id == mailbox_id, _Signal.run_id == run_id)
        .values(done_seq=seq, run_id=case((_Signal.seq == seq, None), else_=_Signal.run_id))
        .returning(_Signal.run_id)
    ).one_or_none()
    return row is None or row.run_id is None


def hand_on(
    db: Session,
    mailbox_id: MailboxId,
    run_id: str,
    now: datetime,
    *,
    delay: timedelta,
    tries: int = 0,
) -> bool:
    """Give the mailbox to a new run after `delay`: this one has used up its tries, or grew long.
    False: another run has taken the mailbox over, so nothing was asked for."""
    fresh = secrets.token_hex(16)
    handed = db.execute(
        update(_Signal)
        .where(_Signal.mailbox_id == mailbox_id, _Signal.run_id == run_id)
        .values(run_id=fresh, run_at=now + delay)
        .returning(_Signal.seq)
    ).one_or_none()
    if handed is not None:
        _start_sync(db, mailbox_id, fresh, delay=delay, tries=tries)
    return handed is not None


def behind(db: Session, now: datetime, *, limit: int = 500) -> list[MailboxId]:
    """Mailboxes with news that no living run takes care of, the longest waiting first."""
    rows = db.scalars(
        select(_Signal.mailbox_id)
        .where(
            _Signal.seq > _Signal.done_seq,
            or_(_Signal.run_id.is_(None), _Signal.run_at < now - STALE),
        )
        .order_by(_Signal.run_at, _Signal.mailbox_id)
        .limit(limit)
    )
    return [MailboxId(row) for row in rows]


def is_behind(db: Session, mailbox_id: MailboxId) -> bool:
    """Whether a notice came that no finished run has seen."""
    found = db.scalar(
        select(_Signal.mailbox_id).where(
            _Signal.mailbox_id == mailbox_id, _Signal.seq > _Signal.done_seq
        )
    )
    return found is not None


def was_rung(db: Session, mailbox_id: MailboxId) -> bool:
    """Whether the provider itself told of news that no finished run has seen; else it is we who
    look, in case it has not."""
    found = db.scalar(
        select(_Signal.mailbox_id).where(
            _Signal.mailbox_id == mailbox_id, _Signal.rung_seq > _Signal.done_seq
        )
    )
    return found is not None


def at_rest(db: Session) -> bool:
    """Whether nothing is asked for, waits its turn or is under way (timers aside)."""
    news = exists().where(_Signal.seq > _Signal.done_seq)
    past = exists().where(MailboxRow.backfill_id.is_not(None))
    if db.scalar(select(or_(news, past))):
        return False
    busy = _client(db).list_workflows(
        status=["ENQUEUED", "PENDING"],
        queue_name=[SYNC_QUEUE, BACKFILL_QUEUE, TIMER_QUEUE],
        limit=1,
        load_input=False,
        load_output=False,
    )
    return not busy


def ask_backfill(db: Session, mailbox_id: MailboxId) -> None:
    """Read the mailbox's past, page by page, in the background; ends with an `ask_sync`.

    Asked for again it begins again, and the one under way stops at its next page.
    """
    run_id = secrets.token_hex(16)
    db.execute(update(MailboxRow).where(MailboxRow.id == mailbox_id).values(backfill_id=run_id))
    continue_backfill(db, mailbox_id, run_id)


def continue_backfill(
    db: Session,
    mailbox_id: MailboxId,
    run_id: str,
    *,
    page: str | None = None,
    delay: timedelta = timedelta(0),
    tries: int = 0,
    part: int = 0,
) -> None:
    """The next run of a back-fill, from `page` on, after `delay`. `part` numbers its runs."""
    options = _options(BACKFILL, BACKFILL_QUEUE, f"backfill:{run_id}:{part}", delay)
    _enqueue(db, options, int(mailbox_id), run_id, page, tries, part)


def is_backfilling(db: Session, mailbox_id: MailboxId, run_id: str | None = None) -> bool:
    """Whether a back-fill (this one, if its id is given) is under way."""
    current = db.scalar(select(MailboxRow.backfill_id).where(MailboxRow.id == mailbox_id))
    return current is not None and run_id in (None, current)


def end_backfill(
    db: Session, mailbox_id: MailboxId, run_id: str, now: datetime, *, done: bool
) -> None:
    """The past is read (`done`), and what came meanwhile is asked for like any news; or it cannot
    be read until the user acts."""
    values: dict[str, object] = {"backfill_id": None}
    if done:
        values["backfilled_at"] = now
    ended = (
        update(MailboxRow)
        .where(MailboxRow.id == mailbox_id, MailboxRow.backfill_id == run_id)
        .values(**values)
    )
    if changed(db, ended) and done:
        ask_sync(db, mailbox_id, now)


def schedule_wake(
    db: Session, conversation_id: ConversationId, generation: int, at: datetime, now: datetime
) -> None:
    """Wake the conversation at `at` or some minutes later, unless its generation moves on.

    For a conversation that wants something done at a time (a prepared draft, a reminder); the
    sweep over `changes_at` finds the others, and this one too if its timer should fail. Asked
    for again with the same generation it changes nothing.
    """
    spread = SPREAD * (zlib.crc32(str(conversation_id).encode()) / 2**32)
    delay = max(at - now, timedelta(0)) + spread
    ask_wake(
        db, conversation_id, generation, name=f"due:{conversation_id}:{generation}", delay=delay
    )


def ask_wake(
    db: Session,
    conversation_id: ConversationId,
    generation: int,
    *,
    name: str,
    delay: timedelta = timedelta(0),
    tries: int = 0,
) -> None:
    """Wake the conversation after `delay`, once for each `name`."""
    options = _options(WAKE, TIMER_QUEUE, name, delay)
    _enqueue(db, options, int(conversation_id), generation, tries)


def ask_renewal(db: Session, now: datetime) -> None:
    """Renew the watches that are due; asked for twice within a minute it runs once."""
    name = f"renew:{int(now.timestamp()) // 60}"
    _enqueue(db, _options(RENEW, TIMER_QUEUE, name, timedelta(0)))


def ask_for_mailbox(
    db: Session,
    what: str,
    mailbox_id: MailboxId,
    *,
    name: str,
    delay: timedelta = timedelta(0),
    tries: int = 0,
) -> None:
    """Run a workflow of one mailbox after `delay`, once for each `name`.

    Args:
        db: The transaction that stores its reason.
        what: `SUMMARISE` (its daily summary), `MARK` (the marks on its threads) or `WATCH` (begin
            to watch and to read it: it was just connected).
        mailbox_id: The mailbox.
        name: Begins with what asks, so that two that ask don't share one.
        delay: How long to wait.
        tries: How many have failed before.
    """
    _enqueue(db, _options(what, TIMER_QUEUE, name, delay), int(mailbox_id), tries)


def ask_ending(db: Session, ending_id: EndingId, *, name: str = "asked") -> None:
    """End a grant at its provider, once for each `name`; the row says when it is tried again."""
    options = _options(END, TIMER_QUEUE, f"ending:{ending_id}:{name}", timedelta(0))
    _enqueue(db, options, int(ending_id))


def engine_connections(database: Database) -> Engine | None:
    """The engine's own connections to our SQLite file, set up as it wants them (it begins nothing
    before it writes) and as fast as ours. None on PostgreSQL: it makes its own there."""
    if not database.is_sqlite:
        return None
    connections = create_engine(database.url, pool_size=10, max_overflow=0, hide_parameters=True)

    def set_up(raw: sqlite3.Connection, _record: object) -> None:
        raw.isolation_level = "IMMEDIATE"
        raw.execute("PRAGMA busy_timeout=30000")
        raw.execute("PRAGMA synchronous=NORMAL")
        raw.execute("PRAGMA foreign_keys=ON")

    event.listen(connections, "connect", set_up)
    return connections


def _start_sync(
    db: Session,
    mailbox_id: MailboxId,
    run_id: str,
    *,
    delay: timedelta = timedelta(0),
    tries: int = 0,
) -> None:
    _enqueue(
        db, _options(SYNC, SYNC_QUEUE, f"sync:{run_id}", delay), int(mailbox_id), run_id, tries
    )


def _options(workflow: str, queue: str, name: str, delay: timedelta) -> Options:
    options: Options = {"workflow_name": workflow, "queue_name": queue, "workflow_id": name}
    if delay > timedelta(0):
        options["delay_seconds"] = delay.total_seconds()
    return options


def _enqueue(db: Session, options: Options, *arguments: int | str | None) -> None:
    _client(db).enqueue_in_transaction(db, options, *arguments)


def _client(db: Session) -> DBOSClient:
    client = memo_of(db).get(_CLIENT)
    if not isinstance(client, DBOSClient):
        client = memo_of(db)[_CLIENT] = DBOSClient(
            system_database_engine=db.get_bind().engine,
            serializer=DBOSPortableJSONSerializer(),
            application_name=APPLICATION,
            lazy=True,
        )
    return client
