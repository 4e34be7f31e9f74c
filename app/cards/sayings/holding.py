"""The words of the rules that hold everything back, or put a question to the user first."""

from typing import Final

from app.cards.case import PLAN_FOR_THE_WAIT, Case, Said, sentence, wait
from app.cards.sayings.returned import why_returned
from app.domain.conversation import Bounced
from app.domain.message import Address
from app.domain.policy.advice import Step
from app.domain.say import listed, say

NO_ANSWER: Final = say("It is not an answer, so nothing else has changed.")
FIX: Final = say("Fix the address")
COUNTS_FOR_NOTHING: Final = say(
    "It did not arrive, so it counts for nothing. Send it again once the address is right."
)
KEEPS_TRYING: Final = say("The mail server keeps trying by itself for a day or two.")
ONLY_AUTOMATIC: Final = Said(
    say("Find a person to write to"),
    say("Only an automatic sender has written here, and nobody reads answers to it."),
    (say("Names are often in the invitation, in an earlier mail or in the job posting."),),
)
NOT_ABOUT_ONE: Final = Said(
    say("Not about an interview"),
    say("This thread does not look like one about an application, so there is nothing to advise."),
)
IS_IT_ONE: Final = Said(
    say("Is this about an interview?"),
    say("It may be, but the mail does not say so clearly."),
    (say("Your answer is remembered for this thread and person."),),
)
NEW_ROUND: Final = say("A new round")


def away(case: Case) -> Said:
    absence, days = case.conversation.away, case.days
    if absence is None:
        return Said(wait(case), say("An automatic notice says that they are away."))
    on = days.on(absence.since)
    if absence.back_on is None:
        told = say("An automatic notice came {on} and names no day of return", on=on)
        then = case.until_counted(absence.since, case.policy.away_unknown)
    else:
        told = say(
            "An automatic notice came {on} and says they are back {back}",
            on=on,
            back=days.on(absence.back_on),
        )
        then = case.until_counted(absence.back_on, case.policy.away_grace)
    deputy = case.advice.deputy
    more = (NO_ANSWER,) if deputy is None else (NO_ANSWER, _meanwhile(deputy))
    return Said(wait(case), sentence(told, then), more)


def _meanwhile(deputy: Address) -> str:
    if not deputy.name:
        return say(
            "It is a long absence, and the notice names {address} meanwhile.", address=deputy.email
        )
    return say(
        "It is a long absence, and the notice names {name} ({address}) meanwhile.",
        name=deputy.name,
        address=deputy.email,
    )


def bounced(case: Case) -> Said:
    failed = case.conversation.bounced
    if failed is None:
        return Said(FIX, say("A mail of yours did not arrive."))
    told, why = _what_happened(case, failed), why_returned(failed.bounce)
    reason = say("{what}: {why}.", what=told, why=why) if why else sentence(told)
    if case.waiting:
        return Said(say("Wait: delivery is delayed"), reason, (KEEPS_TRYING,))
    return Said(FIX, reason, (*_right_address(case), COUNTS_FOR_NOTHING))


def _what_happened(case: Case, failed: Bounced) -> str:
    """Reports that name no address are of one mail all the same."""
    address = listed(failed.bounce.recipients) or say("its address")
    if case.waiting:
        return say("Your mail to {address} has not arrived yet", address=address)
    if not failed.bounce.permanent:
        return say("Your mail to {address} has still not arrived", address=address)
    on = case.days.on(failed.evidence.at)
    return say("Your mail to {address} came back {on}", address=address, on=on)


def _right_address(case: Case) -> tuple[str, ...]:
    """An address from which they have written, where it is not the one that failed."""
    failed = case.conversation.bounced
    known = [c.address.email for c in case.conversation.counterparts]
    right = next((email for email in known if failed and email not in failed.bounce.recipients), "")
    return (say("They write from {address}.", address=right),) if right else ()


def your_turn(case: Case) -> Said:
    asked, due = case.conversation.question, case.advice.due_by
    told = (
        say("They asked you something {on}", on=case.days.on(asked.at))
        if asked
        else say("They asked you something")
    )
    headline = say("It is still your turn") if case.advice.firm else say("It is your turn")
    if due is not None and not case.days.passed(due):
        by = say("an answer by {moment} is good", moment=case.days.at(due))
        return Said(headline, sentence(told, by))
    enough = say("a short answer is enough, and it can say when the rest comes")
    return Said(headline, sentence(told, enough))


def on_hold(case: Case) -> Said:
    hold = case.conversation.on_hold
    if hold is None:
        return Said(wait(case), say("Hiring is on hold."))
    on = case.days.on(hold.evidence.at)
    told = case.said(hold.evidence, say("They put hiring on hold {on}", on=on))
    then = (
        say("the day they named is {day}", day=case.days.near(hold.until))
        if hold.until is not None
        else case.until_counted(hold.evidence.at, case.policy.on_hold_after)
    )
    return Said(wait(case), sentence(told, then), (PLAN_FOR_THE_WAIT,))


def snoozed(case: Case) -> Said:
    until = case.conversation.snoozed_until
    return Said(
        say("Snoozed until {day}", day=case.days.near(until)) if until else say("Snoozed"),
        say("You asked for quiet until then; an answer, a bounce or a decision ends it at once."),
    )


def machine_sender(_: Case) -> Said:
    return ONLY_AUTOMATIC


def ask_first(case: Case) -> Said:
    return IS_IT_ONE if case.advice.step is Step.ASK else NOT_ABOUT_ONE


def new_round(case: Case) -> Said:
    if case.coming is None:
        return Said(
            NEW_ROUND,
            say("This was not the first round, and everything counts from the latest one."),
        )
    fixed = say(
        "Another round is fixed {on}, so everything counts from it.",
        on=case.days.on(case.coming.starts_at),
    )
    return Said(NEW_ROUND, fixed)
