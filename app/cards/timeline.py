"""The small timeline: what happened, what is next."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from app.cards.case import Case
from app.cards.model import Moment, Timeline
from app.domain.policy.advice import Rule
from app.domain.say import begun, say

HAPPENED: Final[Mapping[str, str]] = {
    "application": say("You applied"),
    "sent": say("You wrote"),
    "answer": say("They answered"),
    "question": say("They asked you something"),
    "acknowledgement": say("They wrote that they will be in touch"),
    "promise": say("They named a date"),
    "scheduling": say("Finding a time"),
    "confirmed": say("Interview confirmed"),
    "invitation": say("Invited to an interview"),
    "interview": say("Interview"),
    "thank-you": say("Your thank-you"),
    "check-in": say("Your check-in"),
    "nudge": say("You asked for a time"),
    "call": say("You called"),
    "linkedin": say("Your LinkedIn note"),
    "away": say("Automatic absence notice"),
    "bounce": say("Your mail came back"),
    "receipt": say("Automatic receipt"),
    "on-hold": say("Hiring put on hold"),
    "rejection": say("They decided against it"),
    "offer": say("They made an offer"),
    "other-offer": say("Your other offer"),
    "no-show": say("The call did not take place"),
    "withdrawal": say("You withdrew"),
    "closed": say("You closed it"),
    "reopened": say("You opened it again"),
}
"""Words for the keys of `Happened.what` (app/domain/folding/timeline.py)."""

NEXT: Final[Mapping[Rule, str]] = {
    Rule.THANK_YOU: say("Time for a thank-you"),
    Rule.FIRST_CHECK_IN: say("First good day to check in"),
    Rule.INTERVIEW_UNKNOWN: say("First good day to check in"),
    Rule.PROMISED_DATE: say("First good day to check in"),
    Rule.SECOND_CHECK_IN: say("First good day for a second note"),
    Rule.CLOSE_OUT: say("Plan without an answer"),
    Rule.AWAY: say("Back, and with their mail read"),
    Rule.ON_HOLD: say("A good day to ask again"),
    Rule.SCHEDULING: say("A good day to ask for a time"),
    Rule.SNOOZED: say("Your snooze ends"),
    Rule.NO_SHOW: say("Time for a short note"),
    Rule.OTHER_OFFER: say("A good day to tell them"),
}
"""What begins when the wait ends."""
DUE: Final[Mapping[Rule, str]] = {
    Rule.THANK_YOU: say("Thank-you due"),
    Rule.YOUR_TURN: say("Your answer is due"),
    Rule.REJECTED: say("Until then, thanks are timely"),
}
"""What is due by a day. An offer and another offer have a day that was named."""
PAST: Final = 5
"""How many past moments a card of 300 pixels carries."""


def timeline(case: Case) -> tuple[Timeline, ...]:
    """The latest few moments and the next ones; none where there is nothing to show."""
    days = case.days
    happened = [point for point in case.conversation.timeline if point.at <= days.now]
    past = (
        Moment(begun(days.alone(point.at)), HAPPENED.get(point.what) or begun(point.what))
        for point in happened[-PAST:]
    )
    moments = (*past, *_future(case))
    return (Timeline(moments),) if moments else ()


def _future(case: Case) -> tuple[Moment, ...]:
    days, rule = case.days, case.advice.rule
    ahead = [
        (days.date_of(interview.starts_at), HAPPENED["interview"])
        for interview in case.conversation.interviews
        if interview.starts_at > days.now
    ]
    ahead += [(day, what) for day, what in _named_days(case) if day >= days.today]
    following = case.advice.not_before if case.waiting else case.advice.due_by
    words = (NEXT if case.waiting else DUE).get(rule)
    if case.spent and rule is Rule.PROMISED_DATE:
        words = NEXT[Rule.CLOSE_OUT]
    if following is not None and following > days.now and words:
        ahead.append((days.date_of(following), words))
    ahead.sort(key=lambda moment: moment[0])
    return tuple(Moment(begun(days.alone(day)), what, future=True) for day, what in ahead)


def _named_days(case: Case) -> Iterator[tuple[date, str]]:
    """Days that they named themselves."""
    c, rule = case.conversation, case.advice.rule
    if rule is Rule.PROMISED_DATE and c.promise is not None:
        yield c.promise.period.last, say("The day they named")
    if rule is Rule.OFFER and c.offer is not None and c.offer.reply_by is not None:
        yield c.offer.reply_by, say("They ask for your answer")
    if rule is Rule.AWAY and c.away is not None and c.away.back_on is not None:
        yield c.away.back_on, say("They are back")
    if rule is Rule.OTHER_OFFER and c.other_offer is not None:
        yield c.other_offer.deadline, say("Your other offer needs an answer")
