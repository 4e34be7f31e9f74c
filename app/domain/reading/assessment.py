"""Is the applicant to do a test, or to send papers, before anybody meets them?

Machines "invite" to a test too; what it asks for is work by a day, not an hour to meet.
"""

import re
from collections.abc import Sequence

from app.domain.reading import other_languages
from app.domain.reading.assessment_words import HANDED_IN, PAPERS, TO_DO
from app.domain.reading.cues import AskedOfHiring, Cues, Hit
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import conditional

_DONE = re.compile(
    r"\b(?:time|opportunity|effort|chance|failure|fails?) (?:you took )?to$|\bthank\w*\b.{0,40}$"
)
_MEETS_FIRST = re.compile(
    r"(?:\binvit|\bconvid|\bladen\b|\bnodigen\b).{0,50}\b(?:interview|entretien|entrevista"
    r"|\w*gespräch|\w*gesprek)\b"
    r"|\b(?:come (?:in|by|over|down)|kommen sie|komm|venez|viens|venga|ven|vem|venha|kom)\b"
)
"""A test beside an interview to which the same sentence invites, or where one comes to try."""

_ON_SITE = re.compile(
    r"\b(?:takes?|taking) place\b|\byou can come\b|\breport to\b"
    r"|\bin our (?:rooms|premises|hall)\b"
)

_PAPERS = AskedOfHiring((PAPERS + other_languages.PAPERS).all)


def exercise_in(said: Sequence[Sentence]) -> Sentence | None:
    """The line that asks for a test; None where it is done."""
    return None if handed_in(said) is not None else _asked(TO_DO, said)


def handed_in(said: Sequence[Sentence]) -> Sentence | None:
    """The line that thanks for one, or says that it arrived."""
    return next((hit.sentence for hit in HANDED_IN.hits(said) if not conditional(hit)), None)


def on_site(said: Sequence[Sentence]) -> bool:
    """One comes for it, or for more than the test: people meet there."""
    return any(_ON_SITE.search(one.low) is not None for one in said)


def papers_in(said: Sequence[Sentence]) -> Sentence | None:
    """The line that asks for documents."""
    return _asked(_PAPERS, said)


def _asked(cues: Cues, said: Sequence[Sentence]) -> Sentence | None:
    return next((hit.sentence for hit in cues.hits(said) if not _leaves_it(hit)), None)


def _leaves_it(hit: Hit) -> bool:
    low = hit.sentence.low
    if conditional(hit) or _DONE.search(low[: hit.start + 3].rstrip()) is not None:
        return True
    return _MEETS_FIRST.search(low, 0, hit.start) is not None
