"""The picture in words, for who does not see it."""

from typing import Final

from app.cards.case import Case
from app.cards.days import business_days, number
from app.cards.picture.numbers import Moments

TITLE: Final = "From the interview to the next good day"


def words_of(case: Case, moments: Moments) -> str:
    """Everything that is drawn, with its days by name."""
    days, window = case.days, moments.window
    told = [f"Timeline: the interview was on {days.spell(moments.interview)}."]
    spell = f"from {days.spell(window.opens_at)} to {days.spell(window.closes_at)}"
    if window.acknowledged:
        told.append(f"The usual time for a first check-in is {spell}.")
    else:
        first, last = case.policy.first_after, case.policy.late_after
        told.append(
            f"The usual time for a first check-in, {number(first)} to {business_days(last)} later, "
            f"is {spell}."
        )
    if moments.promise is not None:
        told.append(f"The day they named is {days.spell(moments.promise)}.")
    if moments.follow_ups:
        told.append(f"You followed up on {days.list(moments.follow_ups)}.")
    if moments.next == days.today:
        told.append(f"Today, {days.spell(days.today)}, is a good day to write.")
    else:
        told.append(f"Today is {days.spell(days.today)}.")
        if moments.next is not None:
            told.append(f"The next sensible day is {days.spell(moments.next)}.")
    return " ".join(told)
