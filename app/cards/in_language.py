"""A card in another language: the same widgets, with all that we say said in it."""

from dataclasses import replace

from app.cards.language import Language
from app.cards.model import (
    Button,
    Buttons,
    Card,
    Choice,
    DateField,
    Fact,
    Moment,
    Passage,
    Picture,
    Quote,
    Section,
    Text,
    TextField,
    Timeline,
    Widget,
)


def in_language(card: Card, language: Language) -> Card:
    """Names, quotations, drafts and everything else that is not ours stay as they are."""
    if language.is_english:
        return card
    say = language.say
    return replace(
        card,
        title=say(card.title),
        subtitle=say(card.subtitle),
        sections=tuple(_section(section, language) for section in card.sections),
    )


def _section(section: Section, language: Language) -> Section:
    widgets = tuple(_widget(widget, language) for widget in section.widgets)
    return replace(section, title=language.say(section.title), widgets=widgets)


def _widget(widget: Widget, language: Language) -> Widget:
    say = language.say
    match widget:
        case Text():
            return widget._replace(text=say(widget.text))
        case Quote():
            return replace(widget, text=say(widget.text), source=say(widget.source))
        case Passage() | Fact():
            return replace(
                widget, label=say(widget.label), text=say(widget.text), note=say(widget.note)
            )
        case Picture():
            return replace(widget, title=say(widget.title), words=say(widget.words))
        case Timeline():
            return Timeline(tuple(_moment(moment, language) for moment in widget.moments))
        case TextField():
            return replace(
                widget, label=say(widget.label), value=say(widget.value), hint=say(widget.hint)
            )
        case DateField():
            return replace(widget, label=say(widget.label))
        case Choice():
            options = tuple((value, say(text)) for value, text in widget.options)
            return replace(widget, label=say(widget.label), options=options)
        case Buttons():
            return Buttons(tuple(_button(button, language) for button in widget.buttons))


def _moment(moment: Moment, language: Language) -> Moment:
    return moment._replace(when=language.say(moment.when), what=language.say(moment.what))


def _button(button: Button, language: Language) -> Button:
    return button._replace(text=language.say(button.text))
