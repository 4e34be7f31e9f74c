"""What to do in a few words, for places outside the card: a calendar, a daily summary.

Nothing of a mail stands in them but the employer's name.
"""

from typing import Final

from app.domain.next_step import NextStep
from app.domain.policy.advice import Rule

WORDS: Final = {
    Rule.THANK_YOU: "Send a thank-you note",
    Rule.FIRST_CHECK_IN: "Write a first check-in",
    Rule.PROMISED_DATE: "Ask about the day they named",
    Rule.INTERVIEW_UNKNOWN: "Write a check-in",
    Rule.SECOND_CHECK_IN: "Write a second check-in",
    Rule.CLOSE_OUT: "Let it rest",
    Rule.AWAY: "Look again: they are back",
    Rule.BOUNCED: "See whether your mail arrived",
    Rule.YOUR_TURN: "Answer them",
    Rule.SCHEDULING: "Ask about the time",
    Rule.REJECTED: "Thank them, if you like",
    Rule.OFFER: "Acknowledge the offer",
    Rule.OTHER_OFFER: "Tell them about your other offer",
    Rule.NO_SHOW: "Suggest new times",
    Rule.ON_HOLD: "Look again: the pause may be over",
    Rule.SNOOZED: "Look again",
}
"""Every rule whose step can have a day."""
LAST_DAY: Final = "Last day to reply to the offer"
LONGEST: Final = 80  # characters of a name


def in_words(step: NextStep, employer: str) -> str:
    """ "Write a first check-in: Acme"."""
    words = LAST_DAY if step.rule is Rule.OFFER and step.is_last_day else WORDS[step.rule]
    name = " ".join(employer.split())[:LONGEST]
    return f"{words}: {name}" if name else words
