"""An answer as Gmail takes it after a click: always a SubmitFormResponse (facts/gmail.md 1.3)."""

from app.cards.google import (
    Json,
    insert_text,
    link,
    notification,
    open_draft,
    push_from_click,
    to_google,
    update_card,
)
from app.cards.in_language import in_language
from app.cards.language import Language
from app.cards.own_words import copy_card
from app.web.answer import Answer, CopyText, Forgotten, GoTo, InsertText, OpenDraft, ReplyForm


def for_gmail(answer: Answer, action_url: str, language: Language) -> Json:
    """What the host is told to do, else the card."""
    match answer.then:
        case OpenDraft(ref):
            return open_draft(ref.draft_id, ref.thread_id, toast=language.say(answer.toast))
        case InsertText(body):
            return insert_text(body)
        case GoTo(url, reload):
            return link(url, reload=reload)
        case ReplyForm(body) | CopyText(body):
            return _card(Answer(card=copy_card(body), on_top=True), action_url, language)
        case Forgotten() | None:
            return _card(answer, action_url, language)


def _card(answer: Answer, action_url: str, language: Language) -> Json:
    toast = language.say(answer.toast)
    if answer.card is None:
        return notification(toast)
    card = to_google(in_language(answer.card, language), action_url=action_url)
    if answer.on_top:
        return push_from_click(card, toast=toast, state_changed=answer.stale)
    return update_card(card, toast=toast, state_changed=answer.stale)
