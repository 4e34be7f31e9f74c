"""Times of day as they are written in German, French, Spanish, Portuguese and Dutch."""

import re
from datetime import time

from app.domain.reading.clock_times import ClockTime
from app.domain.reading.clock_times_abroad_words import (
    CLOCK,
    HALF,
    HALF_HOURS,
    LONE,
    MAYBE,
    NOON,
    UNTIL,
)


def clock_times_abroad(low: str) -> list[ClockTime]:
    """The times of day named in a text (lower case), in order of the text; of "10h à 11h" one."""
    if MAYBE.search(low) is None:
        return []
    found = [_time(match) for match in CLOCK.finditer(low)]
    for pattern in (LONE, HALF, NOON):
        for match in pattern.finditer(low):
            if all(match.end() <= one.start or one.end <= match.start() for one in found):
                one = _half(match) if pattern is HALF else _time(match)
                found += [] if one is None else [one]
    return _joined(low, sorted(found, key=lambda one: one.start))


def _time(match: re.Match[str]) -> ClockTime:
    parts = match.groupdict()
    hour = int(parts.get("h") or 12)
    minute = next((int(parts[m]) for m in ("m", "dotted", "after", "tight") if parts.get(m)), 0)
    if parts.get("late") and hour < 12:
        hour += 12
    start = match.start("h") if parts.get("h") else match.start()
    return ClockTime(start, match.end(), time(hour, minute))


def _half(match: re.Match[str]) -> ClockTime | None:
    """ "halb drei" and "half drie" are half past two, in the afternoon."""
    hour = HALF_HOURS[match["half"]].get(match["next"])
    return None if hour is None else ClockTime(match.start(), match.end(), time(hour - 1, 30))


def _joined(low: str, times: list[ClockTime]) -> list[ClockTime]:
    found: list[ClockTime] = []
    for one in times:
        before = found[-1] if found else None
        if before is not None and before.until is None and _links(low[before.end : one.start]):
            found[-1] = ClockTime(before.start, one.end, before.at, one.at)
        else:
            found.append(one)
    return found


def _links(between: str) -> bool:
    return len(between) <= 12 and UNTIL.fullmatch(between) is not None
