"""`python -m tests.corpus.by_thirds`: ordinary real mail, read by weights that have not seen it.

The weights of `learned` and of `header_words` are fitted three times, each time without another third
of the shared ordinary mail, which is then read, as a whole and by its headers. Needs scikit-learn, as
`make fit` does.
"""

import sys
from collections.abc import Sequence

from app.domain.message import Message
from app.domain.reading import header_words, learned
from app.domain.reading.read import read
from app.domain.reading.softmax import Softmax
from tests.corpus import fit_headers, fit_learned
from tests.corpus.fitting import Weights
from tests.corpus.lessons import Lesson, by_headers, ordinary_of, own
from tests.shared import NOT_HERE, found_data

PARTS = 3
SURE = 0.7  # from here on the card does not ask first (`policy.numbers`)


def main() -> int:
    """The exit code."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; there is no ordinary mail to hold out\n")
        return 2
    always, ordinary = list(own()), list(ordinary_of(data))
    whole: list[float] = []
    headers: list[float] = []
    for part in range(PARTS):
        rest = [one for number, one in enumerate(ordinary) if number % PARTS != part]
        _fit_on([*always, *rest])
        for one in ordinary[part::PARTS]:
            whole += _taken(one.message)
            headers += _taken(by_headers(one.message))
    for taken, seen in ((whole, ""), (headers, ", by their headers alone")):
        sure = sum(confidence >= SURE for confidence in taken)
        sys.stdout.write(
            f"{len(taken)} of {len(ordinary)} are taken for hiring{seen}, {sure} of them surely\n"
        )
    return 0


def _fit_on(lessons: Sequence[Lesson]) -> None:
    taught = [one for lesson in lessons if (one := fit_learned.taught_by(lesson)) is not None]
    learned._SOFTMAX = _softmax(fit_learned.fit(taught))
    taught = [fit_headers.taught_by(one) for one in lessons if fit_headers.teaches(one)]
    header_words._SOFTMAX = _softmax(fit_headers.fit(taught))


def _softmax(weights: Weights) -> Softmax:
    return Softmax(tuple(weights.classes), tuple(weights.start), "\n".join(weights.lines))


def _taken(message: Message) -> list[float]:
    """How surely it is taken for hiring; empty where it is not."""
    reading = read(message, frozenset())
    return [reading.confidence] if reading.hiring else []


if __name__ == "__main__":
    sys.exit(main())
