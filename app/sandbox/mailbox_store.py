"""One Gmail mailbox: messages, threads, labels, drafts. What the API and the host page look at."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formataddr

from app.sandbox.clock import Clock
from app.sandbox.gmail_history import Happening, History
from app.sandbox.gmail_ids import GmailIds
from app.sandbox.gmail_threads import same_subject
from app.sandbox.outgoing import completed
from app.sandbox.raw_mail import Headers, InMemory, Source, headers_of

HIDDEN = frozenset({"SPAM", "TRASH"})
NOBODY_TOLD: Callable[["MailboxStore"], None] = lambda store: None  # noqa: E731 - a default


@dataclass(slots=True)
class Stored:
    """A message as the mailbox keeps it. `id` and `thread_id` are 16 hex digits."""

    id: str
    thread_id: str
    host_id: str  # what the web client and add-on events call it: msg-f:… or msg-a:r…
    labels: frozenset[str]
    internal_ms: int
    history_id: int
    headers: Headers
    source: Source

    def raw(self) -> bytes:
        """The RFC 5322 bytes."""
        return self.source.read()


@dataclass(slots=True)
class SavedDraft:
    """The draft's id is stable; its message is a new one after each save."""

    id: str
    message_id: str


class NoSuchThing(Exception):
    """Unknown id: HTTP 404."""


@dataclass(slots=True)
class _Thread:
    host_id: str
    subject: str
    message_ids: list[str] = field(default_factory=list)


