"""The mark on threads: with the day's prompts, off as soon as nothing is to be done, never twice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.account import GrantState, MailboxId, TrustLevel
from app.domain.errors import AppError, MailboxBusy, ReconnectNeeded
from app.domain.mark import MARK_NAME
from app.domain.message import Address, Message, ThreadId
from app.domain.notes import Closed, Snoozed
from app.domain.prompting import Prompting
from app.flows.act import note_down
from app.flows.disconnect import disconnect, forget
from app.flows.home import home
from app.flows.mark_threads import mark_threads, prefer_marks, take_all_marks
from app.flows.marks_due import marks_after_connecting, marks_may_change
from app.flows.prefer_prompting import going_on, paused_until, prefer_prompting
from app.flows.shown import Seen
from app.flows.wake import wake
from app.mail.choose import OpenMailbox
from app.mail.ports import MarkId
from app.store import mailboxes, marks, people
from app.store.marks import Marked, Marking, Right
from app.store.session import Database
from tests.flows.story import DANA, INVITED, THANKS, Shown, Story, begin

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NAME = str(MARK_NAME)
QUESTION = "Hi Sam,\n\nCould you please send me two references by tomorrow?\n\nBest regards\nDana"
T1 = ThreadId("t1")
APPLICATIONS = {
    "t1": (DANA, "Interview for Backend Engineer"),
    "t2": (Address("kim@globex.example", "Kim Ode"), "Interview for Data Analyst at Globex"),
}


def allow(story: Story) -> None:
    with story.database.transaction() as db:
        marks_after_connecting(db, story.person_id, story.mailbox_id, story.now, granted=True)


def switch(story: Story, *, on: bool = True) -> None:
    prefer_marks(story.database, story.person_id, on=on, now=story.now)


def run(story: Story) -> int:
    return mark_threads(story.database, story.mailbox_id, open_mailbox=story, now=story.now)


def marking(story: Story) -> Marking:
    with story.database.reading() as db:
        found = marks.of_mailbox(db, story.mailbox_id)
    assert found is not None
    return found


def marked(story: Story) -> set[str]:
    """The threads that carry our mark."""
    return {thread for thread, name in story.mailbox.marked if name == NAME}


def held(story: Story) -> list[Marked]:
    with story.database.reading() as db:
        return marks.marked(db, story.mailbox_id)


def a_question(story: Story, thread: str = "t1") -> Message:
    """Two days old, so it needs the user."""
    sender, subject = APPLICATIONS[thread]
    found = story.mail(QUESTION, ago=2 * DAY, thread=thread, sender=sender, subject=subject)
    story.sync()
    return found


def silence(story: Story, *, days: int) -> None:
    """Invited and thanked; nothing heard since."""
    invitation = story.mail(INVITED, ago=(days + 3) * DAY)
    story.sent(THANKS, parent=invitation, ago=days * DAY)
    story.sync()


def prefer(story: Story, prompting: Prompting) -> None:
    with story.database.transaction() as db:
        latest = people.preferences(db, story.person_id)
        people.prefer(db, story.person_id, replace(latest, prompting=prompting))


@pytest.fixture
def marking_story(story: Story) -> Story:
    """Switched on and allowed."""
    switch(story)
    allow(story)
    run(story)
    return story


# On and off


def test_off_unless_asked_for(story: Story) -> None:
    a_question(story)
    assert run(story) == 0
    allow(story)
    assert run(story) == 0
    assert marked(story) == set()


def test_what_is_due_is_marked_at_once_when_it_is_switched_on_and_unmarked_when_off(
    story: Story,
) -> None:
    a_question(story)
    switch(story)
    allow(story)
    assert run(story) == 1
    assert marked(story) == {"t1"}
    assert run(story) == 0, "nothing has changed"
    switch(story, on=False)
    assert run(story) == 1
    assert marked(story) == set()
    assert held(story) == []
    switch(story)
    assert run(story) == 1, "on the same day again, since it was asked for"


def test_an_answer_of_ours_takes_it_off(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    run(story)
    assert marked(story) == {"t1"}
    story.sent("Here they are: Jo and Kim.", parent=asked)
    story.sync()
    assert run(story) == 1
    assert marked(story) == set()


@pytest.mark.parametrize("note", ["snooze", "close"])
def test_a_snooze_and_a_close_take_it_off(marking_story: Story, note: str) -> None:
    story = marking_story
    silence(story, days=12)
    run(story)
    assert marked(story) == {"t1"}
    said = Closed(story.now) if note == "close" else Snoozed(story.now, story.now + 5 * DAY)
    note_down(story.database, story.person_id, story.one, said, now=story.now)
    run(story)
    assert marked(story) == set()


def test_time_alone_puts_it_on_by_the_wake_and_by_the_home_card(marking_story: Story) -> None:
    story = marking_story
    silence(story, days=6)
    run(story)
    assert marked(story) == set(), "too early to write"
    while story.one.changes_at is not None and not marked(story):
        story.now = max(story.now, story.one.changes_at) + HOUR
        wake(
            story.database, story.one.id, story.one.generation, open_mailbox=story,
            pause=story.pause, now=story.now,
        )  # fmt: skip
        run(story)
    assert marked(story) == {"t1"}


def test_the_home_card_moves_the_day_and_loses_no_mark(marking_story: Story) -> None:
    story = marking_story
    silence(story, days=6)
    run(story)
    for _ in range(20):
        story.now += DAY
        home(story.database, story.met, Seen(), story.now)
        run(story)
        if marked(story):
            break
    assert marked(story) == {"t1"}


# When


def test_it_comes_at_the_hour_of_the_prompts(marking_story: Story) -> None:
    story = marking_story
    prefer(story, Prompting(hour=11))
    a_question(story)
    assert run(story) == 0
    assert marking(story).due_at == story.now + 2 * HOUR
    story.now += 2 * HOUR
    assert run(story) == 1
    assert marking(story).due_at is None


def test_one_batch_a_day(marking_story: Story) -> None:
    story = marking_story
    a_question(story)
    run(story)
    a_question(story, "t2")
    assert run(story) == 0
    assert marked(story) == {"t1"}
    story.now += DAY
    assert run(story) == 1
    assert marked(story) == {"t1", "t2"}


def test_a_pause_holds_it_back_and_ends_with_it(marking_story: Story) -> None:
    story = marking_story
    pause = paused_until(date(2026, 3, 9), story.met.preferences, story.now)
    prefer_prompting(story.database, story.person_id, pause, story.now)
    first = a_question(story)
    assert run(story) == 0
    prefer_prompting(story.database, story.person_id, going_on, story.now + HOUR)
    story.now += HOUR
    assert run(story) == 1
    prefer_prompting(story.database, story.person_id, pause, story.now)
    story.sent("Here they are.", parent=first)
    story.sync()
    assert run(story) == 1, "a pause keeps no mark on a thread that is done"
    assert marked(story) == set()


def test_no_mark_comes_on_a_quiet_day(marking_story: Story) -> None:
    story = marking_story
    prefer(story, Prompting(quiet_weekdays=frozenset({0, 1})))
    a_question(story)
    assert run(story) == 0
    due_at = marking(story).due_at
    assert due_at is not None
    assert due_at.date() == date(2026, 3, 4)


# What the user does to it


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


# Trouble


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


# Crashes and twins


class Crashing:
    """The mailbox's answer is lost with the process."""

    def __init__(self, story: Story, before: bool) -> None:
        self.story, self.before = story, before

    def watched(self, box: object, grant: str) -> Shown:
        story, before = self.story, self.before

        class Dying(Shown):
            def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
                if not before:
                    super().put_mark(thread_id, mark)
                raise KeyboardInterrupt

        dying = Dying(clock=lambda: story.now)
        dying._owners, dying._state = story.mailbox._owners, story.mailbox._state
        return dying


