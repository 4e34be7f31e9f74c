"""`make fit` fits the weights of `learned` and writes them; then those of `header_words` and of
`own_words`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from app.domain.reading import learned
from tests.corpus import fit_headers, fit_own_words
from tests.corpus.fitting import Taught, Weights, fitted
from tests.corpus.lessons import Lesson, digest, lessons
from tests.shared import NOT_HERE, found_data

LEAST_MAILS = {False: 2, True: 3}  # that a word, or a pair of words, stands in
STRENGTH = 0.5  # of the mails against the penalty: with more, more of others' real mail is taken


def main() -> int:
    """The exit code."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; without ordinary mail everything would look like hiring\n")
        return 2
    taught_from = list(lessons(data))
    taught = [one for lesson in taught_from if (one := taught_by(lesson)) is not None]
    weights = fit(taught)
    weights.write(
        Path(learned.__file__).with_name("learned_weights.py"),
        of="learned",
        digest=f'MADE_FROM = "{digest()}"  # `tests.corpus.lessons.digest`',
    )
    sys.stdout.write(f"{len(taught)} mails, {len(weights.lines)} words, pairs and scores\n")
    fit_headers.write(taught_from)
    return fit_own_words.main()


def taught_by(lesson: Lesson) -> Taught | None:
    """What a lesson teaches; None where nothing is written."""
    found = lesson.features()
    return Taught(found, lesson.label, lesson.weight) if found else None


def fit(taught: Sequence[Taught]) -> Weights:
    """The weights of `learned`."""
    return fitted(taught, strength=STRENGTH, least_mails=LEAST_MAILS, balance=1, telling=True)


if __name__ == "__main__":
    sys.exit(main())
