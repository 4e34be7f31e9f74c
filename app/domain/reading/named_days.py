"""Days by name: "Friday", "Monday week", "tomorrow", "by close of business", "last week"."""

import re
from datetime import timedelta

from app.domain.reading import calendar_words as words
from app.domain.reading.date_arithmetic import (
    next_weekday,
    week_of,
)
from app.domain.reading.date_grammar import (
    WEEKDAYS,
    WEEKS,
    Asked,
    Pattern,
    Point,
    into,
    one_day,
)
from app.domain.reading.model import Period
from app.domain.reading.sentences import words_of

PATTERNS: list[Pattern] = []
_point = into(PATTERNS)

_DAY = words.PLAIN_WEEKDAY_RE
_TIME_OF_DAY = (
    r"(?: ?(?:in the )?(?:early |late |mid-? ?)?(?:morning|afternoon|evening|night|lunchtime))?"
)
_DAYS = words_of(
    "today tomorrow tomorrows tmrw tommorow tomorow tonight day days morning afternoon evening",
    "eod eob cob close business first play",
)
_PASTS = words_of("last past previous earlier yesterday ago")


@_point(
    WEEKDAYS,
    r"\b(?:(?P<end>end of (?:the )?(?:business|day)(?: on)?|eod|eob|cob|close of "
    r"(?:business|play)(?: on)?),? )?(?:(?P<which>this coming|the coming|coming|upcoming"
    rf"|this|next|the following|following) )?(?P<weekday>{_DAY})(?!s?[a-z])"
    rf"{_TIME_OF_DAY}(?:(?:,)? (?:of |in )?(?P<week>(?:the )?(?:next|this|following|coming) "
    r"week)|(?P<after> week| after next)(?!\w| of| com| beg| start))?",
)
def _weekday(match: re.Match[str], asked: Asked) -> Point | None:
    weekday, which, week = words.weekday_number(match["weekday"]), match["which"], match["week"]
    on = asked.on
    if match["after"]:
        day = next_weekday(on, weekday) + timedelta(days=7)
    elif week is not None:
        monday = week_of(on).first + timedelta(days=0 if "this" in week else 7)
        day = monday + timedelta(days=weekday)
    elif which == "next":
        day = week_of(on).first + timedelta(days=7 + weekday)
    elif which == "this" or match["end"]:
        day = on + timedelta(days=(weekday - on.weekday()) % 7)
    else:
        day = next_weekday(on, weekday)
    bare = weekday if which is None and week is None and match["after"] is None else None
    closes = match["end"] is not None
    return Point(
        match.start(), match.end(), Period(day, day), bare_weekday=bare, ends_something=closes
    )


@_point(
    WEEKS,
    (rf"\b(?:a|one|(?P<two>two)) weeks? (?:from|on|after) (?:this |next )?(?P<weekday>{_DAY})\b"),
)
def _week_from(match: re.Match[str], asked: Asked) -> Point | None:
    day = next_weekday(asked.on, words.weekday_number(match["weekday"]))
    return one_day(match, day + timedelta(days=14 if match["two"] else 7))


@_point(
    _DAYS,
    r"\b(?:(?:the )?end of (?:the |this )?(?:business |working |work ?)?day|end of business"
    r"|close of (?:business|play)|eod|eob|cob|first thing|(?:end of )?today|this (?:morning"
    r"|afternoon|evening)|tonight|later today|end of play)"
    rf"(?:(?:,)? (?:on )?(?P<other>tomorrow|today|tonight))?{_TIME_OF_DAY}",
)
def _today(match: re.Match[str], asked: Asked) -> Point | None:
    if match.group().startswith("first thing") and match["other"] is None:
        return None
    days = 1 if match["other"] == "tomorrow" else 0
    return one_day(match, asked.on + timedelta(days=days))


@_point(
    _DAYS,
    (
        r"\b(?P<after>(?:the )?day after )?(?:tomorrow|tmrw|tommorow"
        rf"|tomorow)(?:'?s)?\b{_TIME_OF_DAY}"
    ),
)
def _tomorrow(match: re.Match[str], asked: Asked) -> Point | None:
    return one_day(match, asked.on + timedelta(days=2 if match["after"] else 1))


@_point(
    _PASTS,
    rf"\b(?:last|this past|past|previous|earlier this) (?P<what>{_DAY}|night|evening|week"
    r"|month|quarter|year|autumn|fall|summer|spring|winter)\b|\byesterday\b"
    rf"|\b{words.COUNT_RE} (?:business |working )?(?:day|week|month|hour|year|minute)s? "
    r"ago\b|\bearlier today\b",
)
def _past(match: re.Match[str], asked: Asked) -> Point | None:
    """Named so that nothing else reads it as days to come; the exact day does not matter."""
    what = match["what"]
    if what is None or what not in words.WEEKDAY:
        return one_day(match, asked.on - timedelta(days=1))
    return one_day(match, next_weekday(asked.on, words.WEEKDAY[what]) - timedelta(days=7))
