"""What the pane's script says by itself. The page brings it along: a script holds no text."""

from collections.abc import Mapping
from typing import Final

from app.domain.say import say

WORDS: Final[Mapping[str, str]] = {
    "up-to-date": say("The card is up to date."),
    "showing": say("Now showing: {title}"),
    "in-drafts": say("It lies in your Drafts folder."),
    "trouble": say("Afterword has trouble answering."),
    "not-reached": say("Afterword cannot be reached."),
    "trouble-kept": say("Afterword has trouble answering. What you typed is still here."),
    "not-reached-kept": say("Afterword cannot be reached. What you typed is still here."),
    "sign-in-ended": say("Your sign-in has ended. What you typed is kept."),
    "signed-out": say("You are signed out."),
    "sign-in-failed": say("The sign-in did not work here. Please try once more."),
    "sign-in-not-reached": say("The sign-in could not reach us. Try again in a moment."),
    "sign-in-not-held": say("The sign-in did not hold. Please try once more."),
    "no-window": say(
        "The sign-in window could not open. Allow windows for this page, then try again."
    ),
    "window-closed": say("The sign-in window was closed before the sign-in was done."),
    "window-not-shown": say("The sign-in window could not be shown. Please try once more."),
    "sign-in-refused": say("The sign-in did not work."),
    "fill-in": say("First fill in “{field}”."),
    "copied": say("Copied."),
    "copy-by-hand": say("Press Ctrl+C (on a Mac ⌘C) to copy what is selected."),
}
"""By name; what stands in braces the script puts in."""
