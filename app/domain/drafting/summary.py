"""The daily summary: what needs the user today, to themselves, with no word of any mail."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.drafting.dates import long_day
from app.domain.drafting.model import Words

MOST = 20  # lines


def summary_words(lines: Sequence[str], now: datetime) -> Words:
    """
    Args:
        lines: What to do for whom, the most urgent first; at least one.
        now: In the user's zone.
    """
    count = "One thing" if len(lines) == 1 else f"{len(lines)} things"
    shown = [f"- {line}" for line in lines[:MOST]]
    if len(lines) > MOST:
        shown.append(f"- and {len(lines) - MOST} more, in the card")
    body = "\n\n".join(
        (
            f"{count} for today, {long_day(now.date())}:",
            "\n".join(shown),
            "The card beside each mail says why, and has a text to begin with. None of it is "
            "urgent to the hour.",
            "Afterword put this draft here for you; it is never sent. Tomorrow's takes its place.",
        )
    )
    return Words(f"For today: {count.lower()}", body)