@pytest.mark.parametrize("before", [True, False])
def test_a_crash_around_the_call_leaves_what_the_next_run_finishes(
    marking_story: Story, before: bool
) -> None:
    story = marking_story
    asked = a_question(story)
    opener: OpenMailbox = Crashing(story, before)  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        mark_threads(story.database, story.mailbox_id, open_mailbox=opener, now=story.now)
    assert [one.is_put for one in held(story)] == [False]
    assert run(story) == 1
    assert marked(story) == {"t1"}
    story.sent("Here they are.", parent=asked)
    story.sync()
    run(story)
    assert marked(story) == set()


def test_a_crash_and_then_an_answer_leave_no_mark(marking_story: Story) -> None:
    story = marking_story
    asked = a_question(story)
    opener: OpenMailbox = Crashing(story, before=False)  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        mark_threads(story.database, story.mailbox_id, open_mailbox=opener, now=story.now)
    story.sent("Here they are.", parent=asked)
    story.sync()
    run(story)
    assert marked(story) == set()
    assert held(story) == []


class Answering:
    """While our call is under way an answer is sent, and another run takes the mark off."""

    def __init__(self, story: Story, asked: Message) -> None:
        self.story, self.asked = story, asked
        self.done = False

    def watched(self, box: object, grant: str) -> Shown:
        outer = self

        class Late(Shown):
            def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
                if not outer.done:
                    outer.done = True
                    outer.story.sent("Here they are.", parent=outer.asked)
                    outer.story.sync()
                    run(outer.story)
                super().put_mark(thread_id, mark)

        late = Late(clock=lambda: outer.story.now)
        late._owners, late._state = self.story.mailbox._owners, self.story.mailbox._state
        return late


