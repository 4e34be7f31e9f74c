"""What the user's own mail was for: a thank-you, a check-in, an answer, a withdrawal …

A thank-you that also asks about next steps stays a thank-you, unless it says that time has
passed ("I have not heard", "following up on", "last week"): then it is a check-in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.reading import purpose_plain_words as plain
from app.domain.reading.check_in_free_words import CHECK_IN_FREE
from app.domain.reading.check_in_plain_words import CHECK_IN_PLAIN
from app.domain.reading.check_in_set_words import CHECK_IN_SET, TIME_HAS_PASSED
from app.domain.reading.check_in_words import CHECK_IN
from app.domain.reading.model import Purpose
from app.domain.reading.practical_words import PRACTICAL
from app.domain.reading.purpose_answer_words import ANSWER
from app.domain.reading.purpose_application_words import APPLICATION
from app.domain.reading.purpose_nudge_words import NUDGE
from app.domain.reading.purpose_other_offer_words import OTHER_OFFER
from app.domain.reading.purpose_rejection_reply_words import REJECTION_REPLY
from app.domain.reading.purpose_thank_you_words import THANK_YOU
from app.domain.reading.purpose_withdrawal_words import WITHDRAWAL
from app.domain.reading.question import Asked
from app.domain.reading.role_news_words import ABOUT_A_ROLE
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import Verdict, weigh

_ENOUGH = 1.8
_MOST_LINES = 4  # that ask something: more say no more
_ASKED_TOO = 0.5  # a phrase of a check-in, in a mail that asks something and nothing practical
_ASKED = (
    (Purpose.WITHDRAWAL, WITHDRAWAL + plain.WITHDRAWAL, 0.4),
    (Purpose.OTHER_OFFER, OTHER_OFFER + plain.OTHER_OFFER, 0.2),
    (Purpose.NUDGE, NUDGE + plain.NUDGE, 0.1),
    (Purpose.REJECTION_REPLY, REJECTION_REPLY + plain.REJECTION_REPLY, 0.0),
    (
        Purpose.CHECK_IN,
        CHECK_IN_SET + CHECK_IN + CHECK_IN_PLAIN + CHECK_IN_FREE + ABOUT_A_ROLE,
        0.0,
    ),
    (Purpose.THANK_YOU, THANK_YOU + plain.THANK_YOU, 0.0),
    (Purpose.ANSWER, ANSWER + plain.ANSWER, 0.0),
    (Purpose.APPLICATION, APPLICATION, 0.0),
    (Purpose.PRACTICAL, PRACTICAL, 0.0),
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What the phrases say that a mail was for."""

    purpose: Purpose
    quote: str  # the line that says so; "" of `OTHER`
    scores: Mapping[str, float]  # what they found for each purpose, for `own_words`


def purpose_in(
    subject: Sentence, sentences: Sequence[Sentence], asked: Asked, *, reply: bool
) -> Meant:
    """What the user's mail was for, by its phrases.

    Args:
        subject: The subject line; it tips the scales ("Thank you", "Following up").
        sentences: The newly written text.
        asked: What that text asks.
        reply: The mail answers another (In-Reply-To, Re:).
    """
    # A reply's subject is the thread's: it says what another mail was for.
    everything = tuple(sentences) if reply and sentences else (*sentences, subject)
    verdicts = {purpose: weigh(cues, everything) for purpose, cues, _ in _ASKED}
    passed = weigh(TIME_HAS_PASSED, everything).score
    best = _best(verdicts, asked, passed, reply=reply)
    found = {purpose.value: verdict.score for purpose, verdict in verdicts.items()}
    found |= {"passed": passed, "asked": asked.score, "asking lines": min(asked.lines, _MOST_LINES)}
    return Meant(best, verdicts[best].quote if best in verdicts else "", found)


def _best(
    verdicts: Mapping[Purpose, Verdict], asked: Asked, passed: float, *, reply: bool
) -> Purpose:
    scores = {purpose: verdicts[purpose].score + extra for purpose, _, extra in _ASKED}
    practical = scores.pop(Purpose.PRACTICAL) if asked.asks else 0.0
    if asked.asks and practical < 1 and scores[Purpose.CHECK_IN] >= 1:
        scores[Purpose.CHECK_IN] += _ASKED_TOO
    if scores[Purpose.THANK_YOU] >= _ENOUGH:
        scores[Purpose.CHECK_IN] += 1.2 if passed >= 1 and asked.score > 0 else -1.2
        scores[Purpose.ANSWER] -= 0.4 if passed < 1 else 0.0
    if scores[Purpose.OTHER_OFFER] >= _ENOUGH:  # it asks for news because of that offer
        scores[Purpose.CHECK_IN] = min(scores[Purpose.CHECK_IN], scores[Purpose.OTHER_OFFER])
    if reply:
        scores[Purpose.APPLICATION] -= 1.0
        scores[Purpose.ANSWER] += 0.4
    else:
        scores[Purpose.ANSWER] -= 0.6
        scores[Purpose.REJECTION_REPLY] -= 0.6
    if scores[Purpose.CHECK_IN] < 1.2 and not asked.asks:
        scores[Purpose.NUDGE] -= 0.8
    scores.pop(Purpose.PRACTICAL, None)
    best = max(scores, key=lambda purpose: scores[purpose])
    # An answer that also asks for the way stays an answer; a status question must outweigh it.
    rivals = scores[best] if best is Purpose.CHECK_IN or scores[best] < _ENOUGH else practical
    if practical >= _ENOUGH and practical > rivals:
        return Purpose.PRACTICAL
    if scores[best] < _ENOUGH:
        return Purpose.OTHER
    return best
