"""`make fit` fits the weights of `learned` and writes them.

Softmax regression with an L2 penalty, classes weighed alike. There is no chance in it: the same
mails and the same questions give the same file. Needs scikit-learn, which nothing else needs.
"""

import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from app.domain.reading import learned
from tests.corpus.lessons import digest, lessons
from tests.shared import NOT_HERE, found_data

LEAST_MAILS = {False: 2, True: 3}  # that a word, or a pair of words, stands in
LEAST_WEIGHT = 8  # hundredths: a word that moves no class by so much is left out
LEAST_PART = 3  # of a word, in one class
ROUNDS = 5000
STRENGTH = 1  # of the mails against the penalty: with 3, fewer of the real hiring mails are known


def main() -> int:
    """The exit code."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; without ordinary mail everything would look like hiring\n")
        return 2
    taught = [(lesson, found) for lesson in lessons(data) if (found := lesson.features())]
    counts = Counter(name for _, found in taught for name in found if _is_word(name))
    rows = [
        {n: v for n, v in found.items() if not _is_word(n) or counts[n] >= LEAST_MAILS[" " in n]}
        for _, found in taught
    ]
    vectors = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, class_weight="balanced").fit(
        vectors.fit_transform(rows),
        [lesson.label for lesson, _ in taught],
        sample_weight=np.array([lesson.weight for lesson, _ in taught]),
    )
    weights = np.round(model.coef_.T * 100).astype(int)
    lines = [
        f"{name}\t{_parts(name, row)}"
        for name, row in zip(vectors.feature_names_, weights, strict=True)
        if not _is_word(name) or np.abs(row).max() >= LEAST_WEIGHT
    ]
    start = [round(100 * weight) for weight in model.intercept_]
    Path(learned.__file__).with_name("learned_weights.py").write_text(
        _module(list(model.classes_), start, lines), encoding="utf-8"
    )
    sys.stdout.write(f"{len(taught)} mails, {len(lines)} words, pairs and scores\n")
    return 0


def _is_word(name: str) -> bool:
    return not name.startswith(("score:", "sender:"))


def _parts(name: str, row: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> str:
    least = LEAST_PART if _is_word(name) else 1
    return " ".join(f"{number}:{part}" for number, part in enumerate(row) if abs(part) >= least)


def _module(classes: list[str], start: list[int], lines: list[str]) -> str:
    named = "".join(f'    "{name}",\n' for name in classes)
    return (
        '"""Weights of `learned` in hundredths, by the number of the class; written by `make fit`."""\n\n'
        f'MADE_FROM = "{digest()}"  # `tests.corpus.lessons.digest`\n'
        f"CLASSES = (\n{named})\n"
        f"START = ({', '.join(map(str, start))})\n"
        'WEIGHTS = """\n' + "\n".join(lines) + '\n"""\n'
    )


if __name__ == "__main__":
    sys.exit(main())
