"""The words of the rules for when it is decided, and of the channels beside mail."""

# ruff: noqa: E501 - a sentence reads best whole

from app.cards.case import Case, Said

DEBRIEF = "When you like: note what went well, what to improve, and what they asked."


def rejected(case: Case) -> Said:
    decision = case.conversation.rejection
    told = "They decided against it" + (
        f" {case.days.on(decision.evidence.at)}" if decision else ""
    )
    if decision is not None and decision.answered_at is not None:
        return Said(
            "Nothing more to send",
            f"{told}, and you answered {case.days.on(decision.answered_at)}.",
            (DEBRIEF,),
        )
    if case.advice.due_by is None:
        return Said("Nothing more to send", f"{told}.", (DEBRIEF,))
    return Said(
        "Send thanks, if you like",
        f"{told}; a short thank-you with one request for feedback leaves a door open.",
        (DEBRIEF,),
    )


def rejected_by_machine(case: Case) -> Said:
    decision = case.conversation.rejection
    came = f"came {case.days.on(decision.evidence.at)}" if decision else "has come"
    return Said(
        "No reply needed", f"An automatic no {came}; nobody reads answers to it.", (DEBRIEF,)
    )


def offer(case: Case) -> Said:
    made = case.conversation.offer
    if made is None:
        return Said("Answer the offer", "They made you an offer.")
    told = f"They made you an offer {case.days.on(made.evidence.at)}"
    open_still = made.reply_by is not None and not case.days.passed(made.reply_by)
    asked = (
        (f"They ask for your answer by {case.days.near(made.reply_by)}.",) if made.reply_by else ()
    )
    if made.answered_at is not None:
        headline = (
            f"Decide by {case.days.near(made.reply_by)}"
            if made.reply_by and open_still
            else "You have an offer"
        )
        return Said(
            headline, f"{told}, and you wrote back {case.days.on(made.answered_at)}.", asked
        )
    return Said(
        "Answer the offer",
        f"{told}; a short thank-you within a day is customary, and deciding may take longer.",
        asked,
    )


def withdrawn(case: Case) -> Said:
    at = case.conversation.withdrawn_at
    when = f" {case.days.on(at)}" if at else ""
    return Said(
        "You have withdrawn",
        f"You withdrew{when}, so there is nothing to follow up.",
        ("If they do not know yet, one polite line is enough.",),
    )


def phone(case: Case) -> Said:
    why = (
        "They suggested a call"
        if case.conversation.call_suggested
        else "With a deadline near, a call is fine"
    )
    return Said(
        "A call is fine too",
        f"{why}: it can take the place of the mail and counts as one follow-up. Keep a voicemail to 30 seconds.",
    )


def linkedin(case: Case) -> Said:
    invited = case.conversation.linkedin_invited
    why = (
        "They invited you to connect on LinkedIn"
        if invited
        else "Now that there is a decision, connecting on LinkedIn is fine"
    )
    return Said(
        "Connect, if you like",
        f"{why}: a short friendly note, and no question about the decision there.",
    )
