"""The mark on threads comes with the day's prompts and goes as soon as nothing is to be done."""

from datetime import date

import pytest

from app.domain.notes import Closed, Snoozed
from app.domain.prompting import Prompting
from app.flows.act import note_down
from app.flows.home import home
from app.flows.marks_due import marks_may_change
from app.flows.prefer_prompting import going_on, paused_until, prefer_prompting
from app.flows.shown import Seen
from app.flows.wake import wake
from tests.flows.marking import (
    DAY,
    HOUR,
    T1,
    a_question,
    allow,
    held,
    marked,
    marking,
    prefer,
    run,
    silence,
    switch,
)
from tests.flows.story import Story


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
