"""`python -m tests.corpus.fit` fits the weights of `likely_kind` on our own mails and writes them.

Softmax regression with an L2 penalty, classes weighed alike and without a bias (few words must not
lean to any class), by plain gradient descent: no library and no chance, so the same mails give the
same file. The half that is held out is left out here.
"""

import math
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.domain.reading import likely_kind
from app.domain.reading.word_weights import features
from app.domain.reading.written import written_in
from tests.corpus.fresh import HIRING, half
from tests.domain.reading import recruiters_sentences as sentences_of
from tests.domain.reading.fresh.later import LATER
from tests.domain.reading.hiring_mails import MAILS
from tests.domain.reading.mail import a_mail

CLASS_OF = {
    "rejection": "rejection",
    "offer": "offer",
    "invitation": "meeting",
    "scheduling": "meeting",
    "notice": "notice",
    "acknowledgement": "talk",
    "promise": "talk",
    "question": "talk",
    "reply": "talk",
}
CLASSES = ("rejection", "offer", "meeting", "notice", "talk")
STRENGTH = 0.3  # of the data against the penalty
ROUNDS = 400
LEAST_MAILS = 2  # that a feature stands in
LEAST_WEIGHT = 6  # hundredths
Example = tuple[frozenset[str], int]


def examples() -> list[Example]:
    """The features of each mail beside the number of its class."""
    return [
        (frozenset(f for line in lines for f in features(line)), CLASSES.index(CLASS_OF[kind]))
        for lines, kind in _texts()
        if kind in CLASS_OF
    ]


def _texts() -> Iterator[tuple[list[str], str]]:
    for _, _, subject, body, kinds in MAILS:
        yield _lines(subject, body), kinds.split()[0]
    for mail in (*half(HIRING, "looked at"), *LATER):
        if mail.hiring:
            yield _lines(mail.subject, mail.body), mail.kinds.split()[0]
    for said, kind in (
        (sentences_of.DECLINES, "rejection"),
        (sentences_of.OFFERS, "offer"),
        (sentences_of.INVITES, "invitation"),
        (sentences_of.SCHEDULES, "scheduling"),
    ):
        for line in said:
            yield _lines("", line), kind


def _lines(subject: str, body: str) -> list[str]:
    written = written_in(a_mail(body, subject=subject), body)
    return [written.subject.low, *(one.low for one in written.said)]


def _names() -> frozenset[str]:
    """Words that only stand with a capital letter: people and firms, which prove nothing."""
    text = "\n".join(mail[3] for mail in MAILS)
    text += "\n".join(m.body for which in ("looked at", "held out") for m in half(HIRING, which))
    text += "\n".join(mail.body for mail in LATER)
    lower = set(re.findall(r"(?<![\w'])[a-z']+", text))
    capital = {word.lower() for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z']+", text)}
    return frozenset(capital - lower)


def fit(data: Sequence[Example]) -> dict[str, list[float]]:
    """The weights of each feature, in natural logarithms."""
    names = _names()
    counts = Counter(f for found, _ in data for f in found if names.isdisjoint(f.split()))
    known = {f for f, count in counts.items() if count >= LEAST_MAILS}
    mails = [([f for f in sorted(found) if f in known], label) for found, label in data]
    sizes = Counter(label for _, label in data)
    share = {label: len(data) / (len(sizes) * size) for label, size in sizes.items()}
    weights = {f: [0.0] * len(CLASSES) for f in sorted(known)}
    step = 1 / (1 + STRENGTH * sum(share[label] * len(found) for found, label in mails) / 60)
    for _ in range(ROUNDS):
        slope = {f: list(w) for f, w in weights.items()}
        for found, label in mails:
            totals = [0.0] * len(CLASSES)
            for f in found:
                totals = [t + w for t, w in zip(totals, weights[f], strict=True)]
            top = max(totals)
            chances = [math.exp(t - top) for t in totals]
            whole = sum(chances)
            wrong = [
                STRENGTH * share[label] * (c / whole - (number == label))
                for number, c in enumerate(chances)
            ]
            for f in found:
                slope[f] = [s + w for s, w in zip(slope[f], wrong, strict=True)]
        for f, s in slope.items():
            weights[f] = [w - step * d for w, d in zip(weights[f], s, strict=True)]
    return weights


def as_module(weights: dict[str, list[float]]) -> str:
    """The Python module that `likely_kind` reads."""
    rows = ((f, [round(100 * w) for w in ws]) for f, ws in sorted(weights.items()))
    lines = [f"{f} {' '.join(map(str, ws))}" for f, ws in rows if max(map(abs, ws)) >= LEAST_WEIGHT]
    return (
        '"""Weights of `likely_kind` in hundredths, written by `python -m tests.corpus.fit`."""\n\n'
        f"CLASSES = {CLASSES!r}\n".replace("'", '"')
        + 'WEIGHTS = """\n'
        + "\n".join(lines)
        + '\n"""\n'
    )


def main() -> None:
    """Fit and write."""
    module = as_module(fit(examples()))
    Path(likely_kind.__file__).with_name("likely_kind_weights.py").write_text(module)
    sys.stdout.write(f"{module.count(chr(10)) - 5} words and pairs\n")


if __name__ == "__main__":
    main()
