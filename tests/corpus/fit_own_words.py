"""Fits the weights of `own_words` and writes them; a part of `make fit`."""

import sys
from pathlib import Path

from app.domain.reading import own_words
from tests.corpus.fitting import Taught, fitted
from tests.corpus.own_lessons import digest, own_lessons

LEAST_MAILS = {False: 2, True: 2}  # that a word, or a pair of words, stands in
STRENGTH = 1  # of the mails against the penalty; of six folds, this was right most often
HALFWAY = 0.5  # a status question is what is asked most often, and must not swallow the rest


def main() -> int:
    """The exit code."""
    lessons = [(lesson, found) for lesson in own_lessons() if (found := lesson.features())]
    purposes = [Taught(found, lesson.purpose) for lesson, found in lessons if lesson.purpose]
    waits = [
        Taught(found, own_words.WAITS if lesson.waits else "waits for none")
        for lesson, found in lessons
        if lesson.waits is not None
    ]
    for name, taught, balance in (("purpose", purposes, HALFWAY), ("waits", waits, 1)):
        weights = fitted(taught, strength=STRENGTH, least_mails=LEAST_MAILS, balance=balance)
        weights.write(
            Path(own_words.__file__).with_name(f"{name}_weights.py"),
            of="own_words",
            digest=f'MADE_FROM = "{digest()}"  # `tests.corpus.own_lessons.digest`',
        )
        sys.stdout.write(f"{len(taught)} own mails, {len(weights.lines)} words, pairs and groups\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
