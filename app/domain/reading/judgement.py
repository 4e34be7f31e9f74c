"""Hiring or not, and which kind: the phrases and all words together, weighed against each other.

Where a phrase named the kind and the words don't speak against it, the phrase has its way; where
no phrase did, or all words contradict it, the likeliest kind is taken. Ordinary mail is far more
common in a mailbox than in what the weights were fitted on, so much is asked for before a mail
counts as hiring; what remains in doubt has a low confidence and leads to `ask-first`.
"""

from collections.abc import Mapping

from app.domain.log_odds import chance_of, log_odds
from app.domain.message import Message
from app.domain.reading.acknowledgement import ACKNOWLEDGES
from app.domain.reading.answers import Answers
from app.domain.reading.booking_links import books_oneself
from app.domain.reading.candidates_voice import as_a_candidate
from app.domain.reading.cold_approach import is_cold
from app.domain.reading.decision import declines_oneself, declines_outright
from app.domain.reading.header_words import hiring_by_headers
from app.domain.reading.hiring import Hiring
from app.domain.reading.kind import asked_kind, kind_of
from app.domain.reading.learned import Learned, is_known, learned_of, telling_line
from app.domain.reading.model import Kind, SenderKind
from app.domain.reading.plain_case import plain_case
from app.domain.reading.word_weights import words_in
from app.domain.reading.written import Written

LIKELY_UNSAID = 0.88  # from here on it is hiring where no phrase says so,
LIKELY_SAID = 0.15  # and from here where phrases say so outright
_UNSAID, _SAID = -2.5, 2.0  # their log-odds
_SOFT = 2.0
"""The weights are surer of mail that they were fitted on than of other mail: by so much are the
log-odds divided before they are called a confidence (5-fold, our own hard mail and the shared)."""
_SHARP = 2.5
"""Beside one another the kinds are farther apart than the weights say, which are kept small for
the sake of mail about other matters."""
_LIKE_MANY = 0.3
_LITTLE = 25  # words: where no phrase speaks, so few say nothing either
_HINTED = -1.0
"""Log-odds by phrases. Where less hints at hiring, so few words that look for a time may be a
friend's, and don't count for it."""
_STANDS = 0.8  # of the likeliest kind's chance: so much suffices for the kind a phrase named
_IN_SET_WORDS = 0.03
"""The same for an offer, and for a meeting where all words together say nothing, only ask or only
confirm."""
_OUTRIGHT = 0.7  # the same for an outright no
_GRAVE = 0.5  # so likely must be what ends or decides an application, where no phrase says so
_AGAINST_PHRASES = {Kind.INVITATION: 0.92, Kind.OFFER: 0.998}
"""So likely must a no be where phrases name these: a wrong end costs more than a late one."""
_COLD_SURE = 0.8  # that it is not about hiring
_OWN_VOICE = 2.0  # log-odds by phrases from which a candidate's own words count
_OWN_VOICE_SURE = 0.6  # so little: it may be anybody's
_KINDS = {
    "rejection": Kind.REJECTION,
    "offer": Kind.OFFER,
    "invitation": Kind.INVITATION,
    "scheduling": Kind.SCHEDULING,
    "question": Kind.QUESTION,
    "promise": Kind.PROMISE,
    "talk": Kind.ACKNOWLEDGEMENT,
    "notice": Kind.NOTICE,
}
_WAITING = frozenset({"question", "talk", "promise"})
_NO_MEETING = frozenset({"talk", "question", "notice"})
_MEETS = frozenset({Kind.INVITATION, Kind.SCHEDULING})
_NAMES = {kind: name for name, kind in _KINDS.items()} | {Kind.REPLY: "talk"}


def judged(
    message: Message, sender: SenderKind, written: Written, answers: Answers
) -> tuple[Hiring, Kind, str]:
    """Is it about hiring and how sure is that, the kind, and its line.

    Mail that is known by its headers alone is weighed by what stands in these; mail that says
    next to nothing, or is in a language that the weights do not know, is judged by phrases alone;
    what it answers tells the rest.
    """
    hiring, learned = answers.hiring, None
    if message.header_only:
        subject = words_in(written.subject.low)
        hiring = hiring_by_headers(message, sender, subject, answers.scores)
    elif _says_enough(written, answers):
        learned = _learned(sender, written, answers)
        terse = _words(written) <= _LITTLE
        hiring = _hiring(learned, hiring, terse=terse) if learned is not None else hiring
    if hiring.hiring and is_cold(written):
        return _unasked(hiring, answers, written)
    if not hiring.hiring and learned is not None and sender is SenderKind.PERSON:
        own = _in_own_voice(hiring, answers, written)
        if own is not None:
            return own
    kind, quote = kind_of(
        message,
        sender,
        written,
        meaning=answers.meaning,
        hiring=hiring.hiring,
        bulk=answers.bulk,
        asked=answers.asked,
        promise=answers.promise,
    )
    if learned is None:
        plain = plain_case(sender, written, answers, kind, quote)
        return hiring, *(plain if hiring.hiring else (kind, quote))
    if not hiring.hiring:
        to_many = sender is not SenderKind.PERSON and _is_bulk(learned)
        return hiring, Kind.BULK if to_many and kind is Kind.NOTICE else kind, quote
    by_all = _kind(learned, answers, written, kind, quote)
    return hiring, *plain_case(sender, written, answers, *by_all)


