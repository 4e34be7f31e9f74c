"""Softmax regression with an L2 penalty, and its weights as a module of the project.

There is no chance in it: the same mails and the same questions give the same file. Needs
scikit-learn, which nothing else needs.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

LEAST_WEIGHT = 8  # hundredths: a word that moves no class by so much is left out
LEAST_PART = 3  # of a word, in one class
ROUNDS = 5000


@dataclass(frozen=True)
class Taught:
    """One mail: everything that may carry a weight, what it is, and how much it counts."""

    features: Mapping[str, float]
    label: str
    weight: float = 1.0


@dataclass(frozen=True)
class Weights:
    """Of every class, in hundredths."""

    classes: Sequence[str]
    start: Sequence[int]
    lines: Sequence[str]

    def write(self, path: Path, *, of: str, digest: str) -> None:
        """As a module beside the code that reads it; `of` names that code, `digest` its mails."""
        named = "".join(f'    "{name}",\n' for name in self.classes)
        text = (
            f'"""Weights of `{of}` in hundredths, by the number of the class; written by `make fit`."""\n\n'
            f"{digest}\n"
            f"CLASSES = (\n{named})\n"
            f"START = ({', '.join(map(str, self.start))})\n"
            'WEIGHTS = """\n' + "\n".join(self.lines) + '\n"""\n'
        )
        path.write_text(text, encoding="utf-8")


def fitted(
    taught: Sequence[Taught], *, strength: float, least_mails: Mapping[bool, int], balance: float
) -> Weights:
    """Fit them.

    Args:
        taught: The mails.
        strength: Of the mails against the penalty.
        least_mails: That a word (False), or a pair of words (True), stands in.
        balance: 1 weighs all classes alike, 0 all mails.
    """
    counts = Counter(name for one in taught for name in one.features if _is_word(name))
    rows = [
        {
            name: value
            for name, value in one.features.items()
            if not _is_word(name) or counts[name] >= least_mails[" " in name]
        }
        for one in taught
    ]
    vectors = DictVectorizer()
    model = LogisticRegression(C=strength, max_iter=ROUNDS).fit(
        vectors.fit_transform(rows),
        [one.label for one in taught],
        sample_weight=_weights(taught, balance),
    )
    # Of two classes scikit-learn has one row of weights: those of the second.
    second = len(model.classes_) == 2
    parts = np.vstack([-model.coef_, model.coef_]) / 2 if second else model.coef_
    start = [-model.intercept_[0] / 2, model.intercept_[0] / 2] if second else model.intercept_
    weights = np.round(parts.T * 100).astype(int)
    lines = [
        f"{name}\t{parts}"
        for name, row in zip(vectors.feature_names_, weights, strict=True)
        if (not _is_word(name) or np.abs(row).max() >= LEAST_WEIGHT)
        and (parts := _parts(name, row))
    ]
    return Weights(list(model.classes_), [round(100 * weight) for weight in start], lines)


def _weights(
    taught: Sequence[Taught], balance: float
) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    heavy: dict[str, float] = defaultdict(float)
    for one in taught:
        heavy[one.label] += one.weight
    even = sum(heavy.values()) / len(heavy)
    return np.array([one.weight * (even / heavy[one.label]) ** balance for one in taught])


def _is_word(name: str) -> bool:
    return ":" not in name or name.startswith("subject:")


def _parts(name: str, row: Iterable[int]) -> str:
    least = LEAST_PART if _is_word(name) else 1
    return " ".join(f"{number}:{part}" for number, part in enumerate(row) if abs(part) >= least)
