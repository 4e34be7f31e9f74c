"""Every click, by its name: one flow, one answer."""

from collections.abc import Callable, Mapping

from app.cards.model import ActionName, Card
from app.cards.numbers import COUNTRY, WAITS, WEEKEND, ZONE, numbers_card
from app.cards.preferences import delete_card, deleted_card
from app.cards.stages import AS_READ
from app.cards.stages import FIELD as STAGE
from app.cards.voices import VOICE
from app.domain.account import MailboxId, Provider, TrustLevel
from app.domain.conversation import Conversation
from app.domain.drafting.model import Voice
from app.domain.errors import BadInput, ThreadGone
from app.domain.notes import (
    Closed,
    Note,
    SaidContact,
    SaidHiring,
    SaidStage,
    SaidWithdrawn,
    Snoozed,
)
from app.domain.policy.numbers import Policy
from app.domain.say import say
from app.flows import act as notes
from app.flows import home as home_flow
from app.flows.disconnect import disconnect, forget
from app.flows.mark_threads import prefer_marks
from app.flows.meet import Met
from app.flows.prefer_numbers import prefer_numbers, typed, usual
from app.flows.prefer_pictures import prefer_pictures
from app.flows.prefer_voice import prefer_voice
from app.flows.prepare_drafts import prefer_prepared_drafts
from app.flows.refold import Refolded
from app.flows.shown import Shown, shown
from app.store import conversations, mailboxes
from app.store.people import Change
from app.web import check_click, draw, waiting_clicks
from app.web.answer import Answer, Forgotten, GoTo
from app.web.call import Call
from app.web.draft_click import insert_draft_click
from app.web.events import day_of
from app.web.feed_click import end_feed, make_or_renew_feed, open_feed, save_feed
from app.web.learning_click import delete_learning, open_learning, save_learning
from app.web.links import connect_url, overview_url
from app.web.showing import home_card, message_card, met_by, read_open, settings_card
from app.web.summary_click import daily_summary_click
from app.web.toasts import (
    DISCONNECTED,
    DRAFTS_NOT_PREPARED,
    DRAFTS_PREPARED,
    MARKS_OFF,
    MARKS_ON,
    NUMBERS_SAVED,
    PICTURES_DARK,
    PICTURES_LIGHT,
    SAID,
    VOICE_SAVED,
)
from app.web.tuning import tune_draft_click


def act(call: Call) -> Answer:
    """The answer to a click.

    Raises:
        AppError: what went wrong, to be drawn with everything that was typed.
    """
    return _ANSWERS[call.do.name](call)


# Going somewhere


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


# Telling something

_Say = Callable[[Call, Conversation, Policy], Note]


def _say(say: _Say) -> Callable[[Call], Answer]:
    """A click that becomes a note, and the card that is right after it."""

    def answer(call: Call) -> Answer:
        met = met_by(call)
        thread = call.known_thread(met)
        stored = notes.conversation_of(call.at.database, met.person_id, call.named, thread)
        policy = call.seen.policy_of(met.preferences)
        application = notes.note_down(
            call.at.database,
            met.person_id,
            stored,
            say(call, stored.facts, policy),
            thread_id=thread,
            now=call.now,
        )
        return _after(call, _shown(call, application))

    return answer


def _say_hiring(call: Call) -> Answer:
    """Either answer is remembered for the thread (policy.md, `ask-first`), so a thread of which
    nothing is kept so far is read and kept now."""
    if not call.named:
        read_open(call, met_by(call), keep=True)
    is_hiring = call.do.name is ActionName.SAY_HIRING
    return _say(lambda at, _facts, _policy: SaidHiring(at.now, is_hiring))(call)


def _after(call: Call, found: Shown) -> Answer:
    return Answer(card=draw.application(call, found), toast=SAID[call.do.name], stale=True)


def _shown(call: Call, application: Refolded) -> Shown:
    met = met_by(call)
    return shown(
        application.facts,
        met.preferences,
        call.seen,
        call.now,
        conversation_id=str(application.id),
    )


def _snooze(call: Call, facts: Conversation, policy: Policy) -> Note:
    until = call.asked.get("until") or call.typed.get("snooze_until", "")
    return notes.snoozed(day_of(until), policy, call.now)


