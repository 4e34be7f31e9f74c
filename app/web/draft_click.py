""" "Insert draft": the thread is read again first, and only then is anything written."""

from dataclasses import replace

from app.cards.tuning import asked_in
from app.domain.errors import ReconnectNeeded
from app.flows.access import grant_is_gone, is_watched
from app.flows.act import conversation_of
from app.flows.insert_draft import Changed, Wish, Written, insert_draft, write_reply
from app.flows.meet import Met
from app.flows.outbox import Made
from app.flows.shown import shown
from app.flows.where import latest_thread
from app.store import mailboxes, people
from app.store.conversations import Stored
from app.web import draw
from app.web.answer import Answer, CopyText, OpenDraft, ReplyForm
from app.web.call import Call, Way
from app.web.check_click import kind_of
from app.web.showing import met_by
from app.web.toasts import ADVICE_CHANGED, DRAFT_MADE, DRAFT_THERE, draft_elsewhere


def insert_draft_click(call: Call) -> Answer:
    """The draft, opened; or the card that says why there is none.

    Raises:
        AppError: see `insert_draft`.
    """
    met = met_by(call)
    open_thread = call.known_thread(met)
    stored = conversation_of(call.at.database, met.person_id, call.named, open_thread)
    try:
        way = call.place.way(call.at, met, stored, open_thread)
        made = _inserted(call, stored, way)
    except ReconnectNeeded:
        if not _grant_has_ended(call, stored):
            raise
        way = call.place.way(call.at, met, stored, open_thread)
        made = _inserted(call, stored, way)
    if isinstance(made, Changed):
        found = shown(
            made.application.facts,
            met.preferences,
            call.seen,
            call.now,
            conversation_id=str(made.application.id),
        )
        return Answer(card=draw.application(call, found), toast=ADVICE_CHANGED, stale=True)
    _remember_name(call, met)
    return _told(met, way, made)


def _told(met: Met, way: Way, made: Made | Written) -> Answer:
    """What the host is to do with it."""
    if isinstance(made, Written):
        body = made.draft.body
        form = ReplyForm(body, to_all=made.answers_own)
        return Answer(then=form if way.has_form else CopyText(body))
    if way.box.id != met.box.id:
        # The host shows another mailbox than the one the draft lies in, and cannot open it.
        return Answer(toast=draft_elsewhere(way.box.address))
    return Answer(then=OpenDraft(made.ref), toast=DRAFT_MADE if made.fresh else DRAFT_THERE)


def _inserted(call: Call, stored: Stored, way: Way) -> Made | Written | Changed:
    wish = Wish(
        kind=kind_of(call),
        typed=draw.typed_in(call, stored.facts),
        to=call.asked.get("to", ""),
        manner=asked_in(call.asked),
    )
    database = call.at.database
    if way.drafts is None:
        return write_reply(
            database, way.box, way.reader, stored, way.thread, wish, now=call.now,
            partial=way.partial,
        )  # fmt: skip
    return insert_draft(
        database, way.box, way.drafts, stored, way.thread, wish, pause=call.at.pause, now=call.now
    )


def _grant_has_ended(call: Call, stored: Stored) -> bool:
    """Write it down, once: what the host itself hands over may do instead."""
    with call.at.database.reading() as db:
        mailbox_id, _ = latest_thread(db, stored)
        box = mailboxes.get(db, mailbox_id)
    if box is None or not is_watched(box):
        return False
    grant_is_gone(call.at.database, box.id)
    return True


def _remember_name(call: Call, met: Met) -> None:
    """How the user signs is asked once."""
    name = call.typed.get("signature", "")
    if name and name != met.preferences.name:
        with call.at.database.transaction() as db:
            people.prefer(db, met.person_id, lambda kept: replace(kept, name=name))
