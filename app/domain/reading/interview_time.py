"""Interviews named in text: when, agreed or only proposed, or already past."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import chain, islice

from app.domain.reading.called_off import calls_off
from app.domain.reading.clock_times import ClockTime, at_zone, clock_times, zone_in
from app.domain.reading.date_phrases import DatePhrase, dates_of
from app.domain.reading.date_points import names_a_date
from app.domain.reading.interview_day import LENGTH, interviews_by_day
from app.domain.reading.interview_past import past_interview_in
from app.domain.reading.interview_time_abroad import interviews_abroad, meets_abroad
from app.domain.reading.medium import medium_in
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sentences import Sentence

_MOST = 8
_MEETING = re.compile(
    r"\b(?:interview(?:s|ing)?|call|screen(?:ing)?|chat|meeting|conversation|onsite|on-site"
    r"|zoom|teams|slot|appointment|speak(?:ing)?|talk(?:ing)?|meet|visit|discussion|session"
    r"|available|availability|times?|date|when)\b"
)
_AGREED = re.compile(
    r"\b(?:confirm(?:ed|ing|s|ation)?|settled|scheduled|booked|arranged|is set|all set|set (?:up "
    r")?for|look forward to your (?:first |second |final )?interview"
    r"|fixed|rescheduled (?:to|for)|moved to|takes? place|will take place|will be "
    r"(?:held|on|at)|see you|looking forward to (?:speaking|talking|meeting|seeing|chatting)"
    r"|talk (?:to|with) you|speak (?:to|with) you|works (?:great|well|perfectly|fine|for)|i "
    r"will (?:be there|call|see)|i'll (?:be there|call|see)|reminder|your interview (?:is"
    r"|has been|with)|you have an interview|you are (?:scheduled|booked|meeting))\b"
)
_PROPOSED = re.compile(
    r"\b(?:would|could|does|do|can|are) (?:you|that|this|it|any|these|either|the following"
    r"|\w+day)\b|\bavailab|\bhow about\b|\bwhat about\b|\blet (?:me|us) know\b|\boptions?\b"
    r"|\bpropos|\bsuggest|\btentative|\bpossible\b|\bif (?:that|this|it|you)\b|\beither\b"
    r"|\bor\b|\bsound\b|\bprefer|\bbetween\b|\bfree\b"
)
_STATED_LENGTH = re.compile(
    r"\b(?P<n>\d{2,3})[ -]?min(?:ute)?s?\b|\b(?P<h>one|1|two|2|half an?|half)[ -](?:an? "
    r")?hours?\b"
)


def interviews_in_text(
    sentences: Sequence[Sentence],
    written_at: datetime,
    *,
    day_first: bool = False,
    accepts: bool = False,
    meets: bool = False,
) -> tuple[Interview, ...]:
    """The interviews a text names, at most eight, in order of the text.

    Args:
        sentences: The newly written text of a hiring mail.
        written_at: Aware, in the writer's own offset, which counts where no zone is stated.
        day_first: 3/4 is the 3rd of April.
        accepts: The mail itself agrees ("Tuesday at 10 works for me").
        meets: It is known to be about meeting, in whatever words: its times are of that.
    """
    medium = medium_in(sentences)
    past = past_interview_in(sentences, written_at, medium)
    timed = [past] if past is not None else []
    if accepts or meets or any(_MEETING.search(sentence.low) for sentence in sentences):
        timed += _ahead(sentences, written_at, medium, day_first=day_first, accepts=accepts)
    if not timed and meets_abroad(sentences, known=accepts or meets):
        timed += interviews_abroad(sentences, written_at, medium, accepts=accepts)
    known = {one.ends_at.astimezone(written_at.tzinfo).date() for one in timed}
    by_day = (
        one
        for one in interviews_by_day(sentences, written_at, medium, day_first=day_first)
        if one.ends_at.date() not in known
    )
    return tuple(islice(chain(timed, by_day), _MOST))


def _ahead(
    sentences: Sequence[Sentence],
    written_at: datetime,
    medium: Medium,
    *,
    day_first: bool,
    accepts: bool,
) -> Iterator[Interview]:
    on, writer = written_at.date(), written_at.tzinfo
    if writer is None:
        return
    clocks = [clock_times(sentence.low) for sentence in sentences]
    if not any(clocks):
        return
    stated = (one.low for one in sentences if not one.low.endswith("?"))
    agreed = any(_AGREED.search(low) for low in stated)
    zone = next(
        (z for one, at in zip(sentences, clocks, strict=True) if (z := _zone(one.low, at))), None
    )
    length = _length_in(sentences)
    for index, sentence in enumerate(sentences):
        following = [at for later in clocks[index + 1 : index + 3] for at in later]
        if not (clocks[index] or following) or not names_a_date(sentence):
            continue
        days = _days(sentence, on, day_first=day_first)
        if not days:
            continue
        times = [t for t in clocks[index] if not any(d.start <= t.start < d.end for d in days)]
        if not times and following and not _days(sentences[index + 1], on, day_first=day_first):
            times = [_moved(following[0], sentence)]
        said = _AGREED.search(sentence.low) is not None and not sentence.low.endswith("?")
        certain = said or (agreed and not _PROPOSED.search(sentence.low))
        certain = certain or (accepts and len(days) == 1)
        off = calls_off(sentence)
        for at, day in _paired(days, times):
            found = _interview(
                day.period.first, at, zone, writer, length, medium, sentence, certain=certain
            )
            # "cancel Monday at 10; could you do Tuesday at 11?": the first day is called off
            yield replace(found, cancelled=off and day is days[0])


def _days(sentence: Sentence, on: date, *, day_first: bool) -> list[DatePhrase]:
    """The single days a sentence names, no stretches and no deadlines."""
    return [
        phrase
        for phrase in dates_of(sentence, on, day_first=day_first)
        if phrase.near and not phrase.limit and phrase.period.first == phrase.period.last
    ]


def _moved(at: ClockTime, sentence: Sentence) -> ClockTime:
    """The time as if it stood at the end of the sentence that names its day."""
    return ClockTime(len(sentence.low), len(sentence.low), at.at, at.until)


def _paired(
    days: Sequence[DatePhrase], times: Sequence[ClockTime]
) -> Iterator[tuple[ClockTime, DatePhrase]]:
    """Each time with the day named nearest before it, else the first one after."""
    for at in times:
        before = [day for day in days if day.start <= at.start]
        yield at, (before[-1] if before else days[0])


def _interview(
    day: date,
    at: ClockTime,
    zone: str | None,
    writer: tzinfo,
    length: timedelta,
    medium: Medium,
    sentence: Sentence,
    *,
    certain: bool,
) -> Interview:
    starts = at_zone(day, at.at, zone, writer)
    ends = starts + length
    if at.until is not None:
        until = at_zone(day, at.until, zone, writer)
        ends = until if until > starts else ends
    return Interview(
        starts_at=starts,
        ends_at=ends,
        certain=certain,
        medium=medium,
        quote=sentence.quote(at.start),
    )


def _zone(low: str, times: Sequence[ClockTime]) -> str | None:
    """A zone named in a sentence that names a time, or on a line about zones."""
    if times or "zone" in low or "time:" in low:
        return zone_in(low)
    return None


def _length_in(sentences: Sequence[Sentence]) -> timedelta:
    for sentence in sentences:
        if (match := _STATED_LENGTH.search(sentence.low)) is not None:
            if match["n"]:
                minutes = int(match["n"])
                return timedelta(minutes=minutes) if 10 <= minutes <= 480 else LENGTH
            return timedelta(minutes={"h": 30, "t": 120, "2": 120}.get(match["h"][0], 60))
    return LENGTH