def test_a_mark_that_arrives_too_late_is_taken_back(marking_story: Story) -> None:
    story = marking_story
    opener: OpenMailbox = Answering(story, a_question(story))  # type: ignore[assignment]
    mark_threads(story.database, story.mailbox_id, open_mailbox=opener, now=story.now)
    assert marked(story) == set()
    assert held(story) == []


# The end


class Returning:
    """An opener that also gives grants back."""

    def __init__(self, story: Story) -> None:
        self.watched, self.shown, self.returned = story.watched, story.shown, list[MailboxId]()

    def give_back(self, box: object, grant: str) -> None:
        self.returned.append(MailboxId(1))


@pytest.mark.parametrize("how", ["disconnect", "forget"])
def test_the_end_of_the_permission_takes_every_mark_off(marking_story: Story, how: str) -> None:
    story = marking_story
    a_question(story)
    run(story)
    opener = Returning(story)
    if how == "disconnect":
        disconnect(story.database, opener, person_id=story.person_id, mailbox_id=story.mailbox_id)
        assert held(story) == []
    else:
        forget(story.database, opener, person_id=story.person_id)
    assert marked(story) == set()
    assert opener.returned


@pytest.mark.parametrize("trouble", [MailboxBusy(), ReconnectNeeded()])
def test_a_provider_in_trouble_does_not_stop_the_end(
    marking_story: Story, trouble: AppError
) -> None:
    story = marking_story
    a_question(story)
    run(story)
    story.mailbox.fail(trouble)
    take_all_marks(story.database, story, story.box, "refresh")
    assert len(held(story)) == 1, "known, so that a later connection may take it off"


# No loop


def test_our_own_change_comes_back_as_news_and_ends_there(marking_story: Story) -> None:
    story = marking_story
    a_question(story)
    run(story)
    seen = marking(story)
    story.mailbox.put(story.mailbox.thread(T1)[0])  # told as changed: Outlook does so
    story.sync()
    assert marking(story) == seen, "a mail that says the same as before changes nothing"
    with story.database.transaction() as db:
        marks_may_change(db, story.person_id, story.now)
    calls = story.mailbox.calls
    assert run(story) == 0
    assert story.mailbox.calls == calls, "the mailbox is not asked"
    assert marking(story).due_at is None
