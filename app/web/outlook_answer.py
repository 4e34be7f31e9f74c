"""An answer as the pane takes it: a fragment of HTML, a short notice, what Office.js is to do."""

from app.cards.google import paragraphs
from app.cards.language import Language
from app.cards.outlook import to_outlook
from app.web.answer import Answer, CopyText, Forgotten, GoTo, InsertText, OpenDraft, ReplyForm

Json = dict[str, object]

LONGEST_FORM = 32 * 1024
"""Characters of HTML that a reply form takes (limits for Outlook add-ins); more throws."""


def for_outlook(answer: Answer, language: Language) -> Json:
    """The one shape of every answer; an empty `html` leaves the card as it stands."""
    return {
        "html": to_outlook(answer.card, language) if answer.card is not None else "",
        "toast": language.say(answer.toast),
        "need": [],
        "then": _then(answer),
    }


def item_needed(html: str) -> Json:
    """Send the same again with the headers and the text of the open mail."""
    return {"html": html, "toast": "", "need": ["item"], "then": None}


def _then(answer: Answer) -> Json | None:
    match answer.then:
        case None:
            return None
        case ReplyForm(body, to_all):
            html = paragraphs(body)
            if len(html) > LONGEST_FORM:
                return {"kind": "copy", "text": body}
            return {"kind": "reply-form", "html": html, "text": body, "all": to_all}
        case InsertText(body):
            return {"kind": "insert", "html": paragraphs(body), "text": body}
        case CopyText(body):
            return {"kind": "copy", "text": body}
        case OpenDraft(ref):
            return {"kind": "open-message", "id": ref.draft_id}
        case GoTo(url, reload):
            return {"kind": "open-url", "url": url, "reload": reload}
        case Forgotten():
            return {"kind": "sign-out"}
