from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier
from zoneinfo import ZoneInfo

import orjson
import pytest
from sqlalchemy import func, insert, select, update

from app.domain.account import MailboxId, PersonId, TrustLevel
from app.domain.drafting.model import DraftKind, Voice
from app.domain.looking_back.lesson import Lesson
from app.domain.message import ThreadId
from app.domain.notes import Closed
from app.domain.policy.numbers import Policy
from app.domain.prompting import Prompting
from app.store import (
    consents,
    drafts,
    feeds,
    lessons,
    mailboxes,
    marks,
    messages,
    notes,
    people,
    sessions,
    sign_ins,
    summaries,
    tickets,
    work,
)
from app.store.marks import Marked
from app.store.people import Preferences
from app.store.session import Database, Session, keys_of
from app.store.sessions import PaneSession
from app.store.sign_ins import Account
from app.store.summaries import Summary
from app.store.tables import Base, MailboxSignalRow, PersonRow
from tests.store.world import NOW, a_mailbox, a_person, keep, mail

BERLIN = Preferences(
    policy=Policy(
        first_after=6,
        zone=ZoneInfo("Europe/Berlin"),
        country="DE",
        closed_days=frozenset({date(2026, 3, 6)}),
    ),
    zone_chosen=True,
    level=TrustLevel.FULL,
    name="Mo",
)
OF_NOBODY = {"ending", "key_proof", "sign_in", "worker_beat"}
"""An ending outlives the person for as long as their provider has to be told of it."""


def test_a_person_is_made_once(database: Database) -> None:
    with database.transaction() as db:
        first = people.ensure(db, "sub-1", NOW)
        assert people.find(db, "sub-2") is None
    with database.transaction() as db:
        assert people.ensure(db, "sub-1", NOW) == first
        assert people.ensure(db, "sub-2", NOW) != first
        assert people.find(db, "sub-1") == first


def test_the_same_words_of_another_issuer_are_another_person(database: Database) -> None:
    with database.transaction() as db:
        google = people.ensure(db, "sub-1", NOW)
        assert people.find(db, "sub-1", people.MICROSOFT) is None
        microsoft = people.ensure(db, "sub-1", NOW, people.MICROSOFT)
        assert microsoft != google
        assert people.find(db, "sub-1", people.MICROSOFT) == microsoft
        assert people.ensure(db, "sub-1", NOW) == google


def test_two_first_requests_at_one_moment_make_one_person(database: Database) -> None:
    together = Barrier(2)

    def first_request(_: int) -> tuple[PersonId, MailboxId]:
        together.wait(5)
        with database.transaction() as db:
            person = people.ensure(db, "sub-1", NOW)
            return person, a_mailbox(db, person)

    with ThreadPoolExecutor(2) as threads:
        one, two = threads.map(first_request, range(2))
    assert one == two
    with database.reading() as db:
        assert sizes(db)["person"] == sizes(db)["mailbox"] == 1


def test_only_who_is_there_can_be_held(database: Database) -> None:
    with database.transaction() as db:
        assert people.hold(db, a_person(db))
        assert not people.hold(db, PersonId(99))


def test_preferences_are_the_defaults_until_somebody_chooses(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        assert people.preferences(db, person) == Preferences()
        people.prefer(db, person, lambda _: BERLIN)
        people.prefer(db, PersonId(99), lambda _: BERLIN)
    with database.reading() as db:
        assert people.preferences(db, person) == BERLIN
        assert people.preferences(db, PersonId(99)) == Preferences()


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ({"cap": 9}, Policy().cap),
        ({"first_after": 0}, Policy().first_after),
    ],
)
def test_numbers_that_have_left_their_bounds_become_the_defaults(
    database: Database, stored: dict[str, int], read: int
) -> None:
    with database.transaction() as db:
        person = a_person(db)
        people.prefer(db, person, lambda _: BERLIN)
        row = db.get_one(PersonRow, person)
        place = {"table": "person", "column": "sealed_preferences", "row": row.row_key}
        plain = orjson.loads(keys_of(db).open(row.sealed_preferences or b"", **place))  # type: ignore[arg-type]  # as named
        plain["policy"] |= stored
        sealed = keys_of(db).seal(orjson.dumps(plain), **place)  # type: ignore[arg-type]  # as named
        db.execute(update(PersonRow).values(sealed_preferences=sealed))
        policy = people.preferences(db, person).policy
        assert getattr(policy, next(iter(stored))) == read
        assert policy == replace(BERLIN.policy, first_after=Policy().first_after)


