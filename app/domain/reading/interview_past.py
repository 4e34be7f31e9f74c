"""An interview that a text thanks for or speaks of, and the day it was: "speaking yesterday"."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.domain.reading.cues import Cues, cue
from app.domain.reading.date_phrases import date_phrases
from app.domain.reading.interview_day import DAY_ENDS, LENGTH
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sentences import Sentence

_PAST = Cues(
    [
        cue(
            r"\b(?:thank you|thanks|great|good|nice|lovely|pleasure|enjoyed|wonderful|appreciate"
            r"|appreciated|pleased|delighted|fantastic)(?: \w+){0,8}? <speak|speaking|spoke|meet"
            r"|meeting|met|talk|talking|talked|chat|chatting|interview|interviewing|conversation"
            r"|call|discussion|coming|visiting|visit|time>\b"
        ),
        cue(r"\b(?:we|i|you) <spoke|met|talked|interviewed|chatted>\b"),
        cue(
            r"\b(?:after|following|during|from|since|in|enjoyed|regarding|about|following up on"
            r"|in person at|at) (?:our|the|your|my|last|today's|yesterday's) (?:\w+ "
            r"){0,3}<interview|conversation|call|meeting|chat|discussion>\b"
        ),
    ]
)
_PAST_DAY = re.compile(
    r"\b(?:(?P<today>(?:earlier )?today|this (?:morning|afternoon|evening)|just now|today's)"
    r"|(?P<yesterday>yesterday(?:'s)?|last night)"
    r"|(?:on |last |this past |this |past )?(?P<weekday>monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday)(?:'s)?|(?P<ago>two|three|four|2|3|4) days ago)\b"
)
_AHEAD = re.compile(
    r"\b(?:next|look(?:ing)? forward|will|'ll|upcoming|coming (?:week|\w+day)|tomorrow|see "
    r"you|scheduled|confirm)"
)
_STILL_AHEAD = re.compile(
    r"\b(?:would you|will be|we will|i will|we'll|i'll|can you|could you|scheduled|reschedul\w+"
    r"|availab\w+|before (?:our|the|your))\b"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def past_interview_in(
    sentences: Sequence[Sentence], written_at: datetime, medium: Medium
) -> Interview | None:
    """ "Thanks for taking the time to speak with us yesterday": that day, to 17:00."""
    on = written_at.date()
    for sentence in sentences:
        hits = _PAST.in_sentence(sentence)
        if not hits:
            continue
        first = min(hit.start for hit in hits)
        named = _PAST_DAY.search(sentence.low, first) or _PAST_DAY.search(sentence.low)
        if named is None or _AHEAD.search(sentence.low[: named.end()]):
            continue
        if sentence.low.endswith("?") or _STILL_AHEAD.search(sentence.low):
            continue
        day = _past_day(named, on)
        if _is_dated_ahead(sentence.low, named, on):
            continue
        ends = datetime.combine(day, DAY_ENDS, tzinfo=written_at.tzinfo)
        ends = min(ends, written_at) if day == on else ends
        return Interview(
            starts_at=ends - LENGTH,
            ends_at=ends,
            day_only=True,
            medium=medium,
            quote=sentence.quote(named.start()),
        )
    return None


def _is_dated_ahead(low: str, named: re.Match[str], on: date) -> bool:
    """The weekday belongs to a coming date: "I am away from Monday 9 March"."""
    return any(
        one.near and one.period.first > on and one.start < named.end() < one.end
        for one in date_phrases(low, on)
    )


def _past_day(named: re.Match[str], on: date) -> date:
    if named["today"]:
        return on
    if named["yesterday"]:
        return on - timedelta(days=1)
    if named["ago"]:
        return on - timedelta(
            days={"two": 2, "three": 3, "four": 4}.get(named["ago"]) or int(named["ago"])
        )
    back = (on.weekday() - _WEEKDAYS.index(named["weekday"])) % 7
    return on - timedelta(days=back or 7)
