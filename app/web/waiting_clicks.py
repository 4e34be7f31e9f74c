"""The clicks of the waiting view: when to be prompted, quiet days, the pause."""

from app.cards.model import Card
from app.cards.waiting import waiting_card
from app.domain.errors import ThreadGone
from app.flows import home as home_flow
from app.flows import prefer_prompting as flow
from app.store.people import Change
from app.web.answer import Answer
from app.web.call import Call
from app.web.events import day_of
from app.web.showing import home_card, met_by
from app.web.toasts import GOING_ON, PAUSED, QUIET_DAY_DROPPED, QUIET_DAY_SAVED, TIMES_SAVED


def open_waiting(call: Call) -> Answer:
    """The view, of all waits or of one."""
    return Answer(card=_card(call), on_top=True)


def save_prompts(call: Call) -> Answer:
    """An hour, and the days of the week."""
    given = call.typed
    change = flow.at_times(given.get("prompt_hour", ""), given.get("quiet_weekdays", ""))
    return _kept(call, change, TIMES_SAVED)


def add_quiet_day(call: Call) -> Answer:
    """A day that was picked."""
    day = day_of(call.typed.get("quiet_day", ""))
    change = flow.with_quiet_day(day, met_by(call).preferences, call.now)
    return _kept(call, change, QUIET_DAY_SAVED)


def drop_quiet_day(call: Call) -> Answer:
    """A day that its button names."""
    change = flow.without_quiet_day(day_of(call.asked.get("day", "")))
    return _kept(call, change, QUIET_DAY_DROPPED)


def pause(call: Call) -> Answer:
    """Until a day that a button names, or one that was picked."""
    until = call.asked.get("until") or call.typed.get("pause_until", "")
    change = flow.paused_until(day_of(until), met_by(call).preferences, call.now)
    return _kept(call, change, PAUSED)


def end_pause(call: Call) -> Answer:
    """From the waiting view or from the home card, whichever comes back."""
    return _kept(call, flow.going_on, GOING_ON)


def _kept(call: Call, change: Change, toast: str) -> Answer:
    flow.prefer_prompting(call.at.database, met_by(call).person_id, change, call.now)
    card = home_card(call) if call.asked.get("at") == "home" else _card(call)
    return Answer(card=card, toast=toast, stale=True)


def _card(call: Call) -> Card:
    met = met_by(call)
    preferences = call.seen.preferred(met.preferences)
    waited_for = None
    if call.named:
        with call.at.database.reading() as db:
            found = home_flow.one(db, met.person_id, call.named, met, call.seen, call.now)
        if found is None:
            raise ThreadGone
        waited_for = (found.conversation_id, found.facts, found.advice)
    return waiting_card(
        preferences.prompting,
        policy=preferences.policy,
        now=call.now,
        prepares=preferences.prepare_drafts,
        waited_for=waited_for,
    )