def test_preferences_of_before_the_voices_still_open(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        row = db.get_one(PersonRow, person)
        place = {"table": "person", "column": "sealed_preferences", "row": row.row_key}
        old = {"v": 1, "name": "Mo", "level": "full", "policy": {"country": "DE"}}
        sealed = keys_of(db).seal(orjson.dumps(old), **place)  # type: ignore[arg-type]  # as named
        db.execute(update(PersonRow).values(sealed_preferences=sealed))
        found = people.preferences(db, person)
        assert (found.name, found.voice) == ("Mo", Voice.NEUTRAL)
        people.prefer(db, person, lambda kept: replace(kept, voice=Voice.FORMAL))
        assert people.preferences(db, person) == replace(found, voice=Voice.FORMAL)


PROMPTED = replace(
    BERLIN,
    prompting=Prompting(
        hour=18,
        quiet_weekdays=frozenset({5, 6}),
        paused_at=NOW,
        paused_until=date(2026, 3, 20),
    ),
)


def test_wishes_about_prompts_are_kept(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        people.prefer(db, person, lambda _: PROMPTED)
        assert people.preferences(db, person) == PROMPTED


def test_a_row_from_before_such_wishes_opens_with_the_usual_ones(database: Database) -> None:
    old = {"v": 1, "policy": {"zone": "Europe/Berlin"}, "level": "full", "prepare_drafts": True}
    with database.transaction() as db:
        person = a_person(db)
        row = db.get_one(PersonRow, person)
        sealed = keys_of(db).seal(
            orjson.dumps(old), table="person", column="sealed_preferences", row=row.row_key
        )
        db.execute(update(PersonRow).values(sealed_preferences=sealed))
        kept = people.preferences(db, person)
    assert kept.prompting == Prompting()
    assert kept.prompting.hour == 8
    assert kept.prepare_drafts


def everything(db: Session, sub: str) -> PersonId:
    """A person with a row in every table there is."""
    person = a_person(db, sub)
    people.prefer(db, person, lambda _: BERLIN)
    box = a_mailbox(db, person, f"{sub}@example.com")
    mailboxes.save_grant(db, box, "{}")
    read = mail("t", "m1")
    messages.save(db, person, box, [read], {read.message.remote_id: frozenset({"id:1"})})
    saved = keep(db, person, "t")
    db.execute(
        insert(Base.metadata.tables["counterpart"]).values(
            address_hash=sub.encode()[:16], conversation_id=saved.id
        )
    )
    notes.add(db, person, saved.id, Closed(NOW))
    lessons.save(db, person, saved.id, Lesson(round=None, at=NOW, improve="sleep"))
    feeds.make(db, person, secret=sub, hour=None, now=NOW)
    marks.want(db, person, NOW)
    marking = marks.of_mailbox(db, box)
    assert marking is not None
    marks.begin(db, marking, Marked(ThreadId("t1"), "Label_1", "your-turn"))
    summaries.prefer(db, person, Summary(mailbox_id=box, hour=8, due_at=NOW))
    drafts.claim(
        db, saved.id, mailbox_id=box, thread_id=ThreadId("t"), kind=DraftKind.THANK_YOU,
        generation=1, now=NOW,
    )  # fmt: skip
    db.add(MailboxSignalRow(mailbox_id=box, seq=1, done_seq=0, run_at=NOW))
    consents.begin(db, person, state=sub, purpose="gmail", secret="s", now=NOW)
    tickets.issue(db, person, token=sub, purpose="connect", now=NOW)
    account = Account("tid.oid", "sam@example.com")
    sign_ins.begin(db, state=sub, flow="{}", challenge="c" * 43, now=NOW)
    sign_ins.issue_code(db, person, account, code=sub, challenge="c" * 43, now=NOW)
    sessions.start(db, PaneSession(person, box, account, NOW), token=sub, now=NOW)
    db.flush()
    return person


def sizes(db: Session) -> dict[str, int]:
    return {
        name: db.scalar(select(func.count()).select_from(table)) or 0
        for name, table in Base.metadata.tables.items()
        if name not in OF_NOBODY
    }


def test_a_forgotten_person_leaves_nothing_in_any_table(database: Database) -> None:
    with database.transaction() as db:
        other = everything(db, "sub-2")
        alone = sizes(db)
        person = everything(db, "sub-1")
        assert all(size > alone[name] > 0 for name, size in sizes(db).items()), "or test more"
        assert people.forget(db, person)
        assert sizes(db) == alone
        assert people.find(db, "sub-1") is None
        assert people.find(db, "sub-2") == other
        assert not people.forget(db, person)
        assert a_person(db, "sub-1") > person, "old numbers in jobs and cards mean nobody"


def test_work_for_the_forgotten_finds_nothing_to_do(database: Database) -> None:
    with database.transaction() as db:
        person = everything(db, "sub-1")
        box = mailboxes.of_person(db, person)[0].id
        people.forget(db, person)
        assert work.claim(db, box, "run", NOW) is None
        assert work.finish(db, box, "run", 1)
        assert not work.is_backfilling(db, box)
        assert work.behind(db, NOW) == []
