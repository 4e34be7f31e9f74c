"""Pictures that are kept as golden files: day numbers by hand, for every turn that a way can take."""

from collections.abc import Mapping
from typing import Final

from app.cards.picture.layout import layout
from app.cards.picture.numbers import Numbers
from app.cards.picture.png import Theme, to_png
from app.cards.picture.svg import to_svg

PICTURES: Final[Mapping[str, Numbers]] = {
    "just-over": Numbers(0, 7, 14, 5, 10, next=0),
    "early": Numbers(2, 7, 14, 5, 10, next=7),
    "tomorrow": Numbers(6, 7, 14, 5, 10, next=7),
    "today": Numbers(7, 7, 14, 5, 10, next=7),
    "late": Numbers(25, 7, 14, 5, 10, next=31, follow_ups=(8, 17)),
    "promise": Numbers(2, 7, 14, 5, 10, promise=4, next=8),
    "promise-late": Numbers(10, 7, 14, 5, 10, promise=20, next=22, follow_ups=(9,)),
    "promise-today": Numbers(14, 7, 14, 5, 10, promise=14, next=15, follow_ups=(12, 13)),
    "rounds": Numbers(9, 7, 14, 5, 10, next=18, follow_ups=(8,), rounds=(-14, -6), number=3),
    "acknowledged": Numbers(5, 9, 16, 0, 0, next=9),
    "let-it-rest": Numbers(
        80, 7, 14, 5, 10, follow_ups=(8, 17, 18, 19, 20, 21), rounds=(-60,), number=2
    ),
}
THEMES: Final[Mapping[Theme, str]] = {Theme.LIGHT: "light", Theme.DARK: "dark"}


def pngs() -> Mapping[str, bytes]:
    """File name → content."""
    return {
        f"picture-{name}-{spelled}.png": to_png(layout(numbers), theme)
        for name, numbers in PICTURES.items()
        for theme, spelled in THEMES.items()
    }


def svgs() -> Mapping[str, str]:
    """File name → content: one for light and dark, as the pane's style sheet has the colours."""
    return {
        f"picture-{name}.svg": to_svg(layout(numbers), title="Title", words="Words") + "\n"
        for name, numbers in PICTURES.items()
    }
