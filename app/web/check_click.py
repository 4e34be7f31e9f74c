"""The compose window's text: inserted, or read for its tone. Nothing of it is kept."""

from app.cards.tone import tone_card, whole_card
from app.domain.drafting.model import DraftKind
from app.domain.drafting.tone import check
from app.domain.errors import BadInput
from app.domain.reading.quoted import new_text
from app.domain.say import say
from app.web.answer import Answer, InsertText
from app.web.call import Call

KEPT = ("conversation", "kind")


def insert_text(call: Call) -> Answer:
    """Put it at the cursor, unless a wording in it is better changed first.

    Raises:
        BadInput: nothing is typed.
    """
    body = _typed(call)
    if call.asked.get("anyway") != "yes" and (found := check(body)):
        return Answer(card=tone_card(found, body, parameters=_parameters(call)))
    return Answer(then=InsertText(body))


def check_text(call: Call) -> Answer:
    """Wording, questions and length, of what is typed or of the mail that is being written.

    Raises:
        BadInput: there is no text yet.
        AppError: see `Place.written_text`.
    """
    parameters, kind = _parameters(call), kind_of(call)
    if call.asked.get("whole") != "yes":
        body = _typed(call)
        return Answer(card=tone_card(check(body, kind), body, parameters=parameters, asked=True))
    written = new_text(call.place.written_text())
    if not written:
        raise BadInput(
            say("There is no text of yours in this mail yet. Write it first, then check it.")
        )
    return Answer(card=whole_card(check(written, kind), parameters=parameters))


def kind_of(call: Call) -> DraftKind | None:
    """Which text it is meant to be, as the card said; None where it said nothing."""
    try:
        return DraftKind(call.asked.get("kind", ""))
    except ValueError:
        return None


def _parameters(call: Call) -> dict[str, str]:
    return {name: call.asked[name] for name in KEPT if call.asked.get(name)}


def _typed(call: Call) -> str:
    body = call.typed.get("body", "")
    if not body:
        raise BadInput(say("Please write a text first."))
    return body
