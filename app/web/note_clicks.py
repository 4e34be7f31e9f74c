"""Clicks that tell something: each becomes a note, and the card that is right after it."""

from collections.abc import Callable, Mapping

from app.cards.model import ActionName
from app.cards.stages import AS_READ
from app.cards.stages import FIELD as STAGE
from app.domain.conversation import Conversation
from app.domain.errors import BadInput
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
from app.flows.refold import Refolded
from app.flows.shown import Shown, shown
from app.web import draw
from app.web.answer import Answer
from app.web.call import Call
from app.web.events import day_of
from app.web.showing import met_by, read_open
from app.web.toasts import SAID

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


ANSWERS: Mapping[ActionName, Callable[[Call], Answer]] = {
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
}
