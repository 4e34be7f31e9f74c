"""Hours as people say them beside a day: "half ten", "quarter to nine", "Thursday 3", "8 oclock".

Looser than `clock_times`, which stands for itself: what is found here counts only beside a day, and
where the other side answers it.
"""

import re
from datetime import time

from app.domain.reading.calendar_words import WEEKDAY_RE
from app.domain.reading.clock_times import ClockTime, clock_times
from app.domain.reading.expression import Expression
from app.domain.reading.needed_words import Looked, need_of_whole, seen
from app.domain.reading.sentences import Sentence
from app.domain.reading.word_table import WordTable, row_of

_SPELLED = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_NUMBERS = frozenset(_SPELLED) | {"noon", "midday", "quarter", "half"}
_WORDS = {word: number for number, word in enumerate(_SPELLED, 1)}
_N = rf"(?:1[0-2]|0?[1-9]|{'|'.join(_WORDS)})"
_UNITS = (
    r"(?! ?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|people|of (?:us|you|them)"
    r"|candidates?|questions?|st|nd|rd|th|%|k|x|to \d|or \d|and \d|percent|others?|more"
    r"|things?|rounds?)\b)"
    r"(?![\d/%:£$€]|[.,]\d|-\d)"
)
_DAY = rf"(?:{WEEKDAY_RE}|tomorrow|today|tonight|the \d{{1,2}}(?:st|nd|rd|th))"
_SPOKEN = (
    rf"\b(?P<frac>half|quarter|ten|five|twenty) (?P<side>past|to|after|before|of) (?P<h>{_N})\b",
    rf"\b(?P<half>half) (?P<h>{_N}){_UNITS}\b(?! (?:past|an?|hours?)\b)",
    rf"\b(?P<h>{_N}) ?o'? ?clock\b",
    r"(?<![\d.,:/£$€v])(?P<h>1\d|2[0-3]|0?[1-9])[.](?P<m>[0-5]\d)(?![\d.,]?\d|%| ?(?:k|m|%"
    r"|x)\b)",
    rf"\b(?:at|for|from|@|around|about|say|by|to|it|make it|then)[ ,]+(?P<h>{_N})\b{_UNITS}",
    rf"\b{_DAY},? (?:at |@ )?(?P<h>{_N})\b{_UNITS}(?! (?:{_DAY}|jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec))",
    rf"\b(?P<h>{_N}),? (?:on |this )?{_DAY}",
)
_ALONE = rf"(?<![\d.,:/£$€-])\b(?P<h>{_N})\b{_UNITS}"
_PATTERNS = tuple(map(Expression, _SPOKEN))
_BARE = Expression(_ALONE)
_TABLE = WordTable([row_of(need_of_whole(source)) for source in (*_SPOKEN, _ALONE)])
_SHORT_NUMBER = re.compile(r"\d(?<!\d\d)\d?(?!\d)|noon|midday")  # a year is none
_EVENING = re.compile(r"\b(?:evening|tonight|pm|p\.m|after work|dinner|night|closed)\b")
_FOR_YOU = re.compile(r"[^.;]{0,12}?\b(?:for you|your time|your end|over there)\b")
_MINUTES = {"half": 30, "quarter": 15, "ten": 10, "five": 5, "twenty": 20}


def spoken_hours(low: str, words: Looked | None = None) -> list[ClockTime]:
    """The hours named in a text that names a day, in its order; those of clocks among them.

    Args:
        low: The text.
        words: Those of the sentence that it is a part of, where they are known.
    """
    return _spoken(low, _TABLE.possible(seen(low) if words is None else words))


def _spoken(low: str, bits: int) -> list[ClockTime]:
    """The same by those of the patterns whose bit is set."""
    found = _for_the_writer(low, clock_times(low))
    for place, pattern in enumerate(_PATTERNS):
        if not bits >> place & 1:
            continue
        for match in pattern.for_text(low).finditer(low):
            start, end = match.start("h"), match.end()
            if match.groupdict().get("frac") or match.groupdict().get("half"):
                start = match.start()
            if not any(one.start < end and start < one.end for one in found):
                found.append(ClockTime(start, match.end("h"), _time(match, low)))
    return sorted(found, key=lambda one: one.start)


def may_name_an_hour(sentence: Sentence) -> bool:
    """It has a number that may be one, in figures or in words."""
    if not _NUMBERS.isdisjoint(sentence.words):
        return True
    return sentence.has_digit and _SHORT_NUMBER.search(sentence.low) is not None


def hour_of(low: str, words: Looked | None = None) -> frozenset[int]:
    """Every number that may be an hour in an answer, in minutes after midnight."""
    bits = _TABLE.possible(seen(low) if words is None else words)
    said = {_minutes(one.at) for one in _spoken(low, bits)}
    if not bits >> len(_PATTERNS):
        return frozenset(said)
    return frozenset(
        said | {_minutes(_at(match["h"], 0, low)) for match in _BARE.for_text(low).finditer(low)}
    )


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _for_the_writer(low: str, clocks: list[ClockTime]) -> list[ClockTime]:
    """ "9am Pacific (5pm for you)": only the first, which is the one with the zone."""
    if len(clocks) < 2:
        return clocks
    kept = [one for one in clocks if not _FOR_YOU.match(low, one.end)]
    return kept or clocks


def _time(match: re.Match[str], low: str) -> time:
    groups = match.groupdict()
    if groups.get("half"):
        return _at(match["h"], 30, low)
    if frac := groups.get("frac"):
        minutes = _MINUTES[frac]
        if match["side"] in {"past", "after"}:
            return _at(match["h"], minutes, low)
        before = _at(match["h"], 0, low)
        total = (before.hour * 60 - minutes) % (24 * 60)
        return time(total // 60, total % 60)
    return _at(match["h"], int(groups.get("m") or 0), low)


def _at(hour: str, minute: int, low: str) -> time:
    number = _WORDS.get(hour) or int(hour)
    if 1 <= number <= 6 or (number < 12 and number >= 5 and _EVENING.search(low)):
        number += 12  # nobody interviews at night
    return time(number % 24, minute)
