"""A promise of theirs in German, French, Spanish, Portuguese or Dutch; `promise` reads English."""

from datetime import date, timedelta

from app.domain.reading.cues import heaviest_first
from app.domain.reading.date_languages import date_phrases_abroad
from app.domain.reading.model import Promise
from app.domain.reading.promise_language_words import APPOINTMENT, COMMITMENT, OTHER_MATTER, THANKS
from app.domain.reading.promise_start import counts_from_interview
from app.domain.reading.sentences import Sentence
from app.domain.reading.spanish_portuguese_questions import without_tag

FARTHEST = timedelta(days=200)
"""Nobody promises an answer later; such a date is about something else."""
_NEAR = 100  # characters between a commitment and its days


def promised_abroad(sentence: Sentence, on: date) -> tuple[float, Promise] | None:
    """The promise in a sentence and how clear it is; None where it holds none."""
    hits = COMMITMENT.in_sentence(sentence)
    low = without_tag(sentence)
    if not hits or OTHER_MATTER.search(low) or APPOINTMENT.search(low):
        return None
    phrases = [
        phrase
        for phrase in date_phrases_abroad(sentence.low, on)
        if on <= phrase.period.last <= on + FARTHEST
    ]
    for hit in sorted(hits, key=heaviest_first):
        near = [
            phrase
            for phrase in phrases
            if phrase.start - hit.end <= _NEAR and hit.start - phrase.end <= _NEAR
        ]
        behind = [phrase for phrase in near if phrase.end > hit.start]
        if near:
            phrase = behind[0] if behind else near[-1]
            if not behind and THANKS.search(sentence.low, 0, phrase.end):
                continue
            quote = sentence.quote(min(hit.start, phrase.start))
            from_interview = counts_from_interview(sentence.low)
            return hit.cue.weight, Promise(phrase.period, quote, from_interview)
    return None
