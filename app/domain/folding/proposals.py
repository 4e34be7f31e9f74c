"""Times that one side has proposed, and how the other side takes them.

Agreement by structure: whatever the words, a day and an hour that both sides name are fixed; so is
the one of several that is picked by its day, its hour or its place. A yes without either fixes the
only one. A no, another time, or "let me check" fix nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.domain.folding.answered_times import NO_YES, agreed, echoed, proposed_in
from app.domain.reading.model import Interview, Kind, Medium, Purpose, ReadMessage, Stance

_BEGUN = timedelta(minutes=30)  # so long after its start, thanks may be given for it
_THANKS_WITHIN = timedelta(days=4)
_TAKING_BACK = frozenset({Kind.SCHEDULING, Kind.REJECTION})


@dataclass(frozen=True, slots=True)
class Proposed:
    """Times named by one mail, and whether it only asked about them."""

    slots: tuple[Interview, ...]
    read: ReadMessage
    by_user: bool
    stated: bool  # by an invitation or as a plain fact, not as "when can you?"


class Proposals:
    """What is open between the two sides while their mail is read in order."""

    def __init__(self) -> None:
        self._open: Proposed | None = None
        self._faded: Proposed | None = None  # answered, in words that may mean yes or no
        self._users_days: frozenset[date] = frozenset()  # "I can do Friday morning"
        self._hour: datetime | None = None  # the start that "same time" means

    @property
    def made_by(self) -> ReadMessage | None:
        """The mail that proposed what is open or has just been agreed."""
        proposed = self._open or self._faded
        return None if proposed is None else proposed.read

    def answered_by(self, *, own: bool) -> bool:
        """Something is open that this side has been asked about."""
        return self._open is not None and self._open.by_user is not own

    def note(self, read: ReadMessage, *, own: bool) -> None:
        """A new proposal replaces the one before it; an answer closes it, and so does a word of
        its own side that takes it back."""
        arranging = read.reading.arranging
        slots = proposed_in(read, self._hour)
        self._hour = max(_starts(arranging.slots, slots), default=self._hour)
        if slots:
            self._open = Proposed(slots, read, own, _is_stated(read))
            self._faded = None
        elif self._open is not None and own is not self._open.by_user:
            if arranging.stance is not Stance.WAITS:
                unsaid = arranging.stance is Stance.UNKNOWN and not read.reading.calls_off
                self._faded = self._open if unsaid else None
                self._open = None
        elif _takes_back(read):
            self._open = self._faded = None
        if own:
            self._users_days = frozenset(arranging.days)

    def accepted_by(self, read: ReadMessage, *, own: bool) -> tuple[Interview, ...]:
        """The time that this mail agrees to."""
        found = self._chosen_by(read, own=own) or self._fixed_by(read, own=own)
        return () if found is None else (found,)

    def _chosen_by(self, read: ReadMessage, *, own: bool) -> Interview | None:
        proposed = self._open
        if proposed is None or own is proposed.by_user:
            return self._held_by(read, own=own)
        coming = [slot for slot in proposed.slots if slot.starts_at > read.at]
        if not coming:
            return self._held_by(read, own=own)
        if read.reading.purpose is Purpose.WITHDRAWAL or read.reading.kind is Kind.REJECTION:
            return None
        chosen = echoed(read, proposed.slots) or agreed(read, proposed.slots, own=own)
        if chosen is None or chosen not in coming:
            return None
        return _certain(chosen, read)

    def _fixed_by(self, read: ReadMessage, *, own: bool) -> Interview | None:
        """The user named days, and they name an hour on one of these as a fact."""
        if own or not self._users_days:
            return None
        arranging = read.reading.arranging
        stated = [
            slot
            for slot in arranging.slots
            if slot.starts_at > read.at and slot.starts_at.date() in arranging.days
        ]
        if len(stated) != 1 or stated[0].starts_at.date() not in self._users_days:
            return None
        if arranging.stance in NO_YES or read.reading.asks:
            return None
        return replace(stated[0], certain=True)

    def _held_by(self, read: ReadMessage, *, own: bool) -> Interview | None:
        """They named one time, nobody has said no to it, and after it somebody speaks of it or
        gives thanks: so it took place, whatever was agreed by phone. A question for news proves
        that only where the time was stated, and not asked about."""
        proposed = self._open or self._faded
        if proposed is None:
            return None
        past = [slot for slot in proposed.slots if slot.starts_at + _BEGUN <= read.at]
        slot = _spoken_of(read, past) or (past[0] if len(proposed.slots) == 1 and past else None)
        if slot is None:
            return None
        if self._open is not None and own and not proposed.by_user and slot.ends_at <= read.at:
            purpose = read.reading.purpose
            if purpose is Purpose.THANK_YOU or (proposed.stated and purpose is Purpose.CHECK_IN):
                return replace(slot, certain=True)
        return replace(slot, certain=True) if _speaks_of(read, slot, own=own) else None


def _starts(*named: Sequence[Interview]) -> list[datetime]:
    return [slot.starts_at for slots in named for slot in slots if not slot.day_only]


def _is_stated(read: ReadMessage) -> bool:
    if read.reading.kind is Kind.INVITATION:
        return True
    arranging = read.reading.arranging
    return any(slot.starts_at.date() in arranging.days for slot in arranging.slots)


def _takes_back(read: ReadMessage) -> bool:
    """They call it off, or start to look for another time."""
    reading = read.reading
    if reading.calls_off or reading.on_hold or any(i.cancelled for i in reading.interviews):
        return True
    return reading.kind in _TAKING_BACK or reading.arranging.stance is Stance.DECLINES


def _certain(slot: Interview, answer: ReadMessage) -> Interview:
    """The time as agreed; how it is held may be said by the answer alone."""
    known = slot.medium is not Medium.UNKNOWN
    medium = slot.medium if known else answer.reading.arranging.medium
    return replace(slot, certain=True, medium=medium)


def _spoken_of(read: ReadMessage, past: Sequence[Interview]) -> Interview | None:
    recalled = read.reading.arranging.recalls
    found = [slot for slot in past if slot.starts_at.date() in recalled]
    return found[0] if len(found) == 1 else None


def _speaks_of(read: ReadMessage, slot: Interview, *, own: bool) -> bool:
    """Thanks for it within days, or names its day as past; never while saying no to it."""
    arranging = read.reading.arranging
    if arranging.stance is Stance.DECLINES or read.reading.calls_off:
        return False
    recalled = slot.starts_at.date() in arranging.recalls
    soon = read.at - slot.starts_at <= _THANKS_WITHIN
    return (arranging.grateful and soon and (own or recalled)) or (own and recalled)
