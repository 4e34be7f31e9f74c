"""Letters with marks, such as "ä" and "ñ": the font that Pillow carries has only the bare ones.

Lengths are in the height of the font; a mark's own places are seen from the middle of the letter's
top, y running up.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import combining, normalize

from PIL import ImageDraw, ImageFont

from app.cards.picture.shapes import Anchor, Point

ANCHORS: Final[Mapping[Anchor, str]] = {
    Anchor.START: "ls",
    Anchor.MIDDLE: "ms",
    Anchor.END: "rs",
}
"""Pillow's names: left, middle or right, on the base line."""
BEFORE: Final[Mapping[Anchor, float]] = {Anchor.START: 0, Anchor.MIDDLE: 0.5, Anchor.END: 1}
"""How much of a text lies left of its point."""
DIAERESIS: Final = "\u0308"
DOTS: Final = ((-0.13, 0.13), (0.13, 0.13))
DOT: Final = 0.055
STROKE: Final = 0.07
STROKES: Final[Mapping[str, tuple[Point, ...]]] = {
    "\u0300": ((0.05, 0.07), (-0.08, 0.19)),
    "\u0301": ((-0.05, 0.07), (0.08, 0.19)),
    "\u0302": ((-0.13, 0.07), (0, 0.18), (0.13, 0.07)),
    "\u0303": ((-0.18, 0.08), (-0.1, 0.14), (0, 0.11), (0.1, 0.08), (0.18, 0.14)),
}
"""Grave, acute, circumflex and tilde."""
DOTTED: Final = "ij"  # their own dot makes room for another mark
SPELLED: Final[Mapping[str, str]] = {"\u00df": "ss"}


class Lettering(NamedTuple):
    """A text as it can be drawn."""

    bare: str
    marks: tuple[tuple[int, str], ...]  # on which letter of it, and what


@lru_cache(maxsize=512)
def lettering(text: str) -> Lettering:
    """ "für" → "fur" with two dots on its second letter; a mark that is not known is left out."""
    bare, marks = "", []
    for letter in normalize("NFD", text):
        if not combining(letter):
            bare += SPELLED.get(letter, letter)
        elif bare and (letter == DIAERESIS or letter in STROKES):
            marks.append((len(bare) - 1, letter))
    return Lettering(bare, tuple(marks))


class Pen:
    """Writes on paper of one colour."""

    def __init__(
        self, draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, colour: str, paper: str
    ) -> None:
        self._draw = draw
        self._font = font
        self._colour = colour
        self._paper = paper

    def write(self, at: Point, text: str, anchor: Anchor) -> None:
        """Its base line is at that point."""
        bare, marks = lettering(text)
        self._draw.text(at, bare, fill=self._colour, font=self._font, anchor=ANCHORS[anchor])
        x, y = at
        left = x - BEFORE[anchor] * self._font.getlength(bare)
        for place, mark in marks:
            start = left + self._font.getlength(bare[: place + 1])
            self._mark((start - self._font.getlength(bare[place]), y), bare[place], mark)

    def _mark(self, at: Point, letter: str, mark: str) -> None:
        left, top, right, _ = self._font.getbbox(letter, anchor="ls")
        if letter in DOTTED:
            over, top = top, self._font.getbbox("x", anchor="ls")[1]
            dot = (at[0] + left, at[1] + over, at[0] + right, at[1] + top - 1)
            self._draw.rectangle(dot, fill=self._paper)
        middle = (at[0] + (left + right) / 2, at[1] + top)
        if mark == DIAERESIS:
            radius = DOT * self._font.size
            for x, y in self._placed(DOTS, middle):
                box = (x - radius, y - radius, x + radius, y + radius)
                self._draw.ellipse(box, fill=self._colour)
        else:
            stroke = list(self._placed(STROKES[mark], middle))
            width = round(STROKE * self._font.size)
            self._draw.line(stroke, fill=self._colour, width=width, joint="curve")

    def _placed(self, points: tuple[Point, ...], middle: Point) -> Iterator[Point]:
        for x, y in points:
            yield middle[0] + x * self._font.size, middle[1] - y * self._font.size
