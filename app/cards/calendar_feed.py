"""The next sensible days as iCalendar (RFC 5545): the employer and what to do, nothing of a mail.

Events carry no organiser, no guests and no text of anybody's. They do not block time, and the
program that reads the calendar is asked to come again after some hours (RFC 7986).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from app.cards.language import ENGLISH, Language
from app.domain.next_step import NextStep
from app.domain.say import say
from app.domain.step_words import in_words

MORNING: Final = timedelta(hours=9)
"""After the midnight that begins an all-day event: when its reminder is due."""
A_MOMENT: Final = timedelta(minutes=15)
COME_AGAIN: Final = timedelta(hours=4)
WHY: Final = say("From Afterword. The card in your mail says why, and has a text to begin with.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event."""

    uid: str
    employer: str
    step: NextStep


def to_calendar(
    entries: Iterable[Entry],
    *,
    zone: ZoneInfo,
    hour: int | None,
    stamp: datetime,
    language: Language = ENGLISH,
) -> bytes:
    """The same bytes for the same entries, in whatever order they come.

    Args:
        hour: Of the user's day at which events stand; None: all-day.
        stamp: When what is in it last changed (DTSTAMP, RFC 5545 section 3.8.7.2).
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Afterword//Next sensible days//{language.tag.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", "Afterword")
    calendar.add("x-wr-calname", "Afterword")
    calendar.add("refresh-interval", COME_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT4H")
    for entry in sorted(entries, key=lambda one: one.uid):
        calendar.add_component(_event(entry, zone, hour, stamp, language))
    drawn: bytes = calendar.to_ical()
    return drawn


def _event(
    entry: Entry, zone: ZoneInfo, hour: int | None, stamp: datetime, language: Language
) -> Event:
    words = language.say(in_words(entry.step, entry.employer))
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    event.add("summary", words)
    event.add("description", language.say(WHY))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if hour is None:
        event.add("dtstart", entry.step.day)
        event.add("dtend", entry.step.day + timedelta(days=1))
    else:
        start = starts_at(entry.step, zone, hour)
        event.add("dtstart", start)
        event.add("dtend", start + A_MOMENT)
    event.add_component(_alarm(words, MORNING if hour is None else timedelta(0)))
    return event


def starts_at(step: NextStep, zone: ZoneInfo, hour: int) -> datetime:
    """The user's hour on the day, but not before the step is sensible and not after it is due."""
    start = _on(step.day, hour, zone)
    if step.not_before is not None and not step.is_last_day:
        start = max(start, step.not_before)
    if step.due_by is not None:
        start = min(start, step.due_by)
    return start.replace(second=0, microsecond=0)


def _on(day: date, hour: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(hour), zone).astimezone(UTC)


def _alarm(text: str, after_start: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", after_start)
    return alarm
