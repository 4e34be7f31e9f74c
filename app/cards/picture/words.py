"""The picture in words, for who does not see it."""

from typing import Final

from app.cards.case import Case
from app.cards.days import business_days, number
from app.cards.picture.numbers import Moments
from app.domain.policy.window import Window
from app.domain.say import say, together

TITLE: Final = say("From the interview to the next good day")


def words_of(case: Case, moments: Moments) -> str:
    """Everything that is drawn, with its days by name."""
    days = case.days
    told = [
        say("Timeline: the interview was on {day}.", day=days.spell(moments.interview)),
        _usual(case, moments.window),
    ]
    if moments.promise is not None:
        told.append(say("The day they named is {day}.", day=days.spell(moments.promise)))
    if moments.follow_ups:
        told.append(say("You followed up on {days}.", days=days.list(moments.follow_ups)))
    if moments.next == days.today:
        told.append(say("Today, {day}, is a good day to write.", day=days.spell(days.today)))
    else:
        told.append(say("Today is {day}.", day=days.spell(days.today)))
        if moments.next is not None:
            told.append(say("The next sensible day is {day}.", day=days.spell(moments.next)))
    return together(*told, by=" ")


def _usual(case: Case, window: Window) -> str:
    opens, closes = case.days.spell(window.opens_at), case.days.spell(window.closes_at)
    if window.acknowledged:
        return say(
            "The usual time for a first check-in is from {opens} to {closes}.",
            opens=opens,
            closes=closes,
        )
    return say(
        "The usual time for a first check-in, {first} to {last} later, "
        "is from {opens} to {closes}.",
        first=number(case.policy.first_after),
        last=business_days(case.policy.late_after),
        opens=opens,
        closes=closes,
    )
