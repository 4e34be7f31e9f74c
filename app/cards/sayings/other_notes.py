"""The words of the rules that lead to another note than a check-in: thanks, times, an offer."""

from datetime import datetime

from app.cards.case import Case, Said, sentence, wait
from app.domain.conversation import SlotOwed
from app.domain.say import say


def thank_you(case: Case) -> Said:
    if case.waiting:
        return _before_the_interview(case)
    days, due, headline = case.days, case.advice.due_by, say("Write a short thank-you")
    was = (
        say("The interview was {on}", on=days.on(case.held.starts_at))
        if case.held
        else say("The interview is over")
    )
    if due is not None and not days.passed(due):
        return Said(
            headline,
            sentence(was, say("a thank-you is best sent by {moment}", moment=days.at(due))),
        )
    return Said(headline, sentence(was, say("a thank-you is late but fine for a few days")))


def _before_the_interview(case: Case) -> Said:
    coming, days = case.coming, case.days
    if coming is None:
        return Said(
            say("Nothing to send yet"), say("A short thank-you fits once the interview is over.")
        )
    on = days.on(coming.starts_at)
    begins = (
        say("It is {on}", on=on)
        if coming.day_only
        else say("It starts {on} at {time}", on=on, time=days.time(coming.starts_at))
    )
    nothing_yet = say(
        "nothing needs sending before it, and a short thank-you fits within a day of it"
    )
    return Said(say("Interview {on}", on=on), sentence(begins, nothing_yet))


def thanked(case: Case) -> Said:
    at, headline = case.conversation.thanked_at, say("Your thank-you is sent")
    sent = say("Your thank-you went out {on}", on=case.days.on(at)) if at else headline
    return Said(headline, sentence(sent, say("it does not count as a follow-up")))


def scheduling(case: Case) -> Said:
    owed = case.conversation.slot_owed
    start = max((owed.since, *owed.nudges)) if owed else None
    told = _open_times(case, owed, start)
    if case.waiting:
        then = case.until_counted(start, case.policy.slot_after) if start else ""
        return Said(wait(case), sentence(told, then))
    again = (
        say("one more short note is fine")
        if owed and owed.nudges
        else say("a short note that repeats them is fine")
    )
    return Said(say("Ask for a time"), sentence(told, again))


def _open_times(case: Case, owed: SlotOwed | None, start: datetime | None) -> str:
    if owed is None or start is None:
        return say("The time of the interview is open")
    if owed.nudges:
        return say("You asked for a time again {on}", on=case.days.on(start))
    return say("The times for the interview have been open since {day}", day=case.days.near(start))


def other_offer(case: Case) -> Said:
    other = case.conversation.other_offer
    needs = (
        say("Your other offer needs an answer by {day}", day=case.days.near(other.deadline))
        if other
        else say("Your other offer needs an answer")
    )
    return Said(
        wait(case) if case.waiting else say("Tell them about your offer"),
        sentence(needs, say("one truthful note lets them decide in time")),
        (say("By mail or by phone: either counts as one follow-up."),),
    )


def no_show(case: Case) -> Said:
    missed = case.conversation.no_show
    moment = case.days.at(missed.agreed_at) if missed else ""
    if case.waiting:
        agreed = (
            say("The call was agreed for {moment}", moment=moment)
            if moment
            else say("The call was agreed")
        )
        common = say("a quarter of an hour late is common")
        return Said(say("Give it a few minutes"), sentence(agreed, common))
    did_not = (
        say("The call agreed for {moment} did not take place", moment=moment)
        if moment
        else say("The call agreed did not take place")
    )
    right = say("one friendly note with new times is right")
    return Said(say("Write one short note"), sentence(did_not, right))
