"""What flows may ask of a mailbox. Each port is small and states its promises."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NewType, Protocol

from app.domain.account import Cursor
from app.domain.drafting.model import ReplyDraft
from app.domain.message import Message, RemoteId, ThreadId

DraftId = NewType("DraftId", str)
MarkId = NewType("MarkId", str)  # Gmail: a label's id; Outlook: the category's name


@dataclass(frozen=True, slots=True)
class Changes:
    """One page of what happened in the mailbox since a cursor."""

    upserted: tuple[Message, ...]  # no drafts, no chats, no spam, nothing in the bin
    removed: frozenset[RemoteId]
    cursor: Cursor
    more: bool


@dataclass(frozen=True, slots=True)
class DraftRef:
    """Where a created draft is, as the host needs it to open the draft."""

    draft_id: DraftId
    thread_id: ThreadId
    message_id: RemoteId  # of the draft as it was saved by us; another one means it was touched


@dataclass(frozen=True, slots=True)
class WatchInfo:
    """A live watch."""

    expires_at: datetime
    cursor: Cursor  # where the mailbox stood when the watch began


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the mailbox, newest first: ids only."""

    ids: tuple[RemoteId, ...]
    next_page: str | None


class ThreadReader(Protocol):
    """As much of a mailbox as a card needs: one thread. Raises as `MailReader` does."""

    def thread(self, thread_id: ThreadId) -> tuple[Message, ...]:
        """All mail of a thread that may be seen, oldest first, without drafts.

        Raises:
            ThreadGone: no such thread.
        """
        ...


class MailReader(ThreadReader, Protocol):
    """Every method raises ReconnectNeeded, MailboxNotAllowed, MailboxBusy, MailboxDown."""

    def here(self) -> Cursor:
        """The cursor of this moment: changes after it are what `changes` will tell."""
        ...

    def changes(self, since: Cursor, *, limit: int) -> Changes:
        """The next page of changes. Delivering one twice is allowed, losing one is not.

        Raises:
            CursorExpired: the provider keeps no history back to `since`.
        """
        ...

    def recent(self, after: datetime, *, page: str | None, limit: int) -> Listed:
        """Ids of messages received after `after`, newest first, for the back-fill."""
        ...

    def messages(self, ids: tuple[RemoteId, ...]) -> tuple[Message, ...]:
        """The messages that still exist and are mail (no drafts, spam, bin), in the order asked."""
        ...

    def owners(self) -> frozenset[str]:
        """The user's own addresses as far as this grant may know them, lower case."""
        ...


class DraftWriter(Protocol):
    """Drafts only: nothing here can send."""

    @property
    def may_draft(self) -> bool:
        """Whether the grant behind it lets drafts be made at all. Asks nobody."""
        ...

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        """Put a reply draft into the thread; a draft that names no thread begins one.

        Raises:
            DraftUnknown: the request went out and no answer came.
        """
        ...

    def withdraw_draft(self, ref: DraftRef) -> bool:
        """Delete our draft if the user has not touched it; whether it is gone."""
        ...

    def drafts_in(self, thread_id: ThreadId) -> tuple[DraftRef, ...]:
        """The drafts that lie in a thread, to settle an unknown one. Empty where not permitted."""
        ...


class ThreadMarker(Protocol):
    """A mark on a thread: a label in Gmail, a category in Outlook. No other label, category or
    property is touched."""

    def make_mark(self, name: str) -> MarkId:
        """The mark of that name; made where there is none.

        Raises:
            ScopesMissing: the grant does not allow it.
        """
        ...

    def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """Put it on the thread; harmless where it is on it.

        Raises:
            MarkGone: there is no such mark (any more).
            ThreadGone: no such thread.
            ScopesMissing: the grant does not allow it.
        """
        ...

    def take_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """Take it off the thread; harmless where it is not on it, and where either is gone.

        Raises:
            ScopesMissing: the grant does not allow it.
        """
        ...


class ChangeWatcher(Protocol):
    """The doorbell."""

    def watch(self) -> WatchInfo:
        """Begin or renew."""
        ...

    def unwatch(self) -> None:
        """End; harmless where none is live."""
        ...


class Mailbox(MailReader, DraftWriter, ThreadMarker, ChangeWatcher, Protocol):
    """All four, as the adapters implement them."""


@dataclass(frozen=True, slots=True)
class OpenContext:
    """The tokens a host hands over for one open message: for one callback, never kept."""

    access_token: str
    message_token: str = ""
    scopes: frozenset[str] = frozenset()
    extra: Mapping[str, str] | None = None
