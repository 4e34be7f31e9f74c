"""Every click, by its name: one flow, one answer."""

from collections.abc import Callable, Mapping

from app.cards.model import ActionName, Card
from app.domain.errors import ThreadGone
from app.flows import home as home_flow
from app.flows.meet import Met
from app.flows.shown import Shown
from app.web import check_click, draw, note_clicks, settings_clicks, waiting_clicks
from app.web.answer import Answer, GoTo
from app.web.call import Call
from app.web.draft_click import insert_draft_click
from app.web.feed_click import end_feed, make_or_renew_feed, open_feed, save_feed
from app.web.learning_click import delete_learning, open_learning, save_learning
from app.web.links import overview_url
from app.web.showing import home_card, message_card, met_by, settings_card
from app.web.summary_click import daily_summary_click
from app.web.tuning import tune_draft_click


def act(call: Call) -> Answer:
    """The answer to a click.

    Raises:
        AppError: what went wrong, to be drawn with everything that was typed.
    """
    return _ANSWERS[call.do.name](call)


def _open_home(call: Call) -> Answer:
    page = call.asked.get("page", "")
    if page.isdecimal() and len(page) < len("10000"):
        return Answer(card=home_card(call, int(page)))
    return Answer(card=home_card(call), on_top=True)


def _open_settings(call: Call) -> Answer:
    return Answer(card=settings_card(call), on_top=True)


def _open_conversation(call: Call) -> Answer:
    return Answer(card=_conversation(call), on_top=True)


def _refresh(call: Call) -> Answer:
    if call.place.is_open:
        return Answer(card=message_card(call))
    if call.named:
        return Answer(card=_conversation(call))
    return Answer(card=home_card(call))


def _open_overview(call: Call) -> Answer:
    """The link is made by the click, so that it need live for minutes only."""
    return Answer(then=GoTo(overview_url(call, met_by(call))))


def _open_more(call: Call) -> Answer:
    _, found = _found(call)
    return Answer(card=draw.more(call, found), on_top=True)


def _conversation(call: Call) -> Card:
    met, found = _found(call)
    return draw.application(call, found, met=met)


def _found(call: Call) -> tuple[Met, Shown]:
    met = met_by(call)
    with call.at.database.reading() as db:
        found = home_flow.one(db, met.person_id, call.named, met, call.seen, call.now)
    if found is None:
        raise ThreadGone
    return met, found


_ANSWERS: Mapping[ActionName, Callable[[Call], Answer]] = {
    **note_clicks.ANSWERS,
    **settings_clicks.ANSWERS,
    ActionName.INSERT_DRAFT: insert_draft_click,
    ActionName.TUNE_DRAFT: tune_draft_click,
    ActionName.INSERT_TEXT: check_click.insert_text,
    ActionName.CHECK_TEXT: check_click.check_text,
    ActionName.OPEN_CONVERSATION: _open_conversation,
    ActionName.OPEN_MORE: _open_more,
    ActionName.OPEN_HOME: _open_home,
    ActionName.OPEN_SETTINGS: _open_settings,
    ActionName.OPEN_WAITING: waiting_clicks.open_waiting,
    ActionName.SAVE_PROMPTS: waiting_clicks.save_prompts,
    ActionName.ADD_QUIET_DAY: waiting_clicks.add_quiet_day,
    ActionName.DROP_QUIET_DAY: waiting_clicks.drop_quiet_day,
    ActionName.PAUSE: waiting_clicks.pause,
    ActionName.END_PAUSE: waiting_clicks.end_pause,
    ActionName.OPEN_OVERVIEW: _open_overview,
    ActionName.OPEN_LEARNING: open_learning,
    ActionName.SAVE_LEARNING: save_learning,
    ActionName.DELETE_LEARNING: delete_learning,
    ActionName.OPEN_FEED: open_feed,
    ActionName.MAKE_FEED: make_or_renew_feed,
    ActionName.SAVE_FEED: save_feed,
    ActionName.END_FEED: end_feed,
    ActionName.DAILY_SUMMARY: daily_summary_click,
    ActionName.REFRESH: _refresh,
}
