"""`make accuracy`: what is read right of the shared mail, of our own, and by other libraries."""

import sys
from pathlib import Path

from app.cli.evaluation.command import run
from app.cli.evaluation.floors import tables
from app.cli.evaluation.measure import judged
from app.cli.evaluation.report import figure_line
from tests.corpus import fresh, libraries
from tests.corpus.raised import FOLDERS
from tests.shared import NOT_HERE, found_data


def main() -> int:
    """The exit code: 1 where a figure lies under its floor, in any part."""
    codes = []
    for name, data in {"shared": found_data(), **FOLDERS}.items():
        if data is None:
            sys.stderr.write(f"{NOT_HERE}; only our own mail is measured\n")
            continue
        _say(f"\n== {name.replace('_', ' ')} mail\n")
        codes.append(run(data, name, as_object=False))
        _compare(data)
    _say("\n== mail of our tests, written before it was read\n")
    figures = judged(list(fresh.figures()), tables()["fresh"])
    _say("".join(f"{figure_line(figure)}\n" for figure in figures))
    codes.append(int(not all(figure.holds for figure in figures)))
    return max(codes)


def _compare(data: Path) -> None:
    if table := list(libraries.lines(data)):
        _say("\n" + "".join(f"{line}\n" for line in table))


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