class MailboxStore:
    """All methods may be called from any thread. Ids are REST ids unless the name says host."""

    def __init__(
        self,
        address: str,
        *,
        clock: Clock,
        name: str = "",
        aliases: Sequence[str] = (),
        on_change: Callable[["MailboxStore"], None] = NOBODY_TOLD,
    ) -> None:
        self.address = address.lower()
        self.name = name
        self.aliases = tuple(alias.lower() for alias in aliases)
        self.clock = clock
        self.history = History(clock, seed=sum(self.address.encode()))
        self.lock = threading.RLock()
        self._on_change = on_change
        self._ids = GmailIds(f"ids of {self.address}")
        self._messages: dict[str, Stored] = {}
        self._threads: dict[str, _Thread] = {}
        self._by_host_id: dict[str, str] = {}
        self._by_message_id: dict[str, str] = {}
        self._drafts: dict[str, SavedDraft] = {}
        self.user_labels: dict[str, str] = {}
        """The user's own labels: their names by their ids (`Label_7`)."""
        self._labels_made = 0

    # Looking

    @property
    def owners(self) -> frozenset[str]:
        """Every address the user may send as."""
        return frozenset((self.address, *self.aliases))

    def message(self, any_id: str) -> Stored | None:
        """By REST id, or by the host's id."""
        with self.lock:
            return self._messages.get(self._by_host_id.get(any_id, any_id))

    def require(self, any_id: str) -> Stored:
        """As `message`.

        Raises:
            NoSuchThing: unknown, or deleted.
        """
        found = self.message(any_id)
        if found is None:
            raise NoSuchThing(any_id)
        return found

    def thread(self, thread_id: str) -> list[Stored]:
        """Oldest first, with drafts and with what lies in the bin.

        Raises:
            NoSuchThing: no such thread.
        """
        with self.lock:
            thread = self._threads.get(thread_id)
            if thread is None:
                raise NoSuchThing(thread_id)
            found = [self._messages[message_id] for message_id in thread.message_ids]
        return sorted(found, key=lambda stored: (stored.internal_ms, stored.id))

    def host_thread_id(self, thread_id: str) -> str:
        """`thread-f:…`, or `thread-a:r…` for a thread that the user started."""
        with self.lock:
            return self._threads[thread_id].host_id

    def newest(self, label: str = "") -> list[Stored]:
        """Messages newest first; with a label only those that carry it."""
        with self.lock:
            found = [s for s in self._messages.values() if not label or label in s.labels]
        return sorted(found, key=lambda stored: (stored.internal_ms, stored.id), reverse=True)

    def threads(self, label: str = "INBOX") -> Iterator[tuple[str, list[Stored]]]:
        """Threads by their newest message, for a message list; hidden mail does not count."""
        seen: set[str] = set()
        for stored in self.newest(label):
            if stored.thread_id not in seen and not (stored.labels & HIDDEN - {label}):
                seen.add(stored.thread_id)
                yield stored.thread_id, self.thread(stored.thread_id)

    def count(self) -> tuple[int, int]:
        """Messages and threads."""
        with self.lock:
            return len(self._messages), len(self._threads)

    # Mail comes in and goes out

    def receive(
        self,
        raw: bytes | Source,
        *,
        labels: Sequence[str] = ("INBOX", "UNREAD"),
        at: datetime | None = None,
        thread_id: str | None = None,
    ) -> Stored:
        """Somebody's mail arrives."""
        source = InMemory(raw) if isinstance(raw, bytes) else raw
        headers = headers_of(source)
        with self.lock:
            thread = thread_id or self._thread_by_reference(headers)
            stored = self._store_and_tell(source, headers, frozenset(labels), at, thread)
        self._on_change(self)
        return stored

    def send(self, raw: bytes, *, at: datetime | None = None, thread_id: str = "") -> Stored:
        """The user sends a mail (it goes nowhere: the sandbox ends here)."""
        source = InMemory(self._as_saved(raw))
        headers = headers_of(source)
        with self.lock:
            thread = self._thread_for_own(headers, thread_id)
            stored = self._store_and_tell(source, headers, frozenset({"SENT"}), at, thread)
        self._on_change(self)
        return stored

    def put(
        self,
        source: Source,
        headers: Headers,
        *,
        labels: frozenset[str],
        at: datetime,
        thread_id: str | None = None,
    ) -> Stored:
        """Load old mail: no history, no notice."""
        with self.lock:
            thread = thread_id or self._thread_by_reference(headers)
            return self._store(source, headers, labels, at, thread)

    def modify(
        self, message_id: str, *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Stored:
        """Change labels: read, star, archive, bin (`add=["TRASH"], remove=["INBOX"]`)."""
        with self.lock:
            stored = self.require(message_id)
            added = frozenset(add) - stored.labels
            removed = frozenset(remove) & stored.labels
            stored.labels = (stored.labels | added) - removed
            for what, changed in (
                (Happening.LABEL_ADDED, added), (Happening.LABEL_REMOVED, removed),
            ):  # fmt: skip
                if changed:
                    stored.history_id = self.history.add(
                        what, stored.id, stored.thread_id, stored.labels, changed
                    )
        self._on_change(self)
        return stored

    def make_label(self, name: str) -> str | None:
        """A label of the user's; its id, or None where a name stands in the way (in any case of
        its letters)."""
        with self.lock:
            if name.casefold() in {known.casefold() for known in self.user_labels.values()}:
                return None
            self._labels_made += 1
            label = f"Label_{self._labels_made}"
            self.user_labels[label] = name
        return label

    def delete_label(self, label: str) -> None:
        """For good, and off every message.

        Raises:
            NoSuchThing: no such label of the user's.
        """
        with self.lock:
            if self.user_labels.pop(label, None) is None:
                raise NoSuchThing(label)
            carrying = [stored.id for stored in self.newest(label)]
        for message_id in carrying:
            self.modify(message_id, remove=[label])

    def delete(self, message_id: str) -> None:
        """Permanently."""
        with self.lock:
            self._removed(self.require(message_id))
        self._on_change(self)

    # Drafts

    def save_draft(
        self, raw: bytes, *, draft_id: str | None = None, thread_id: str | None = None
    ) -> SavedDraft:
        """A new draft, or a new save of a known one (autosave, drafts.update).

        It lies in the thread asked for only if its references and its subject fit; else it becomes
        a thread of its own, a "ghost" (facts 5.6).

        Raises:
            NoSuchThing: unknown draft, or unknown thread.
        """
        source = InMemory(self._as_saved(raw))
        headers = headers_of(source)
        with self.lock:
            if thread_id and thread_id not in self._threads:
                raise NoSuchThing(thread_id)
            thread = self._thread_for_own(headers, thread_id or "")
            if draft_id is not None:
                draft = self.draft(draft_id)
                before = self.require(draft.message_id)
                if thread is None and not thread_id:
                    thread = before.thread_id
                saved = self._store_and_tell(source, headers, frozenset({"DRAFT"}), None, thread)
                draft.message_id = saved.id
                self._removed(before)
            else:
                saved = self._store_and_tell(source, headers, frozenset({"DRAFT"}), None, thread)
                draft = SavedDraft(self._ids.draft(), saved.id)
                self._drafts[draft.id] = draft
        self._on_change(self)
        return draft

    def draft(self, draft_id: str) -> SavedDraft:
        """
        Raises:
            NoSuchThing: sent, discarded, or never there.
        """
        with self.lock:
            found = self._drafts.get(draft_id)
        if found is None:
            raise NoSuchThing(draft_id)
        return found

    def drafts(self) -> list[SavedDraft]:
        """Newest first."""
        with self.lock:
            return sorted(
                self._drafts.values(),
                key=lambda draft: self._messages[draft.message_id].internal_ms,
                reverse=True,
            )

    def discard_draft(self, draft_id: str) -> None:
        """
        Raises:
            NoSuchThing: unknown draft.
        """
        with self.lock:
            draft = self.draft(draft_id)
            del self._drafts[draft.id]
            self._removed(self.require(draft.message_id))
        self._on_change(self)

    def send_draft(self, draft_id: str) -> Stored:
        """The draft goes, a message with SENT and a new id comes, in the same thread."""
        with self.lock:
            draft = self.draft(draft_id)
            before = self.require(draft.message_id)
            del self._drafts[draft.id]
            self._removed(before, keep_thread=True)
            sent = self._store_and_tell(
                before.source, before.headers, frozenset({"SENT"}), None, before.thread_id
            )
        self._on_change(self)
        return sent

    def adopt_draft(self, message_id: str) -> SavedDraft:
        """A loaded message with the label DRAFT becomes a draft that can be opened."""
        draft = SavedDraft(self._ids.draft(), message_id)
        with self.lock:
            self._drafts[draft.id] = draft
        return draft

    # Inside

    def _store_and_tell(
        self,
        source: Source,
        headers: Headers,
        labels: frozenset[str],
        at: datetime | None,
        thread_id: str | None,
    ) -> Stored:
        stored = self._store(source, headers, labels, at or self.clock.now(), thread_id)
        stored.history_id = self.history.add(
            Happening.MESSAGE_ADDED, stored.id, stored.thread_id, labels
        )
        return stored

    def _store(
        self,
        source: Source,
        headers: Headers,
        labels: frozenset[str],
        at: datetime,
        thread_id: str | None,
    ) -> Stored:
        internal_ms = int(at.timestamp() * 1000)
        message_id = self._new_id(internal_ms)
        own = bool(labels & {"SENT", "DRAFT"})
        thread_id = thread_id or message_id
        if thread_id not in self._threads:
            self._threads[thread_id] = _Thread(
                self._ids.host("thread", thread_id, own=own), headers.subject
            )
        stored = Stored(
            message_id, thread_id, self._ids.host("msg", message_id, own=own), labels,
            internal_ms, self.history.current, headers, source,
        )  # fmt: skip
        self._messages[message_id] = stored
        self._threads[thread_id].message_ids.append(message_id)
        self._by_host_id[stored.host_id] = message_id
        if headers.message_id:
            self._by_message_id.setdefault(headers.message_id, message_id)
        return stored

    def _removed(self, stored: Stored, *, keep_thread: bool = False) -> None:
        thread = self._threads[stored.thread_id]
        thread.message_ids.remove(stored.id)
        if not thread.message_ids and not keep_thread:
            del self._threads[stored.thread_id]
        del self._messages[stored.id]
        del self._by_host_id[stored.host_id]
        if self._by_message_id.get(stored.headers.message_id) == stored.id:
            del self._by_message_id[stored.headers.message_id]
        for draft_id, draft in list(self._drafts.items()):
            if draft.message_id == stored.id:
                del self._drafts[draft_id]
        self.history.add(Happening.MESSAGE_DELETED, stored.id, stored.thread_id, frozenset())

    def _thread_by_reference(self, headers: Headers) -> str | None:
        """Mail that comes in joins by its references and a matching subject."""
        for reference in reversed(headers.references):
            parent = self._messages.get(self._by_message_id.get(reference, ""))
            if parent and same_subject(headers.subject, self._threads[parent.thread_id].subject):
                return parent.thread_id
        return None

    def _thread_for_own(self, headers: Headers, thread_id: str) -> str | None:
        """The thread asked for, if all three hold: the id, a reference into it, the subject."""
        thread = self._threads.get(thread_id)
        if thread is None or not same_subject(headers.subject, thread.subject):
            return None
        known = {self._messages[m].headers.message_id for m in thread.message_ids}
        return thread_id if known.intersection(headers.references) else None

    def _new_id(self, internal_ms: int) -> str:
        while (message_id := self._ids.message(internal_ms)) in self._messages:
            pass
        return message_id

    def _as_saved(self, raw: bytes) -> bytes:
        return completed(
            raw,
            sender=formataddr((self.name, self.address)),
            owners=self.owners,
            now=self.clock.now(),
        )
