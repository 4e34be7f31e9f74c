"""A story whose mailbox carries marks: switched, run, looked at."""

from dataclasses import replace
from datetime import timedelta

from app.domain.mark import MARK_NAME
from app.domain.message import Address, Message, ThreadId
from app.domain.prompting import Prompting
from app.flows.mark_threads import mark_threads, prefer_marks
from app.flows.marks_due import marks_after_connecting
from app.store import marks, people
from app.store.marks import Marked, Marking
from tests.flows.story import DANA, INVITED, THANKS, Story

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
        people.prefer(db, story.person_id, lambda kept: replace(kept, prompting=prompting))
