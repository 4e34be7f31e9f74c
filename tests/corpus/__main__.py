"""`python -m tests.corpus`: what is right on the shared real mail and on our own, as a table."""

import sys

from tests.corpus import fresh, measured, purposes
from tests.shared import NOT_HERE, found_data


def main() -> int:
    """The exit code: 1 where a figure lies under its floor."""
    data = found_data()
    if data is None:
        sys.stderr.write(f"{NOT_HERE}; only our own mail is measured\n")
    figures = [
        *(measured.figures(data) if data is not None else ()),
        *fresh.figures(),
        *purposes.figures(),
    ]
    for figure in figures:
        sys.stdout.write(f"{figure}\n")
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
