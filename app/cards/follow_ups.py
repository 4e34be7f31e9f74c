"""How often and when the user has followed up, over all threads and channels of an application."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from app.cards.case import Case
from app.cards.days import number
from app.domain.business_days import bounded
from app.domain.conversation import CheckIn
from app.domain.say import listed

MAIL: Final = "mail"
BY: Final[Mapping[str, str]] = {MAIL: "by mail", "phone": "by phone", "linkedin": "on LinkedIn"}
TIMES: Final[Mapping[int, str]] = {1: "once", 2: "twice"}
SENT: Final[Mapping[str, str]] = {
    MAIL: "Your check-in went out",
    "phone": "You called",
    "linkedin": "You wrote on LinkedIn",
}


def times(count: int) -> str:
    """ "once", "twice", "three times"."""
    return TIMES.get(count, f"{number(count)} times")


def dated(case: Case, instants: Sequence[datetime]) -> str:
    """ "Tuesday 3 March and Thursday 12 March"; with the channel of each where not all were mail:
    "by mail on Tuesday 3 March and by phone today"."""
    channels = {bounded(c.at): c.channel for c in case.conversation.all_check_ins}
    channels |= {bounded(c.at): c.channel for c in case.conversation.check_ins}
    told = [(channels.get(bounded(at), MAIL), at) for at in instants]
    if all(channel == MAIL for channel, _ in told):
        return case.days.list(instants)
    return listed([f"{BY.get(channel, BY[MAIL])} {case.days.on(at)}" for channel, at in told])


def sent(case: Case, check_in: CheckIn) -> str:
    """ "You called yesterday"."""
    return f"{SENT.get(check_in.channel, SENT[MAIL])} {case.days.on(check_in.at)}"
