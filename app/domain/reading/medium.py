"""How is a meeting held: by video, on site, by phone?"""

from collections.abc import Sequence

from app.domain.reading.model import Medium
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_MEDIA = (
    (
        Medium.VIDEO,
        Sieved(
            r"\b(?:zoom|microsoft teams|ms teams|teams (?:call|meeting|link|interview"
            r"|invite)|google meet|meet\.google|webex|skype|video|hangouts?|virtual(?:ly)?"
            r"|bluejeans|hirevue|whereby|videoconference)\b"
        ),
    ),
    (
        Medium.ON_SITE,
        Sieved(
            r"\b(?:on-?site|in person|in-person|face[- ]to[- ]face|at our offices?|our office|come "
            r"(?:in|to our|to the|into)|reception|lobby|floor|building|address|parking|directions"
            r"|room \d|visit (?:us|our))\b"
        ),
    ),
    (
        Medium.PHONE,
        Sieved(
            r"\b(?:phone|telephone|call you|give you a call|ring you|dial|phone screen"
            r"|on the number|your number)\b"
        ),
    ),
)


def medium_in(sentences: Sequence[Sentence], among: int = -1) -> Medium:
    """How it is held, by the words used."""
    for medium, words in _MEDIA:
        if words.stands_in_any(sentences, among):
            return medium
    return Medium.UNKNOWN
