"""Everything that is measured on the shared real mail."""

from pathlib import Path

from tests.corpus import dates, hiring, structure, threads
from tests.corpus.figure import Figure


def figures(data: Path) -> list[Figure]:
    """In the order of the table."""
    return [m for part in (hiring, structure, dates, threads) for m in part.figures(data)]
