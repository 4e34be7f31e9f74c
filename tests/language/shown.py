"""What a page shows to people, and what of it no catalogue knows."""

import json
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Final

from tests.language.pseudo import Pseudo

SHOWN: Final = ("title", "alt", "aria-label", "placeholder", "data-problem", "content")
HIDDEN: Final = ("script", "style")
OURS: Final = (
    "Afterword",
    "Google",
    "Microsoft",
    "gmail.compose",
    "gmail.modify",
    "Mail.ReadWrite",
)
"""Names, the same in every language."""


class Page(HTMLParser):
    """The text of a page as one, and each attribute that is shown or read out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.attributes: list[str] = []
        self.lang = ""
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = found.get("lang", "")
        if tag != "meta":
            self.attributes += [found[name] for name in SHOWN if found.get(name)]
        self.attributes += json.loads(found.get("data-words", "{}")).values()

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside not in HIDDEN:
            self.text += data


def forgotten(html: str, language: Pseudo, names: Iterable[str] = ()) -> list[str]:
    """What is shown and was not said in this language: neither ours in brackets, nor one of these
    names; nor, as a value within a pattern, anything plain."""
    page = Page(html)
    known = (*OURS, *names)
    texts = [*(left for text in (page.text, *page.attributes) for left in outside(text))]
    plain = language.plain - {language.tag}
    return [text for text in (*texts, *sorted(plain)) if _letters(text, known)]


def outside(text: str) -> Iterator[str]:
    """What stands in no bracket of the pseudo language, piece by piece."""
    depth, piece = 0, ""
    for letter in text:
        if letter in "⟦⟧":
            yield piece
            depth, piece = depth + (1 if letter == "⟦" else -1), ""
            assert depth >= 0
        elif depth == 0:
            piece += letter
    assert depth == 0, "a bracket was cut off"
    yield piece


def _letters(text: str, known: Iterable[str]) -> bool:
    for name in sorted(known, key=len, reverse=True):
        text = text.replace(name, "")
    return bool(re.search(r"[^\W\d_]", text))
