"""What was measured, on the screen and in `build/bench.json`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson
from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One number; `aim` None: for the reader only."""

    name: str
    value: float
    unit: str
    aim: float | None = None
    higher_is_better: bool = True
    told: str = ""  # what it was made of, for the table

    @property
    def is_met(self) -> bool:
        """Whether the aim is reached, where there is one."""
        if self.aim is None:
            return True
        return self.value >= self.aim if self.higher_is_better else self.value <= self.aim


def write(figures: Sequence[Figure], file: Path) -> None:
    """As other programs read it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    found: Mapping[str, object] = {
        figure.name: {
            "value": round(figure.value, 4),
            "aim": figure.aim,
            "unit": figure.unit,
            "higher_is_better": figure.higher_is_better,
        }
        for figure in figures
    }
    file.write_bytes(orjson.dumps(found, option=orjson.OPT_INDENT_2) + b"\n")


def show(figures: Sequence[Figure], console: Console) -> None:
    """For people."""
    table = Table(title="Afterword, measured on this machine in one run")
    table.add_column("figure", no_wrap=True)
    table.add_column("value", justify="right", no_wrap=True)
    table.add_column("aim", justify="right", no_wrap=True)
    table.add_column("made of", overflow="fold")
    for figure in figures:
        value = f"{figure.value:.3g} {figure.unit}"
        if figure.aim is not None:
            value = f"[{'green' if figure.is_met else 'red'}]{value}[/]"
        sign = "≥" if figure.higher_is_better else "≤"
        aim = "" if figure.aim is None else f"{sign} {figure.aim:g}"
        table.add_row(figure.name, value, aim, figure.told)
    console.print(table)
