"""Shapes as inline SVG for the pane: classes only, its style sheet has the colours of the theme."""

from html import escape
from typing import Final

from app.cards.picture.shapes import (
    DASH,
    WIDTH,
    Anchor,
    Area,
    Band,
    Dot,
    Drawing,
    Label,
    Line,
    Shape,
)

NAME: Final = "picture"


def to_svg(drawing: Drawing, *, title: str, words: str) -> str:
    """One picture, read out as an image with its words.

    Args:
        title: What it is.
        words: The same in words.
    """
    size = f"0 0 {WIDTH:g} {drawing.height:g}"
    shapes = "\n".join(map(_shape, drawing.shapes))
    return (
        f'<svg class="{NAME}" viewBox="{size}" role="img" '
        f'aria-labelledby="{NAME}-title" aria-describedby="{NAME}-words">\n'
        f'<title id="{NAME}-title">{escape(title)}</title>\n'
        f'<desc id="{NAME}-words">{escape(words)}</desc>\n'
        f"{shapes}\n</svg>"
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Band():
            return (
                f'<rect class="{shape.tone}" x="{shape.x:g}" y="{shape.y:g}" '
                f'width="{shape.width:g}" height="{shape.height:g}" rx="{shape.radius:g}"/>'
            )
        case Line():
            (x1, y1), (x2, y2) = shape.start, shape.end
            dashes = f' stroke-dasharray="{DASH:g}"' if shape.dashed else ""
            return (
                f'<line class="{shape.tone}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" '
                f'stroke-width="{shape.width:g}"{dashes}/>'
            )
        case Dot():
            x, y = shape.centre
            kind = f"{shape.tone} ring" if shape.ring else shape.tone
            return f'<circle class="{kind}" cx="{x:g}" cy="{y:g}" r="{shape.radius:g}"/>'
        case Area():
            points = " ".join(f"{x:g},{y:g}" for x, y in shape.points)
            return f'<polygon class="{shape.tone}" points="{points}"/>'
        case Label():
            x, y = shape.at
            anchor = "" if shape.anchor is Anchor.START else f' text-anchor="{shape.anchor}"'
            return (
                f'<text class="{shape.tone}" x="{x:g}" y="{y:g}" font-size="{shape.size:g}"'
                f"{anchor}>{escape(shape.text)}</text>"
            )
