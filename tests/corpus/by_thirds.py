"""`python -m tests.corpus.by_thirds`: ordinary real mail, read by weights that have not seen it.

The weights of `learned` are fitted three times, each time without another third of the shared
ordinary mail, which is then read. Needs scikit-learn, as `make fit` does.
"""

import sys
from collections.abc import Iterator

from app.domain.reading import learned
from app.domain.reading.read import read
from app.domain.reading.softmax import Softmax
from tests.corpus.fit_learned import fit, taught_by
from tests.corpus.lessons import Lesson, ordinary_of, own
from tests.shared import NOT_HERE, found_data

PARTS = 3
SURE = 0.7  # from here on the card does not ask first (`policy.numbers`)


def main() -> int:
    """The exit code."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; there is no ordinary mail to hold out\n")
        return 2
    always = [taught for one in own() if (taught := taught_by(one)) is not None]
    ordinary = list(ordinary_of(data))
    taken = []
    for part in range(PARTS):
        rest = [one for number, one in enumerate(ordinary) if number % PARTS != part]
        weights = fit([*always, *(t for one in rest if (t := taught_by(one)) is not None)])
        found = Softmax(tuple(weights.classes), tuple(weights.start), "\n".join(weights.lines))
        learned._SOFTMAX = found
        taken += list(_taken(ordinary[part::PARTS]))
    sure = sum(confidence >= SURE for confidence in taken)
    sys.stdout.write(
        f"{len(taken)} of {len(ordinary)} are taken for hiring, {sure} of them surely\n"
    )
    return 0


def _taken(held_out: list[Lesson]) -> Iterator[float]:
    for one in held_out:
        reading = read(one.message, frozenset())
        if reading.hiring:
            yield reading.confidence


if __name__ == "__main__":
    sys.exit(main())
