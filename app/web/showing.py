"""The cards that need more than one read: who is it, one flow, draw. All of it may wait, so all
of it runs in threads."""

from app.cards.model import Card
from app.domain.errors import ThreadGone
from app.domain.header_addresses import addresses_in
from app.flows import home as home_flow
from app.flows.meet import Met, meet
from app.flows.open_card import read_card
from app.flows.shown import Shown
from app.flows.thread_id import open_thread
from app.store import mailboxes
from app.web import draw, scopes
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
    """The open thread, read with the tokens that came with the event."""
    met = met_by(call)
    return draw.application(call, read_open(call, met), met=met)


def read_open(call: Call, met: Met, *, keep: bool = False) -> Shown:
    """Read the open thread and advise.

    Raises:
        ScopesMissing: the user has not granted reading the open message.
        ThreadGone: no thread is open.
    """
    call.needs(scopes.TO_READ_THE_OPEN_THREAD)
    if not call.thread:
        raise ThreadGone
    mailbox = call.at.open_mailbox.shown(met.box, call.context)
    thread = open_thread(
        call.at.database, met, mailbox, call.event.gmail.message_id or "", call.thread
    )
    return read_card(
        call.at.database,
        met,
        mailbox,
        thread,
        host_thread=call.thread,
        seen=call.seen,
        now=call.now,
        keep=keep,
    )


def compose_card(call: Call) -> Card:
    """The application that the recipients belong to, with a text and a warning where one is due.

    Raises:
        ScopesMissing: the user has not granted seeing the recipients.
    """
    call.needs(scopes.TO_SEE_RECIPIENTS)
    met = met_by(call)
    told = call.event.recipients[:MOST_RECIPIENTS]
    recipients = frozenset(a.email for text in told for a in addresses_in(text)) - met.box.owners
    with call.at.database.reading() as db:
        shown = home_flow.by_recipients(db, met, recipients, call.seen, call.now)
    return draw.composing(call, shown, recipients)


def settings_card(call: Call) -> Card:
    """What each mailbox shows us, and how to change or end it."""
    met = met_by(call)
    with call.at.database.reading() as db:
        boxes = mailboxes.of_person(db, met.person_id)
    return draw.settings(call, met, boxes)
