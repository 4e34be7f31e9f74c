"""The small timeline: what happened, what is next."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from app.cards.case import Case
from app.cards.model import Moment, Timeline
from app.domain.policy.advice import Rule
from app.domain.say import begun

HAPPENED: Final[Mapping[str, str]] = {
    "application": "You applied",
    "sent": "You wrote",
    "answer": "They answered",
    "question": "They asked you something",
    "acknowledgement": "They wrote that they will be in touch",
    "promise": "They named a date",
    "scheduling": "Finding a time",
    "invitation": "Invited to an interview",
    "interview": "Interview",
    "thank-you": "Your thank-you",
    "check-in": "Your check-in",
    "nudge": "You asked for a time",
    "call": "You called",
    "linkedin": "Your LinkedIn note",
    "away": "Automatic absence notice",
    "bounce": "Your mail came back",
    "receipt": "Automatic receipt",
    "on-hold": "Hiring put on hold",
    "rejection": "They decided against it",
    "offer": "They made an offer",
    "other-offer": "Your other offer",
    "no-show": "The call did not take place",
    "withdrawal": "You withdrew",
    "closed": "You closed it",
    "reopened": "You opened it again",
}
"""Words for the keys of `Happened.what` (app/domain/folding/timeline.py)."""

NEXT: Final[Mapping[Rule, str]] = {
    Rule.THANK_YOU: "Time for a thank-you",
    Rule.FIRST_CHECK_IN: "First good day to check in",
    Rule.INTERVIEW_UNKNOWN: "First good day to check in",
    Rule.PROMISED_DATE: "First good day to check in",
    Rule.SECOND_CHECK_IN: "First good day for a second note",
    Rule.CLOSE_OUT: "Plan without an answer",
    Rule.AWAY: "Back, and with their mail read",
    Rule.ON_HOLD: "A good day to ask again",
    Rule.SCHEDULING: "A good day to ask for a time",
    Rule.SNOOZED: "Your snooze ends",
    Rule.NO_SHOW: "Time for a short note",
    Rule.OTHER_OFFER: "A good day to tell them",
}
"""What begins when the wait ends."""
DUE: Final[Mapping[Rule, str]] = {
    Rule.THANK_YOU: "Thank-you due",
    Rule.YOUR_TURN: "Your answer is due",
    Rule.REJECTED: "Until then, thanks are timely",
}
"""What is due by a day. An offer and another offer have a day that was named."""
PAST: Final = 5
"""How many past moments a card of 300 pixels carries."""


def timeline(case: Case) -> tuple[Timeline, ...]:
    """The latest few moments and the next ones; none where there is nothing to show."""
    days = case.days
    happened = [point for point in case.conversation.timeline if point.at <= days.now]
    past = (
        Moment(begun(days.near(point.at)), HAPPENED.get(point.what, begun(point.what)))
        for point in happened[-PAST:]
    )
    moments = (*past, *_future(case))
    return (Timeline(moments),) if moments else ()


def _future(case: Case) -> tuple[Moment, ...]:
    days, rule = case.days, case.advice.rule
    ahead = [
        (days.date_of(interview.starts_at), "Interview")
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
    return tuple(Moment(begun(days.near(day)), what, future=True) for day, what in ahead)


def _named_days(case: Case) -> Iterator[tuple[date, str]]:
    """Days that they named themselves."""
    c, rule = case.conversation, case.advice.rule
    if rule is Rule.PROMISED_DATE and c.promise is not None:
        yield c.promise.period.last, "The day they named"
    if rule is Rule.OFFER and c.offer is not None and c.offer.reply_by is not None:
        yield c.offer.reply_by, "They ask for your answer"
    if rule is Rule.AWAY and c.away is not None and c.away.back_on is not None:
        yield c.away.back_on, "They are back"
    if rule is Rule.OTHER_OFFER and c.other_offer is not None:
        yield c.other_offer.deadline, "Your other offer needs an answer"
