"""One call of a host on behalf of a verified person, free of the host it came from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Protocol

from app.cards.language import ENGLISH, Language
from app.cards.model import ActionName, Do
from app.domain.account import Mailbox
from app.domain.errors import BadInput
from app.domain.message import ThreadId
from app.domain.say import say
from app.flows.meet import Caller, Met
from app.flows.shown import Seen
from app.mail import ports
from app.store.conversations import Stored
from app.web.wired import Wired


@dataclass(frozen=True, slots=True)
class OpenThread:
    """The thread that is open in the host, and who can read it."""

    mailbox: ports.ThreadReader
    thread: ThreadId
    partial: bool = False  # only what is open can be read; the thread may hold more


@dataclass(frozen=True, slots=True)
class Way:
    """How a text comes to the user: as a draft in the mailbox, or as words for the host."""

    box: Mailbox
    thread: ThreadId
    reader: ports.ThreadReader
    drafts: ports.Mailbox | None  # None: no draft is put into the mailbox
    has_form: bool = False  # the host can open a reply to what is open, with a text in it
    partial: bool = False


class Place(Protocol):
    """Where the user is in the host, and what may be done there."""

    @property
    def name(self) -> str:
        """The open thread as the host calls it; "" where none is open."""
        ...

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody that the draft being written goes to, as the host wrote them.

        Raises:
            ScopesMissing: the user has not granted seeing them.
        """
        ...

    @property
    def in_reply_to(self) -> str:
        """The Message-ID of the mail that the draft answers, where the host tells it; else ""."""
        ...

    @property
    def message_id(self) -> str:
        """The Message-ID of the open mail (RFC 5322), where the host tells it; else ""."""
        ...

    @property
    def is_open(self) -> bool:
        """A message is open, so its card can be drawn anew."""
        ...

    @property
    def tells_text(self) -> bool:
        """The host can hand over the text of the mail that is being written."""
        ...

    def written_text(self) -> str:
        """That text, with what it quotes; "" where the host tells none.

        Raises:
            AppError: the host has to say more.
        """
        ...

    def known_thread(self, at: Wired, met: Met) -> ThreadId | None:
        """The open thread where it is stored already. Asks nobody."""
        ...

    def open_thread(self, at: Wired, met: Met) -> OpenThread:
        """The open thread, ready to be read.

        Raises:
            AppError: nothing is open, it may not be read, or the host has to say more.
        """
        ...

    def way(self, at: Wired, met: Met, stored: Stored, open_thread: ThreadId | None) -> Way:
        """Which thread of the application a text goes into, and how.

        Raises:
            AppError: not from here.
        """
        ...


@dataclass(frozen=True)
class Call:
    """What every handler gets."""

    at: Wired
    caller: Caller
    now: datetime
    place: Place
    seen: Seen
    asked: Mapping[str, str]
    """What the click carried: the action's parameters, `do` among them."""
    typed: Mapping[str, str]
    """What was typed, by field name, surrounding space removed."""
    is_click: bool = False
    language: Language = ENGLISH

    @cached_property
    def do(self) -> Do:
        """The action that was clicked, with what it carried.

        Raises:
            BadInput: no action of ours.
        """
        parameters = dict(self.asked)
        try:
            name = ActionName(parameters.pop("do", ""))
        except ValueError:
            raise BadInput(say("This button is out of date. Please refresh the card.")) from None
        return Do(name, parameters)

    @property
    def again(self) -> Do | None:
        """The click, to be offered again; None where it was no action of ours."""
        if not self.is_click or "do" not in self.asked:
            return None
        try:
            return self.do
        except BadInput:
            return None

    @property
    def named(self) -> str:
        """The application that the card was about; "" where it named none."""
        return self.asked.get("conversation", "")

    def known_thread(self, met: Met) -> ThreadId | None:
        """The open thread where it is stored already."""
        return self.place.known_thread(self.at, met) if self.place.name else None
