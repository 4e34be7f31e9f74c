"""Is this about an interview that both sides have agreed on already?

An invitation asks whether or when; a confirmation, a reminder or a change names what was agreed.
Both may name a day and an hour, so only set words tell.
"""

import re
from collections.abc import Sequence

from app.domain.reading.confirmed_interview_words import AGREED, OF_A_MEETING, SET
from app.domain.reading.cues import Cues, Hit
from app.domain.reading.invites_now_words import INVITES_NOW
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import conditional

_ASKED_FOR = re.compile(r"\b(?:required|needed|requested|please|let's|get your|book your)\b|\?$")


def confirmed_in(subject: Sentence, said: Sequence[Sentence]) -> Sentence | None:
    """The line that says so; None where a meeting is proposed, or none is spoken of."""
    if (agreed := _stated(AGREED, said)) is not None:
        return agreed
    if invites_now(said):
        return None
    return _stated(SET, said) or (subject if _is_of_one(subject) else None)


def invites_now(said: Sequence[Sentence]) -> bool:
    """A meeting is proposed outright, or one's hours are asked for."""
    return any(not conditional(hit) for hit in INVITES_NOW.hits(said))


def _is_of_one(subject: Sentence) -> bool:
    return bool(OF_A_MEETING.in_sentence(subject)) and _ASKED_FOR.search(subject.low) is None


def _stated(cues: Cues, said: Sequence[Sentence]) -> Sentence | None:
    """The first sentence in which one of them is said outright."""
    return next((hit.sentence for hit in cues.hits(said) if _outright(hit)), None)


def _outright(hit: Hit) -> bool:
    return not hit.sentence.low.endswith("?") and not conditional(hit)
