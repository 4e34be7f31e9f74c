"""How a mail answers the times that the other side named, and which ones it names itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from app.domain.reading.model import (
    Arranging,
    Interview,
    Kind,
    Purpose,
    ReadMessage,
    Stance,
)

NO_YES = frozenset({Stance.DECLINES, Stance.DOUBTS, Stance.WAITS})
_HOUR = timedelta(hours=1)
_HALF_DAY = 12 * 60  # minutes: "at 2" answers 14:00


def fixed_in(read: ReadMessage, *, own: bool) -> tuple[Interview, ...]:
    """What a mail fixes or calls off by itself, by words about interviews, else by any words."""
    reading = read.reading
    named = tuple(i for i in reading.interviews if i.certain or i.cancelled or i.uid)
    if reading.arranging.stance in NO_YES:
        kept = (i for i in named if i.uid or i.cancelled or not (own or _is_refused(i, read)))
        return tuple(kept)
    if named:
        return named
    if own and not reading.arranging.books:  # "Monday it is" answers, and alone fixes nothing
        return ()
    return tuple(i for i in reading.arranging.slots if i.certain and i.starts_at > read.at)


def _is_refused(named: Interview, read: ReadMessage) -> bool:
    return named.starts_at.date() in read.reading.arranging.refused


def proposed_in(read: ReadMessage, hour: datetime | None) -> tuple[Interview, ...]:
    """The uncertain times of a mail, by any words, else by those about interviews.

    Args:
        read: The mail.
        hour: The start that "same time" means; None where none was named.
    """
    reading = read.reading
    named = tuple(i for i in reading.interviews if not (i.certain or i.cancelled or i.uid))
    doubtful = reading.arranging.stance in NO_YES
    fixed = any(i.uid or (i.certain and not i.day_only) for i in reading.interviews)
    if fixed and not doubtful:
        return named
    slots = [i for i in reading.arranging.slots if i.starts_at > read.at]
    if any(slot.certain and not doubtful for slot in slots):
        return ()
    open_slots = (_at_hour(replace(slot, certain=False), hour) for slot in slots)
    return tuple(slot for slot in open_slots if slot is not None) or named


def _at_hour(slot: Interview, hour: datetime | None) -> Interview | None:
    """ "The day after, same time": with the hour that was named before."""
    if not slot.day_only:
        return slot
    if hour is None:
        return None
    day = slot.starts_at.date()
    starts_at = datetime.combine(day, hour.timetz())
    return replace(slot, starts_at=starts_at, ends_at=starts_at + _HOUR, day_only=False)


def echoed(read: ReadMessage, slots: Sequence[Interview]) -> Interview | None:
    """The one time that the answer names again, by day and hour, by one of them, or by place."""
    arranging, zone = read.reading.arranging, _zone(read)
    if arranging.stance is Stance.WAITS:
        return None
    both = [s for s in slots if _same_day(s, arranging, zone) and _same_hour(s, arranging, zone)]
    if len(both) == 1:
        return both[0]
    if both or any(slot not in slots for slot in _others(arranging, slots)):
        return None
    if arranging.picks and len(slots) > 1:
        place = arranging.picks - 1 if arranging.picks > 0 else arranging.picks
        return slots[place] if -len(slots) <= place < len(slots) else None
    if arranging.stance is not Stance.AGREES and not (
        arranging.stance is Stance.DECLINES and arranging.refused
    ):
        return None
    for same, named in ((_same_day, arranging.days), (_same_hour, arranging.hours)):
        found = [slot for slot in slots if same(slot, arranging, zone)]
        if named and len(found) == 1:
            return found[0]
    return None


def agreed(read: ReadMessage, slots: Sequence[Interview], *, own: bool) -> Interview | None:
    """The only time that was proposed, agreed to without being named again."""
    if len(slots) != 1 or read.reading.arranging.stance in NO_YES:
        return None
    reading, arranging, slot = read.reading, read.reading.arranging, slots[0]
    if arranging.slots or (arranging.days and not _same_day(slot, arranging, _zone(read))):
        return None
    if arranging.stance is Stance.AGREES:
        return slot
    if own:
        agrees = reading.purpose is Purpose.ANSWER and not reading.expects_answer
    else:
        agrees = reading.kind in (Kind.SCHEDULING, Kind.INVITATION) and not reading.asks
    return slot if agrees else None


def _others(arranging: Arranging, slots: Sequence[Interview]) -> list[Interview]:
    """Times of the answer that are none of those proposed."""
    starts = {slot.starts_at for slot in slots}
    return [slot for slot in arranging.slots if slot.starts_at not in starts]


def _zone(read: ReadMessage) -> tzinfo | None:
    sent = read.message.sent_at
    return None if sent is None else sent.tzinfo


def _clocks(slot: Interview, zone: tzinfo | None) -> list[datetime]:
    """The start as its proposer and as the one who answers would say it."""
    return [slot.starts_at] if zone is None else [slot.starts_at, slot.starts_at.astimezone(zone)]


def _same_day(slot: Interview, arranging: Arranging, zone: tzinfo | None) -> bool:
    """A bare "Friday" answers the Friday that was proposed, also one after the next."""
    dates = {at.date() for at in _clocks(slot, zone)}
    return any(
        day in dates or any(day < one and (one - day).days in (7, 14) for one in dates)
        for day in arranging.days
    )


def _same_hour(slot: Interview, arranging: Arranging, zone: tzinfo | None) -> bool:
    said = {minutes % _HALF_DAY for minutes in arranging.hours}
    return any((at.hour * 60 + at.minute) % _HALF_DAY in said for at in _clocks(slot, zone))
