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
from app.web.answer import Answer, CopyText, Forgotten, GoTo, InsertText, OpenDraft, ReplyForm


def for_gmail(answer: Answer, action_url: str) -> Json:
    """What the host is told to do, else the card."""
    match answer.then:
        case OpenDraft(ref):
            return open_draft(ref.draft_id, ref.thread_id, toast=answer.toast)
        case InsertText(body):
            return insert_text(body)
        case GoTo(url, reload):
            return link(url, reload=reload)
        case ReplyForm(body) | CopyText(body):
            return insert_text(body)
        case Forgotten() | None:
            return _card(answer, action_url)


def _card(answer: Answer, action_url: str) -> Json:
    if answer.card is None:
        return notification(answer.toast)
    card = to_google(answer.card, action_url=action_url)
    if answer.on_top:
        return push_from_click(card, toast=answer.toast, state_changed=answer.stale)
    return update_card(card, toast=answer.toast, state_changed=answer.stale)
