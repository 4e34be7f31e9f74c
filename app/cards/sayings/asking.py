"""The words of the rules that lead to a note of the user, and of the end of the waiting."""

# ruff: noqa: E501 - a sentence reads best whole

from datetime import datetime
from typing import Final

from app.cards import follow_ups
from app.cards.case import PLAN_FOR_THE_WAIT, Case, Said, wait
from app.cards.days import business_days, number
from app.domain.policy.advice import Rule, Step
from app.domain.say import begun

SILENCE_IS_COMMON: Final = (
    "Silence is common and says little about you: in a 2024 survey of 2,500 job seekers in the US, "
    "the UK and Germany (Greenhouse), 61 % got no word after an interview."
)
"""Source: Greenhouse 2024, as reported by UNLEASH ("Greenhouse: 61% of job seekers …")."""
DEBRIEF: Final = "While it is fresh: note what went well, what to improve, and what they asked."
CHECK_IN: Final = "Write a short check-in"


def thank_you(case: Case) -> Said:
    days, due = case.days, case.advice.due_by
    if case.waiting:
        if case.coming is None:
            return Said("Nothing to send yet", "A short thank-you fits once the interview is over.")
        on = days.on(case.coming.starts_at)
        hour = "" if case.coming.day_only else f" at {days.time(case.coming.starts_at)}"
        return Said(
            f"Interview {on}",
            f"It {'is' if case.coming.day_only else 'starts'} {on}{hour}; nothing needs sending before it, and a short thank-you fits within a day of it.",
        )
    was = (
        f"The interview was {days.on(case.held.starts_at)}"
        if case.held
        else "The interview is over"
    )
    if due is not None and not days.passed(due):
        return Said(
            "Write a short thank-you", f"{was}; a thank-you is best sent by {days.at(due)}."
        )
    return Said("Write a short thank-you", f"{was}; a thank-you is late but fine for a few days.")


def thanked(case: Case) -> Said:
    at = case.conversation.thanked_at
    sent = f"Your thank-you went out {case.days.on(at)}" if at else "Your thank-you is sent"
    return Said("Your thank-you is sent", f"{sent}; it does not count as a follow-up.")


def first_check_in(case: Case) -> Said:
    best, days = case.advice.best_at, case.days
    told, start, count = _start(case)
    if case.waiting:
        counted = case.until_counted(start, count) if start else ""
        return Said(wait(case), f"{told}{counted}.", _best(case))
    if case.late:
        late = "it is late but fine: a check-in after two weeks still reads well"
        return Said(CHECK_IN, f"{told}; {late}.")
    passed = case.passed(start) if start else ""
    better = best is not None and days.date_of(best) > days.today
    more = (
        (f"It is fine today, and from {days.near(best)} on a little better.",)
        if best and better
        else ()
    )
    return Said(CHECK_IN, f"{told}{'; ' if passed else ''}{passed}.", more)


def interview_unknown(case: Case) -> Said:
    answer = case.conversation.last_answer
    start = answer.at if answer else case.conversation.started_at
    told = "No interview date was found here"
    if case.advice.step is Step.ASK:
        until = f"; until you say, {case.until} is the first good day to ask" if case.until else ""
        return Said("When was the interview?", f"{told}{until}.")
    if case.waiting:
        waited = case.policy.unknown_after
        counted = case.until_counted(start, waited, "their last message") if start else ""
        return Said(wait(case), f"{told}{counted}.")
    since = f"; their last message came {case.days.on(answer.at)}" if answer else ""
    passed = case.passed(answer.at) if answer else ""
    return Said(CHECK_IN, f"{told}{since}{', and ' if passed else ''}{passed}.")


def promised_date(case: Case) -> Said:
    promise = case.conversation.promise
    if promise is None:
        return Said(wait(case) if case.waiting else CHECK_IN, "They named a date.")
    quote = promise.evidence.quote.strip(' .“”"')
    if promise.by_phone:
        told = f"You heard “{quote}” by phone" if quote else "You heard a date by phone"
    else:
        told = f"They {case.said(promise.evidence, 'named a date')}"
    last = case.days.near(promise.period.last)
    if case.waiting:
        counted = case.until_counted(promise.period.last, case.policy.promise_grace, last)
        return Said(wait(case), f"{told}{counted}.", (PLAN_FOR_THE_WAIT,))
    grace = business_days(case.policy.promise_grace)
    return Said(CHECK_IN, f"{told}; that meant {last}, and {grace} or more have passed since.")


