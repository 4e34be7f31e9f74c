"""The cards that need more than one read: who is it, one flow, draw. All of it may wait, so all
of it runs in threads."""

from app.cards.model import Card
from app.domain.header_addresses import addresses_in
from app.flows import home as home_flow
from app.flows.meet import Met, meet
from app.flows.open_card import read_card
from app.flows.shown import Shown
from app.store import mailboxes
from app.web import draw
from app.web.call import Call

MOST_RECIPIENTS = 50


def met_by(call: Call) -> Met:
    """The person and the mailbox behind the caller, made on first sight."""
    return meet(call.at.database, call.caller, call.seen, call.now)


def home_card(call: Call, page: int = 0) -> Card:
    """What needs attention today, what waits, what is closed."""
    met = met_by(call)
    shown = home_flow.home(call.at.database, met, call.seen, call.now)
    return draw.home(call, shown, met, page)


def message_card(call: Call) -> Card:
    """The open thread, read as the host allows."""
    met = met_by(call)
    return draw.application(call, read_open(call, met), met=met)


def read_open(call: Call, met: Met, *, keep: bool = False) -> Shown:
    """Read the open thread and advise.

    Raises:
        AppError: see `Place.open_thread` and `read_card`.
    """
    opened = call.place.open_thread(call.at, met)
    return read_card(
        call.at.database,
        met,
        opened.mailbox,
        opened.thread,
        partial=opened.partial,
        host_thread=call.place.name,
        seen=call.seen,
        now=call.now,
        keep=keep,
    )


def item_card(call: Call) -> Card:
    """The open mail: from what is stored where that is enough, else read as the host allows."""
    met = met_by(call)
    with call.at.database.reading() as db:
        found = home_flow.by_mail(
            db, met, call.known_thread(met), call.place.message_id, call.seen, call.now
        )
    return draw.application(call, found or read_open(call, met), met=met)


def compose_card(call: Call) -> Card:
    """The application that the recipients belong to, with a text and a warning where one is due.

    Raises:
        ScopesMissing: the user has not granted seeing the recipients.
    """
    shown, recipients = addressed(call)
    return draw.composing(call, shown, recipients)


def addressed(call: Call) -> tuple[Shown | None, frozenset[str]]:
    """The application behind the draft that is being written, and to whom it goes.

    Raises:
        ScopesMissing: the user has not granted seeing the recipients.
    """
    met = met_by(call)
    recipients = recipients_of(call, met)
    with call.at.database.reading() as db:
        shown = home_flow.by_answered(db, met, call.place.in_reply_to, call.seen, call.now)
        if shown is None:
            shown = home_flow.by_recipients(db, met, recipients, call.seen, call.now)
    return shown, recipients


def recipients_of(call: Call, met: Met) -> frozenset[str]:
    """To whom the draft that is being written goes, the user's own addresses left out.

    Raises:
        ScopesMissing: the user has not granted seeing them.
    """
    told = call.place.recipients[:MOST_RECIPIENTS]
    return frozenset(a.email for text in told for a in addresses_in(text)) - met.box.owners


def settings_card(call: Call) -> Card:
    """What each mailbox shows us, and how to change or end it."""
    met = met_by(call)
    with call.at.database.reading() as db:
        boxes = mailboxes.of_person(db, met.person_id)
    return draw.settings(call, met, boxes)
