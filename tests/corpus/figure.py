"""One measured share with the floor that it must not fall under."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """So many of so many were right."""

    about: str
    name: str
    right: int
    of: int
    floor: float  # slightly under what was measured last

    @property
    def share(self) -> float:
        """Of nothing, nothing is wrong."""
        return self.right / self.of if self.of else 1.0

    @property
    def holds(self) -> bool:
        """Not under its floor."""
        return self.share >= self.floor

    def __str__(self) -> str:
        counted = f"{self.right}/{self.of}"
        mark = "" if self.holds else "  UNDER ITS FLOOR"
        return f"{self.about:9} {self.name:44} {counted:>10} {self.share:7.3f}  floor {self.floor:.3f}{mark}"


def counted(about: str, name: str, answers: Iterable[bool], floor: float) -> Figure:
    """The share of true answers."""
    found = list(answers)
    return Figure(about, name, sum(found), len(found), floor)
