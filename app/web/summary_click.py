"""Asking for the daily summary, changing its hour, ending it."""

from app.cards.preferences import LEVELS
from app.cards.summary import HOUR
from app.domain.account import TrustLevel
from app.domain.errors import BadInput
from app.domain.say import say
from app.flows.daily_summary import end_summary, prefer_summary
from app.store import mailboxes
from app.web.answer import Answer
from app.web.call import Call
from app.web.showing import met_by, settings_card
from app.web.summary_shown import summary_box
from app.web.toasts import SUMMARY_ENDED, SUMMARY_SAVED


def daily_summary_click(call: Call) -> Answer:
    """On, at another hour, or off; and the settings again.

    Raises:
        BadInput: no hour that is offered, or no mailbox that takes drafts.
    """
    met = met_by(call)
    if call.asked.get("on") != "yes":
        end_summary(call.at.database, met.person_id, open_mailbox=call.at.open_mailbox)
        return Answer(card=settings_card(call), toast=SUMMARY_ENDED)
    with call.at.database.reading() as db:
        boxes = mailboxes.of_person(db, met.person_id)
    box = summary_box(call, met, boxes)
    if box is None:
        raise BadInput(
            say(
                "Please choose “{level}” first, and allow drafts.", level=LEVELS[TrustLevel.FULL][0]
            )
        )
    text = call.typed.get(HOUR, "")
    hour = int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else -1
    prefer_summary(call.at.database, met.person_id, box, hour, call.now)
    return Answer(card=settings_card(call), toast=SUMMARY_SAVED)
