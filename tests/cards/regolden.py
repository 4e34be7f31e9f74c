"""Writes the golden cards anew: `python -m tests.cards.regolden`, then read the difference."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.cards.drawn import goldens, html_goldens
from tests.cards.pictured import pngs, svgs

GOLDEN: Final = Path(__file__).parent / "golden"
ENDING: Final = ".google.json"
HTML: Final = ".outlook.html"


def files() -> Mapping[str, str]:
    """Every golden text by its name: cards and answers for Google, the same cards for Outlook, and
    pictures for the pane."""
    written = {
        f"{name}{ENDING}": json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        for name, content in goldens().items()
    }
    pages = {f"{name}{HTML}": html + "\n" for name, html in html_goldens().items()}
    return {**written, **pages, **svgs()}


def main() -> None:
    """One file a card, answer or picture; files of cards that are no more are removed."""
    drawn, images = files(), pngs()
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        if old.name not in drawn and old.name not in images:
            old.unlink()
    for name, image in images.items():
        (GOLDEN / name).write_bytes(image)
    for name, text in drawn.items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(drawn) + len(images)} golden files\n")


if __name__ == "__main__":
    main()
