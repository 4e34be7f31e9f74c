"""A card before any host draws it: what people see, in words and widgets of our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from app.cards.picture.numbers import Numbers

NO_PARAMETERS: Final[Mapping[str, str]] = MappingProxyType({})


class ActionName(StrEnum):
    """What a click can ask for. The spelling travels in the parameter `do`."""

    INSERT_DRAFT = "insert-draft"
    INSERT_TEXT = "insert-text"  # in the compose window
    TUNE_DRAFT = "tune-draft"  # with `voice` and `length`; `where` in the compose window
    CHECK_TEXT = "check-text"  # the typed one; with `whole`: yes, the mail that is being written
    SNOOZE = "snooze"
    WAKE = "wake"
    SAY_HIRING = "say-hiring"
    SAY_NOT_HIRING = "say-not-hiring"
    SAY_INTERVIEWED = "say-interviewed"
    SAY_NO_SHOW = "say-no-show"  # with `agreed`: the instant, as ISO
    SAY_PROMISE = "say-promise"
    SAY_WITHDRAWN = "say-withdrawn"
    SAY_STAGE = "say-stage"
    SAY_CALLED = "say-called"
    SAY_CONNECTED = "say-connected"  # on LinkedIn
    TAKE_BACK = "take-back"  # with `channel`: the latest call or LinkedIn note was none
    SAY_OTHER_OFFER = "say-other-offer"
    CLOSE = "close"
    REOPEN = "reopen"
    OPEN_CONVERSATION = "open-conversation"
    OPEN_MORE = "open-more"
    OPEN_HOME = "open-home"  # with `page`
    OPEN_SETTINGS = "open-settings"
    SET_LEVEL = "set-level"
    DISCONNECT = "disconnect"
    PREPARE_DRAFTS = "prepare-drafts"  # with `on`: yes or no
    SET_VOICE = "set-voice"
    DARK_PICTURES = "dark-pictures"  # with `on`: yes or no
    OPEN_NUMBERS = "open-numbers"
    SAVE_NUMBERS = "save-numbers"  # with `usual`: yes, where the defaults are wanted back
    OPEN_WAITING = "open-waiting"  # with `conversation`, where one is waited for
    SAVE_PROMPTS = "save-prompts"
    ADD_QUIET_DAY = "add-quiet-day"
    DROP_QUIET_DAY = "drop-quiet-day"  # with `day`
    PAUSE = "pause"  # with `until`, else a picked day
    END_PAUSE = "end-pause"  # with `at`: home, where the home card is to come back
    ASK_DELETE = "ask-delete"  # shows what will be deleted, with the real button
    DELETE_ALL = "delete-all"
    OPEN_LEARNING = "open-learning"  # with `round`: an ISO day or "end"
    SAVE_LEARNING = "save-learning"
    DELETE_LEARNING = "delete-learning"
    OPEN_OVERVIEW = "open-overview"  # a page of ours, in a window
    OPEN_FEED = "open-feed"
    MAKE_FEED = "make-feed"  # also renews: the address before ends
    SAVE_FEED = "save-feed"
    END_FEED = "end-feed"
    MARK_THREADS = "mark-threads"  # with `on`: yes or no
    DAILY_SUMMARY = "daily-summary"  # with `on`: yes or no
    REFRESH = "refresh"


class Do(NamedTuple):
    """An action with its parameters, as it travels through the host and back."""

    name: ActionName
    parameters: Mapping[str, str] = NO_PARAMETERS


@dataclass(frozen=True, slots=True)
class Open:
    """A link into our own origin; `reload` runs the card again when its window closes."""

    url: str
    reload: bool = False


class Button(NamedTuple):
    """Its text starts with a verb."""

    text: str
    on_click: Do | Open
    primary: bool = False
    requires: tuple[str, ...] = ()  # names of fields that must be filled first


class Text(NamedTuple):
    """A paragraph of plain text; the host escapes it."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Their own line that proves what we say, with who and when."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to read out or to take along; a host that can copy shows a button for it."""

    label: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value; with `on_click` a row that can be opened."""

    label: str
    text: str
    note: str = ""
    on_click: Do | Open | None = None


class Moment(NamedTuple):
    """One point of a timeline."""

    when: str
    what: str
    future: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened and what is next, oldest first."""

    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The way from the interview to the next good day; each host draws it in its own way."""

    numbers: Numbers
    title: str
    words: str  # all that it shows, for who does not see it
    url: str  # of the image, for a host that takes only images


@dataclass(frozen=True, slots=True)
class TextField:
    """Something to type; what is typed comes back under `name` and is never lost by an error."""

    name: str
    label: str
    value: str = ""
    hint: str = ""
    lines: int = 1
    limit: int = 200  # characters


@dataclass(frozen=True, slots=True)
class DateField:
    """A day to pick."""

    name: str
    label: str
    value: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]  # (value, text)
    selected: str = ""


class Buttons(NamedTuple):
    """Up to three in a row."""

    buttons: tuple[Button, ...]


Widget = (
    Text | Quote | Passage | Fact | Picture | Timeline | TextField | DateField | Choice | Buttons
)


@dataclass(frozen=True, slots=True)
class Section:
    """Widgets that belong together; `folded` starts closed behind its title."""

    widgets: tuple[Widget, ...]
    title: str = ""
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One card."""

    title: str  # the headline: what to do
    sections: tuple[Section, ...]
    subtitle: str = ""  # whose and what: "Acme · Backend Engineer"
    name: str = ""  # for navigation
