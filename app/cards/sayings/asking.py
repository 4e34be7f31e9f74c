"""The words of the rules that lead to a check-in, and of the end of the waiting."""

from datetime import datetime
from typing import Final

from app.cards import follow_ups
from app.cards.case import PLAN_FOR_THE_WAIT, Case, Said, sentence, wait
from app.cards.days import business_days, number
from app.domain.policy.advice import Rule, Step
from app.domain.say import begun, counted, say

SILENCE_IS_COMMON: Final = say(
    "Silence is common and says little about you: in a 2024 survey of 2,500 job seekers in the US, "
    "the UK and Germany (Greenhouse), 61 % got no word after an interview."
)
"""Source: Greenhouse 2024, as reported by UNLEASH ("Greenhouse: 61% of job seekers …")."""
DEBRIEF: Final = say(
    "While it is fresh: note what went well, what to improve, and what they asked."
)
CHECK_IN: Final = say("Write a short check-in")
DONT: Final = say("Don't write again yet")
LITTLE_EARLY: Final = say("A little early")
NO_DATE_FOUND: Final = say("No interview date is certain here")


def first_check_in(case: Case) -> Said:
    best, days = case.advice.best_at, case.days
    told, start, count = _start(case)
    if case.waiting:
        then = case.until_counted(start, count) if start else ""
        return Said(wait(case), sentence(told, then), _best(case))
    if case.late:
        late = say("it is late but fine: a check-in after two weeks still reads well")
        return Said(CHECK_IN, sentence(told, late))
    more: tuple[str, ...] = ()
    if best and days.date_of(best) > days.today:
        better = say("It is fine today, and from {day} on a little better.", day=days.near(best))
        more = (better,)
    return Said(CHECK_IN, sentence(told, case.passed(start) if start else ""), more)


def interview_unknown(case: Case) -> Said:
    if case.advice.step is Step.ASK:
        until = (
            say("until you say, {day} is the first good day to ask", day=case.until)
            if case.until
            else ""
        )
        return Said(say("When was the interview?"), sentence(NO_DATE_FOUND, until))
    if case.waiting:
        return Said(wait(case), sentence(NO_DATE_FOUND, _since_their_last(case)))
    answer = case.conversation.last_answer
    if answer is None:
        return Said(CHECK_IN, sentence(NO_DATE_FOUND))
    on, passed = case.days.on(answer.at), case.passed(answer.at)
    then = (
        say("their last message came {on}, and {passed}", on=on, passed=passed)
        if passed
        else say("their last message came {on}", on=on)
    )
    return Said(CHECK_IN, sentence(NO_DATE_FOUND, then))


def _since_their_last(case: Case) -> str:
    """Without a message of theirs, what is counted from is the thread's begin."""
    answer, count = case.conversation.last_answer, case.policy.unknown_after
    start = answer.at if answer else case.conversation.started_at
    if start is None:
        return ""
    if not case.adds_up(start, count):
        return case.first_good_day
    return say(
        "{days} after their last message is {day}", days=business_days(count), day=case.until
    )


def promised_date(case: Case) -> Said:
    promise = case.conversation.promise
    if promise is None:
        return Said(wait(case) if case.waiting else CHECK_IN, say("They named a date."))
    quote = promise.evidence.quote.strip(' .“”"')
    if not promise.by_phone:
        on = case.days.on(promise.evidence.at)
        told = case.said(promise.evidence, say("They named a date {on}", on=on))
    elif quote:
        told = say("You heard “{quote}” by phone", quote=quote)
    else:
        told = say("You heard a date by phone")
    last = case.days.near(promise.period.last)
    if case.waiting:
        then = case.until_counted(promise.period.last, case.policy.promise_grace, last)
        return Said(wait(case), sentence(told, then), (PLAN_FOR_THE_WAIT,))
    count = case.policy.promise_grace
    meant = counted(
        "that meant {day}, and {number} business day or more have passed since",
        "that meant {day}, and {number} business days or more have passed since",
        count,
        day=last,
        number=number(count),
    )
    return Said(CHECK_IN, sentence(told, meant))


