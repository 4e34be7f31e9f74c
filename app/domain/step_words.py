"""What to do in a few words, for places outside the card: a calendar, a daily summary.

Nothing of a mail stands in them but the employer's name.
"""

from typing import Final

from app.domain.next_step import NextStep
from app.domain.policy.advice import Rule
from app.domain.say import say

WORDS: Final = {
    Rule.THANK_YOU: say("Send a thank-you note"),
    Rule.FIRST_CHECK_IN: say("Write a first check-in"),
    Rule.PROMISED_DATE: say("Ask about the day they named"),
    Rule.INTERVIEW_UNKNOWN: say("Write a check-in"),
    Rule.SECOND_CHECK_IN: say("Write a second check-in"),
    Rule.CLOSE_OUT: say("Let it rest"),
    Rule.AWAY: say("Look again: they are back"),
    Rule.BOUNCED: say("See whether your mail arrived"),
    Rule.YOUR_TURN: say("Answer them"),
    Rule.SCHEDULING: say("Ask about the time"),
    Rule.REJECTED: say("Thank them, if you like"),
    Rule.OFFER: say("Acknowledge the offer"),
    Rule.OTHER_OFFER: say("Tell them about your other offer"),
    Rule.NO_SHOW: say("Suggest new times"),
    Rule.ON_HOLD: say("Look again: the pause may be over"),
    Rule.SNOOZED: say("Look again"),
}
"""Every rule whose step can have a day."""
LAST_DAY: Final = say("Last day to reply to the offer")
LONGEST: Final = 80  # characters of a name


def in_words(step: NextStep, employer: str) -> str:
    """ "Write a first check-in: Acme"."""
    words = LAST_DAY if step.rule is Rule.OFFER and step.is_last_day else WORDS[step.rule]
    name = " ".join(employer.split())[:LONGEST]
    return say("{what}: {employer}", what=words, employer=name) if name else words