def _unasked(hiring: Hiring, answers: Answers, written: Written) -> tuple[Hiring, Kind, str]:
    """A job that is offered to somebody who did not apply: no conversation about hiring yet."""
    unasked = Hiring(hiring=False, confidence=_COLD_SURE, quote=hiring.quote, score=-hiring.score)
    if answers.asked.asks:
        return unasked, Kind.QUESTION, answers.asked.quote
    return unasked, Kind.OTHER, written.opening


def _in_own_voice(
    hiring: Hiring, answers: Answers, written: Written
) -> tuple[Hiring, Kind, str] | None:
    """A candidate's mail, though all words together say nothing of hiring; None where it is not."""
    if answers.hiring.score < _OWN_VOICE:
        return None
    told = as_a_candidate(written)
    if told.score <= 0:
        return None
    theirs = Hiring(hiring=True, confidence=_OWN_VOICE_SURE, quote=told.quote, score=-hiring.score)
    asked = answers.asked
    return theirs, *((Kind.QUESTION, asked.quote) if asked.asks else (Kind.REPLY, told.quote))


def _says_enough(written: Written, answers: Answers) -> bool:
    words = _words(written)
    return words > _LITTLE or (words > 0 and answers.hiring.score > _UNSAID)


def _words(written: Written) -> int:
    return sum([len(one.words) for one in written.said])


def _learned(sender: SenderKind, written: Written, answers: Answers) -> Learned | None:
    subject = words_in(written.subject.low)
    said = [words_in(one.low, has_digit=one.has_digit) for one in written.said]
    if not is_known([subject, *said]):
        return None
    return learned_of(subject, said, answers.scores, sender.value)


def _is_bulk(learned: Learned) -> bool:
    return learned.chances["bulk"] >= learned.chances["other"]


def _hiring(learned: Learned, by_phrases: Hiring, *, terse: bool) -> Hiring:
    said = max(0.0, min(1.0, (by_phrases.score - _UNSAID) / (_SAID - _UNSAID)))
    if learned.chances["bulk"] >= _LIKE_MANY:
        said = 0.0
    asked = log_odds(LIKELY_UNSAID) * (1 - said) + log_odds(LIKELY_SAID) * said
    likely = learned.hiring
    if terse and by_phrases.score < _HINTED:
        likely -= learned.chances["scheduling"]
    score = log_odds(likely) - asked
    if terse and score < 0 and by_phrases.score < _HINTED:  # nor do those that invite, to be asked
        score = log_odds(likely - learned.chances["invitation"] / 2) - asked
    chance = chance_of(score / _SOFT)
    return Hiring(chance >= 0.5, max(chance, 1 - chance), by_phrases.quote, score)


def _kind(
    learned: Learned, answers: Answers, written: Written, kind: Kind, quote: str
) -> tuple[Kind, str]:
    """The kind of a hiring mail."""
    chances = _sharpened({name: learned.chances[name] for name in _KINDS})
    for name in ("rejection", "offer"):
        least = _AGAINST_PHRASES.get(kind, _GRAVE) if name == "rejection" else _GRAVE
        if kind is not _KINDS[name] and chances[name] < least:
            del chances[name]
    if declines_oneself(written.said):
        chances.pop("rejection", None)
    likeliest = max(chances, key=lambda name: chances[name])
    named = chances.get(_NAMES.get(kind, ""), 0.0)
    # "Thank you for applying" begins the receipt and the rejection.
    stands = 1.0 if kind is Kind.NOTICE else _STANDS
    meets = kind in _MEETS and likeliest in _NO_MEETING
    if kind is Kind.OFFER or meets:
        stands = _IN_SET_WORDS
    elif kind is Kind.REJECTION and declines_outright(written.said):
        stands = _OUTRIGHT
    if named > 0 and named >= stands * chances[likeliest]:
        return kind, quote
    if kind is Kind.SCHEDULING and books_oneself(written.said) is not None:
        return kind, quote  # no words outweigh a page where one takes a time
    if answers.asked.meeting is not None and likeliest in _WAITING:
        return asked_kind(answers.asked, hiring=True), answers.asked.quote
    if likeliest == "talk" and answers.scores["acknowledgement"] < ACKNOWLEDGES:
        return Kind.REPLY, written.opening
    if likeliest == "question" and not answers.asked.asks:
        return (kind, quote) if kind is not Kind.BULK else (Kind.REPLY, written.opening)
    if likeliest == "promise" and answers.promise is None:
        return Kind.ACKNOWLEDGEMENT, telling_line(written.said, "promise")
    return _KINDS[likeliest], telling_line(written.said, likeliest)


def _sharpened(chances: Mapping[str, float]) -> dict[str, float]:
    raised = {name: chance**_SHARP for name, chance in chances.items()}
    whole = sum(raised.values())
    return {name: chance / whole for name, chance in raised.items()}