def second_check_in(case: Case) -> Said:
    sent = case.conversation.check_ins
    told = follow_ups.sent(case, sent[-1]) if sent else say("Your check-in is out")
    if case.waiting:
        then = case.until_counted(sent[-1].at, case.policy.second_after) if sent else ""
        return Said(wait(case), sentence(told, then), (PLAN_FOR_THE_WAIT,))
    return Said(
        say("Write a short second check-in"),
        sentence(told, case.passed(sent[-1].at) if sent else ""),
        (say("This one is brief, and it is the last."),),
    )


def close_out(case: Case) -> Said:
    told = _all_that_went_out(case)
    if case.waiting:
        rest = (
            say(
                "another one would not help, and from {day} on it is time to plan without one",
                day=case.until,
            )
            if case.until
            else say("another one would not help")
        )
        return Said(say("Let it rest now"), sentence(told, rest), (PLAN_FOR_THE_WAIT,))
    reason = sentence(told, say("for your planning, take the silence as an answer"))
    if case.advice.firm:
        more = (SILENCE_IS_COMMON, PLAN_FOR_THE_WAIT, DEBRIEF)
        return Said(say("Close this one for now"), reason, more)
    return Said(say("Plan without this one"), reason, (PLAN_FOR_THE_WAIT, DEBRIEF))


def _all_that_went_out(case: Case) -> str:
    sent = [check_in.at for check_in in case.conversation.check_ins]
    if not sent:
        return say("The usual time for an answer is over")
    went_out = counted(
        "{number} check-in went out ({dates})",
        "{number} check-ins went out ({dates})",
        len(sent),
        number=number(len(sent)),
        dates=follow_ups.dated(case, sent),
    )
    return begun(went_out)


def acknowledged(case: Case) -> Said:
    answer = case.conversation.last_answer
    if answer is None:
        told = say("They wrote that they will be in touch, which still counts as waiting.")
    else:
        told = say(
            "They wrote {on} that they will be in touch, which still counts as waiting.",
            on=case.days.on(answer.at),
        )
    return Said(wait(case), told)


def over_following(case: Case) -> Said:
    sent = case.conversation.all_check_ins
    if sent:
        told = say(
            "You have followed up {often} ({dates})",
            often=follow_ups.times(len(sent)),
            dates=follow_ups.dated(case, [check_in.at for check_in in sent]),
        )
    else:
        told = say("You have written a short while ago")
    return Said(DONT, sentence(told, say("room to answer helps more than another note")))


def too_early(case: Case) -> Said:
    not_yet = say("They have not had the usual time to decide yet")
    return Said(LITTLE_EARLY, sentence(not_yet, case.first_good_day))


def _best(case: Case) -> tuple[str, ...]:
    best, first = case.advice.best_at, case.advice.not_before
    if best is None or first is None or case.days.date_of(best) == case.days.date_of(first):
        return (PLAN_FOR_THE_WAIT,)
    return (say("The best day is {day}.", day=case.days.near(best)), PLAN_FOR_THE_WAIT)


def _start(case: Case) -> tuple[str, datetime | None, int]:
    """What started the clock of the first check-in, when, and how many business days it runs."""
    held, answer, days = case.held, case.conversation.last_answer, case.days
    if answer is not None and (held is None or answer.at > held.ends_at):
        on = days.on(answer.at)
        if Rule.ACKNOWLEDGED in case.advice.shaped_by:
            told = say("They wrote {on} that they will be in touch", on=on)
            return told, answer.at, case.policy.acknowledged_after
        told = say("Their last message came {on} and named no date", on=on)
        return told, answer.at, case.policy.first_after
    if held is None:
        return say("They named no date"), None, case.policy.first_after
    told = say("The interview was {on} and they named no date", on=days.on(held.starts_at))
    return told, held.ends_at, case.policy.first_after
