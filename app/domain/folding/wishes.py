"""What the user asked for: silence until a day, an end."""

from datetime import datetime

from app.domain.folding.story import Story
from app.domain.notes import Closed, SaidHiring, Snoozed
from app.domain.reading.model import Kind, ReadMessage


def snooze_of(story: Story) -> tuple[datetime | None, datetime | None]:
    """Since when and until when to be silent; both None where nothing is asked, or where a human
    reply, a bounce or a rejection has ended it."""
    note = story.last_note(Snoozed)
    if note is None or note.until is None:
        return None, None
    if any(read.at > note.at and _wakes(read, story) for read in story.messages):
        return None, None
    return note.at, note.until


def _wakes(read: ReadMessage, story: Story) -> bool:
    decided = read.reading.kind in (Kind.REJECTION, Kind.OFFER) and story.is_heard(read)
    return story.is_answer(read) or read.reading.bounce is not None or decided


def closed_at_of(story: Story) -> datetime | None:
    """When the user closed it; a human answer opens it again."""
    note = story.last_note(Closed)
    if note is None or not note.closed or story.answered_after(note.at):
        return None
    return note.at


def said_hiring(story: Story) -> bool | None:
    """The user's own answer to "is this about an interview?"; None where not asked."""
    note = story.last_note(SaidHiring)
    return None if note is None else note.hiring
