"""Noting what was learnt: open, save, delete."""

from datetime import date

from app.cards.compose import whose
from app.cards.days import Days
from app.cards.learning import END_WORD, QUESTIONS, field_name, lesson_card
from app.domain.errors import BadInput, ThreadGone
from app.domain.looking_back.lesson import END, Lesson
from app.domain.say import say
from app.flows import home as home_flow
from app.flows.act import conversation_of
from app.flows.learn import learn
from app.flows.meet import Met
from app.store import lessons
from app.web import draw
from app.web.answer import Answer
from app.web.call import Call
from app.web.events import day_of
from app.web.showing import met_by
from app.web.toasts import LEARNING_DELETED, LEARNING_SAVED


def open_learning(call: Call) -> Answer:
    """One round by itself."""
    met = met_by(call)
    stored = conversation_of(call.at.database, met.person_id, call.named, None)
    with call.at.database.reading() as db:
        known = {one.round: one for one in lessons.of_conversation(db, stored.id)}
    card = lesson_card(
        _round(call),
        known.get(_round(call)),
        conversation_id=str(stored.id),
        whose=whose(stored.facts),
        days=Days(call.now, call.seen.policy_of(met.preferences).zone),
    )
    return Answer(card=card, on_top=True)


def save_learning(call: Call) -> Answer:
    """What is typed is what is noted; all fields emptied is nothing noted."""
    answers = {name: call.typed.get(field_name(name), "") for name in QUESTIONS}
    return _noted(call, Lesson(round=_round(call), at=call.now, **answers))


def delete_learning(call: Call) -> Answer:
    """Nothing is noted of this round any more."""
    return _noted(call, Lesson(round=_round(call), at=call.now))


def _noted(call: Call, lesson: Lesson) -> Answer:
    met = met_by(call)
    stored = conversation_of(call.at.database, met.person_id, call.named, None)
    is_kept = learn(call.at.database, met.person_id, stored, lesson)
    toast = LEARNING_SAVED if is_kept else LEARNING_DELETED
    return _application(call, met, str(stored.id), toast)


def _application(call: Call, met: Met, conversation_id: str, toast: str) -> Answer:
    with call.at.database.reading() as db:
        found = home_flow.one(db, met.person_id, conversation_id, met, call.seen, call.now)
    if found is None:
        raise ThreadGone
    return Answer(card=draw.more(call, found), toast=toast)


def _round(call: Call) -> date | None:
    word = call.asked.get("round", "")
    if word == END_WORD:
        return END
    day = day_of(word)
    if day is None:
        raise BadInput(say("This button is out of date. Please refresh the card."))
    return day
