"""A mailbox in a dictionary that keeps every promise of the ports: for tests and trials.

The second half of the class plays the outside world: mail comes in, the user sends, history is
lost, the provider is busy.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.domain.account import Cursor
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import AppError, CursorExpired, MarkGone, ScopesMissing, ThreadGone
from app.domain.message import Address, Message, RemoteId, ThreadId
from app.mail.ports import Changes, DraftId, DraftRef, Listed, MarkId, WatchInfo

WATCH_LIVES = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Change:
    remote_id: RemoteId
    gone: bool


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it lies in the mailbox."""

    ref: DraftRef
    content: ReplyDraft


@dataclass(slots=True)
class _State:
    """What views of different trust levels share."""

    messages: dict[RemoteId, Message] = field(default_factory=dict)
    log: list[_Change] = field(default_factory=list)
    forgotten: int = 0
    drafts: dict[DraftId, KeptDraft] = field(default_factory=dict)
    marks: dict[MarkId, str] = field(default_factory=dict)  # by their names
    marked: set[tuple[ThreadId, MarkId]] = field(default_factory=set)
    marks_forbidden: bool = False
    number: int = 0
    trouble: list[AppError] = field(default_factory=list)
    lost_answer: AppError | None = None
    watched_until: datetime | None = None
    calls: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)


