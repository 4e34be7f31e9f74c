"""The words of the rules for when it is decided, and of the channels beside mail."""

# ruff: noqa: E501 - a sentence reads best whole

from datetime import datetime
from typing import Final

from app.cards.case import Case, Said, sentence
from app.domain.say import say

DEBRIEF: Final = say("When you like: note what went well, what to improve, and what they asked.")
NOTHING_MORE: Final = say("Nothing more to send")
ANSWER_IT: Final = say("Answer the offer")
TELL_THEM: Final = say("If they do not know yet, one polite line is enough.")
CALL: Final = say("A call is fine too")
CALL_SUGGESTED: Final = say(
    "They suggested a call: it can take the place of the mail and counts as one follow-up. Keep a voicemail to 30 seconds."
)
CALL_WITH_A_DEADLINE: Final = say(
    "With a deadline near, a call is fine: it can take the place of the mail and counts as one follow-up. Keep a voicemail to 30 seconds."
)
CONNECT: Final = say("Connect, if you like")
ONCE_INVITED: Final = say(
    "They invited you to connect on LinkedIn: a short friendly note, and no question about the decision there."
)
ONCE_DECIDED: Final = say(
    "Now that there is a decision, connecting on LinkedIn is fine: a short friendly note, and no question about the decision there."
)


def closed(case: Case, at: datetime) -> Said:
    told = say("You closed this {on}", on=case.days.on(at))
    return Said(say("Closed"), sentence(told, say("a person's mail reopens it")))


def rejected(case: Case) -> Said:
    decision, on = case.conversation.rejection, case.days.on
    if decision is None:
        told = say("They decided against it")
    elif decision.answered_at is not None:
        told = say(
            "They decided against it {on}, and you answered {answered}",
            on=on(decision.evidence.at),
            answered=on(decision.answered_at),
        )
        return Said(NOTHING_MORE, sentence(told), (DEBRIEF,))
    else:
        told = say("They decided against it {on}", on=on(decision.evidence.at))
    if case.advice.due_by is None:
        return Said(NOTHING_MORE, sentence(told), (DEBRIEF,))
    thanks = say("a short thank-you with one request for feedback leaves a door open")
    return Said(say("Send thanks, if you like"), sentence(told, thanks), (DEBRIEF,))


def rejected_by_machine(case: Case) -> Said:
    decision = case.conversation.rejection
    came = (
        say("An automatic no came {on}", on=case.days.on(decision.evidence.at))
        if decision
        else say("An automatic no has come")
    )
    nobody = say("nobody reads answers to it")
    return Said(say("No reply needed"), sentence(came, nobody), (DEBRIEF,))


def offer(case: Case) -> Said:
    made, days = case.conversation.offer, case.days
    if made is None:
        return Said(ANSWER_IT, say("They made you an offer."))
    on, by = days.on(made.evidence.at), days.near(made.reply_by) if made.reply_by else ""
    asked = (say("They ask for your answer by {day}.", day=by),) if by else ()
    if made.answered_at is not None:
        open_still = made.reply_by is not None and not days.passed(made.reply_by)
        headline = say("Decide by {day}", day=by) if open_still else say("You have an offer")
        told = say(
            "They made you an offer {on}, and you wrote back {answered}",
            on=on,
            answered=days.on(made.answered_at),
        )
        return Said(headline, sentence(told), asked)
    customary = say("a short thank-you within a day is customary, and deciding may take longer")
    return Said(ANSWER_IT, sentence(say("They made you an offer {on}", on=on), customary), asked)


def withdrawn(case: Case) -> Said:
    at = case.conversation.withdrawn_at
    told = (
        say("You withdrew {on}, so there is nothing to follow up.", on=case.days.on(at))
        if at
        else say("You withdrew, so there is nothing to follow up.")
    )
    return Said(say("You have withdrawn"), told, (TELL_THEM,))


def phone(case: Case) -> Said:
    if case.conversation.call_suggested:
        return Said(CALL, CALL_SUGGESTED)
    return Said(CALL, CALL_WITH_A_DEADLINE)


def linkedin(case: Case) -> Said:
    return Said(CONNECT, ONCE_INVITED if case.conversation.linkedin_invited else ONCE_DECIDED)
