"""Writes the golden cards anew: `python -m tests.cards.regolden`, then read the difference."""

import json
import sys
from pathlib import Path
from typing import Final

from tests.cards.drawn import goldens

GOLDEN: Final = Path(__file__).parent / "golden"
ENDING: Final = ".google.json"


def main() -> None:
    """One file a card or answer; files of cards that are no more are removed."""
    drawn = goldens()
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.glob(f"*{ENDING}"):
        if old.name.removesuffix(ENDING) not in drawn:
            old.unlink()
    for name, content in drawn.items():
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        (GOLDEN / f"{name}{ENDING}").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(drawn)} golden files\n")


if __name__ == "__main__":
    main()