def _interviewed(call: Call, facts: Conversation, policy: Policy) -> Note:
    day = day_of(call.typed.get("interviewed_on", ""))
    return notes.interviewed(day, facts, policy, call.now)


def _nobody_came(call: Call, facts: Conversation, policy: Policy) -> Note:
    return notes.no_show(call.asked.get("agreed", ""), facts, policy, call.now)


def _promised(call: Call, facts: Conversation, policy: Policy) -> Note:
    given = call.typed
    words = given.get("promise_words", "")
    return notes.promised(day_of(given.get("promise_day", "")), words, policy, call.now)


def _staged(call: Call, facts: Conversation, policy: Policy) -> Note:
    chosen = call.typed.get(STAGE, "")
    return SaidStage(call.now, None) if chosen == AS_READ else notes.staged(chosen, call.now)


def _other_offer(call: Call, facts: Conversation, policy: Policy) -> Note:
    return notes.other_offer(day_of(call.typed.get("offer_deadline", "")), policy, call.now)


def _taken_back(call: Call, facts: Conversation, policy: Policy) -> Note:
    channel = call.asked.get("channel", "")
    if channel not in ("phone", "linkedin"):
        raise BadInput(say("This button is out of date. Please refresh the card."))
    return SaidContact(call.now, channel, made=False)


# How much is seen


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


_ANSWERS: Mapping[ActionName, Callable[[Call], Answer]] = {
    ActionName.INSERT_DRAFT: insert_draft_click,
    ActionName.TUNE_DRAFT: tune_draft_click,
    ActionName.INSERT_TEXT: check_click.insert_text,
    ActionName.CHECK_TEXT: check_click.check_text,
    ActionName.SNOOZE: _say(_snooze),
    ActionName.WAKE: _say(lambda call, _facts, _policy: Snoozed(call.now, None)),
    ActionName.SAY_HIRING: _say_hiring,
    ActionName.SAY_NOT_HIRING: _say_hiring,
    ActionName.SAY_INTERVIEWED: _say(_interviewed),
    ActionName.SAY_NO_SHOW: _say(_nobody_came),
    ActionName.SAY_PROMISE: _say(_promised),
    ActionName.SAY_WITHDRAWN: _say(lambda call, _facts, _policy: SaidWithdrawn(call.now)),
    ActionName.SAY_STAGE: _say(_staged),
    ActionName.SAY_CALLED: _say(lambda call, _facts, _policy: SaidContact(call.now, "phone")),
    ActionName.SAY_CONNECTED: _say(lambda call, _facts, _policy: SaidContact(call.now, "linkedin")),
    ActionName.TAKE_BACK: _say(_taken_back),
    ActionName.SAY_OTHER_OFFER: _say(_other_offer),
    ActionName.CLOSE: _say(lambda call, _facts, _policy: Closed(call.now)),
    ActionName.REOPEN: _say(lambda call, _facts, _policy: Closed(call.now, closed=False)),
    ActionName.OPEN_CONVERSATION: _open_conversation,
    ActionName.OPEN_MORE: _open_more,
    ActionName.OPEN_HOME: _open_home,
    ActionName.OPEN_SETTINGS: _open_settings,
    ActionName.SET_LEVEL: _set_level,
    ActionName.DISCONNECT: _disconnect,
    ActionName.PREPARE_DRAFTS: _prepare_drafts,
    ActionName.MARK_THREADS: _mark_threads,
    ActionName.SET_VOICE: _set_voice,
    ActionName.DARK_PICTURES: _dark_pictures,
    ActionName.OPEN_NUMBERS: _open_numbers,
    ActionName.SAVE_NUMBERS: _save_numbers,
    ActionName.OPEN_WAITING: waiting_clicks.open_waiting,
    ActionName.SAVE_PROMPTS: waiting_clicks.save_prompts,
    ActionName.ADD_QUIET_DAY: waiting_clicks.add_quiet_day,
    ActionName.DROP_QUIET_DAY: waiting_clicks.drop_quiet_day,
    ActionName.PAUSE: waiting_clicks.pause,
    ActionName.END_PAUSE: waiting_clicks.end_pause,
    ActionName.ASK_DELETE: _ask_delete,
    ActionName.DELETE_ALL: _delete_all,
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
