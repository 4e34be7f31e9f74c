"""Marks whose run was cut off or came too late."""

import pytest

from app.domain.message import Message, ThreadId
from app.flows.mark_threads import mark_threads
from app.mail.choose import OpenMailbox
from app.mail.ports import MarkId
from tests.flows.marking import (
    a_question,
    held,
    marked,
    run,
)
from tests.flows.story import Shown, Story


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
