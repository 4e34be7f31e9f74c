"""The calendar in the settings: make it, change its hour, renew its address, switch it off."""

from app.cards.feed import ALL_DAY, HOUR, HOURS, feed_card
from app.domain.errors import BadInput
from app.domain.say import say
from app.flows.calendar_feed import make_feed
from app.store import feeds
from app.web import paths
from app.web.answer import Answer
from app.web.call import Call
from app.web.showing import met_by
from app.web.toasts import FEED_ENDED, FEED_MADE, FEED_SAVED


def open_feed(call: Call) -> Answer:
    """How it stands."""
    person_id = met_by(call).person_id
    with call.at.database.reading() as db:
        feed = feeds.of_person(db, person_id)
    hour = feed.hour if feed is not None else None
    return Answer(card=feed_card(on=feed is not None, hour=hour), on_top=True)


def make_or_renew_feed(call: Call) -> Answer:
    """The one card that shows the address."""
    hour = _hour(call)
    secret = make_feed(call.at.database, met_by(call).person_id, hour, call.now)
    address = f"{call.at.base_url}{paths.CALENDAR}/{secret}.ics"
    return Answer(card=feed_card(on=True, hour=hour, address=address), toast=FEED_MADE)


def save_feed(call: Call) -> Answer:
    """Another hour under the same address."""
    hour = _hour(call)
    person_id = met_by(call).person_id
    with call.at.database.transaction() as db:
        is_on = feeds.set_hour(db, person_id, hour)
    return Answer(card=feed_card(on=is_on, hour=hour), toast=FEED_SAVED if is_on else "")


def end_feed(call: Call) -> Answer:
    """The address shows nothing any more."""
    person_id = met_by(call).person_id
    with call.at.database.transaction() as db:
        feeds.remove(db, person_id)
    return Answer(card=feed_card(on=False, hour=None), toast=FEED_ENDED)


def _hour(call: Call) -> int | None:
    text = call.typed.get(HOUR, ALL_DAY)
    if text in ("", ALL_DAY):
        return None
    if not (text.isdecimal() and len(text) < 3 and int(text) in HOURS):
        raise BadInput(say("Please choose one of the hours."))
    return int(text)
