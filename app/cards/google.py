"""Cards as Google card JSON, and the envelopes each entry point must answer with.

Sources: the RPC reference google.apps.card.v1 and apps.extensions.markup, and Google's page
"Alternate runtimes". Plain dicts; the tests parse them with Google's own protobuf definitions.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import lru_cache
from html import escape
from typing import Final

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

Json = dict[str, object]

PRIMARY: Final[Json] = {"red": 0.043, "green": 0.341, "blue": 0.816}
"""Filled buttons are asked for by colour: `button.type` is not for Workspace add-ons."""
GREY: Final = "#5f6368"


def to_google(card: Card, *, action_url: str) -> Json:
    """One card.

    Args:
        action_url: The one endpoint that takes every click (its full https URL).
    """
    header: Json = {"title": _label(card.title)}
    if card.subtitle:
        header["subtitle"] = _label(card.subtitle)
    drawn: Json = {
        "header": header,
        "sections": [_section(section, action_url) for section in card.sections],
    }
    if card.name:
        drawn["name"] = card.name
    return drawn


def push_card(card: Json) -> Json:
    """RenderActions with a new card: for the home, message and compose triggers."""
    return {"action": {"navigations": [{"pushCard": card}]}}


def update_card(card: Json, *, toast: str = "", state_changed: bool = False) -> Json:
    """SubmitFormResponse with the card in place of the one clicked on.

    Args:
        toast: A plain-text notification.
        state_changed: Other open cards are stale: the host runs their triggers again.
    """
    return _clicked({"navigations": [{"updateCard": card}]}, toast, state_changed=state_changed)


def push_from_click(card: Json, *, toast: str = "", state_changed: bool = False) -> Json:
    """SubmitFormResponse with a card on top of the one clicked on: a detail."""
    return _clicked({"navigations": [{"pushCard": card}]}, toast, state_changed=state_changed)


def start_over(card: Json, *, toast: str = "") -> Json:
    """SubmitFormResponse that goes back to the first card and puts `card` in its place."""
    navigations = [{"popToRoot": True}, {"updateCard": card}]
    return _clicked({"navigations": navigations}, toast, state_changed=True)


def notification(text: str) -> Json:
    """SubmitFormResponse with nothing but a toast."""
    return {"renderActions": {"action": {"notification": {"text": text}}}}


def open_draft(draft_id: str, thread_id: str, *, toast: str = "") -> Json:
    """SubmitFormResponse that opens a draft just created, by its REST ids."""
    markup = {"openCreatedDraftActionMarkup": {"draftId": draft_id, "draftThreadId": thread_id}}
    actions: Json = {"hostAppAction": {"gmailAction": markup}}
    if toast:
        actions["action"] = {"notification": {"text": toast}}
    return {"renderActions": actions}


def insert_text(body: str) -> Json:
    """SubmitFormResponse that puts plain text at the cursor of the draft being written."""
    content = {"content": paragraphs(body), "contentType": "MUTABLE_HTML"}
    update = {"updateBody": {"type": "IN_PLACE_INSERT", "insertContents": [content]}}
    return {
        "renderActions": {"hostAppAction": {"gmailAction": {"updateDraftActionMarkup": update}}}
    }


def requesting_google_scopes(scopes: Sequence[str]) -> Json:
    """AuthorizationError: ask for all of these, or for every scope of the manifest where empty."""
    wanted: Json = {"scopes": list(scopes)} if scopes else {"all_scopes": True}
    return {"requesting_google_scopes": wanted}


def link(url: str, *, reload: bool = False) -> Json:
    """SubmitFormResponse that opens a window of our own origin."""
    return {"renderActions": {"action": {"link": _open_link(url, reload=reload)}}}


def paragraphs(body: str) -> str:
    """Plain text as HTML: paragraphs where lines are empty, breaks elsewhere, all of it escaped."""
    blocks = (block.strip("\n") for block in body.replace("\r\n", "\n").split("\n\n"))
    return "".join(f"<p>{_text(block)}</p>" for block in blocks if block.strip())


def _clicked(action: Json, toast: str, *, state_changed: bool) -> Json:
    if toast:
        action["notification"] = {"text": toast}
    answer: Json = {"renderActions": {"action": action}}
    if state_changed:
        answer["stateChanged"] = True
    return answer


def _section(section: Section, action_url: str) -> Json:
    drawn: Json = {"widgets": [_widget(widget, action_url) for widget in section.widgets]}
    if section.title:
        drawn["header"] = _label(section.title)
    if section.folded:
        drawn["collapsible"] = True
    return drawn


def _widget(widget: Widget, action_url: str) -> Json:
    match widget:
        case Buttons():
            return {"buttonList": {"buttons": [_button(b, action_url) for b in widget.buttons]}}
        case Text():
            text = _text(widget.text)
            return {"textParagraph": {"text": f"<b>{text}</b>" if widget.strong else text}}
        case Fact():
            return {"decoratedText": _fact(widget, action_url)}
        case TextField():
            return {"textInput": _text_field(widget)}
        case DateField():
            return {"dateTimePicker": _date_field(widget)}
        case Quote():
            drawn = {
                "text": f"<i>“{_text(widget.text)}”</i>",
                "bottomLabel": _label(widget.source),
                "wrapText": True,
            }
            return {"decoratedText": drawn}
        case Picture():
            return {"image": {"imageUrl": widget.url, "altText": _label(widget.words)}}
        case Passage():
            return {
                "decoratedText": _fact(Fact(widget.label, widget.text, widget.note), action_url)
            }
        case Timeline():
            return {"textParagraph": {"text": _timeline(widget)}}
        case Choice():
            return {"selectionInput": _choice(widget)}


def _fact(fact: Fact, action_url: str) -> Json:
    drawn: Json = {
        "topLabel": _label(fact.label),
        "text": _text(fact.text),
        "wrapText": True,
    }
    if fact.note:
        drawn["bottomLabel"] = _label(fact.note)
    if fact.on_click is not None:
        drawn["onClick"] = _on_click(fact.on_click, action_url, ())
    return drawn


def _button(button: Button, action_url: str) -> Json:
    drawn: Json = {
        "text": _label(button.text),
        "onClick": _on_click(button.on_click, action_url, button.requires),
    }
    if button.primary:
        drawn["color"] = PRIMARY
    return drawn


def _on_click(on_click: Do | Open, action_url: str, requires: tuple[str, ...]) -> Json:
    if isinstance(on_click, Open):
        return {"openLink": _open_link(on_click.url, reload=on_click.reload)}
    parameters = [{"key": "do", "value": on_click.name.value}]
    for key, value in on_click.parameters.items():
        parameters.append({"key": key, "value": value})
    action: Json = {"function": action_url, "parameters": parameters}
    if requires:
        action["requiredWidgets"] = list(requires)
    return {"action": action}


def _open_link(url: str, *, reload: bool) -> Json:
    """A window over the host that runs the card again when it closes; else a plain new tab."""
    return {"url": url, "openAs": "OVERLAY", "onClose": "RELOAD"} if reload else {"url": url}


def _text_field(field: TextField) -> Json:
    drawn: Json = {
        "name": field.name,
        "label": _label(field.label),
        "validation": {"characterLimit": field.limit},
    }
    if field.value:
        drawn["value"] = field.value
    if field.hint:
        drawn["hintText"] = _label(field.hint)
    if field.lines > 1:
        drawn["type"] = "MULTIPLE_LINE"
    return drawn


def _date_field(field: DateField) -> Json:
    drawn: Json = {"name": field.name, "label": _label(field.label), "type": "DATE_ONLY"}
    if field.value is not None:
        midnight = datetime.combine(field.value, time(), UTC)
        drawn["valueMsEpoch"] = int(midnight.timestamp()) * 1000
    return drawn


# Nothing changes what is drawn, and every card of a stage has the same choice.
@lru_cache(maxsize=128)
def _choice(choice: Choice) -> Json:
    items = [
        {"text": _label(text), "value": value, "selected": value == choice.selected}
        for value, text in choice.options
    ]
    return {
        "name": choice.name,
        "label": _label(choice.label),
        "type": "DROPDOWN",
        "items": items,
    }


def _timeline(timeline: Timeline) -> str:
    """A line a moment; what is still to come in grey, after an arrow."""
    lines = [
        f'<font color="{GREY}">→ {_text(moment.when)}: {_text(moment.what)}</font>'
        if moment.future
        else f"<b>{_text(moment.when)}</b>: {_text(moment.what)}"
        for moment in timeline.moments
    ]
    return "<br>".join(lines)


def _label(text: str) -> str:
    """Labels and titles may be drawn as plain text or as markup, so they hold neither tags nor
    entities: angle brackets become look-alikes."""
    if "<" in text or ">" in text or "\n" in text:
        return text.replace("<", "\u2039").replace(">", "\u203a").replace("\n", " ")
    return text


def _text(text: str) -> str:
    """Escaped: the only markup in a card is ours."""
    if "&" in text or "<" in text or ">" in text or "\n" in text:
        return escape(text, quote=False).replace("\n", "<br>")
    return text
