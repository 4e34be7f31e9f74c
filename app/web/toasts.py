"""The short plain-text notices after a click."""

from typing import Final

from app.cards.model import ActionName
from app.domain.account import Provider

SAID: Final = {
    ActionName.SNOOZE: "Snoozed. An answer ends the snooze at once.",
    ActionName.WAKE: "Awake again.",
    ActionName.SAY_HIRING: "Noted: this is about an interview.",
    ActionName.SAY_NOT_HIRING: "Noted: not about an interview.",
    ActionName.SAY_INTERVIEWED: "The date is saved.",
    ActionName.SAY_NO_SHOW: "Noted: it did not take place.",
    ActionName.SAY_PROMISE: "What they said is saved.",
    ActionName.SAY_WITHDRAWN: "Noted: you have withdrawn.",
    ActionName.SAY_STAGE: "The stage is saved.",
    ActionName.SAY_CALLED: "Noted: a call, which counts as one follow-up.",
    ActionName.SAY_CONNECTED: "Noted: you connected on LinkedIn.",
    ActionName.TAKE_BACK: "Taken back: it does not count.",
    ActionName.SAY_OTHER_OFFER: "Noted: your other offer.",
    ActionName.CLOSE: "Closed.",
    ActionName.REOPEN: "Open again.",
}
DRAFT_MADE: Final = "The draft is ready. Nothing is sent until you send it."
DRAFT_THERE: Final = "Your draft from before is opened."
DRAFT_ELSEWHERE: Final = "The draft lies ready in the Drafts folder of {}."
ADVICE_CHANGED: Final = "Something has changed, so no draft was made. Here is what fits now."
OWN_WORDS_STAY: Final = "You have changed the text, so it stays as you wrote it."
VOICE_SAVED: Final = "Saved. Drafts sound like this from now on."
DRAFTS_PREPARED: Final = "On the right day a draft will lie ready. It is never sent."
DRAFTS_NOT_PREPARED: Final = "No draft is made before you ask for it."
PICTURES_DARK: Final = "Pictures are drawn on a dark ground now."
PICTURES_LIGHT: Final = "Pictures are drawn on a light ground now."
NUMBERS_SAVED: Final = "Saved. It counts for all applications from now on."
LEARNING_SAVED: Final = "Noted. You find it here and in your overview."
LEARNING_DELETED: Final = "Nothing is noted here any more."
FEED_MADE: Final = "The address is made. It is shown only now."
FEED_SAVED: Final = "Saved. Your calendar shows it when it looks again."
FEED_ENDED: Final = "Switched off. The address shows nothing any more."
SUMMARY_SAVED: Final = "From the next working day on a summary will lie in your drafts."
SUMMARY_ENDED: Final = "No summary is made any more."
TIMES_SAVED: Final = "Saved. One batch a day at the most, then."
QUIET_DAY_SAVED: Final = "Saved. That day is quiet and does not count."
QUIET_DAY_DROPPED: Final = "That day counts again."
PAUSED: Final = "Paused. Mail from a person still shows."
GOING_ON: Final = "The pause is over."
DISCONNECTED: Final = {
    Provider.GMAIL: "Disconnected. Nothing is watched any more.",
    Provider.GRAPH: "Disconnected. Nothing is watched any more. The privacy page says how to"
    " remove Afterword at Microsoft too.",
}
