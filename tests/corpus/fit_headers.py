"""Fits the weights of `header_words` and writes them; a part of `make fit`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from app.domain.reading import header_words
from tests.corpus.fitting import Taught, Weights, fitted
from tests.corpus.lessons import OTHER, SENTENCE, Lesson, digest

BULK = "bulk"
LEAST_MAILS = {False: 3, True: 3}  # that a word, or a pair of words, stands in
STRENGTH = 0.1  # of the mails against the penalty
MOST = 4.0  # that a mail weighs: with more, much of hiring mail is missed


def write(lessons: Sequence[Lesson]) -> None:
    """Fit them on the headers of the lessons."""
    taught = [taught_by(lesson) for lesson in lessons if teaches(lesson)]
    weights = fit(taught)
    weights.write(
        Path(header_words.__file__).with_name("header_weights.py"),
        of="header_words",
        digest=f'MADE_FROM = "{digest()}"  # `tests.corpus.lessons.digest`',
    )
    sys.stdout.write(f"{len(taught)} headers, {len(weights.lines)} words, pairs and scores\n")


def teaches(lesson: Lesson) -> bool:
    """Whether its headers say anything: a sentence has none."""
    return lesson.says_by_headers and lesson.weight != SENTENCE


def taught_by(lesson: Lesson) -> Taught:
    """What the headers of a lesson teach: the kind of a hiring mail stands in few of them."""
    label = lesson.label if lesson.label in {OTHER, BULK} else header_words.ABOUT_HIRING
    return Taught(lesson.header_features(), label, min(lesson.weight, MOST))


def fit(taught: Sequence[Taught]) -> Weights:
    """The weights of `header_words`."""
    return fitted(taught, strength=STRENGTH, least_mails=LEAST_MAILS, balance=1, telling=True)