class InMemoryMailbox:
    """Implements `app.mail.ports.Mailbox`. Methods may be called from any thread."""

    def __init__(
        self,
        address: str = "sam@example.com",
        *,
        aliases: frozenset[str] = frozenset(),
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        header_only: bool = False,
    ) -> None:
        """
        Args:
            header_only: Show what the trust level `headers` shows.
        """
        self._owners = frozenset({address.lower()}) | aliases
        self._clock = clock
        self._header_only = header_only
        self._state = _State()

    # MailReader

    def here(self) -> Cursor:
        """See the port."""
        with self._state.lock:
            self._called()
            return Cursor(str(len(self._state.log)))

    def changes(self, since: Cursor, *, limit: int) -> Changes:
        """See the port."""
        with self._state.lock:
            self._called()
            start = int(since)
            if start < self._state.forgotten:
                raise CursorExpired
            page = self._state.log[start : start + limit]
            latest = {change.remote_id: change.gone for change in page}
            upserted = tuple(
                self._shown(self._state.messages[remote_id])
                for remote_id, gone in latest.items()
                if not gone and remote_id in self._state.messages
            )
            removed = frozenset(r for r in latest if r not in self._state.messages)
            end = start + len(page)
            return Changes(upserted, removed, Cursor(str(end)), more=end < len(self._state.log))

    def recent(self, after: datetime, *, page: str | None, limit: int) -> Listed:
        """See the port."""
        with self._state.lock:
            self._called()
            found = sorted(
                (m for m in self._state.messages.values() if m.received_at > after),
                key=lambda message: message.received_at,
                reverse=True,
            )
            start = int(page or 0)
            ids = tuple(message.remote_id for message in found[start : start + limit])
            more = start + limit < len(found)
            return Listed(ids, str(start + limit) if more else None)

    def messages(self, ids: tuple[RemoteId, ...]) -> tuple[Message, ...]:
        """See the port."""
        with self._state.lock:
            self._called()
            return tuple(
                self._shown(self._state.messages[i]) for i in ids if i in self._state.messages
            )

    def thread(self, thread_id: ThreadId) -> tuple[Message, ...]:
        """See the port."""
        with self._state.lock:
            self._called()
            found = [m for m in self._state.messages.values() if m.thread_id == thread_id]
            if not found:
                raise ThreadGone
            ordered = sorted(found, key=lambda message: message.received_at)
            return tuple(self._shown(message) for message in ordered)

    def owners(self) -> frozenset[str]:
        """See the port."""
        with self._state.lock:
            self._called()
            return self._owners

    # DraftWriter

    @property
    def may_draft(self) -> bool:
        """See the port."""
        return True

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        """See the port."""
        with self._state.lock:
            thread_id = ThreadId(draft.thread_id or f"n{self._next()}")
            self._called()
            if draft.thread_id and all(
                m.thread_id != thread_id for m in self._state.messages.values()
            ):
                raise ThreadGone
            ref = DraftRef(DraftId(f"r{self._next()}"), thread_id, RemoteId(f"d{self._next()}"))
            self._state.drafts[ref.draft_id] = KeptDraft(ref, draft)
            if self._state.lost_answer is not None:
                lost, self._state.lost_answer = self._state.lost_answer, None
                raise lost
            return ref

    def withdraw_draft(self, ref: DraftRef) -> bool:
        """See the port."""
        with self._state.lock:
            self._called()
            kept = self._state.drafts.get(ref.draft_id)
            if kept is not None and kept.ref.message_id != ref.message_id:
                return False
            self._state.drafts.pop(ref.draft_id, None)
            return True

    def drafts_in(self, thread_id: ThreadId) -> tuple[DraftRef, ...]:
        """See the port."""
        with self._state.lock:
            self._called()
            return tuple(k.ref for k in self._state.drafts.values() if k.ref.thread_id == thread_id)

    # ThreadMarker

    def make_mark(self, name: str) -> MarkId:
        """See the port."""
        with self._state.lock:
            self._called()
            self._may_mark()
            found = next((m for m, known in self._state.marks.items() if known == name), None)
            if found is None:
                found = MarkId(f"l{self._next()}")
                self._state.marks[found] = name
            return found

    def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """See the port."""
        with self._state.lock:
            self._called()
            self._may_mark()
            if all(m.thread_id != thread_id for m in self._state.messages.values()):
                raise ThreadGone
            if mark not in self._state.marks:
                raise MarkGone
            self._state.marked.add((thread_id, mark))

    def take_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """See the port."""
        with self._state.lock:
            self._called()
            self._may_mark()
            self._state.marked.discard((thread_id, mark))

    # ChangeWatcher

    def watch(self) -> WatchInfo:
        """See the port."""
        with self._state.lock:
            self._called()
            self._state.watched_until = self._clock() + WATCH_LIVES
            return WatchInfo(self._state.watched_until, Cursor(str(len(self._state.log))))

    def unwatch(self) -> None:
        """See the port."""
        with self._state.lock:
            self._called()
            self._state.watched_until = None

    # The outside world

    def put(self, message: Message) -> Message:
        """A mail is in the mailbox from now on; an id that is known is replaced."""
        with self._state.lock:
            self._state.messages[message.remote_id] = message
            self._state.log.append(_Change(message.remote_id, gone=False))
            return message

    def delete(self, remote_id: RemoteId) -> None:
        """Gone for good, or in the bin: the port tells no difference."""
        with self._state.lock:
            if self._state.messages.pop(remote_id, None) is not None:
                self._state.log.append(_Change(remote_id, gone=True))

    def forget_history(self) -> None:
        """Cursors of before now are too old."""
        with self._state.lock:
            self._state.log.append(_Change(RemoteId("-"), gone=True))
            self._state.forgotten = len(self._state.log)

    def fail(self, *errors: AppError) -> None:
        """The next calls raise these, one each."""
        with self._state.lock:
            self._state.trouble.extend(errors)

    def lose_draft_answer(self, error: AppError) -> None:
        """The next draft is made, and the answer is lost: the call raises."""
        with self._state.lock:
            self._state.lost_answer = error

    @property
    def drafts(self) -> tuple[KeptDraft, ...]:
        """What lies in the mailbox as drafts."""
        with self._state.lock:
            return tuple(self._state.drafts.values())

    def touch_draft(self, draft_id: DraftId, body: str) -> None:
        """The user types in a draft: it is saved again, under a new message id."""
        with self._state.lock:
            kept = self._state.drafts[draft_id]
            ref = replace(kept.ref, message_id=RemoteId(f"d{self._next()}"))
            self._state.drafts[draft_id] = KeptDraft(ref, replace(kept.content, body=body))

    def send_draft(self, draft_id: DraftId) -> Message:
        """The user presses Send."""
        with self._state.lock:
            kept = self._state.drafts.pop(draft_id)
            content = kept.content
            number = self._next()
            return self.put(
                Message(
                    remote_id=RemoteId(f"m{number}"),
                    thread_id=kept.ref.thread_id,
                    sender=Address(content.sender.email.lower(), content.sender.name),
                    received_at=self._clock(),
                    sent_at=self._clock(),
                    to=content.to,
                    cc=content.cc,
                    subject=content.subject,
                    internet_message_id=f"<sent-{number}@mail.example>",
                    in_reply_to=content.in_reply_to,
                    references=content.references,
                    text=content.body,
                )
            )

    @property
    def marked(self) -> frozenset[tuple[ThreadId, str]]:
        """Which threads carry which marks, by name."""
        with self._state.lock:
            marks = self._state.marks
            return frozenset((thread, marks[mark]) for thread, mark in self._state.marked)

    def mark(self, thread_id: ThreadId, name: str) -> None:
        """The user puts a mark on a thread."""
        self.put_mark(thread_id, self.make_mark(name))

    def unmark(self, thread_id: ThreadId) -> None:
        """The user takes every mark off a thread."""
        with self._state.lock:
            self._state.marked = {found for found in self._state.marked if found[0] != thread_id}

    def delete_marks(self) -> None:
        """The user deletes every mark, which takes them off all threads."""
        with self._state.lock:
            self._state.marks.clear()
            self._state.marked.clear()

    def forbid_marks(self, *, forbidden: bool = True) -> None:
        """The grant does not allow them (any more)."""
        with self._state.lock:
            self._state.marks_forbidden = forbidden

    @property
    def watched_until(self) -> datetime | None:
        """When the live watch ends."""
        return self._state.watched_until

    @property
    def calls(self) -> int:
        """How often anything was asked."""
        return self._state.calls

    def with_headers_only(self) -> "InMemoryMailbox":
        """The same mailbox as the trust level `headers` sees it."""
        other = InMemoryMailbox(clock=self._clock, header_only=True)
        other._owners, other._state = self._owners, self._state
        return other

    # Inside

    def _called(self) -> None:
        self._state.calls += 1
        if self._state.trouble:
            raise self._state.trouble.pop(0)

    def _may_mark(self) -> None:
        if self._header_only or self._state.marks_forbidden:
            raise ScopesMissing

    def _shown(self, message: Message) -> Message:
        if not self._header_only:
            return message
        return replace(message, text=None, html=None, parts=(), header_only=True)

    def _next(self) -> int:
        self._state.number += 1
        return self._state.number
