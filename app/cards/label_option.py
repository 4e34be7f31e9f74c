"""The mark on threads in the settings: switched on, allowed at the provider, and switched off."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Do, Open, Section, Text, Widget
from app.domain.account import Provider
from app.domain.mark import MARK_NAME
from app.domain.say import say

WHAT: Final = say(
    "On the day it is time to write, “{name}” stands on the thread in your list of mail: a label "
    "in Gmail, a category in Outlook. It comes with the day's prompts and goes as soon as there is "
    "nothing to do.",
    name=MARK_NAME,
)
ELSEWHERE: Final = say(
    "It works at the level “Watch and read” only: at the others nothing may be put on a thread."
)
ON: Final = Button(say("Mark threads for me"), Do(ActionName.MARK_THREADS, {"on": "yes"}))
OFF: Final = Button(say("Stop marking threads"), Do(ActionName.MARK_THREADS, {"on": "no"}))
REFRESH: Final = Button(say("Refresh"), Do(ActionName.OPEN_SETTINGS))


class Marks(StrEnum):
    """How far a mailbox is with it."""

    WORK = "work"
    TO_ALLOW = "to-allow"
    REFUSED = "refused"
    OTHER_LEVEL = "other-level"


@dataclass(frozen=True, slots=True)
class MarkPlace:
    """One mailbox."""

    address: str
    provider: Provider
    marks: Marks
    url: str = ""  # where the permission is given


_ALLOW: Final = {
    Provider.GMAIL: say("Allow the label in Gmail"),
    Provider.GRAPH: say("Allow the category in Outlook"),
}


def mark_option(places: Sequence[MarkPlace], *, on: bool) -> Section:
    """
    Args:
        on: Whether the person has switched it on.
    """
    widgets: list[Widget] = [Text(WHAT)]
    buttons: list[Button] = []
    if all(place.marks is Marks.OTHER_LEVEL for place in places):
        widgets.append(Text(ELSEWHERE))
        buttons += [OFF] if on else []
    elif not on:
        buttons.append(ON)
    else:
        widgets += [Text(_said(place)) for place in places]
        asked = [place for place in places if place.url]
        buttons += [_allow(place) for place in asked]
        buttons += [REFRESH, OFF] if asked else [OFF]
    return Section((*widgets, *rows(buttons)), title=say("Mark the thread"))


def _said(place: MarkPlace) -> str:
    match place.marks, place.provider:
        case Marks.WORK, _:
            return say("{address}: threads are marked.", address=place.address)
        case Marks.OTHER_LEVEL, _:
            return say(
                "{address}: choose “Watch and read” first; at its level nothing may be put on a "
                "thread.",
                address=place.address,
            )
        case Marks.REFUSED, _:
            return say(
                "{address}: the permission for it has ended, so nothing is marked.",
                address=place.address,
            )
        case Marks.TO_ALLOW, Provider.GMAIL:
            return say(
                "{address}: Google has to allow it first. Its permission would also allow "
                "changing mail, moving it to the bin and sending; it is used for this label alone.",
                address=place.address,
            )
        case Marks.TO_ALLOW, _:
            return say(
                "{address}: Microsoft has to allow it first. Its permission would also allow "
                "changing and deleting mail; it is used for this category and for drafts alone.",
                address=place.address,
            )


def _allow(place: MarkPlace) -> Button:
    words = say("Allow it again") if place.marks is Marks.REFUSED else _ALLOW[place.provider]
    return Button(words, Open(place.url, reload=True))
