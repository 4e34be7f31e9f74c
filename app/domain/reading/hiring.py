"""Is this mail about hiring, between an employer and a candidate, and how sure are we?

Evidence is summed as log-odds: who sent it and how (headers, structure), what the subject
says, what the new text says, and, weakly, what the quoted rest of the mail says. Each phrase
counts once; many phrases count less and less, because they are not independent.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.log_odds import chance_of
from app.domain.reading import (
    hiring_application_words,
    hiring_choice_words,
    hiring_interview_words,
    hiring_job_words,
    hiring_languages_words,
    hiring_offer_words,
    hiring_people_words,
    hiring_plain_words,
    hiring_subject_words,
    other_languages,
    title_words,
)
from app.domain.reading.cues import AskedOfAll, Cues
from app.domain.reading.other_houses import AGAINST as OTHER_HOUSES
from app.domain.reading.other_houses import OUTRIGHT
from app.domain.reading.other_matters import AGAINST
from app.domain.reading.sentences import Sentence
from app.domain.reading.sentences import sentences as sentences_of
from app.domain.reading.weighing import summed

PRIOR = -2.9  # ordinary mail without any evidence
_QUOTED = 0.55  # what the quoted rest says counts for less, and at most
_QUOTED_MOST = 2.6
_QUOTED_SENTENCES = 40
_TERSE = 25  # words
_BEHIND_TERSE = 3.4
_OTHER_MATTER = -1.7  # a phrase this heavy names another matter outright
_BESIDE_OTHERS = 0.3
_SURE = 2.0  # a score from here on is not looked up in the quoted rest
_SUBJECT_MOST = 3.4
_ELSEWHERE = 0.45  # what sounds like hiring in the mail of another house
_FOR = (
    hiring_application_words.APPLICATION
    + hiring_interview_words.INTERVIEW
    + hiring_offer_words.OFFER
    + hiring_people_words.PEOPLE
    + hiring_job_words.JOB
    + hiring_choice_words.CHOICE
    + hiring_languages_words.LANGUAGES
    + hiring_plain_words.PLAIN
    + other_languages.HIRING
)
_ALL_AGAINST = AGAINST + OTHER_HOUSES + other_languages.AGAINST_HIRING
_ALL_WORDS = AskedOfAll((_FOR + _ALL_AGAINST).all)
_BEHIND = Cues(_ALL_WORDS.all)  # of quoted text nothing else is asked
_TITLED = hiring_subject_words.SUBJECT + title_words.SUBJECT + other_languages.TITLES


@dataclass(frozen=True, slots=True)
class Hiring:
    """The answer, how sure it is (0.5 to 1), and the line that speaks loudest for it."""

    hiring: bool
    confidence: float
    quote: str = ""
    score: float = 0.0  # log-odds, for those who look inside


@dataclass(frozen=True, slots=True)
class Evidence:
    """What headers, subject and new text say, before anything else is asked."""

    score: float
    quote: str
    terse: bool  # an answer of a few words, which lives by what it answers
    silent: bool  # not one sign of hiring: no other question about it need be asked
    other_matters: bool  # flats, loans, manuscripts: they have rejections and offers too


def evidence_in(
    subject: Sentence, sentences: Sequence[Sentence], structure: float = 0.0
) -> Evidence:
    """Weigh what is written.

    Args:
        subject: The subject line.
        sentences: The newly written text; empty for a mail read by its headers alone.
        structure: Log-odds from headers and structure.
    """
    hits, titled = _ALL_WORDS.hits(sentences), _TITLED.hits([subject])
    against = _ALL_AGAINST.hits([subject])
    outright = any(hit.cue.weight <= OUTRIGHT for hit in (*hits, *against))
    for_us = _ELSEWHERE if outright else 1.0
    said = for_us * summed(h for h in hits if h.cue.weight > 0)
    said += summed(h for h in hits if h.cue.weight < 0)
    about = for_us * min(_SUBJECT_MOST, summed(titled)) + summed(against)
    best = max(hits, key=lambda hit: hit.cue.weight, default=None)
    speaks = best is not None and best.cue.weight > 0
    return Evidence(
        score=PRIOR + structure + said + about,
        quote=best.quote if best is not None and speaks else "",
        terse=sum([len(one.words) for one in sentences]) <= _TERSE,
        silent=not speaks and not titled and structure <= 0,
        other_matters=any(hit.cue.weight <= _OTHER_MATTER for hit in (*hits, *against)),
    )


def hiring_of(evidence: Evidence, *, quoted: str = "", support: float = 0.0) -> Hiring:
    """The answer.

    Args:
        evidence: What is written.
        quoted: The rest of the body: history and signature.
        support: Log-odds from other questions (a rejection, an invitation); little beside words
            of other matters that have such answers too.
    """
    score = evidence.score + support * (_BESIDE_OTHERS if evidence.other_matters else 1.0)
    if quoted and -_QUOTED_MOST - 0.5 <= score <= _SURE:
        behind = summed(_BEHIND.hits(sentences_of(quoted)[:_QUOTED_SENTENCES]))
        most = _BEHIND_TERSE if evidence.terse else _QUOTED_MOST
        score += max(-1.0, min(most, behind * _QUOTED))
    chance = chance_of(score)
    return Hiring(chance >= 0.5, max(chance, 1 - chance), evidence.quote, score)
