"""What a picture is made of. Lengths are in units of which the width has 300, y runs down."""

from dataclasses import dataclass
from enum import StrEnum

WIDTH = 300.0
DASH = 3.0  # a stroke, and a gap


class Tone(StrEnum):
    """A colour by its use; each way of drawing has its own for light and dark."""

    PAPER = "paper"
    INK = "ink"
    QUIET = "quiet"
    LINE = "line"
    BAND = "band"
    ACCENT = "accent"
    FLAG = "flag"


class Anchor(StrEnum):
    """Where the point of a label is; the spelling is SVG's."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Band:
    """A box with round corners."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    radius: float = 3.0


@dataclass(frozen=True, slots=True)
class Line:
    """Straight; dashed for what is still to come."""

    start: Point
    end: Point
    tone: Tone
    width: float = 1.5
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc, or a ring over the paper."""

    centre: Point
    radius: float
    tone: Tone
    ring: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon."""

    points: tuple[Point, ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a base line."""

    at: Point
    text: str
    tone: Tone
    size: float = 11.0
    anchor: Anchor = Anchor.START


Shape = Band | Line | Dot | Area | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted."""

    height: float
    shapes: tuple[Shape, ...]
