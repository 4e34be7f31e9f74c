"""Shapes as PNG for Gmail, at twice the width of a sidebar so that it is sharp on every screen."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageColor, ImageDraw, ImageFont

from app.cards.picture.lettering import Pen
from app.cards.picture.shapes import (
    DASH,
    WIDTH,
    Area,
    Band,
    Dot,
    Drawing,
    Label,
    Line,
    Point,
    Shape,
    Tone,
)

SCALE: Final = 2  # pixels a unit
FINER: Final = 3  # drawn so much larger, then made smaller: Pillow's own edges have steps
TOO_NEAR: Final = 16  # of 255
STEPS: Final = 8  # shades of an edge, between a colour and what it is painted on


class Theme(StrEnum):
    """On which ground; the spelling stands in the address."""

    LIGHT = "l"
    DARK = "d"


PALETTES: Final[Mapping[Theme, Mapping[Tone, str]]] = {
    Theme.LIGHT: {
        Tone.PAPER: "#ffffff",
        Tone.INK: "#1f2b2c",
        Tone.QUIET: "#566668",
        Tone.LINE: "#8b9a9c",
        Tone.BAND: "#d3ebec",
        Tone.ACCENT: "#0f5c63",
        Tone.FLAG: "#8a3b12",
    },
    Theme.DARK: {
        Tone.PAPER: "#1b2021",
        Tone.INK: "#e8eeee",
        Tone.QUIET: "#a9b8ba",
        Tone.LINE: "#718385",
        Tone.BAND: "#21464a",
        Tone.ACCENT: "#7fd0d7",
        Tone.FLAG: "#f2b48f",
    },
}
"""The colours of the pane (`pane.css`), on a ground of their own: no host says what is behind."""


def to_png(drawing: Drawing, theme: Theme) -> bytes:
    """One picture."""
    colours = PALETTES[theme]
    large = SCALE * FINER
    size = (round(WIDTH * large), round(drawing.height) * large)
    image = Image.new("RGB", size, colours[Tone.PAPER])
    brush = _Brush(ImageDraw.Draw(image), colours, large)
    for shape in drawing.shapes:
        brush.paint(shape)
    small = image.reduce(FINER).quantize(palette=_paints(theme), dither=Image.Dither.NONE)
    written = BytesIO()
    small.save(written, "PNG", optimize=False, compress_level=6)
    return written.getvalue()


class _Brush:
    """Paints in units on a canvas of pixels."""

    def __init__(self, draw: ImageDraw.ImageDraw, colours: Mapping[Tone, str], scale: int) -> None:
        self._draw = draw
        self._colours = colours
        self._scale = scale

    def paint(self, shape: Shape) -> None:
        """One shape over those before."""
        colour, to = self._colours[shape.tone], self._to
        match shape:
            case Band():
                corner = (shape.x + shape.width, shape.y + shape.height)
                box = (*to((shape.x, shape.y)), *to(corner))
                self._draw.rounded_rectangle(box, shape.radius * self._scale, fill=colour)
            case Line():
                width = round(shape.width * self._scale)
                for start, end in _strokes(shape):
                    self._draw.line((*to(start), *to(end)), fill=colour, width=width)
            case Dot():
                self._dot(shape, colour)
            case Area():
                self._draw.polygon([to(point) for point in shape.points], fill=colour)
            case Label():
                font, paper = _font(round(shape.size * self._scale)), self._colours[Tone.PAPER]
                Pen(self._draw, font, colour, paper).write(to(shape.at), shape.text, shape.anchor)

    def _dot(self, dot: Dot, colour: str) -> None:
        (x, y), r = dot.centre, dot.radius
        box = (*self._to((x - r, y - r)), *self._to((x + r, y + r)))
        if dot.ring:
            paper = self._colours[Tone.PAPER]
            self._draw.ellipse(box, fill=paper, outline=colour, width=round(2 * self._scale))
        else:
            self._draw.ellipse(box, fill=colour)

    def _to(self, point: Point) -> Point:
        x, y = point
        return x * self._scale, y * self._scale


def _strokes(line: Line) -> Iterator[tuple[Point, Point]]:
    """A line, or the dashes of a level one."""
    (x, y), (end, _) = line.start, line.end
    if not line.dashed:
        yield line.start, line.end
        return
    while x < end:
        yield (x, y), (min(x + DASH, end), y)
        x += 2 * DASH


@lru_cache(maxsize=len(Theme))
def _paints(theme: Theme) -> Image.Image:
    """Every colour that a picture of this theme can need: the seven, and the shades of edges.

    Pillow finds the nearest colour only roughly, so a shade too near to one of the seven would take
    its place.
    """
    colours = {tone: ImageColor.getrgb(name)[:3] for tone, name in PALETTES[theme].items()}
    pure = list(colours.values())
    shades = (
        tuple(round(a + (b - a) * step / STEPS) for a, b in zip(ground, colour, strict=True))
        for ground in (colours[Tone.PAPER], colours[Tone.BAND])
        for colour in pure
        for step in range(1, STEPS)
    )
    edges = [shade for shade in shades if min(_apart(shade, one) for one in pure) >= TOO_NEAR]
    found = list(dict.fromkeys([*pure, *edges]))
    paints = Image.new("P", (1, 1))
    paints.putpalette([part for colour in found for part in colour])
    return paints


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


@lru_cache(maxsize=8)
def _font(pixels: int) -> ImageFont.FreeTypeFont:
    """The one that Pillow carries (Aileron): the same on every machine.

    Raises:
        LookupError: Pillow was built without FreeType.
    """
    font = ImageFont.load_default(pixels)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise LookupError("Pillow has no FreeType here")
    return font
