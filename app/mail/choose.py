"""A mailbox of ours to the adapter that speaks with its provider: the one place that asks which."""

from typing import Protocol

from app.domain.account import Mailbox, Provider
from app.domain.errors import MailboxNotAllowed
from app.domain.message import RemoteId, ThreadId
from app.mail import ports
from app.mail.gmail.open import Gmail
from app.mail.graph.open import Graph


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

    def watched(self, box: Mailbox, grant: str) -> ports.Mailbox:
        """By the grant that was given for background work (what `mailboxes.grant` keeps)."""
        ...

    def shown(self, box: Mailbox, context: ports.OpenContext) -> ShownMailbox:
        """By the tokens that came with the card of an open message; nothing of them is kept."""
        ...


class Mailboxes:
    """Every provider that is switched on here. Safe to share between threads."""

    def __init__(self, *, gmail: Gmail, graph: Graph | None = None) -> None:
        """
        Args:
            graph: None: Outlook is switched off.
        """
        self._gmail = gmail
        self._graph = graph

    def watched(self, box: Mailbox, grant: str) -> ports.Mailbox:
        """See `OpenMailbox`."""
        match box.provider:
            case Provider.GMAIL:
                return self._gmail.watched(box, grant)
            case Provider.GRAPH if self._graph is not None:
                return self._graph.watched(box, grant)
            case Provider.GRAPH:
                raise MailboxNotAllowed("Outlook is not switched on here")

    def shown(self, box: Mailbox, context: ports.OpenContext) -> ShownMailbox:
        """See `OpenMailbox`."""
        match box.provider:
            case Provider.GMAIL:
                return self._gmail.shown(box, context)
            case Provider.GRAPH:
                raise MailboxNotAllowed("an Outlook mailbox has no Gmail tokens")
