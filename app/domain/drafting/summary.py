"""The daily summary: what needs the user today, to themselves, with no word of any mail."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.drafting.model import Words
from app.domain.say import counted, day_name, say, together

MOST = 20  # lines


def summary_words(lines: Sequence[str], now: datetime) -> Words:
    """In sayings: it is for the user, so in the language of their host.

    Args:
        lines: What to do for whom, the most urgent first; at least one.
        now: In the user's zone.
    """
    shown = [together("- ", line) for line in lines[:MOST]]
    if len(lines) > MOST:
        shown.append(say("- and {count} more, in the card", count=len(lines) - MOST))
    body = together(
        counted(
            "One thing for today, {day}:",
            "{count} things for today, {day}:",
            len(lines),
            day=day_name(now.date()),
        ),
        together(*shown, by="\n"),
        say(
            "The card beside each mail says why, and has a text to begin with. None of it is "
            "urgent to the hour."
        ),
        say("Afterword put this draft here for you; it is never sent. Tomorrow's takes its place."),
        by="\n\n",
    )
    subject = counted("For today: one thing", "For today: {count} things", len(lines))
    return Words(subject, body)
