"""Does a recruiter, or an advertisement, write to somebody who never applied?

Such a mail has every word of an invitation, and it may lead to one. Until the user answers it, it
is one of many that were sent, and nobody owes anybody an answer.
"""

from app.domain.reading import other_languages
from app.domain.reading.cold_approach_words import COLD, TITLES
from app.domain.reading.cues import AskedOfHiring
from app.domain.reading.known_applicant_words import KNOWN
from app.domain.reading.weighing import conditional, summed
from app.domain.reading.written import Written

COLD_ENOUGH = 2.0
_COLD = AskedOfHiring((COLD + other_languages.COLD).all)
_KNOWN = AskedOfHiring((KNOWN + other_languages.KNOWN).all)


def is_cold(written: Written) -> bool:
    """Nothing in it knows the reader as an applicant, and much speaks of finding them."""
    lines = (written.subject, *written.said)
    if written.answers or any(not conditional(hit) for hit in _KNOWN.hits(lines)):
        return False
    hits = _COLD.hits(written.said)
    return bool(hits) and summed([*hits, *TITLES.in_sentence(written.subject)]) >= COLD_ENOUGH
