"""Is a mail worded as somebody words it who applies for a job, or has just been interviewed?

The user's own mail is known by its address. One that was sent from an address of theirs that nobody
has named lies in the mailbox like another's, and belongs to the conversation all the same.
"""

from app.domain.reading.purpose_application_words import APPLICATION
from app.domain.reading.purpose_plain_words import THANK_YOU as PLAIN_THANK_YOU
from app.domain.reading.purpose_thank_you_words import THANK_YOU
from app.domain.reading.weighing import NOTHING, Verdict, weigh
from app.domain.reading.written import Written

_ENOUGH = 1.8
_SAYS_SO = (APPLICATION, THANK_YOU + PLAIN_THANK_YOU)


def as_a_candidate(written: Written) -> Verdict:
    """How strongly it offers its writer, or thanks for an interview; `NOTHING` where not enough."""
    best = max((weigh(cues, written.said) for cues in _SAYS_SO), key=lambda found: found.score)
    return best if best.score >= _ENOUGH else NOTHING
