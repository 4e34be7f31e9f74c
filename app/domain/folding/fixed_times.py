"""Which times to meet each mail fixes, by itself or by agreeing to what the other side proposed."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.folding.answered_times import fixed_in
from app.domain.folding.proposals import Proposals
from app.domain.folding.story import Story
from app.domain.links import is_own
from app.domain.reading.model import Interview, Kind, ReadMessage, SenderKind


@dataclass(frozen=True, slots=True)
class Fixing:
    """One mail, and the interviews that it fixes, repeats, moves or calls off."""

    read: ReadMessage
    own: bool
    times: tuple[Interview, ...]
    proof: ReadMessage  # where their line stands
    answers: bool  # its side had been asked about a time

    @property
    def is_ahead(self) -> bool:
        """An interview is to come as it says."""
        return any(not time.cancelled and time.starts_at > self.read.at for time in self.times)


def fixings(story: Story) -> Iterator[Fixing]:
    """Every mail that may fix a time, oldest first; mail to many has no part in it."""
    proposals = Proposals()
    for read in story.messages:
        if read.reading.sender is SenderKind.LIST or read.reading.kind is Kind.BULK:
            continue
        own = is_own(read, story.owners)
        named = fixed_in(read, own=own)
        exact = any(i.uid or i.cancelled or not (own or i.day_only) for i in named)
        agreed = () if exact else proposals.accepted_by(read, own=own)
        yield Fixing(
            read,
            own,
            times=agreed or named,  # an answer names more hours than the one it agrees to
            proof=(proposals.made_by or read) if agreed else read,
            answers=proposals.answered_by(own=own),
        )
        proposals.note(read, own=own)
