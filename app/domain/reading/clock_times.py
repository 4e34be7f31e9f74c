"""Times of day in prose and the zones they are in: "3:30 PM EST", "10.30 - 11.15 (UK time)"."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_HALF = r"(?:am|pm|a\.m\.?|p\.m\.?|a|p)\b\.?"
_CLOCK = re.compile(
    rf"(?<![\d./:$£€-])(?:(?P<h>[01]?\d|2[0-3])(?:[:.h](?P<m>[0-5]\d))? ?(?P<half>{_HALF})?"
    r"|(?P<noon>noon|midday))"
    r"(?![\d/%]|[:.]\d|st\b|nd\b|rd\b|th\b| ?(?:min|hour|hr|day|week|month|year|people"
    r"|candidates|questions|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)s?\b)"
)
_RANGE = re.compile(
    rf"(?<![\d./:$£€-])(?P<h>[01]?\d|2[0-3])(?:[:.h](?P<m>[0-5]\d))? ?(?P<half>{_HALF})? "
    r"?(?:-|to|until|till|and) ?(?P<h2>[01]?\d|2[0-3])(?:[:.h](?P<m2>[0-5]\d))? "
    rf"?(?P<half2>{_HALF})?(?![\d/%]|[:.]\d|st\b|nd\b|rd\b|th\b| ?(?:min|hour|day|week|month"
    r"|year)s?\b)"
)
_MAYBE = re.compile(
    r"\d[:.h]\d\d|\d ?[ap]\b|\d ?[ap]\.?m|noon|midday|(?: at| from|@) \d|@\d|time: \d"
)
_ZONE = re.compile(
    r"\b(?P<zone>gmt|utc|bst|ist|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|cet|cest|aest"
    r"|aedt|acst|awst|nzst|nzdt|sgt|hkt|jst|eet|eest|wet|west"
    r"|(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?|(?:uk"
    r"|london|irish|dublin|india|indian|new york|houston|chicago|california|san francisco"
    r"|sydney|melbourne|brisbane|perth|berlin|paris|amsterdam|singapore|toronto|madrid"
    r"|lisbon|auckland)(?: standard)?(?: time)?)\b"
    r"(?: ?(?P<sign>[+-]) ?(?P<off>\d{1,2})(?::?(?P<offm>[0-5]\d))?)?"
)
_NAMED = {
    "et": "America/New_York", "eastern": "America/New_York", "new york": "America/New_York",
    "toronto": "America/Toronto", "ct": "America/Chicago", "central": "America/Chicago",
    "houston": "America/Chicago", "chicago": "America/Chicago", "mt": "America/Denver",
    "mountain": "America/Denver", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "california": "America/Los_Angeles", "san francisco": "America/Los_Angeles",
    "uk": "Europe/London", "london": "Europe/London", "irish": "Europe/Dublin",
    "dublin": "Europe/Dublin", "india": "Asia/Kolkata", "indian": "Asia/Kolkata",
    "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne",
    "brisbane": "Australia/Brisbane", "perth": "Australia/Perth", "berlin": "Europe/Berlin",
    "paris": "Europe/Paris", "amsterdam": "Europe/Amsterdam", "madrid": "Europe/Madrid",
    "lisbon": "Europe/Lisbon", "singapore": "Asia/Singapore", "auckland": "Pacific/Auckland",
}  # fmt: skip
_FIXED = {
    "gmt": 0, "utc": 0, "wet": 0, "west": 60, "bst": 60, "ist": 330, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60,
    "cest": 120, "eet": 120, "eest": 180, "aest": 600, "aedt": 660, "acst": 570, "awst": 480,
    "nzst": 720, "nzdt": 780, "sgt": 480, "hkt": 480, "jst": 540,
}  # fmt: skip
"""Minutes east of UTC, as recruiters in the US, UK, Ireland, India and Australia abbreviate."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day, and when it ends where the text says so."""

    start: int  # in the text
    end: int
    at: time
    until: time | None = None


def clock_times(low: str) -> list[ClockTime]:
    """The times of day named in a text, in order of the text."""
    found: list[ClockTime] = []
    if _MAYBE.search(low) is None:
        return found
    for match in _RANGE.finditer(low):
        half, half2 = match["half"], match["half2"]
        if not (half or half2 or (match["m"] and match["m2"])):
            continue
        until = _time(match["h2"], match["m2"], half2)
        at = _time(match["h"], match["m"], half or half2)
        if half is None and at > until:  # "11-1pm" begins in the morning
            at = _time(match["h"], match["m"], "am")
        found.append(ClockTime(match.start(), match.end(), at, until))
    for match in _CLOCK.finditer(low):
        if any(one.start < match.end() and match.start() < one.end for one in found):
            continue
        if match["noon"]:
            found.append(ClockTime(match.start(), match.end(), time(12)))
        elif match["half"] or (match["m"] and _is_clock(low, match)) or _after_at(low, match):
            at = _time(match["h"], match["m"], match["half"])
            found.append(ClockTime(match.start(), match.end(), at))
    return sorted(found, key=lambda one: one.start)


def _is_clock(low: str, match: re.Match[str]) -> bool:
    return ":" in match.group() or "h" in match.group() or _after_at(low, match)


def _after_at(low: str, match: re.Match[str]) -> bool:
    return low[: match.start()].endswith((" at ", " @ ", "time: ", " from ", "@")) and (
        match["m"] is not None or low[match.end() : match.end() + 1] in {"", ".", ",", " ", "?"}
    )


def _time(hour: str, minute: str | None, half: str | None) -> time:
    h, m = int(hour), int(minute or 0)
    if half is not None and half.startswith("p") and h < 12:
        h += 12
    elif half is not None and half.startswith("a") and h == 12:
        h = 0
    elif half is None and 1 <= h <= 6:
        h += 12  # "at 3": nobody interviews at night
    return time(h % 24, m)


def zone_in(low: str) -> str | None:
    """The zone named in a text, in our spelling; None where none is."""
    match = _ZONE.search(low)
    return None if match is None else match.group()


def at_zone(day: date, at: time, zone: str | None, writer: tzinfo) -> datetime:
    """The instant of a day and a time in the zone named, else in the writer's own offset."""
    return datetime.combine(day, at, tzinfo=writer if zone is None else _tz(zone, writer))


@lru_cache(maxsize=256)
def _tz(zone: str, writer: tzinfo) -> tzinfo:
    match = _ZONE.search(zone)
    if match is None:
        return writer
    name = re.sub(r" (?:standard|daylight)?(?: ?time)?$", "", match["zone"]).strip()
    if name in _NAMED:
        return ZoneInfo(_NAMED[name])
    minutes = _FIXED.get(name, 0)
    offset = writer.utcoffset(None)
    if name == "ist" and offset is not None and timedelta(0) <= offset <= timedelta(hours=1):
        minutes = 60  # Irish Standard Time
    if match["off"]:
        sign = -1 if match["sign"] == "-" else 1
        minutes += sign * (int(match["off"]) * 60 + int(match["offm"] or 0))
    return timezone(timedelta(minutes=minutes)) if minutes else UTC
