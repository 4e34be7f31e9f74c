""" "Make it shorter", "Make it warmer": the card anew, with the wish in its buttons, or the text in
the compose window anew. Nothing is written anywhere."""

from app.cards.tuning import COMPOSING
from app.domain.errors import ThreadGone
from app.flows import home as home_flow
from app.flows.meet import Met
from app.flows.shown import Shown
from app.web import draw
from app.web.answer import Answer
from app.web.call import Call
from app.web.showing import message_card, met_by, recipients_of
from app.web.toasts import OWN_WORDS_STAY


def tune_draft_click(call: Call) -> Answer:
    """The same card, for a draft that sounds as was asked."""
    met = met_by(call)
    if call.asked.get("where") == COMPOSING:
        found = _named(call, met)
        card = draw.composing(call, found, recipients_of(call, met))
        if draw.own_words(call, found):
            return Answer(card=card, toast=OWN_WORDS_STAY)
        # On top: Gmail keeps what stands in a field of a card that is only updated.
        return Answer(card=card, on_top=True)
    if call.named:
        return Answer(card=draw.application(call, _named(call, met), met=met))
    return Answer(card=message_card(call))  # nothing is stored: the open thread is read again


def _named(call: Call, met: Met) -> Shown:
    with call.at.database.reading() as db:
        found = home_flow.one(db, met.person_id, call.named, met, call.seen, call.now)
    if found is None:
        raise ThreadGone
    return found
