"""What the user or the provider does to a mark: it is never put on twice for one prompt."""

import pytest

from app.domain.account import GrantState, TrustLevel
from app.domain.errors import MailboxBusy, ReconnectNeeded
from app.store import mailboxes
from app.store.marks import Right
from app.store.session import Database
from tests.flows.marking import (
    DAY,
    NAME,
    QUESTION,
    T1,
    a_question,
    allow,
    held,
    marked,
    marking,
    run,
    switch,
)
from tests.flows.story import Story, begin


def test_a_mark_that_the_user_takes_off_stays_off_for_this_prompt(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    run(story)
    story.mailbox.unmark(T1)
    for _ in range(3):
        story.now += DAY
        story.mail("One more thing, Sam: take your time.", parent=asked)
        story.sync()
        run(story)
        if len(held(story)) == 1:
            assert marked(story) == set()


def test_the_next_prompt_has_a_mark_again(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    run(story)
    story.mailbox.unmark(T1)
    reply = story.sent("Here they are.", parent=asked)
    story.sync()
    run(story)
    story.now += DAY
    story.mail(QUESTION, parent=reply)
    story.sync()
    story.now += 2 * DAY
    switch(story)
    run(story)
    assert marked(story) == {"t1"}


def test_a_label_that_the_user_deletes_comes_back_only_with_the_next_application(
    marking_story: Story,
) -> None:
    story = marking_story
    a_question(story)
    run(story)
    story.mailbox.delete_marks()
    switch(story)
    run(story)
    assert marked(story) == set()
    a_question(story, "t2")
    story.now += DAY
    run(story)
    assert marked(story) == {"t2"}


def test_other_marks_stay(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    story.mailbox.mark(T1, "Jobs")
    run(story)
    assert story.mailbox.marked == {(T1, "Jobs"), (T1, NAME)}
    story.sent("Here they are.", parent=asked)
    story.sync()
    run(story)
    assert story.mailbox.marked == {(T1, "Jobs")}


def test_one_application_has_one_mark_though_it_goes_on_in_another_thread(
    marking_story: Story,
) -> None:
    story = marking_story
    a_question(story)
    run(story)
    story.mail(QUESTION, ago=DAY, thread="t9")
    story.sync()
    run(story)
    assert len(story.stored()) == 1
    assert marked(story) == {"t1"}


def test_a_thread_that_is_gone_is_no_trouble(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    story.mailbox.delete(asked.remote_id)
    assert run(story) == 0
    assert held(story) == []
    story.sync()
    assert run(story) == 0


def test_a_provider_that_is_unwell_loses_nothing(marking_story: Story) -> None:
    story = marking_story
    a_question(story)
    a_question(story, "t2")
    for _ in range(6):
        story.mailbox.fail(MailboxBusy())
        with pytest.raises(MailboxBusy):
            run(story)
        if marked(story) == {"t1", "t2"}:
            break
    run(story)
    assert marked(story) == {"t1", "t2"}


def test_a_permission_that_is_missing_is_told_and_asked_for_nothing_more(
    marking_story: Story,
) -> None:
    story = marking_story
    a_question(story)
    story.mailbox.forbid_marks()
    assert run(story) == 0
    assert marking(story).right is Right.LOST
    calls = story.mailbox.calls
    switch(story)
    assert run(story) == 0
    assert story.mailbox.calls == calls
    story.mailbox.forbid_marks(forbidden=False)
    allow(story)
    assert run(story) == 1


def test_a_grant_that_is_gone_ends_it_quietly(marking_story: Story) -> None:
    story = marking_story
    a_question(story)
    story.mailbox.fail(ReconnectNeeded())
    assert run(story) == 0
    assert marking(story).due_at is None
    with story.database.transaction() as db:
        mailboxes.set_grant_state(db, story.mailbox_id, GrantState.REVOKED)
    switch(story)
    assert run(story) == 0


def test_the_level_headers_marks_nothing(sqlite_database: Database) -> None:
    story = begin(sqlite_database, level=TrustLevel.HEADERS)
    a_question(story)
    switch(story)
    allow(story)
    assert run(story) == 0
    assert marked(story) == set()
