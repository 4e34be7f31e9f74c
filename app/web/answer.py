"""What a click or a trigger comes to, before any host is told: a card, and what is to be done."""

from dataclasses import dataclass

from app.cards.model import Card
from app.mail.ports import DraftRef


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft lies in the mailbox: show it."""

    ref: DraftRef


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """Open a reply to the open message with this text. Nothing lies in the mailbox yet."""

    body: str
    to_all: bool  # the open message is the user's own: a plain reply would go to themselves


@dataclass(frozen=True, slots=True)
class InsertText:
    """Put plain text at the cursor of what is being written."""

    body: str


@dataclass(frozen=True, slots=True)
class CopyText:
    """Neither form nor draft can be had here: show the text with a way to copy it."""

    body: str


@dataclass(frozen=True, slots=True)
class GoTo:
    """Open a window of our own origin; `reload` asks for the card again when it closes."""

    url: str
    reload: bool = False


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Nothing is kept of this person any more: a host that remembers a session ends it."""


Then = OpenDraft | ReplyForm | InsertText | CopyText | GoTo | Forgotten


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The one shape that all doors of all hosts draw from."""

    card: Card | None = None
    on_top: bool = False  # a detail above the card that was clicked; else in its place
    toast: str = ""
    stale: bool = False  # other cards that stand open show the past now
    then: Then | None = None
