"""A thread is opened: stored facts where they are enough, else the thread is read."""

from datetime import timedelta

import pytest

from app.domain.account import GrantState, TrustLevel
from app.domain.errors import ThreadGone
from app.domain.message import Address, ThreadId
from app.flows.open_card import read_card, stored_card, stored_facts
from app.flows.shown import Seen, Shown
from app.store import mailboxes, work
from app.store.session import Database
from tests.flows.story import INVITED, LUNCH, PROMISE, THANKS, Story, begin

DAY = timedelta(days=1)
SEEN = Seen(zone="Europe/London", country="GB")


def stored(story: Story, thread: str = "t1", *, also_behind: bool = False) -> Shown | None:
    found = stored_facts(story.database, "sub-of-sam", thread, also_behind=also_behind)
    return stored_card(found, SEEN, story.now) if found is not None else None


def opened(story: Story, thread: str = "t1") -> Shown:
    return read_card(
        story.database, story.met, story.mailbox, ThreadId(thread),
        host_thread=f"thread-f:{thread}", seen=SEEN, now=story.now,
    )  # fmt: skip


def test_a_watched_thread_is_shown_from_stored_facts(story: Story) -> None:
    story.mail(INVITED, ago=12 * DAY)
    story.sync()
    calls = story.mailbox.calls
    found = stored(story)
    assert found is not None
    assert found.policy.zone.key == "Europe/London"
    assert found.policy.country == "GB"
    assert story.mailbox.calls == calls


def test_stored_facts_are_not_enough_while_a_notice_waits(story: Story) -> None:
    story.mail(INVITED, ago=12 * DAY)
    story.sync()
    with story.database.transaction() as db:
        work.ask_sync(db, story.mailbox_id, story.now)
    assert stored(story) is None
    assert stored(story, also_behind=True) is not None


def test_stored_facts_are_not_enough_where_nothing_is_watched(story: Story) -> None:
    story.mail(INVITED, ago=12 * DAY)
    story.sync()
    with story.database.transaction() as db:
        mailboxes.set_grant_state(db, story.mailbox_id, GrantState.REVOKED)
    assert stored(story) is None
    assert opened(story).needs_reconnect


def test_an_unknown_thread_is_not_stored_facts(story: Story) -> None:
    assert stored(story, "t77") is None


def test_a_strangers_subject_finds_nothing(story: Story) -> None:
    story.mail(INVITED, ago=12 * DAY)
    story.sync()
    assert stored_facts(story.database, "sub-of-eve", "t1") is None


def test_an_opened_thread_is_kept_and_known_by_its_host_name(story: Story) -> None:
    story.mail(INVITED, ago=12 * DAY)
    shown = opened(story)
    assert shown.conversation_id == str(story.one.id)
    assert stored(story, "thread-f:t1") is not None


def test_other_mail_is_shown_and_not_kept(story: Story) -> None:
    story.mail(LUNCH, sender=Address("ben@friends.example"), thread="t9", subject="Lunch")
    shown = opened(story, "t9")
    assert shown.conversation_id == ""
    assert not shown.facts.hiring
    assert story.ids() == []


def test_mail_that_was_deleted_since_is_forgotten_at_the_next_opening(
    sqlite_database: Database,
) -> None:
    story = begin(sqlite_database, level=TrustLevel.ON_OPEN)
    first = story.mail(INVITED, ago=12 * DAY)
    answer = story.mail(PROMISE, parent=first, ago=DAY)
    assert opened(story).facts.promise is not None
    story.mailbox.delete(answer.remote_id)
    assert opened(story).facts.promise is None


def test_opening_twice_changes_nothing(story: Story) -> None:
    invitation = story.mail(INVITED, ago=12 * DAY)
    story.sent(THANKS, parent=invitation, ago=6 * DAY)
    opened(story)
    before = story.one
    opened(story)
    assert story.one == before


def test_a_thread_that_is_gone_says_so(story: Story) -> None:
    with pytest.raises(ThreadGone):
        opened(story, "t404")
