"""Do they decline, or do they make an offer? Each answer with its score and its line."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from app.domain.reading import (
    decision_short_words,
    offer_person_words,
    offer_plain_words,
    offer_terms_words,
    offer_words,
    other_languages,
    rejection_against_words,
    rejection_gone_words,
    rejection_others_words,
    rejection_outcome_words,
    rejection_person_words,
    rejection_plain_words,
    rejection_regret_words,
    rejection_soft_words,
    rejection_status_words,
    rejection_unsuccessful_words,
)
from app.domain.reading.cues import AskedOfAll, Cues, Hit, cue
from app.domain.reading.date_phrases import dates_of
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import Verdict, conditional, negated, weigh

DECLINES = 2.6  # a score from here on is a rejection
OFFERS = 2.6
_OUTRIGHT = 2.4
_REJECTION = (
    rejection_others_words.OTHERS
    + rejection_unsuccessful_words.UNSUCCESSFUL
    + rejection_regret_words.REGRET
    + rejection_plain_words.PLAIN
    + rejection_soft_words.SOFT
    + rejection_status_words.STATUS
    + rejection_gone_words.GONE
    + rejection_person_words.PERSON
    + rejection_outcome_words.OUTCOME
    + decision_short_words.DECLINES
    + other_languages.REJECTION
    + rejection_against_words.AGAINST
)
_OFFER = AskedOfAll(
    (
        offer_words.FOR
        + offer_plain_words.PLAIN
        + offer_person_words.PERSON
        + offer_terms_words.TERMS
        + decision_short_words.OFFERS
        + other_languages.OFFER
    ).all
)
_OWN_DECISION = Cues(
    [
        cue(
            r"\bi(?:'ve| have|'m| am)? (?:therefore |also |just |now )?(?:have )?<decided|chosen"
            r"|accepted|accepting|opted|withdrawing|withdraw|declining> ",
            -4,
        ),
        cue(
            r"\bi (?:would like|wish|want|need|have|am writing|'d like) to <withdraw|decline>\b", -5
        ),
        cue(r"<my> (?:application|candidacy|interview|resume|cv)\b", -1.5),
    ]
)
_THEIRS = (
    r"(?! (?:the|our|your|this|my) (?:\w+ )?(?:job )?offer| your (?:application|candidacy)| you\b)"
)
_WITHDRAWS = Cues(
    [
        cue(r"\bi(?:'ve| have|'m| am)? (?:\w+ )?<withdraw|withdrawing|withdrawn>\b" + _THEIRS),
        cue(r"\bi (?:would like|wish|want|need|have|am writing|'d like) to <withdraw>\b" + _THEIRS),
        cue(
            r"\bi(?: am|'m| (?:would like|wish|want|need|have|am writing|'d like) to)"
            r" (?:\w+ )?<decline|declining>\b"
            r"(?! your (?:application|candidacy)| you\b)"
        ),
        cue(r"<withdraw|withdrawing> (?:from|my (?:application|candidacy|name|interest))\b"),
    ]
)
"""Said by who applied; "I have decided" the owner of a shop says as well."""
_DECLINING = AskedOfAll((_REJECTION + _OWN_DECISION).all)
_SHORTLY = decision_short_words.DECLINES
_ANSWER_BY = Cues(
    [
        cue(
            r"<accept|acceptance|respond|reply|sign|signed|signature|decide|decision|answer"
            r"|response|confirm|return|expires?|expire|valid|open|deadline|declined|lapse|know"
            r"|revert>\b"
        ),
        cue(
            r"\b<owe|answered|answering|deciding|choose|commit|say> ?~(?:yes or no|by|until|before)"
        ),
    ]
)

_OPEN = re.compile(
    r"\b(?:either|when|whenever|should (?:it|this|that|these|any)|after (?:the|this|a) (?:post"
    r"|position|role|vacancy|job|requisition) (?:is|has been))\b[^,.;]*$"
    r"|(?<!as you)(?<!as i) (?:may|might)(?: or may not)?\b[^,.;]*$"
    r"|\bwithout (?:it|that|this|these|those|them|your)\b[^.;]*$"
)
"""Before a phrase or in it: what may come ("you will hear when the position is filled")."""

_IF_WITHIN = re.compile(r"\b(?:if|in case|should) (?:you|your|yours|it|this|they)\b")
"""In a phrase: "cannot always answer if your application is not selected"."""

_PENDING = re.compile(
    r"[^.;]*\b(?:until(?! further notice)|till(?! further)|unless|without (?:it|that|this|these"
    r"|those|them|your|proof))\b"
)
_REFUSES = re.compile(
    r"\bnot?\b|n't|\b(?:cannot|unable)\b|reject|declin|unsuccess|unsuit|ineligib|disqualif"
)
_OF_ANY = re.compile(
    r"(?:all |any |only |other )?(?:applicants?|candidates?|applications?|those|anyone|people"
    r"|profiles|submissions)\b (?:who|which|that|without|not|found|whose|with|scoring|failing)\b"
    r".*\b(?:will|won't|may|can|cannot|are)\b"
)
"""What becomes of whoever it may be: "applications that do not meet … will be rejected"."""

_DENIED = re.compile(
    r"(?:\bwish (?:that )?(?:i|we)|\bnot|n't|\bunable|\bcannot|\bno longer|\bnever|\bnor)\b"
    r"(?! (?:only|just|wait|hesitate|forget|be (?:happier|more|prouder)))[^,;.]{0,25}$"
)
_JUST_DENIED = re.compile(r"(?:\bnot|n't|\bnever)(?: (?:yet|been|be|actually|already))* $")

_USERS_CHOICE = re.compile(
    r"\b(?:if|should|unless|once|when) you (?:want|would like|wish|decide|choose|do not"
    r"|don't|have not|haven't|accept|decline|fail|are happy|agree|sign|have any|need)\b"
)


def rejection_in(sentences: Sequence[Sentence]) -> Verdict:
    """How strongly the text declines the user; what is said under a condition does not count."""
    return weigh(_DECLINING, sentences, drop=_does_not_decline)


def declines_outright(sentences: Sequence[Sentence]) -> bool:
    """One phrase alone is enough for a rejection, whatever good wishes stand around it."""
    return any(
        hit.cue.weight >= _OUTRIGHT and not _does_not_decline(hit)
        for hit in _DECLINING.hits(sentences)
    )


def declines_oneself(sentences: Sequence[Sentence]) -> bool:
    """The writer withdraws, or declines what was offered: nobody is turned down."""
    return bool(_WITHDRAWS.hits(sentences))


def declines_shortly(sentences: Sequence[Sentence]) -> bool:
    """A short line that says so and nothing else: the post is filled."""
    return any(not _does_not_decline(hit) for hit in _SHORTLY.hits(sentences))


def offer_in(sentences: Sequence[Sentence]) -> Verdict:
    """How strongly the text offers the user a job."""
    return weigh(_OFFER, sentences, drop=_not_about_an_offer)


def reply_by_in(sentences: Sequence[Sentence], on: date, *, day_first: bool = False) -> date | None:
    """The last day for an answer to an offer; None where none is stated."""
    for sentence in sentences:
        if not _ANSWER_BY.in_sentence(sentence):
            continue
        for phrase in dates_of(sentence, on, day_first=day_first):
            deadline = phrase.limit or "until" in sentence.low or "expire" in sentence.low
            if deadline and on <= phrase.period.last <= on + timedelta(days=400):
                return phrase.period.last
    return None


def _does_not_decline(hit: Hit) -> bool:
    """It asks, or says what may yet come, what becomes of others, what hangs on something still."""
    if hit.cue.weight <= 0:
        return negated(hit)
    low = hit.sentence.low
    before, said = low[: hit.start], low[hit.start : hit.end]
    if low.endswith("?") or conditional(hit) or _OPEN.search(low[: hit.end]) is not None:
        return True
    if _IF_WITHIN.search(said) is not None:
        return True
    if _REFUSES.search(said) is None:
        return _JUST_DENIED.search(before) is not None
    return _OF_ANY.match(low) is not None or _PENDING.match(low, hit.end) is not None


def _under_condition(hit: Hit) -> bool:
    return conditional(hit) if hit.cue.weight > 0 else negated(hit)


def _not_about_an_offer(hit: Hit) -> bool:
    """ "If you want to accept …" is said of an offer that stands; "if we make one" is not."""
    if _USERS_CHOICE.search(hit.sentence.low):
        return hit.cue.weight < 0
    if hit.cue.weight > 0 and _DENIED.search(hit.sentence.low[: hit.start + 1]) is not None:
        return True
    return _under_condition(hit)
