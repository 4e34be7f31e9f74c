"""One call of Outlook's pane: whose session it is, and what is open there."""

from dataclasses import dataclass

from app.domain.account import Provider, TrustLevel
from app.domain.errors import AppError, BadInput, ThreadGone
from app.domain.message import ThreadId
from app.domain.say import say
from app.flows.access import is_watched
from app.flows.meet import Met
from app.flows.where import latest_thread, mailbox_of
from app.mail.graph.pane import PaneItem, PaneMailbox
from app.store import mailboxes, messages
from app.store.conversations import Stored
from app.web.call import OpenThread, Way
from app.web.wired import Wired

REPLY_FORM = "reply-form"
READ_BODY = "read-body"
OPEN_THE_MAIL = say(
    "Please open a mail of this conversation first: without a connection to the mailbox only the "
    "open mail can be answered."
)


class ItemNeeded(AppError):
    """The pane has to hand over the headers and the text of the open mail: for this call only."""


@dataclass(frozen=True, slots=True)
class OutlookPlace:
    """What is open in Outlook, as the pane says."""

    item: PaneItem | None
    composing_to: tuple[str, ...] = ()
    in_reply_to: str = ""
    is_composing: bool = False
    can: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The conversation as Graph calls it."""
        return self.item.thread if self.item else ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """See `Place`."""
        return self.composing_to

    @property
    def message_id(self) -> str:
        """See `Place`."""
        return self.item.message_id if self.item else ""

    @property
    def is_open(self) -> bool:
        """See `Place`."""
        return bool(self.name) and not self.is_composing

    @property
    def tells_text(self) -> bool:
        """See `Place`."""
        return self.is_composing and READ_BODY in self.can

    def written_text(self) -> str:
        """See `Place`.

        Raises:
            ItemNeeded: it has not come along.
        """
        if self.item is None or not self.is_composing:
            return ""
        if not self.item.is_told:
            raise ItemNeeded
        return self.item.text

    def known_thread(self, at: Wired, met: Met) -> ThreadId | None:
        """By the conversation; else by the mail's own id, which holds in every mailbox."""
        if self.item is None:
            return None
        with at.database.reading() as db:
            if self.name and messages.known_thread(db, met.box.id, self.item.thread):
                return self.item.thread
            if self.item.message_id:
                return messages.thread_of_message(db, met.person_id, self.item.message_id)
        return None

    def open_thread(self, at: Wired, met: Met) -> OpenThread:
        """By the grant where there is one, else the open mail alone.

        Raises:
            ItemNeeded: its text has not come along.
            ThreadGone: nothing is open, or Graph does not know it.
        """
        if self.item is None:
            raise ThreadGone
        with at.database.reading() as db:
            grant = mailboxes.grant(db, met.box.id)
            is_known = messages.known_thread(db, met.box.id, self.item.thread)
        if grant is not None and is_watched(met.box):
            mailbox = at.open_mailbox.watched(met.box, grant)
            if is_known:
                return OpenThread(mailbox, self.item.thread)
            # Office.js may name a wrong conversation for a moment (facts/outlook.md 7.6).
            _, thread = mailbox.resolve(self.item.id, self.item.conversation)
            return OpenThread(mailbox, thread)
        return OpenThread(self._pane(), self.item.thread, partial=True)

    def way(self, at: Wired, met: Met, stored: Stored, open_thread: ThreadId | None) -> Way:
        """A reply form for what is open; else a draft where the grant allows one; else words."""
        with at.database.reading() as db:
            holder = mailbox_of(db, stored, open_thread) if open_thread else None
            mailbox_id, thread = (
                (holder, open_thread) if holder and open_thread else latest_thread(db, stored)
            )
            box, grant = mailboxes.get(db, mailbox_id), mailboxes.grant(db, mailbox_id)
        if box is None:
            raise ThreadGone
        is_here = box.id == met.box.id and thread == open_thread
        has_form = is_here and REPLY_FORM in self.can
        if grant is not None and is_watched(box):
            watched = at.open_mailbox.watched(box, grant)
            is_full = box.level is TrustLevel.FULL
            drafts = watched if is_full and not has_form and watched.may_draft else None
            return Way(box, thread, watched, drafts, has_form)
        if not is_here or box.provider is not Provider.GRAPH:
            raise BadInput(OPEN_THE_MAIL)
        return Way(box, thread, self._pane(), None, has_form, partial=True)

    def _pane(self) -> PaneMailbox:
        if self.item is None or not self.item.thread:
            raise ThreadGone
        if not self.item.is_told:
            raise ItemNeeded
        return PaneMailbox(self.item)
