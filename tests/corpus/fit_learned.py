"""`make fit` fits the weights of `learned` and writes them; then those of `own_words`."""

import sys
from pathlib import Path

from app.domain.reading import learned
from tests.corpus import fit_own_words
from tests.corpus.fitting import Taught, fitted
from tests.corpus.lessons import digest, lessons
from tests.shared import NOT_HERE, found_data

LEAST_MAILS = {False: 2, True: 3}  # that a word, or a pair of words, stands in
STRENGTH = 2  # of the mails against the penalty: with 3, fewer of the real hiring mails are known, with 1, more ordinary ones are taken


def main() -> int:
    """The exit code."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; without ordinary mail everything would look like hiring\n")
        return 2
    taught = [
        Taught(found, lesson.label, lesson.weight)
        for lesson in lessons(data)
        if (found := lesson.features())
    ]
    weights = fitted(taught, strength=STRENGTH, least_mails=LEAST_MAILS, balance=1)
    weights.write(
        Path(learned.__file__).with_name("learned_weights.py"),
        of="learned",
        digest=f'MADE_FROM = "{digest()}"  # `tests.corpus.lessons.digest`',
    )
    sys.stdout.write(f"{len(taught)} mails, {len(weights.lines)} words, pairs and scores\n")
    return fit_own_words.main()


if __name__ == "__main__":
    sys.exit(main())
