"""Clicks in the settings: how much is seen, what is prepared, how it sounds, and the end of it."""

from collections.abc import Callable, Mapping

from app.cards.model import ActionName
from app.cards.numbers import COUNTRY, WAITS, WEEKEND, ZONE, numbers_card
from app.cards.preferences import delete_card, deleted_card
from app.cards.voices import VOICE
from app.domain.account import MailboxId, Provider, TrustLevel
from app.domain.drafting.model import Voice
from app.domain.errors import BadInput, ThreadGone
from app.domain.say import say
from app.flows.disconnect import disconnect, forget
from app.flows.mark_threads import prefer_marks
from app.flows.prefer_numbers import prefer_numbers, typed, usual
from app.flows.prefer_pictures import prefer_pictures
from app.flows.prefer_voice import prefer_voice
from app.flows.prepare_drafts import prefer_prepared_drafts
from app.store import conversations, mailboxes
from app.store.people import Change
from app.web.answer import Answer, Forgotten, GoTo
from app.web.call import Call
from app.web.links import connect_url
from app.web.showing import met_by, settings_card
from app.web.toasts import (
    DISCONNECTED,
    DRAFTS_NOT_PREPARED,
    DRAFTS_PREPARED,
    MARKS_OFF,
    MARKS_ON,
    NUMBERS_SAVED,
    PICTURES_DARK,
    PICTURES_LIGHT,
    VOICE_SAVED,
)


def _set_level(call: Call) -> Answer:
    try:
        level = TrustLevel(call.asked.get("level", ""))
    except ValueError:
        raise BadInput(say("Please choose one of the levels.")) from None
    if level is TrustLevel.ON_OPEN:
        return _disconnect(call)
    met = met_by(call)
    with call.at.database.reading() as db:
        box = mailboxes.get(db, _mailbox_id(call))
    if box is None or box.person_id != met.person_id:
        raise ThreadGone
    return Answer(then=GoTo(connect_url(call, met, box, level), reload=True))


def _disconnect(call: Call) -> Answer:
    met = met_by(call)
    ended = disconnect(
        call.at.database, person_id=met.person_id, mailbox_id=_mailbox_id(call), now=call.now
    )
    return Answer(card=settings_card(call), toast=DISCONNECTED[ended.provider], stale=True)


def _prepare_drafts(call: Call) -> Answer:
    met = met_by(call)
    on = call.asked.get("on") == "yes"
    prefer_prepared_drafts(call.at.database, met.person_id, on=on, now=call.now)
    toast = DRAFTS_PREPARED if on else DRAFTS_NOT_PREPARED
    return Answer(card=settings_card(call), toast=toast)


def _mark_threads(call: Call) -> Answer:
    on = call.asked.get("on") == "yes"
    prefer_marks(call.at.database, met_by(call).person_id, on=on, now=call.now)
    return Answer(card=settings_card(call), toast=MARKS_ON if on else MARKS_OFF)


def _set_voice(call: Call) -> Answer:
    try:
        voice = Voice(call.typed.get(VOICE, ""))
    except ValueError:
        raise BadInput(say("Please choose one of the voices.")) from None
    prefer_voice(call.at.database, met_by(call).person_id, voice)
    return Answer(card=settings_card(call), toast=VOICE_SAVED, stale=True)


def _dark_pictures(call: Call) -> Answer:
    dark = call.asked.get("on") == "yes"
    prefer_pictures(call.at.database, met_by(call).person_id, dark=dark)
    toast = PICTURES_DARK if dark else PICTURES_LIGHT
    return Answer(card=settings_card(call), toast=toast, stale=True)


def _open_numbers(call: Call) -> Answer:
    preferences = met_by(call).preferences
    card = numbers_card(preferences.policy, zone_chosen=preferences.zone_chosen, typed=call.typed)
    return Answer(card=card, on_top=True)


def _save_numbers(call: Call) -> Answer:
    change: Change = usual
    if call.asked.get("usual") != "yes":
        numbers = {name: call.typed[name] for name in WAITS if call.typed.get(name)}
        given = call.typed
        change = typed(
            numbers,
            zone=given.get(ZONE, ""),
            country=given.get(COUNTRY, ""),
            weekend=given.get(WEEKEND, ""),
        )
    prefer_numbers(call.at.database, met_by(call).person_id, change, call.now)
    return Answer(card=settings_card(call), toast=NUMBERS_SAVED, stale=True)


def _ask_delete(call: Call) -> Answer:
    met = met_by(call)
    with call.at.database.reading() as db:
        boxes = mailboxes.of_person(db, met.person_id)
        count = sum(conversations.counts(db, met.person_id).values())
    outlook = any(box.provider is Provider.GRAPH for box in boxes)
    card = delete_card([box.address for box in boxes], count, outlook=outlook)
    return Answer(card=card, on_top=True)


def _delete_all(call: Call) -> Answer:
    """No other card is asked to refresh: that would be a first contact again, with a new row."""
    granted = forget(call.at.database, person_id=met_by(call).person_id, now=call.now)
    return Answer(card=deleted_card(granted), then=Forgotten())


def _mailbox_id(call: Call) -> MailboxId:
    text = call.asked.get("mailbox", "")
    if not text.isdecimal() or len(text) >= len(str(2**63)):
        raise ThreadGone
    return MailboxId(int(text))


ANSWERS: Mapping[ActionName, Callable[[Call], Answer]] = {
    ActionName.SET_LEVEL: _set_level,
    ActionName.DISCONNECT: _disconnect,
    ActionName.PREPARE_DRAFTS: _prepare_drafts,
    ActionName.MARK_THREADS: _mark_threads,
    ActionName.SET_VOICE: _set_voice,
    ActionName.DARK_PICTURES: _dark_pictures,
    ActionName.OPEN_NUMBERS: _open_numbers,
    ActionName.SAVE_NUMBERS: _save_numbers,
    ActionName.ASK_DELETE: _ask_delete,
    ActionName.DELETE_ALL: _delete_all,
}
