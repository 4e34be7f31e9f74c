"""The short plain-text notices after a click."""

from typing import Final

from app.cards.model import ActionName
from app.domain.account import Provider
from app.domain.say import say

SAID: Final = {
    ActionName.SNOOZE: say("Snoozed. An answer ends the snooze at once."),
    ActionName.WAKE: say("Awake again."),
    ActionName.SAY_HIRING: say("Noted: this is about an interview."),
    ActionName.SAY_NOT_HIRING: say("Noted: not about an interview."),
    ActionName.SAY_INTERVIEWED: say("The date is saved."),
    ActionName.SAY_NO_SHOW: say("Noted: it did not take place."),
    ActionName.SAY_PROMISE: say("What they said is saved."),
    ActionName.SAY_WITHDRAWN: say("Noted: you have withdrawn."),
    ActionName.SAY_STAGE: say("The stage is saved."),
    ActionName.SAY_CALLED: say("Noted: a call, which counts as one follow-up."),
    ActionName.SAY_CONNECTED: say("Noted: you connected on LinkedIn."),
    ActionName.TAKE_BACK: say("Taken back: it does not count."),
    ActionName.SAY_OTHER_OFFER: say("Noted: your other offer."),
    ActionName.CLOSE: say("Closed."),
    ActionName.REOPEN: say("Open again."),
}
DRAFT_MADE: Final = say("The draft is ready. Nothing is sent until you send it.")
DRAFT_THERE: Final = say("Your draft from before is opened.")
ADVICE_CHANGED: Final = say("Something has changed, so no draft was made. Here is what fits now.")
OWN_WORDS_STAY: Final = say("You have changed the text, so it stays as you wrote it.")
VOICE_SAVED: Final = say("Saved. Drafts sound like this from now on.")
DRAFTS_PREPARED: Final = say("On the right day a draft will lie ready. It is never sent.")
DRAFTS_NOT_PREPARED: Final = say("No draft is made before you ask for it.")
PICTURES_DARK: Final = say("Pictures are drawn on a dark ground now.")
PICTURES_LIGHT: Final = say("Pictures are drawn on a light ground now.")
NUMBERS_SAVED: Final = say("Saved. It counts for all applications from now on.")
LEARNING_SAVED: Final = say("Noted. You find it here and in your overview.")
LEARNING_DELETED: Final = say("Nothing is noted here any more.")
FEED_MADE: Final = say("The address is made. It is shown only now.")
FEED_SAVED: Final = say("Saved. Your calendar shows it when it looks again.")
FEED_ENDED: Final = say("Switched off. The address shows nothing any more.")
SUMMARY_SAVED: Final = say("From the next working day on a summary will lie in your drafts.")
MARKS_ON: Final = say("On. A thread is marked when it is time to write.")
MARKS_OFF: Final = say("Off. What was marked is taken off again.")
SUMMARY_ENDED: Final = say("No summary is made any more.")
TIMES_SAVED: Final = say("Saved. One batch a day at the most, then.")
QUIET_DAY_SAVED: Final = say("Saved. That day is quiet and does not count.")
QUIET_DAY_DROPPED: Final = say("That day counts again.")
PAUSED: Final = say("Paused. Mail from a person still shows.")
GOING_ON: Final = say("The pause is over.")
DISCONNECTED: Final = {
    Provider.GMAIL: say(
        "Disconnected. Nothing is watched any more. The permission goes back to Google, by itself."
    ),
    Provider.GRAPH: say(
        "Disconnected. Nothing is watched any more. The privacy page says how to"
        " remove Afterword at Microsoft too."
    ),
}


def draft_elsewhere(address: str) -> str:
    """The host shows another mailbox than the one the draft lies in."""
    return say("The draft lies ready in the Drafts folder of {address}.", address=address)
