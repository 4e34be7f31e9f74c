"""Texts of the cards that are in no catalogue: `python -m tests.language.forgotten [name of a card]`."""

import sys

from app.cards.in_language import in_language
from tests.cards.drawn import cards
from tests.language.pseudo import Pseudo


def main() -> None:
    """Card by card, the plain texts in it. Names, quotations, drafts and times may be among them."""
    seen: set[str] = set()
    for name, card in cards().items():
        if any(part not in name for part in sys.argv[1:]):
            continue
        language = Pseudo()
        in_language(card, language)
        for text in sorted(language.plain - seen):
            sys.stdout.write(f"{name}: {text!r}\n")
        seen |= language.plain


if __name__ == "__main__":
    main()
