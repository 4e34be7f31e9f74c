"""A page of changes: taken once, kept only where it is about hiring, never lost."""

from datetime import timedelta

import pytest

from app.domain.account import Cursor, GrantState, Mailbox, Provider, TrustLevel
from app.domain.errors import CursorExpired, MailboxBusy, ReconnectNeeded
from app.domain.message import Address
from app.domain.notes import Snoozed
from app.flows.act import note_down
from app.flows.notified import notified
from app.flows.sync import LAG, sync_page
from app.mail import ports
from app.store import mailboxes, people, work
from app.store.session import Database
from app.store.tables import MailboxSignalRow
from tests.flows.story import DANA, INVITED, LUNCH, ME, PROMISE, THANKS, Shown, Story, begin

BEN = Address("ben@friends.example", "Ben")
DAY = timedelta(days=1)


def test_hiring_mail_becomes_facts(story: Story) -> None:
    invitation = story.mail(INVITED, ago=10 * DAY)
    story.sent(THANKS, ago=6 * DAY, parent=invitation)
    story.sync()
    assert story.facts.hiring
    assert story.facts.last_sent_at is not None
    assert len(story.ids()) == 2


def test_other_mail_leaves_nothing_but_the_cursor(story: Story) -> None:
    before = story.box.cursor
    story.mail(LUNCH, sender=BEN, thread="t9", subject="Lunch")
    story.sync()
    assert story.ids() == []
    assert story.stored() == []
    assert story.box.cursor != before


def test_the_second_mail_of_a_known_thread_is_kept_whatever_it_says(story: Story) -> None:
    first = story.mail(INVITED, ago=DAY)
    story.sync()
    story.mail("Sure.", parent=first)
    story.sync()
    assert len(story.ids()) == 2


def test_a_reply_in_an_unknown_thread_brings_what_was_said_before(story: Story) -> None:
    early = story.mail(
        "Hi Sam, your umbrella is still in our hall. Dana", subject="Hello", ago=9 * DAY
    )
    story.sync()
    assert story.ids() == []
    story.mail(INVITED, parent=early, subject="Hello")
    story.sync()
    assert len(story.ids()) == 2


def test_running_twice_changes_nothing(story: Story) -> None:
    story.mail(INVITED)
    story.sync()
    first = story.one
    with story.database.transaction() as db:
        mailboxes.move_cursor(db, story.mailbox_id, seen=story.box.cursor, to=Cursor("0"))
    story.sync()
    assert story.one == first


def test_a_page_that_another_worker_took_is_dropped(story: Story) -> None:
    """The cursor moves between our question and our write: nothing of ours is written."""
    story.mail(INVITED)
    overtaken = Overtaken(story)
    more = sync_page(
        story.database, story.mailbox_id, open_mailbox=overtaken, pause=story.pause, now=story.now
    )
    assert more  # look again from where the other one ended
    assert story.stored() == []


