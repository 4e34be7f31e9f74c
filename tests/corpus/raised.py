"""`python -m tests.corpus.raised` raises the floors to slightly under what is measured now.

A floor that is there is never lowered; whoever must lower one does so by hand, and says why. A
figure without a floor gets one. Reasons and order of the file are kept, its comments at the top too.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli.evaluation.figure import Figure
from app.cli.evaluation.floors import FILE, Floor, tables
from app.cli.evaluation.measure import measured
from tests.corpus import fresh
from tests.shared import NOT_HERE, found_data

_HERE = Path(__file__).parent
FOLDERS = {
    "own": _HERE / "mail",  # our own corpus, in the formats of the shared mail
    "unseen": _HERE / "unseen",  # its other half, from which nothing is learnt
    # every third of `learn`, and of the absence notices in `mail`: nothing is learnt from it
    "held_out": _HERE / "held_out",
    "held_out_later": _HERE / "held_out_later",  # the same of what was written after that
    "held_out_typical": _HERE / "held_out_typical",  # and again, worded as most such mail is
    "held_out_away": _HERE / "held_out_away",  # the same of 330 absence notices, hard on purpose
}
SLACK = 0.01  # that a floor lies under what was measured
MOST_SLACK = 0.03  # more needs a reason


def figures_of(name: str) -> Sequence[Figure] | None:
    """What is measured now for one table of floors; None where its mail is not here."""
    if name == "fresh":
        return list(fresh.figures())
    data = found_data() if name == "shared" else FOLDERS[name]
    return None if data is None else measured(data).figures


def raised(floors: dict[str, Floor], figures: Sequence[Figure]) -> dict[str, Floor]:
    """Every floor of a figure that lies higher now, and one for each new figure, in their order."""
    found: dict[str, Floor] = {}
    for figure in figures:
        slack = min(SLACK, 1 / figure.of)  # of many mails a hundredth is too many
        share = max(0.0, math.floor((figure.share - slack) * 1000) / 1000)
        old = floors.get(figure.key)
        if old is None or (share > old.share and not old.because):
            found[figure.key] = Floor(share)
        else:
            found[figure.key] = old
    return found | {key: floor for key, floor in floors.items() if key not in found}


def as_toml(found: dict[str, dict[str, Floor]], head: str) -> str:
    """The file."""
    parts = [head.rstrip()]
    for name, floors in found.items():
        parts.append(f"\n[{name}]")
        parts += (f'"{key}" = {_value(floor)}' for key, floor in floors.items())
    return "\n".join(parts) + "\n"


def _value(floor: Floor) -> str:
    if not floor.because:
        return f"{floor.share:.3f}"
    return f'{{ floor = {floor.share:.3f}, because = "{floor.because}" }}'


def main() -> None:
    """Measure and write."""
    head = FILE.read_text(encoding="utf-8").partition("[")[0]
    found = tables()
    for name, floors in found.items():
        figures = figures_of(name)
        if figures is None:
            sys.stderr.write(f"{NOT_HERE}; its floors stay\n")
        else:
            found[name] = raised(floors, figures)
    FILE.write_text(as_toml(found, head), encoding="utf-8")


if __name__ == "__main__":
    main()
