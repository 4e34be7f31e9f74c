"""Writes the golden cards anew: `python -m tests.cards.regolden`, then read the difference."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.cards.drawn import goldens, html_goldens

GOLDEN: Final = Path(__file__).parent / "golden"
ENDING: Final = ".google.json"
HTML: Final = ".outlook.html"


def files() -> Mapping[str, str]:
    """Every golden file by its name: cards and answers for Google, the same cards for Outlook."""
    written = {
        f"{name}{ENDING}": json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        for name, content in goldens().items()
    }
    return written | {f"{name}{HTML}": html + "\n" for name, html in html_goldens().items()}


def main() -> None:
    """One file a card or answer; files of cards that are no more are removed."""
    drawn = files()
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        if old.name not in drawn:
            old.unlink()
    for name, text in drawn.items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(drawn)} golden files\n")


if __name__ == "__main__":
    main()
