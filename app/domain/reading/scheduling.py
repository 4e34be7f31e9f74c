"""Is a time for an interview being found, fixed or moved?"""

import re
from collections.abc import Sequence

from app.domain.reading import (
    meeting_plain_words,
    meeting_set_words,
    meeting_short_words,
    other_languages,
)
from app.domain.reading.booking_links import books_oneself
from app.domain.reading.cues import AskedOfAll, Hit
from app.domain.reading.expression import Expression
from app.domain.reading.meeting_set_words import DAYS
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved
from app.domain.reading.time_words import EVERYDAY
from app.domain.reading.weighing import Verdict, conditional, weigh

SCHEDULES = 2.2
_ALL_WORDS = AskedOfAll(
    (meeting_set_words.SCHEDULES + meeting_plain_words.SCHEDULES + other_languages.SCHEDULING).all
)
_SHORT_TOO = _ALL_WORDS + meeting_short_words.SCHEDULES + EVERYDAY
_BOOKING = 2.4  # a page where one takes a time
_PLAN = 3  # lines that begin with an hour make a plan of the day
_HOUR_FIRST = re.compile(r"(?:[-*] )?\d{1,2}(?:[:.]\d\d| ?(?:am|pm)\b)")
_TIME_THEN_DAY = Expression(
    r"\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)|noon)(?: [a-z]{2,4})? (?:on |this |next "
    rf")*(?:{DAYS})\b"
)
# One of these stands in a slot, or a stroke.
_DATED = Sieved(rf"\b(?:{DAYS}|mon|tue|tues|wed|thu|thur|thurs|fri)\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SLOT = Expression(
    rf"\b(?:{DAYS}|mon|tue|tues|wed|thu|thur|thurs|fri|\d{{1,2}}/\d{{1,2}}|(?:jan|feb|mar"
    r"|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? "
    r"(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b"
    r".{0,40}?\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock|h\b)|noon|midday)"
)
_DUE = re.compile(r"\b(?:by|before|deadline|due|no later than|closes?|expires?)(?: is)?(?: on)? $")


def fixed_in(sentences: Sequence[Sentence]) -> bool:
    """A time is settled or being moved, not looked for for the first time."""
    return any(
        hit.cue.name == "fixed" and not hit.sentence.low.endswith("?") and not conditional(hit)
        for hit in _ALL_WORDS.hits(sentences)
    )


def scheduling_in(sentences: Sequence[Sentence]) -> Verdict:
    """How strongly the text is about finding a time; times beside days speak for it."""
    return _with_slots(weigh(_ALL_WORDS, sentences, drop=_under_condition), sentences)


def shortly_scheduling(sentences: Sequence[Sentence]) -> Verdict:
    """The same with the words of short mail; only for mail that is known to be about hiring."""
    verdict = _with_slots(weigh(_SHORT_TOO, sentences, drop=_under_condition), sentences)
    for line in (books_oneself(sentences), _plan_of_a_day(sentences)):
        if line is not None:
            score = verdict.score + _BOOKING
            verdict = Verdict(score, verdict.quote or line.quote(), verdict.sentence or line)
    return verdict


def _plan_of_a_day(sentences: Sequence[Sentence]) -> Sentence | None:
    hours = [one for one in sentences if _HOUR_FIRST.match(one.low)]
    return hours[0] if len(hours) >= _PLAN else None


def _with_slots(verdict: Verdict, sentences: Sequence[Sentence]) -> Verdict:
    slots = [one for one in sentences if _names_a_slot(one)]
    if not slots:
        return verdict
    score = verdict.score + min(2.0, 0.8 + 0.4 * len(slots))
    return Verdict(score, verdict.quote or slots[0].quote(), verdict.sentence or slots[0])


def _names_a_slot(sentence: Sentence) -> bool:
    low = sentence.low
    if not (sentence.has_digit or "noon" in low or "midday" in low):  # one stands in either
        return False
    dated = "/" in low or _DATED.may_stand_in(sentence)
    if not (dated or any(month in low for month in _MONTHS)):
        return False
    slot = _SLOT.search(low) or _TIME_THEN_DAY.search(low)
    return slot is not None and _DUE.search(low, 0, slot.start()) is None


def _under_condition(hit: Hit) -> bool:
    return (
        hit.cue.weight > 2.2
        and not hit.sentence.low.endswith("?")
        and conditional(hit)
        and "if you have any" in hit.sentence.low
    )
