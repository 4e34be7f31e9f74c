"""A mailbox of ours to the adapter that speaks with its provider: the one place that asks which."""

from datetime import timedelta
from typing import Protocol, TypeVar

from app.domain.account import Mailbox, Provider
from app.domain.errors import MailboxNotAllowed, NotSetUp
from app.domain.message import RemoteId, ThreadId
from app.mail import ports
from app.mail.gmail.open import Gmail
from app.mail.graph.open import Graph

Side = TypeVar("Side", Gmail, Graph)


class ShownMailbox(ports.Mailbox, Protocol):
    """A mailbox behind an open message: it also knows what the host's ids stand for."""

    def resolve(self, host_message_id: str, host_thread_id: str = "") -> tuple[RemoteId, ThreadId]:
        """The provider's own ids of the open message and its thread.

        Raises:
            ThreadGone: the provider does not know the message (any more).
        """
        ...


class OpenMailbox(Protocol):
    """How flows come to a mailbox. Opening asks the network nothing."""

    def watched(self, box: Mailbox, grant: str) -> ShownMailbox:
        """By the grant that was given for background work (what `mailboxes.grant` keeps)."""
        ...

    def shown(self, box: Mailbox, context: ports.OpenContext) -> ShownMailbox:
        """By the tokens that came with the card of an open message; nothing of them is kept."""
        ...


class ReturnGrant(OpenMailbox, Protocol):
    """The same, for who also ends a connection."""

    def give_back(self, box: Mailbox, grant: str) -> None:
        """Take the grant back at the provider. Microsoft lets nobody but the user do that: there
        it ends with our copy.

        Raises:
            MailboxDown: the provider did not answer.
        """
        ...


class Mailboxes:
    """Every provider that is switched on here. Safe to share between threads."""

    def __init__(self, *, gmail: Gmail | None, graph: Graph | None = None) -> None:
        """
        Args:
            gmail: None: Gmail is switched off.
            graph: None: Outlook is switched off.
        """
        self._gmail = gmail
        self._graph = graph

    def watched(self, box: Mailbox, grant: str) -> ShownMailbox:
        """See `OpenMailbox`."""
        match box.provider:
            case Provider.GMAIL:
                return _on(self._gmail, box).watched(box, grant)
            case Provider.GRAPH:
                return _on(self._graph, box).watched(box, grant)

    def shown(self, box: Mailbox, context: ports.OpenContext) -> ShownMailbox:
        """See `OpenMailbox`."""
        match box.provider:
            case Provider.GMAIL:
                return _on(self._gmail, box).shown(box, context)
            case Provider.GRAPH:
                raise MailboxNotAllowed("an Outlook mailbox has no Gmail tokens")

    def give_back(self, box: Mailbox, grant: str) -> None:
        """See `ReturnGrant`."""
        if box.provider is Provider.GMAIL:
            _on(self._gmail, box).give_back(grant)


def _on(side: Side | None, box: Mailbox) -> Side:
    if side is None:  # for a while perhaps: the connection is kept
        raise NotSetUp(f"{box.provider} is not switched on here", wait=timedelta(hours=1))
    return side