def second_check_in(case: Case) -> Said:
    sent = case.conversation.check_ins
    told = follow_ups.sent(case, sent[-1]) if sent else "Your check-in is out"
    if case.waiting:
        counted = case.until_counted(sent[-1].at, case.policy.second_after) if sent else ""
        return Said(wait(case), f"{told}{counted}.", (PLAN_FOR_THE_WAIT,))
    passed = case.passed(sent[-1].at) if sent else ""
    passed = f"; {passed}" if passed else ""
    return Said(
        "Write a short second check-in",
        f"{told}{passed}.",
        ("This one is brief, and it is the last.",),
    )


def close_out(case: Case) -> Said:
    sent = [check_in.at for check_in in case.conversation.check_ins]
    told = "The usual time for an answer is over"
    if sent:
        check_ins = "check-in" if len(sent) == 1 else "check-ins"
        dates = follow_ups.dated(case, sent)
        told = f"{begun(number(len(sent)))} {check_ins} went out ({dates})"
    if case.waiting:
        until = f", and from {case.until} on it is time to plan without one" if case.until else ""
        return Said(
            "Let it rest now", f"{told}; another one would not help{until}.", (PLAN_FOR_THE_WAIT,)
        )
    reason = f"{told}; for your planning, take the silence as an answer."
    if case.advice.firm:
        return Said(
            "Close this one for now", reason, (SILENCE_IS_COMMON, PLAN_FOR_THE_WAIT, DEBRIEF)
        )
    return Said("Plan without this one", reason, (PLAN_FOR_THE_WAIT, DEBRIEF))


def acknowledged(case: Case) -> Said:
    answer = case.conversation.last_answer
    when = f"They wrote {case.days.on(answer.at)}" if answer else "They wrote"
    return Said(wait(case), f"{when} that they will be in touch, which still counts as waiting.")


def scheduling(case: Case) -> Said:
    owed = case.conversation.slot_owed
    told = "The time of the interview is open"
    start: datetime | None = None
    if owed is not None:
        start = max((owed.since, *owed.nudges))
        told = (
            f"You asked for a time again {case.days.on(start)}"
            if owed.nudges
            else f"The times for the interview have been open since {case.days.near(start)}"
        )
    if case.waiting:
        counted = case.until_counted(start, case.policy.slot_after) if start else ""
        return Said(wait(case), f"{told}{counted}.")
    again = (
        "one more short note is fine"
        if owed and owed.nudges
        else "a short note that repeats them is fine"
    )
    return Said("Ask for a time", f"{told}; {again}.")


def other_offer(case: Case) -> Said:
    other = case.conversation.other_offer
    by = f" by {case.days.near(other.deadline)}" if other else ""
    reason = f"Your other offer needs an answer{by}; one truthful note lets them decide in time."
    more = ("By mail or by phone: either counts as one follow-up.",)
    return Said(wait(case) if case.waiting else "Tell them about your offer", reason, more)


def no_show(case: Case) -> Said:
    missed = case.conversation.no_show
    when = f" for {case.days.at(missed.agreed_at)}" if missed else ""
    if case.waiting:
        return Said(
            "Give it a few minutes",
            f"The call was agreed{when}; a quarter of an hour late is common.",
        )
    return Said(
        "Write one short note",
        f"The call agreed{when} did not take place; one friendly note with new times is right.",
    )


def over_following(case: Case) -> Said:
    sent = case.conversation.all_check_ins
    dates = f" ({follow_ups.dated(case, [check_in.at for check_in in sent])})" if sent else ""
    often = follow_ups.times(len(sent))
    told = f"You have followed up {often}{dates}" if sent else "You have written a short while ago"
    return Said("Don't write again yet", f"{told}; room to answer helps more than another note.")


def too_early(case: Case) -> Said:
    after = f"; {case.until} is the first good day" if case.until else ""
    return Said("A little early", f"They have not had the usual time to decide yet{after}.")


def _best(case: Case) -> tuple[str, ...]:
    best, first = case.advice.best_at, case.advice.not_before
    if best is None or first is None or case.days.date_of(best) == case.days.date_of(first):
        return (PLAN_FOR_THE_WAIT,)
    return (f"The best day is {case.days.near(best)}.", PLAN_FOR_THE_WAIT)


def _start(case: Case) -> tuple[str, datetime | None, int]:
    """What started the clock of the first check-in, when, and how many business days it runs."""
    held, answer, days = case.held, case.conversation.last_answer, case.days
    if answer is not None and (held is None or answer.at > held.ends_at):
        if Rule.ACKNOWLEDGED in case.advice.shaped_by:
            told = f"They wrote {days.on(answer.at)} that they will be in touch"
            return told, answer.at, case.policy.acknowledged_after
        told = f"Their last message came {days.on(answer.at)} and named no date"
        return told, answer.at, case.policy.first_after
    if held is None:
        return "They named no date", None, case.policy.first_after
    told = f"The interview was {days.on(held.starts_at)} and they named no date"
    return told, held.ends_at, case.policy.first_after