class Overtaken:
    """Opens a mailbox whose page another worker takes while it is being read."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def watched(self, box: Mailbox, grant: str) -> Shown:
        with self._story.database.transaction() as db:
            mailboxes.move_cursor(
                db, self._story.mailbox_id, seen=self._story.box.cursor, to=Cursor("999")
            )
        return self._story.mailbox

    def shown(self, box: Mailbox, context: ports.OpenContext) -> Shown:
        raise AssertionError("nobody looks")


def test_many_changes_come_page_by_page(story: Story) -> None:
    for number in range(250):
        story.mail(INVITED, thread=f"t{number}", sender=Address(f"hr@firm{number}.example"))
    assert story.sync() == 3
    assert len(story.ids()) == 250


def test_an_empty_answer_right_after_a_push_is_asked_for_once_more(story: Story) -> None:
    with story.database.transaction() as db:
        notified(db, provider=Provider.GMAIL, address=ME, now=story.now)
    calls = story.mailbox.calls
    story.sync()
    assert story.waits == [LAG]
    assert story.mailbox.calls == calls + 2


def test_an_empty_answer_that_nobody_rang_for_is_enough(story: Story) -> None:
    """A look in case notices were lost, also one that follows a notice which is done with."""
    with story.database.transaction() as db:
        notified(db, provider=Provider.GMAIL, address=ME, now=story.now)
        run = db.get_one(MailboxSignalRow, story.mailbox_id).run_id or ""
        work.finish(db, story.mailbox_id, run, 1)
        work.ask_sync(db, story.mailbox_id, story.now)
    calls = story.mailbox.calls
    story.sync()
    assert story.waits == []
    assert story.mailbox.calls == calls + 1


def test_a_forgotten_cursor_starts_over_without_losing_or_doubling(story: Story) -> None:
    first = story.mail(INVITED, ago=DAY)
    story.sync()
    story.mail(PROMISE, parent=first)
    story.mailbox.forget_history()
    story.sync()
    assert story.is_backfilling()
    story.backfill()
    story.sync()
    assert len(story.ids()) == 2
    assert story.facts.promise is not None


def test_mail_that_was_deleted_while_history_was_lost_is_forgotten(story: Story) -> None:
    first = story.mail(INVITED, ago=DAY)
    answer = story.mail(PROMISE, parent=first)
    story.sync()
    story.mailbox.delete(answer.remote_id)
    story.mailbox.forget_history()
    story.sync()
    story.backfill()
    assert story.ids() == [first.remote_id]
    assert story.facts.promise is None


def test_deleted_mail_is_unfolded(story: Story) -> None:
    first = story.mail(INVITED, ago=DAY)
    answer = story.mail(PROMISE, parent=first)
    story.sync()
    assert story.facts.promise is not None
    story.mailbox.delete(answer.remote_id)
    story.sync()
    assert story.facts.promise is None


def test_a_thread_that_is_deleted_whole_takes_its_application_along(story: Story) -> None:
    only = story.mail(INVITED)
    story.sync()
    story.mailbox.delete(only.remote_id)
    story.sync()
    assert story.stored() == []


def test_two_threads_of_one_employer_are_one_application(story: Story) -> None:
    story.mail(INVITED, thread="t1", ago=2 * DAY)
    story.mail(PROMISE, thread="t2", subject="Your interview at Acme", ago=DAY)
    story.sync()
    assert set(story.facts.threads) == {"t1", "t2"}


def test_when_the_thread_between_goes_the_other_one_is_folded_alone(story: Story) -> None:
    first = story.mail(INVITED, thread="t1", ago=2 * DAY)
    story.mail(PROMISE, thread="t2", subject="Your interview at Acme", ago=DAY)
    story.sync()
    story.mailbox.delete(first.remote_id)
    story.sync()
    assert story.facts.threads == ("t2",)


def test_a_provider_in_trouble_writes_nothing(story: Story) -> None:
    story.mail(INVITED)
    before = story.box
    story.mailbox.fail(MailboxBusy())
    with pytest.raises(MailboxBusy):
        story.sync()
    assert story.box == before
    story.sync()
    assert len(story.ids()) == 1


def test_a_revoked_grant_is_written_down_and_asked_no_more(story: Story) -> None:
    story.mailbox.fail(ReconnectNeeded())
    with pytest.raises(ReconnectNeeded):
        story.sync()
    assert story.box.grant is GrantState.REVOKED
    calls = story.mailbox.calls
    story.sync()
    assert story.mailbox.calls == calls


def test_a_deleted_person_is_not_read_for(story: Story) -> None:
    story.mail(INVITED)
    with story.database.transaction() as db:
        people.forget(db, story.person_id)
    calls = story.mailbox.calls
    assert not sync_page(
        story.database, story.mailbox_id, open_mailbox=story, pause=story.pause, now=story.now
    )
    assert story.mailbox.calls == calls


def test_an_answer_ends_a_snooze(story: Story) -> None:
    first = story.mail(INVITED, ago=10 * DAY)
    story.sent(THANKS, ago=6 * DAY, parent=first)
    story.sync()
    note_down(
        story.database,
        story.person_id,
        story.one,
        Snoozed(story.now, story.now + 30 * DAY),
        now=story.now,
    )
    assert story.facts.snoozed_until is not None
    story.now += DAY
    story.mail(PROMISE, parent=first)
    story.sync()
    assert story.facts.snoozed_until is None


def test_by_headers_no_text_is_read_and_a_fuller_reading_is_not_replaced(
    sqlite_database: Database,
) -> None:
    story = begin(sqlite_database, level=TrustLevel.HEADERS)
    first = story.mail(INVITED, ago=10 * DAY)
    story.sent(THANKS, ago=6 * DAY, parent=first)
    story.sync()
    assert story.facts.promise is None
    assert len(story.ids()) == 2


def test_without_a_cursor_it_starts_over(story: Story) -> None:
    story.mail(INVITED, ago=DAY)
    with story.database.transaction() as db:
        mailboxes.move_cursor(db, story.mailbox_id, seen=story.box.cursor, to=None)
    story.sync()
    assert story.is_backfilling()
    assert story.box.cursor is not None


__all__ = ["DANA", "CursorExpired"]
