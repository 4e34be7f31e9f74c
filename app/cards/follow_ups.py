"""How often and when the user has followed up, over all threads and channels of an application."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.cards.case import Case
from app.cards.days import number
from app.domain.business_days import bounded
from app.domain.conversation import CheckIn
from app.domain.say import counted, listed, say

MAIL: Final = "mail"
TWICE: Final = say("twice")


def times(count: int) -> str:
    """ "once", "twice", "three times"."""
    if count == 2:
        return TWICE
    return counted("once", "{number} times", count, number=number(count))


def dated(case: Case, instants: Sequence[datetime]) -> str:
    """ "Tuesday 3 March and Thursday 12 March"; with the channel of each where not all were mail:
    "by mail on Tuesday 3 March and by phone today"."""
    channels = {bounded(c.at): c.channel for c in case.conversation.all_check_ins}
    channels |= {bounded(c.at): c.channel for c in case.conversation.check_ins}
    told = [(channels.get(bounded(at), MAIL), at) for at in instants]
    if all(channel == MAIL for channel, _ in told):
        return case.days.list(instants)
    return listed([_by(channel, case.days.on(at)) for channel, at in told])


def _by(channel: str, on: str) -> str:
    match channel:
        case "phone":
            return say("by phone {on}", on=on)
        case "linkedin":
            return say("on LinkedIn {on}", on=on)
        case _:
            return say("by mail {on}", on=on)


def sent(case: Case, check_in: CheckIn) -> str:
    """ "You called yesterday"."""
    on = case.days.on(check_in.at)
    match check_in.channel:
        case "phone":
            return say("You called {on}", on=on)
        case "linkedin":
            return say("You wrote on LinkedIn {on}", on=on)
        case _:
            return say("Your check-in went out {on}", on=on)
