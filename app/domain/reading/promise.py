"""Did they name a day or a period for their next word? A date alone promises nothing.

A promise is a commitment of theirs ("we'll let you know", "you should hear from us", "we expect
a decision") tied to days in the same sentence. Days that belong to something else (a deadline
for the user, a meeting, something past) are left alone. Source: policy.md, rule `promised-date`.
"""

import re
from collections.abc import Sequence
from datetime import date

from app.domain.reading.cues import Hit, heaviest_first
from app.domain.reading.date_phrases import DatePhrase, dates_of
from app.domain.reading.date_points import names_a_date
from app.domain.reading.model import Promise
from app.domain.reading.promise_languages import FARTHEST, promised_abroad
from app.domain.reading.promise_start import counts_from_interview
from app.domain.reading.promise_words import COMMITMENT
from app.domain.reading.sentences import Sentence

_OTHER_MATTER = re.compile(
    r"\bplease\b|\bkindly\b|\b(?:if|once|when|unless|until|after|provided|assuming) you\b(?! "
    r"(?:have(?:n't| not)|hear|don't|do not))|\byou (?:must|need|have to|are (?:asked"
    r"|required|requested|scheduled|interview)|should (?:complete|submit|send|return|reply"
    r"|respond))"
    r"|\blet (?:us|me) know\b|\byour (?:response|reply|decision|answer|acceptance|start"
    r"|first day|availability|interview|deadline|last day)"
    r"|\bsince\b|\bscheduled (?:for|on)\b|\bdeadline\b|\b(?:due|expires?|starting|starts"
    r"|start date|effective|dated|posted|held|closes?|closing) (?:on|by|in|at)?"
    r"|\bneeds? to be\b|\bmust be\b|\bto be (?:completed|returned|submitted)\b|\bcomplete "
    r"(?:it|this|the|within)\b|\bbefore (?:your|our|the) (?:interview|call|meeting)\b"
    r"|\b(?:meeting|interview|call|presentation|conference|seminar|class|trip|lunch|dinner"
    r"|event|appointment|visit|flight|auction|hearing|session|workshop)s?(?: that is| which "
    r"is)? (?:on|at|for|next|this|tomorrow|scheduled)\b|\bkeep (?:your|it|them)\b|\bon "
    r"file\b|\bin case\b|\bregarding (?:the|our|your|my)\b.{0,20}\b(?:on|of)\b"
)
_BEFORE = re.compile(
    r"(?<!am )(?<!are )(?<!is )(?<!'m )(?<!'re )(?<!be )\bmeeting\b|\b(?:thanks?|thank|great"
    r"|nice|good|pleasure|enjoyed|met|spoke|speaking|talked|talking|chatted|was|were|had"
    r"|sent|received|interview(?:ed)?|applied|application|vacation|holiday|your|you"
    r"|please|out of (?:the )?office|i am out|i'm out|am away|deadline|posted|dated|last)\b"
)
_APPOINTMENT = re.compile(
    r"\bfor (?:your|the|an?|our) (?:\w+ ){0,3}(?:interview|screen|screening|call|chat"
    r"|conversation)\b"
    r"|\b(?:call|phone|ring|contact|telephone) (?:you )?.{0,60}\b(?:at|around) "
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m)?.{0,80}\binterview"
)
_NO = re.compile(r"(?:n't|\bnot|\bunable to|\bnever|\bcannot)(?: \w+)?(?: be able to)? ?$")
_SO_THAT = re.compile(r"\bso (?:that )?(?:i|we) ?$")
_UNTIL = re.compile(r"\b(?:until|till|before)(?: the)?(?: end of)? ?$")
_WHEN = re.compile(
    r"\bwhen (?:i|we) (?:can|could|will|should|may|might)\b|\b(?:any idea|wondering|do you know) "
    r"when\b"
)


def promise_in(
    sentences: Sequence[Sentence], on: date, *, day_first: bool = False
) -> Promise | None:
    """The promise in a mail, or None; of several the clearest, then the first.

    Args:
        sentences: The newly written text of somebody other than the user.
        on: The day of writing in the writer's own calendar.
        day_first: 3/4 is the 3rd of April.
    """
    best: tuple[float, Promise] | None = None
    for sentence in sentences:
        found = _in_sentence(sentence, on, day_first=day_first) or promised_abroad(sentence, on)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return None if best is None else best[1]


def _in_sentence(sentence: Sentence, on: date, *, day_first: bool) -> tuple[float, Promise] | None:
    if sentence.low.endswith("?") or not names_a_date(sentence):
        return None
    hits = sorted(COMMITMENT.in_sentence(sentence), key=heaviest_first)
    if not hits or _WHEN.search(sentence.low):
        return None
    phrases = [
        phrase
        for phrase in dates_of(sentence, on, day_first=day_first)
        if phrase.near and on <= phrase.period.last <= on + FARTHEST
    ]
    if not phrases:
        return None
    for hit in hits:
        phrase = _tied(sentence.low, hit, phrases)
        if phrase is not None and not _appointment(sentence.low):
            return hit.cue.weight, Promise(
                phrase.period,
                sentence.quote(min(hit.start, phrase.start)),
                counts_from_interview(sentence.low),
            )
    return None


def _appointment(low: str) -> bool:
    return _APPOINTMENT.search(low) is not None


def _tied(low: str, hit: Hit, phrases: Sequence[DatePhrase]) -> DatePhrase | None:
    """The days that belong to the commitment: the next, else those that open the clause."""
    lead, said = low[: hit.start], low[hit.start : hit.end]
    if _NO.search(lead) or (_SO_THAT.search(lead) and said.startswith(("can", "could", "may"))):
        return None
    for phrase in phrases:
        if phrase.start < hit.start:
            continue
        if phrase.end <= hit.end or _free(low[hit.end : phrase.start]):
            if hit.cue.name == "until" and not _says_until(low, phrase):
                return None
            return phrase
        break
    if hit.cue.name == "until":
        return None
    for phrase in reversed(phrases):
        if phrase.end <= hit.start:
            between = low[phrase.end : hit.start]
            opening = low[: phrase.start]
            if len(between) <= 70 and _free(between) and not _BEFORE.search(opening[-80:]):
                return phrase
    return None


def _says_until(low: str, phrase: DatePhrase) -> bool:
    named = low[phrase.start : phrase.end].startswith(("until", "till", "before"))
    return named or _UNTIL.search(low[: phrase.start]) is not None


def _free(between: str) -> bool:
    """Nothing between commitment and days makes the days somebody else's."""
    return len(between) <= 140 and _OTHER_MATTER.search(between) is None
