"""Asking for work: the rows, and what the engine was asked to run. Nothing runs here."""

from collections.abc import Sequence
from datetime import timedelta

from dbos import DBOSClient, DBOSPortableJSONSerializer

from app.domain.account import ConversationId, GrantState, MailboxId, Provider
from app.store import mailboxes, work
from app.store.session import Database, Session
from app.store.tables import MailboxSignalRow
from tests.store.world import DAY, HOUR, NOW, a_mailbox, a_person

MINUTE = timedelta(minutes=1)


def asked(database: Database, workflow: str) -> list[tuple[str, Sequence[object], str]]:
    """What waits in the engine: names, arguments, states."""
    client = DBOSClient(
        system_database_engine=database.engine, serializer=DBOSPortableJSONSerializer(), lazy=True
    )
    return [
        (run.workflow_id, list(run.input["args"]), run.status)
        if run.input
        else (run.workflow_id, (), "")
        for run in client.list_workflows(name=workflow)
    ]


def signal(db: Session, mailbox: MailboxId) -> MailboxSignalRow:
    db.expire_all()
    return db.get_one(MailboxSignalRow, mailbox)


def test_many_notices_ask_for_one_run(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        assert [work.ask_sync(db, box, NOW) for _ in range(5)] == [True] + [False] * 4
        row = signal(db, box)
        assert (row.seq, row.done_seq) == (5, 0)
        run_id = row.run_id
    assert asked(database, work.SYNC) == [(f"sync:{run_id}", [box, run_id, 0], "ENQUEUED")]


def test_asked_for_nobody_s_mailbox_nothing_happens(database: Database) -> None:
    with database.transaction() as db:
        assert not work.ask_sync(db, MailboxId(99), NOW)
    assert asked(database, work.SYNC) == []


def test_a_notice_reaches_every_live_mailbox_of_its_address(database: Database) -> None:
    with database.transaction() as db:
        boxes = [a_mailbox(db, a_person(db, sub)) for sub in ("sub-1", "sub-2", "sub-3")]
        for box in boxes:
            mailboxes.save_grant(db, box, "{}")
        mailboxes.set_grant_state(db, boxes[2], GrantState.REVOKED)
        assert work.notified(db, Provider.GMAIL, "ME@example.com", NOW) == 2
        assert work.notified(db, Provider.GMAIL, "me@example.com", NOW) == 2
        assert work.notified(db, Provider.GRAPH, "me@example.com", NOW) == 0
        assert work.notified(db, Provider.GMAIL, "you@example.com", NOW) == 0
        assert [work.is_behind(db, box) for box in boxes] == [True, True, False]
        assert signal(db, boxes[0]).seq == 2
    assert len(asked(database, work.SYNC)) == 2


def test_a_run_ends_only_when_nothing_came_meanwhile(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        work.ask_sync(db, box, NOW)
        run = signal(db, box).run_id or ""
        assert work.claim(db, box, "another", NOW) is None
        seq = work.claim(db, box, run, NOW + MINUTE)
        assert seq == 1
        assert not work.ask_sync(db, box, NOW)
        assert not work.finish(db, box, run, 1)
        assert work.is_behind(db, box)
        assert work.claim(db, box, run, NOW) == 2
        assert work.finish(db, box, run, 2)
        assert not work.is_behind(db, box)
        assert work.finish(db, box, run, 2), "a run that is over stays over"
        assert work.ask_sync(db, box, NOW), "and the next notice starts another"


def test_a_run_without_a_sign_of_life_is_taken_over(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        work.ask_sync(db, box, NOW)
        lost = signal(db, box).run_id or ""
        assert work.behind(db, NOW + work.STALE) == []
        assert work.behind(db, NOW + work.STALE + MINUTE) == [box]
        assert work.ask_sync(db, box, NOW + work.STALE + MINUTE)
        assert work.claim(db, box, lost, NOW) is None, "the lost one is fenced off"
        assert work.finish(db, box, lost, 2)
        assert work.is_behind(db, box)


def test_a_handed_on_mailbox_waits_for_its_new_run(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        work.ask_sync(db, box, NOW)
        first = signal(db, box).run_id or ""
        assert work.hand_on(db, box, first, NOW, delay=HOUR, tries=3)
        second = signal(db, box).run_id
        assert not work.hand_on(db, box, first, NOW, delay=HOUR), "only who has it hands it on"
        assert not work.ask_sync(db, box, NOW + MINUTE)
        assert work.behind(db, NOW + HOUR) == []
    runs = {name: (arguments, state) for name, arguments, state in asked(database, work.SYNC)}
    assert runs[f"sync:{second}"] == ([box, second, 3], "DELAYED")


def test_a_back_fill_is_under_way_until_it_ends(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        assert not work.is_backfilling(db, box)
        work.ask_backfill(db, box)
        assert work.is_backfilling(db, box)
        assert not work.is_backfilling(db, box, "another")
        work.end_backfill(db, box, "another", NOW, done=True)
        assert work.is_backfilling(db, box)
    [(name, arguments, _)] = asked(database, work.BACKFILL)
    run = str(arguments[1])
    assert name == f"backfill:{run}:0"
    assert arguments == [box, run, None, 0, 0]
    with database.transaction() as db:
        work.end_backfill(db, box, run, NOW, done=True)
        assert not work.is_backfilling(db, box)
        assert work.is_behind(db, box), "what came meanwhile is looked for"


def test_a_back_fill_that_cannot_go_on_asks_for_nothing(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        work.ask_backfill(db, box)
    run = str(asked(database, work.BACKFILL)[0][1][1])
    with database.transaction() as db:
        work.end_backfill(db, box, run, NOW, done=False)
        assert not work.is_backfilling(db, box)
        assert not work.is_behind(db, box)


def test_a_timer_is_set_once_for_each_generation(database: Database) -> None:
    conversation = ConversationId(7)
    with database.transaction() as db:
        for at in (NOW + DAY, NOW + 2 * DAY):
            work.schedule_wake(db, conversation, 1, at, NOW)
        work.schedule_wake(db, conversation, 2, NOW + DAY, NOW)
    assert sorted(asked(database, work.WAKE)) == [
        ("due:7:1", [7, 1, 0], "DELAYED"),
        ("due:7:2", [7, 2, 0], "DELAYED"),
    ]


def test_at_rest_is_when_nothing_waits(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
    with database.reading() as db:
        assert work.at_rest(db)
    with database.transaction() as db:
        work.schedule_wake(db, ConversationId(7), 1, NOW + DAY, NOW)
    with database.reading() as db:
        assert work.at_rest(db), "timers aside"
    with database.transaction() as db:
        work.ask_sync(db, box, NOW)
    with database.reading() as db:
        assert not work.at_rest(db)


def test_what_is_rolled_back_was_never_asked_for(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
    try:
        with database.transaction() as db:
            work.ask_sync(db, box, NOW)
            raise RuntimeError
    except RuntimeError:
        pass
    assert asked(database, work.SYNC) == []
    with database.reading() as db:
        assert not work.is_behind(db, box)
