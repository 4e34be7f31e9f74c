"""Does a mail agree to a time, refuse it, ask for another one, or leave it open?

"Friday does not work for me", "I can't make Tuesday after all", "could we push it back?" on one
side, "Perfect!", "that suits us", "see you then" on the other; read clause by clause, because
"Monday is out, but Tuesday is fine" says both.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.domain.reading.model import Stance
from app.domain.reading.sentences import Sentence, words_of
from app.domain.reading.sieved import Sieved, possible
from app.domain.reading.stance_words import (
    AGREES,
    AGREES_BY,
    DECLINES,
    DECLINES_BY,
    DOUBTS,
    DOUBTS_BY,
    IF_YOU,
    NOT_A_NO,
    THUMB,
    WAITS,
    WAITS_BY,
)

_CUT = re.compile(r"\bbut\b|;| - |\bhowever\b|, (?=(?:could|would|how|what|can|shall|is|any)\b)")
_CUTS_ALONE = words_of("but however")
_CUTS = _CUTS_ALONE | words_of("could would how what can shall is any")
_PICKS = (
    (1, r"(?:first|1st|former|earlier|earliest)"),
    (2, r"(?:second|2nd)"),
    (3, r"(?:third|3rd)"),
    (4, r"(?:fourth|4th)"),
    (-1, r"(?:last|latter|later|latest)"),
)
_OF = (
    r"(?: (?:one|option|slot|time|date|choice|suggestion|of (?:those|these|the \w+|them)|would"
    r"|is|works|suits|please)|[.!,]|$)"
)
_PLACES = words_of(
    "first 1st former earlier earliest second 2nd third 3rd fourth 4th last latter later latest"
)
_PICK = tuple((n, re.compile(rf"\b(?:the|your) {words}{_OF}")) for n, words in _PICKS)
_OPTION = re.compile(
    r"\b(?:option|slot|number|choice|no\.?|#) ?#?([1-5]|one|two|three|four|[a-d])\b"
)
_PICKED_BY = frozenset(
    word + place
    for word in ("option", "slot", "number", "choice", "no")
    for place in ("", *"12345abcd", "one", "two", "three", "four")
)
"""A text with none of these words and no "#" has no `_OPTION`."""
_LETTER = re.compile(r"^([a-d])(?:[,.!]|$| (?:please|would|is|works|suits|thanks|for me)\b)")
_NAMED = {"one": 1, "two": 2, "three": 3, "four": 4, "a": 1, "b": 2, "c": 3, "d": 4}


_STANCES = DECLINES.bits | WAITS.bits | DOUBTS.bits | AGREES.bits


class Clause(NamedTuple):
    """A part of a sentence, and how it takes a time."""

    low: str
    stance: Stance
    asks: bool
    sentence: Sentence


def clauses(said: Sequence[Sentence]) -> Iterator[Clause]:
    """The clauses of a text, each with its own stance."""
    for sentence in said:
        asks = sentence.low.rstrip(" )\"'").endswith("?")
        takes = possible(sentence) & _STANCES  # of most sentences this says all
        for part in _CUT.split(sentence.low) if _may_be_cut(sentence) else (sentence.low,):
            if part.strip():
                stance = _stance(part.strip(), sentence, asks=asks) if takes else Stance.UNKNOWN
                yield Clause(part, stance, asks, sentence)


def _may_be_cut(sentence: Sentence) -> bool:
    """False where nothing of `_CUT` stands in it: most sentences."""
    low = sentence.low
    if ";" in low or " - " in low:
        return True
    return not sentence.words.isdisjoint(_CUTS if ", " in low else _CUTS_ALONE)


def together(found: Sequence[Clause], written: str) -> tuple[Stance, str]:
    """The stance of the whole mail, and the line that takes it."""
    for stance in (Stance.DECLINES, Stance.WAITS, Stance.DOUBTS, Stance.AGREES):
        for clause in found:
            if clause.stance is stance:
                return stance, clause.sentence.quote()
    if not written.isascii() and THUMB.search(written):
        return Stance.AGREES, written.strip()[:20]
    return Stance.UNKNOWN, ""


def picked(found: Sequence[Clause]) -> int:
    """Which of several times is chosen by its place; 0 where none is."""
    for clause in found:
        if clause.stance in {Stance.DECLINES, Stance.WAITS}:
            continue
        words = clause.sentence.words
        low = clause.low.strip()
        named = "#" in low or not words.isdisjoint(_PICKED_BY)
        if (option := (named and _OPTION.search(low)) or _LETTER.match(low)) is not None:
            return _NAMED.get(option[1]) or int(option[1])
        if words.isdisjoint(_PLACES):
            continue
        for number, pattern in _PICK:
            if pattern.search(clause.low):
                return number
    return 0


def _stance(low: str, sentence: Sentence, *, asks: bool) -> Stance:
    found = _unconditional(low, sentence, asks=asks)
    conditional = found is not Stance.UNKNOWN and IF_YOU.stands_in(sentence)
    return Stance.UNKNOWN if conditional else found


def _unconditional(low: str, sentence: Sentence, *, asks: bool) -> Stance:
    if _takes(DECLINES, DECLINES_BY, low, sentence) and not NOT_A_NO.stands_in(sentence, low):
        return Stance.DECLINES
    if _takes(WAITS, WAITS_BY, low, sentence):
        return Stance.WAITS
    if _takes(DOUBTS, DOUBTS_BY, low, sentence) and not NOT_A_NO.stands_in(sentence, low):
        return Stance.DOUBTS
    if not asks and _takes(AGREES, AGREES_BY, low, sentence):
        return Stance.AGREES
    return Stance.UNKNOWN


def _takes(said: Sieved, by: frozenset[str], low: str, sentence: Sentence) -> bool:
    return not by.isdisjoint(sentence.words) and said.stands_in(sentence, low)
