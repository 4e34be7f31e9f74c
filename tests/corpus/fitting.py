"""Softmax regression with an L2 penalty, and its weights as a module of the project.

Words may be scaled by how telling they are (the log-count ratios of Wang and Manning, "Baselines and
Bigrams", ACL 2012): a word that stands in one class alone then gets its weight at less cost than the
many that stand everywhere, so that a long mail of everyday words adds up to little. There is no chance in it: the same mails and the same questions give the same file. Needs
scikit-learn, which nothing else needs.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

LEAST_WEIGHT = 8  # hundredths: a word that moves no class by so much is left out
LEAST_PART = 3  # of a word, in one class
ROUNDS = 5000
_WORDS_TOO = ("subject:", "local:", "name:")
MOST_TELLING = 4.0  # a log ratio counts for no more,
DAMPED = (
    0.75  # and is raised to this power: of 0.5 to 2 the best for ordinary and hard mail together
)


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
    taught: Sequence[Taught],
    *,
    strength: float,
    least_mails: Mapping[bool, int],
    balance: float,
    telling: bool = False,
) -> Weights:
    """Fit them.

    Args:
        taught: The mails.
        strength: Of the mails against the penalty.
        least_mails: That a word (False), or a pair of words (True), stands in.
        balance: 1 weighs all classes alike, 0 all mails.
        telling: Whether words are scaled by how telling they are.
    """
    counts = Counter(name for one in taught for name in one.features if _is_word(name))
    kept = {name for name, count in counts.items() if count >= least_mails[" " in name]}
    scales = _how_telling(taught, kept) if telling else dict.fromkeys(kept, 1.0)
    rows = [
        {
            name: value * scales.get(name, 1.0)
            for name, value in one.features.items()
            if not _is_word(name) or name in kept
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
    scale = np.array([[scales.get(name, 1.0)] for name in vectors.feature_names_])
    weights = np.round(parts.T * scale * 100).astype(int)
    lines = [
        f"{name}\t{parts}"
        for name, row in zip(vectors.feature_names_, weights, strict=True)
        if (not _is_word(name) or np.abs(row).max() >= LEAST_WEIGHT)
        and (parts := _parts(name, row))
    ]
    return Weights(list(model.classes_), [round(100 * weight) for weight in start], lines)


def _how_telling(taught: Sequence[Taught], words: Collection[str]) -> dict[str, float]:
    """Of each word: its largest log ratio between one class and all others, 1 on average."""
    mails: dict[str, float] = defaultdict(float)
    with_word: dict[str, dict[str, float]] = {name: defaultdict(float) for name in words}
    for one in taught:
        mails[one.label] += one.weight
        for name in one.features.keys() & with_word.keys():
            with_word[name][one.label] += one.weight
    every = sum(mails.values())
    found = {}
    for name, by_label in with_word.items():
        whole = sum(by_label.values())
        ratios = (
            math.log(
                _share(by_label.get(label, 0.0), of)
                / _share(whole - by_label.get(label, 0.0), every - of)
            )
            for label, of in mails.items()
        )
        found[name] = min(MOST_TELLING, max(map(abs, ratios))) ** DAMPED
    mean = sum(found.values()) / max(1, len(found))
    return {name: ratio / mean for name, ratio in found.items()}


def _share(some: float, of: float) -> float:
    """Of the mails, as if one more had the word and one more had not."""
    return (some + 1) / (of + 2)


def _weights(
    taught: Sequence[Taught], balance: float
) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    heavy: dict[str, float] = defaultdict(float)
    for one in taught:
        heavy[one.label] += one.weight
    even = sum(heavy.values()) / len(heavy)
    return np.array([one.weight * (even / heavy[one.label]) ** balance for one in taught])


def _is_word(name: str) -> bool:
    return ":" not in name or name.startswith(_WORDS_TOO)


def _parts(name: str, row: Iterable[int]) -> str:
    least = LEAST_PART if _is_word(name) else 1
    return " ".join(f"{number}:{part}" for number, part in enumerate(row) if abs(part) >= least)
