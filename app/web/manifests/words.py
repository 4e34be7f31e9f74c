"""What Outlook shows of the add-in before it runs: one text for both formats, in every language."""

from collections.abc import Iterable, Iterator
from typing import Final

from babel.core import get_global

from app.cards.language import Language, languages
from app.domain.say import say

FULL_NAME: Final = say("Afterword: when to follow up after an interview")
IN_SHORT: Final = say(
    "Says when to write again to the people who interviewed you, and when to wait."
)
IN_FULL: Final = say(
    "For job seekers: Afterword reads the threads that you have with interviewers, notices when an "
    "answer does not come, and says when to write again, when to wait, and why, with a draft where "
    "one helps. When you press Send, it may ask first if it is too early to write again. It never "
    "sends mail."
)
DESCRIPTION: Final = say(
    "For job seekers: says when to write again to the people who interviewed you, when to wait, "
    "and why. It never sends mail."
)
WITH_EVENTS: Final = say(
    "For job seekers: says when to write again to the people who interviewed you, when to wait, "
    "and why. When you press Send, it may ask first if it is too early. It never sends mail."
)
OPEN: Final = say("Follow up")
READ_TIP: Final = say("See whether to write again in this thread, when, and why.")
COMPOSE_TIP: Final = say("See whether it is a good day to write, and insert a follow-up.")


def others() -> tuple[Language, ...]:
    """All but the English that the manifests are written in."""
    return tuple(language for language in languages() if not language.is_english)


def overrides(text: str, into: Iterable[Language]) -> Iterator[tuple[str, str]]:
    """Locale and translation, as the XML format has them; none where nothing is translated."""
    for language in into:
        translated = language.say(text)
        if translated != text:
            yield locale_of(language), translated


def locale_of(language: Language) -> str:
    """ "de" → "de-DE": Outlook knows locales with a region, so the region where most speak it."""
    return f"{language.tag}-{get_global('likely_subtags')[language.tag].rpartition('_')[2]}"
