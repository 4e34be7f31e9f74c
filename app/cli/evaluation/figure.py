"""What measuring gives: shares with their counts, and the misses by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """So many of so many were right; floor and aim where there are any."""

    about: str  # the question: "hiring"
    name: str  # "recall"
    right: int
    of: int
    floor: float | None = None  # slightly under what was measured last
    aim: float | None = None  # what issue 4 asks for

    @property
    def key(self) -> str:
        """The name in the JSON and in floors.toml."""
        return f"{self.about}.{self.name}"

    @property
    def share(self) -> float:
        """Of nothing, nothing is wrong."""
        return self.right / self.of if self.of else 1.0

    @property
    def holds(self) -> bool:
        """Not under its floor."""
        return self.floor is None or self.share >= self.floor


@dataclass(frozen=True, slots=True)
class Miss:
    """One wrong answer; nothing of the mail but its name and labels."""

    id: str
    wanted: str
    got: str
    confidence: float | None = None  # of the wrong answer; None where the answer has none


@dataclass(frozen=True, slots=True)
class Measured:
    """The answers to one question or several."""

    figures: Sequence[Figure] = ()
    misses: dict[str, list[Miss]] = field(default_factory=dict)  # by question


Asked = tuple[bool, bool]  # it is so; we say that it is so


def counted(about: str, name: str, answers: Iterable[bool]) -> Iterator[Figure]:
    """The share of true answers; no figure where nothing was asked."""
    found = list(answers)
    if found:
        yield Figure(about, name, sum(found), len(found))


def by_language(about: str, name: str, answers: Iterable[tuple[str, bool]]) -> Iterator[Figure]:
    """The share of all, then of each language where there are several."""
    found = list(answers)
    yield from counted(about, name, (right for _, right in found))
    for lang in _several({lang for lang, _ in found}):
        yield from counted(about, f"{name}_{lang}", (right for at, right in found if at == lang))


def found_rightly(about: str, asked: Iterable[tuple[str, Asked]], end: str = "") -> list[Figure]:
    """Precision and recall of all and of each language; `end` closes the names."""
    found = list(asked)
    return [
        *by_language(about, f"precision{end}", ((at, so) for at, (so, said) in found if said)),
        *by_language(about, f"recall{end}", ((at, said) for at, (so, said) in found if so)),
    ]


def f1(about: str, name: str, asked: Iterable[Asked]) -> Iterator[Figure]:
    """The harmonic mean of precision and recall: twice the hits of all that is so or is said so."""
    found = list(asked)
    of = sum(so + said for so, said in found)
    if of:
        yield Figure(about, name, 2 * sum(so and said for so, said in found), of)


def _several(langs: set[str]) -> list[str]:
    return sorted(langs) if len(langs) > 1 else []
