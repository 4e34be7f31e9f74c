""" "Insert draft": by the grant where it may write drafts, else by the open message's tokens."""

from dataclasses import replace

from app.cards.google import Json, open_draft, to_google, update_card
from app.domain.account import Mailbox, TrustLevel
from app.domain.drafting.model import DraftKind
from app.domain.errors import BadInput, ReconnectNeeded, ThreadGone
from app.domain.message import ThreadId
from app.flows.access import grant_is_gone, is_watched
from app.flows.act import conversation_of
from app.flows.insert_draft import Changed, Wish, insert_draft
from app.flows.meet import Met
from app.flows.outbox import Made
from app.flows.shown import shown
from app.flows.thread_id import known_thread
from app.flows.where import latest_thread, mailbox_of
from app.mail import ports
from app.store import mailboxes, people
from app.store.conversations import Stored
from app.web import draw, scopes
from app.web.call import Call
from app.web.showing import met_by
from app.web.toasts import ADVICE_CHANGED, DRAFT_MADE, DRAFT_THERE

OPEN_THE_MAIL = (
    "Please open a mail of this conversation first: at this level a draft can only be put into "
    "the thread that is open."
)


def insert_draft_click(call: Call) -> Json:
    """The draft, opened; or the card that says why there is none.

    Raises:
        AppError: see `insert_draft`.
    """
    met = met_by(call)
    database = call.at.database
    open_thread = known_thread(database, met, call.thread) if call.thread else None
    named = call.event.asked.get("conversation", "")
    stored = conversation_of(database, met.person_id, named, open_thread)
    try:
        made = _inserted(call, met, stored, open_thread)
    except ReconnectNeeded:
        if not _grant_has_ended(call, stored):
            raise
        made = _inserted(call, met, stored, open_thread)
    if isinstance(made, Changed):
        found = shown(
            made.application.facts,
            met.preferences,
            call.seen,
            call.now,
            conversation_id=str(made.application.id),
        )
        card = to_google(draw.application(call, found), action_url=call.action_url)
        return update_card(card, toast=ADVICE_CHANGED, state_changed=True)
    _remember_name(call, met)
    toast = DRAFT_MADE if made.fresh else DRAFT_THERE
    return open_draft(made.ref.draft_id, made.ref.thread_id, toast=toast)


def _inserted(call: Call, met: Met, stored: Stored, open_thread: ThreadId | None) -> Made | Changed:
    box, thread, mailbox = _way(call, met, stored, open_thread)
    wish = Wish(kind=_kind(call), typed=draw.typed(call), to=call.event.asked.get("to", ""))
    return insert_draft(
        call.at.database, box, mailbox, stored, thread, wish, pause=call.at.pause, now=call.now
    )


def _grant_has_ended(call: Call, stored: Stored) -> bool:
    """Write it down, once: the open message's tokens may do instead."""
    with call.at.database.reading() as db:
        mailbox_id, _ = latest_thread(db, stored)
        box = mailboxes.get(db, mailbox_id)
    if box is None or not is_watched(box):
        return False
    grant_is_gone(call.at.database, box.id, call.now)
    return True


def _way(
    call: Call, met: Met, stored: Stored, open_thread: ThreadId | None
) -> tuple[Mailbox, ThreadId, ports.Mailbox]:
    """Which thread the draft goes into, and who may put it there."""
    with call.at.database.reading() as db:
        holder = mailbox_of(db, stored, open_thread) if open_thread else None
        mailbox_id, thread = (
            (holder, open_thread) if holder and open_thread else latest_thread(db, stored)
        )
        box, grant = mailboxes.get(db, mailbox_id), mailboxes.grant(db, mailbox_id)
    if box is None:
        raise ThreadGone
    if grant is not None and is_watched(box) and box.level is TrustLevel.FULL:
        return box, thread, call.at.open_mailbox.watched(box, grant)
    if thread != open_thread or box.id != met.box.id:
        raise BadInput(OPEN_THE_MAIL)
    call.needs(scopes.TO_WRITE_A_DRAFT)
    return box, thread, call.at.open_mailbox.shown(box, call.context)


def _kind(call: Call) -> DraftKind | None:
    try:
        return DraftKind(call.event.asked.get("kind", ""))
    except ValueError:
        return None


def _remember_name(call: Call, met: Met) -> None:
    """How the user signs is asked once."""
    name = call.event.typed.get("signature", "")
    if name and name != met.preferences.name:
        with call.at.database.transaction() as db:
            latest = people.preferences(db, met.person_id)
            people.prefer(db, met.person_id, replace(latest, name=name))
