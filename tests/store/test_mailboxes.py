from datetime import timedelta

from app.domain.account import Cursor, GrantState, MailboxId, Provider, TrustLevel
from app.store import conversations, mailboxes
from app.store.session import Database, Session
from tests.store.world import DAY, NOW, a_mailbox, a_person, keep, store_threads


def live(db: Session, mailbox: MailboxId) -> None:
    mailboxes.set_level(db, mailbox, TrustLevel.FULL)
    mailboxes.save_grant(db, mailbox, "{}")


def test_a_mailbox_comes_back_as_it_was_added(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        made = mailboxes.add(
            db, person, provider=Provider.GMAIL, address="Me@Example.com",
            aliases={"Other@example.com", "me@example.com"}, level=TrustLevel.HEADERS, now=NOW,
        )  # fmt: skip
    with database.reading() as db:
        box = mailboxes.get(db, made)
        assert box is not None
        assert box.address == "me@example.com"
        assert box.aliases == {"other@example.com"}
        assert (box.level, box.grant, box.cursor) == (TrustLevel.HEADERS, GrantState.NONE, None)
        assert mailboxes.of_person(db, person) == [box]
        assert mailboxes.get(db, MailboxId(99)) is None


def test_a_mailbox_is_added_once_for_each_person(database: Database) -> None:
    with database.transaction() as db:
        person, other = a_person(db), a_person(db, "sub-2")
        assert a_mailbox(db, person) == a_mailbox(db, person, "ME@example.com")
        assert a_mailbox(db, other) != a_mailbox(db, person)


def test_a_notice_finds_every_live_mailbox_of_its_address(database: Database) -> None:
    with database.transaction() as db:
        mine, theirs = a_mailbox(db, a_person(db)), a_mailbox(db, a_person(db, "sub-2"))
        a_mailbox(db, a_person(db, "sub-3"))
        live(db, mine)
        live(db, theirs)
    with database.reading() as db:
        found = mailboxes.by_address(db, Provider.GMAIL, "ME@example.COM")
        assert [box.id for box in found] == [mine, theirs]
        assert mailboxes.by_address(db, Provider.GRAPH, "me@example.com") == []
        assert mailboxes.by_address(db, Provider.GMAIL, "you@example.com") == []


def test_aliases_are_replaced(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        mailboxes.set_aliases(db, box, {"A@example.com"})
        mailboxes.set_aliases(db, box, {"B@example.com"})
    with database.reading() as db:
        found = mailboxes.get(db, box)
        assert found is not None
        assert found.owners == {"me@example.com", "b@example.com"}


def test_a_revoked_grant_is_wiped_and_the_cursor_stays(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        mailboxes.save_grant(db, box, '{"refresh_token": "r"}')
        assert mailboxes.grant(db, box) == '{"refresh_token": "r"}'
        mailboxes.move_cursor(db, box, seen=None, to=Cursor("7"))
        mailboxes.set_grant_state(db, box, GrantState.REVOKED)
    with database.reading() as db:
        found = mailboxes.get(db, box)
        assert found is not None
        assert (found.grant, found.cursor) == (GrantState.REVOKED, "7")
        assert mailboxes.grant(db, box) is None


def test_a_cursor_moves_only_from_where_it_was_seen(database: Database) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        assert mailboxes.move_cursor(db, box, seen=None, to=Cursor("1"))
        assert not mailboxes.move_cursor(db, box, seen=None, to=Cursor("2"))
        assert not mailboxes.move_cursor(db, box, seen=Cursor("0"), to=Cursor("2"))
        assert mailboxes.move_cursor(db, box, seen=Cursor("1"), to=Cursor("2"))
        assert mailboxes.move_cursor(db, box, seen=Cursor("2"), to=None)


def test_a_watch_is_due_when_the_grant_is_new_and_again_at_half_of_its_life(
    database: Database,
) -> None:
    with database.transaction() as db:
        box = a_mailbox(db, a_person(db))
        assert mailboxes.due_for_renewal(db, NOW) == []
        live(db, box)
        assert mailboxes.due_for_renewal(db, NOW) == [box]
        mailboxes.set_watch(db, box, expires_at=NOW + 10 * DAY, now=NOW)
        assert mailboxes.due_for_renewal(db, NOW + 4 * DAY) == []
        assert mailboxes.due_for_renewal(db, NOW + 6 * DAY) == [box]
        found = mailboxes.get(db, box)
        assert found is not None
        assert found.watch_expires_at == NOW + 10 * DAY


def test_no_watch_is_kept_alive_without_a_grant_or_on_open(database: Database) -> None:
    with database.transaction() as db:
        ended, revoked, lowered = (a_mailbox(db, a_person(db), f"{n}@example.com") for n in "abc")
        for box in (ended, revoked, lowered):
            live(db, box)
        mailboxes.set_watch(db, ended, expires_at=None, now=NOW)
        mailboxes.set_grant_state(db, revoked, GrantState.REVOKED)
        mailboxes.set_level(db, lowered, TrustLevel.ON_OPEN)
        assert mailboxes.due_for_renewal(db, NOW + 99 * DAY) == []


def test_renewals_spread_and_the_most_overdue_comes_first(database: Database) -> None:
    with database.transaction() as db:
        boxes = [a_mailbox(db, a_person(db), f"{n}@example.com") for n in range(20)]
        for box in boxes:
            live(db, box)
            mailboxes.set_watch(db, box, expires_at=NOW + 10 * DAY, now=NOW)
        due = [
            len(mailboxes.due_for_renewal(db, NOW + timedelta(days=4.5 + n / 10)))
            for n in range(11)
        ]
        assert due == sorted(due)
        assert 0 < due[5] < 20
        assert due[-1] == 20
        assert len(mailboxes.due_for_renewal(db, NOW + 6 * DAY, limit=3)) == 3


def test_a_removed_mailbox_takes_along_what_was_only_in_it(database: Database) -> None:
    with database.transaction() as db:
        person = a_person(db)
        first, second = a_mailbox(db, person), a_mailbox(db, person, "two@example.com")
        store_threads(db, person, first, "a", "b")
        store_threads(db, person, second, "c")
        keep(db, person, "a")
        both = keep(db, person, "b", "c")
        mailboxes.remove(db, first)
        assert mailboxes.get(db, first) is None
        left = conversations.of_person(db, person)
        assert [stored.id for stored in left] == [both.id]
        assert conversations.threads_of(db, both.id) == [(second, "c")]
