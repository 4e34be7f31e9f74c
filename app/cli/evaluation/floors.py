"""The floors of `floors.toml`: what no change may fall under. They only rise."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("floors.toml")


@dataclass(frozen=True, slots=True)
class Floor:
    """The least share, and why it lies further under what is measured than others do."""

    share: float
    because: str = ""


def tables() -> dict[str, dict[str, Floor]]:
    """The floors of each data set, by the names of their figures."""
    found = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        name: {key: _floor(value) for key, value in table.items()} for name, table in found.items()
    }


def _floor(value: float | dict[str, float | str]) -> Floor:
    if isinstance(value, dict):
        return Floor(float(value["floor"]), str(value["because"]))
    return Floor(float(value))
