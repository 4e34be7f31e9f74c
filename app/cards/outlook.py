"""Cards as HTML for the Outlook pane: what goes inside its `<main>`.

No script, no style and no event attribute: the pane's own script reads `data-do` and
`data-requires`, its style sheet the classes. Everything from outside is escaped by jinja2.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.cards.in_language import in_language
from app.cards.in_templates import words_of
from app.cards.language import ENGLISH, Language
from app.cards.model import (
    Button,
    Buttons,
    Card,
    Choice,
    DateField,
    Do,
    Fact,
    Open,
    Passage,
    Picture,
    Quote,
    Section,
    Text,
    TextField,
    Timeline,
    Widget,
)
from app.cards.picture.layout import layout
from app.cards.picture.svg import to_svg

Json = dict[str, object]

TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


class Block(NamedTuple):
    """Widgets of one kind in a row: several facts are one list."""

    kind: str
    widgets: tuple[Widget, ...]


class Part(NamedTuple):
    """A section as the template takes it."""

    id: str
    title: str
    folded: bool
    ways: bool  # nothing but buttons to elsewhere: drawn quietly
    blocks: tuple[Block, ...]


def to_outlook(card: Card, language: Language = ENGLISH, *, busy: bool = False) -> str:
    """One card.

    Args:
        busy: Something is still being found out; said to screen readers and drawn as a moving line.
    """
    card = in_language(card, language)
    parts = [_part(section, f"card-{place}") for place, section in enumerate(card.sections, 1)]
    return TEMPLATES.get_template("card.html").render(
        card=card,
        parts=parts,
        busy=busy,
        primary=_primary(card),
        do=_do,
        href=_href,
        svg=lambda picture: _svg(picture, language),
        **words_of(language),
    )


def _part(section: Section, place: str) -> Part:
    ways = not section.title and all(
        isinstance(widget, Buttons) and not any(button.primary for button in widget.buttons)
        for widget in section.widgets
    )
    return Part(place, section.title, section.folded, ways, tuple(_blocks(section.widgets)))


def _blocks(widgets: Iterable[Widget]) -> Iterator[Block]:
    for kind, run in groupby(widgets, _kind):
        yield Block(kind, tuple(run))


def _kind(widget: Widget) -> str:
    match widget:
        case Fact(on_click=None):
            return "facts"
        case Fact():
            return "rows"
        case Text():
            return "text"
        case Quote():
            return "quote"
        case Picture():
            return "picture"
        case Passage():
            return "passage"
        case Timeline():
            return "timeline"
        case TextField():
            return "text-field"
        case DateField():
            return "date-field"
        case Choice():
            return "choice"
        case Buttons():
            return "buttons"


def _primary(card: Card) -> Button | None:
    """The first one that asks for it: also a card put together from two has only one."""
    for section in card.sections:
        for widget in section.widgets:
            if isinstance(widget, Buttons):
                for button in widget.buttons:
                    if button.primary:
                        return button
    return None


def _do(on_click: Do | Open) -> Json | None:
    """What travels in `data-do`; None for a link."""
    if isinstance(on_click, Open):
        return None
    return {"name": on_click.name.value, "parameters": dict(on_click.parameters)}


def _svg(picture: Picture, language: Language) -> Markup:
    """Ours, with its words escaped."""
    drawing = layout(picture.numbers, language)
    return Markup(to_svg(drawing, title=picture.title, words=picture.words))  # noqa: S704


def _href(on_click: Open) -> str:
    """The address of a link.

    Raises:
        ValueError: It is no web address; escaping alone would let `javascript:` through.
    """
    if urlsplit(on_click.url).scheme not in ("https", "http"):
        raise ValueError("a link of a card leads to a web address")
    return on_click.url
