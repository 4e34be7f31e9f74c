"""The words of the rules that hold everything back, or put a question to the user first."""

# ruff: noqa: E501 - a sentence reads best whole

from app.cards.case import PLAN_FOR_THE_WAIT, Case, Said, wait
from app.domain.policy.advice import Step


def away(case: Case) -> Said:
    absence, days = case.conversation.away, case.days
    if absence is None:
        return Said(wait(case), "An automatic notice says that they are away.")
    told = f"An automatic notice came {days.on(absence.since)}"
    if absence.back_on is None:
        counted = case.until_counted(absence.since, case.policy.away_unknown)
        reason = f"{told} and names no day of return{counted}."
    else:
        counted = case.until_counted(absence.back_on, case.policy.away_grace)
        reason = f"{told} and says they are back {days.on(absence.back_on)}{counted}."
    more = ["It is not an answer, so nothing else has changed."]
    if case.advice.deputy is not None:
        deputy = case.advice.deputy
        address = f" ({deputy.email})" if deputy.name else ""
        more.append(
            f"It is a long absence, and the notice names {deputy.name or deputy.email}{address} meanwhile."
        )
    return Said(wait(case), reason, tuple(more))


def bounced(case: Case) -> Said:
    failed = case.conversation.bounced
    if failed is None:
        return Said("Fix the address", "A mail of yours did not arrive.")
    bounce = failed.bounce
    to = " and ".join(bounce.recipients) or "its address"
    why = f": {bounce.reason.strip().rstrip('.')}" if bounce.reason.strip() else ""
    if case.waiting:
        return Said(
            "Wait: delivery is delayed",
            f"Your mail to {to} has not arrived yet{why}.",
            ("The mail server keeps trying by itself for a day or two.",),
        )
    came = (
        f"came back {case.days.on(failed.evidence.at)}"
        if bounce.permanent
        else "has still not arrived"
    )
    return Said(
        "Fix the address",
        f"Your mail to {to} {came}{why}.",
        (
            *_right_address(case),
            "It did not arrive, so it counts for nothing. Send it again once the address is right.",
        ),
    )


def _right_address(case: Case) -> tuple[str, ...]:
    """An address from which they have written, where it is not the one that failed."""
    failed = case.conversation.bounced
    known = [c.address.email for c in case.conversation.counterparts]
    right = next((email for email in known if failed and email not in failed.bounce.recipients), "")
    return (f"They write from {right}.",) if right else ()


def your_turn(case: Case) -> Said:
    asked, due = case.conversation.question, case.advice.due_by
    told = "They asked you something" + (f" {case.days.on(asked.at)}" if asked else "")
    headline = "It is still your turn" if case.advice.firm else "It is your turn"
    if due is not None and not case.days.passed(due):
        return Said(headline, f"{told}; an answer by {case.days.at(due)} is good.")
    return Said(headline, f"{told}; a short answer is enough, and it can say when the rest comes.")


def on_hold(case: Case) -> Said:
    hold = case.conversation.on_hold
    if hold is None:
        return Said(wait(case), "Hiring is on hold.")
    told = f"They {case.said(hold.evidence, 'put hiring on hold')}"
    if hold.until is not None:
        reason = f"{told}; the day they named is {case.days.near(hold.until)}."
    else:
        counted = case.until_counted(hold.evidence.at, case.policy.on_hold_after)
        reason = f"{told}{counted}."
    return Said(wait(case), reason, (PLAN_FOR_THE_WAIT,))


def snoozed(case: Case) -> Said:
    until = case.conversation.snoozed_until
    return Said(
        f"Snoozed until {case.days.near(until)}" if until else "Snoozed",
        "You asked for quiet until then; an answer, a bounce or a decision ends it at once.",
    )


def machine_sender(_: Case) -> Said:
    return Said(
        "Find a person to write to",
        "Only an automatic sender has written here, and nobody reads answers to it.",
        ("Names are often in the invitation, in an earlier mail or in the job posting.",),
    )


def ask_first(case: Case) -> Said:
    if case.advice.step is not Step.ASK:
        return Said(
            "Not about an interview",
            "This thread does not look like one about an application, so there is nothing to advise.",
        )
    return Said(
        "Is this about an interview?",
        "It may be, but the mail does not say so clearly.",
        ("Your answer is remembered for this thread and person.",),
    )


def new_round(case: Case) -> Said:
    if case.coming is not None:
        when = case.days.on(case.coming.starts_at)
        return Said("A new round", f"Another round is fixed {when}, so everything counts from it.")
    return Said(
        "A new round", "This was not the first round, and everything counts from the latest one."
    )
