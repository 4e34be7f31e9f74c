"""An interview called off in words: "we have to cancel our interview on Monday"."""

import re
from collections.abc import Sequence

from app.domain.reading.sentences import Sentence, words_of
from app.domain.reading.sieved import Sieved
from app.domain.reading.weighing import is_certain

_MEETING = r"(?:interview|call|meeting|chat|conversation|screen|appointment|on-?site|visit)"
_CALLED_OFF = Sieved(
    rf"\b(?:cancel|canceling|cancelling|postpone|postponing|call off|calling off)\b"
    rf"(?: \w+'?s?){{0,4}}? {_MEETING}\b"
    rf"|\b{_MEETING}\b.{{0,50}}?\b(?:is|was|been|be) (?:cancell?ed|postponed|called off)\b"
    rf"|\b{_MEETING}\b.{{0,50}}?\b(?:won't|will not|can't|cannot|can not|is not going to"
    r"|not be able to|did not|didn't) (?:now )?(?:go ahead|take place|happen|be held)\b"
)
_WORDS = words_of(
    "cancel canceling cancelling canceled cancelled postpone postponing postponed calling called",
    "call ahead happen place held",
)
_UP_TO_YOU = re.compile(r"\b(?:you (?:need|want|wish|have|must|would like)|please|feel free)\b")


def calls_off(sentence: Sentence) -> bool:
    """The sentence says that an interview does not happen as agreed."""
    low = sentence.low
    if _WORDS.isdisjoint(sentence.words):
        return False
    if low.endswith("?") or not is_certain(sentence) or _UP_TO_YOU.search(low):
        return False
    return _CALLED_OFF.stands_in(sentence)


def called_off_in(sentences: Sequence[Sentence]) -> bool:
    """One of them does."""
    return any(calls_off(sentence) for sentence in sentences)
