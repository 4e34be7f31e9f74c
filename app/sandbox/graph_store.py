"""One Outlook mailbox: messages, folders, conversations, drafts. What Graph and a host look at."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formataddr
from typing import Any

from app.sandbox.clock import Clock
from app.sandbox.gmail_threads import base_subject, same_subject
from app.sandbox.graph_draft import DraftContent
from app.sandbox.graph_ids import GraphIds
from app.sandbox.graph_log import Happened, Log
from app.sandbox.outgoing import completed
from app.sandbox.raw_mail import Headers, InMemory, Source, headers_of

FOLDERS = ("inbox", "sentitems", "drafts", "deleteditems", "junkemail", "archive", "outbox")
_HAPPENINGS = {
    Happened.CREATED: "created", Happened.UPDATED: "updated", Happened.READ: "updated",
    Happened.MOVED_OUT: "deleted", Happened.DELETED: "deleted",
}  # fmt: skip


@dataclass(slots=True)
class Item:
    """A message as the mailbox keeps it."""

    id: str  # immutable
    rest_id: str  # of the place where it lies now
    conversation_id: str
    folder: str
    received_at: datetime
    created_at: datetime
    modified_at: datetime
    headers: Headers
    source: Source
    version: int
    outgoing: bool = False  # written here: it has no internet headers
    draft: DraftContent | None = None
    read: bool = False
    replies: int = 0  # how deep in its conversation
    flag: dict[str, Any] = field(default_factory=lambda: {"flagStatus": "notFlagged"})
    categories: list[str] = field(default_factory=list)

    def raw(self) -> bytes:
        """The RFC 5322 bytes."""
        return self.source.read()


class NoSuchItem(Exception):
    """Unknown id, or one of a place that the mail has left."""


@dataclass(frozen=True, slots=True)
class Change:
    """For whoever wants to ring a bell."""

    item: Item
    folder: str
    what: str  # created, updated, deleted


OnChange = Callable[["GraphStore", Change], None]


class GraphStore:
    """All methods may be called from any thread. Ids are immutable ones, or of the place."""

    def __init__(
        self,
        address: str,
        *,
        clock: Clock,
        name: str = "",
        aliases: Sequence[str] = (),
        on_change: OnChange | None = None,
    ) -> None:
        self.address = address.lower()
        self.name = name
        self.aliases = tuple(alias.lower() for alias in aliases)
        self.clock = clock
        self.log = Log()
        self.lock = threading.RLock()
        self.merges_by_subject = False
        """True: mail with the subject of a known conversation joins it, referring to it or not."""
        self.doubles_recipients = False
        """True: a reply keeps the usual recipients beside the ones it was given (facts 7.15)."""
        self.headers_need_read = False
        """True: internet headers are not shown to `Mail.ReadBasic` (the pages leave it open)."""
        self._on_change = on_change
        self._ids = GraphIds(f"ids of {self.address}")
        self._items: dict[str, Item] = {}
        self._places: dict[str, str] = {}  # rest id -> immutable id
        self._by_message_id: dict[str, str] = {}
        self._folders = {self._ids.folder(name): name for name in FOLDERS}

    # Looking

    @property
    def owners(self) -> frozenset[str]:
        """Every address the user may send as."""
        return frozenset((self.address, *self.aliases))

    def folder_id(self, name: str) -> str:
        """The id of a well-known folder."""
        return self._ids.folder(name)

    def folder_name(self, any_id: str) -> str | None:
        """By id, or by its well-known name in any case; None: no such folder."""
        low = any_id.lower()
        return low if low in FOLDERS else self._folders.get(any_id)

    def find(self, any_id: str) -> Item | None:
        """By immutable id, or by the id of the place where it lies now."""
        with self.lock:
            return self._items.get(self._places.get(any_id, any_id))

    def require(self, any_id: str) -> Item:
        """As `find`.

        Raises:
            NoSuchItem.
        """
        found = self.find(any_id)
        if found is None:
            raise NoSuchItem(any_id)
        return found

    def items(self, folder: str = "") -> list[Item]:
        """Newest first, of one folder or of all."""
        with self.lock:
            found = [item for item in self._items.values() if not folder or item.folder == folder]
        return sorted(found, key=lambda item: (item.received_at, item.id), reverse=True)

    def conversation(self, conversation_id: str) -> list[Item]:
        """Oldest first, in all folders, with drafts."""
        found = [item for item in self.items() if item.conversation_id == conversation_id]
        return found[::-1]

    # Mail comes in and goes out

    def receive(
        self, raw: bytes | Source, *, at: datetime | None = None, folder: str = "inbox"
    ) -> Item:
        """Somebody's mail arrives, or a rule of the user puts it elsewhere."""
        source = InMemory(raw) if isinstance(raw, bytes) else raw
        return self._put(source, folder, at or self.clock.now(), outgoing=False)

    def send(self, raw: bytes, *, at: datetime | None = None) -> Item:
        """The user sends a mail (it goes nowhere: the sandbox ends here)."""
        source = InMemory(self._as_sent(raw))
        return self._put(source, "sentitems", at or self.clock.now(), outgoing=True)

    def load(self, source: Source, *, at: datetime, folder: str) -> Item:
        """Old mail, without a bell."""
        return self._put(source, folder, at, outgoing=folder == "sentitems", silent=True)

    def _put(
        self, source: Source, folder: str, at: datetime, *, outgoing: bool, silent: bool = False
    ) -> Item:
        headers = headers_of(source)
        with self.lock:
            parent = self._parent(headers)
            item = self._new(source, headers, folder, at, parent)
            item.outgoing, item.read = outgoing, outgoing
            self.log.add(folder, item.id, Happened.CREATED)
        if not silent:
            self._tell(item, folder, Happened.CREATED)
        return item

    def _new(
        self, source: Source, headers: Headers, folder: str, at: datetime, parent: Item | None
    ) -> Item:
        now = self.clock.now()
        item = Item(
            id=self._ids.immutable(),
            rest_id=self._ids.rest(),
            conversation_id=parent.conversation_id if parent else self._ids.conversation(),
            folder=folder,
            received_at=at.replace(microsecond=0),
            created_at=now,
            modified_at=now,
            headers=headers,
            source=source,
            version=self.log.now + 1,
            replies=parent.replies + 1 if parent else 0,
        )
        self._items[item.id] = item
        self._places[item.rest_id] = item.id
        if headers.message_id:
            self._by_message_id.setdefault(headers.message_id, item.id)
        return item

    def _parent(self, headers: Headers) -> Item | None:
        """What it answers: by reference, while the subject stays; else it is a conversation of its
        own, also where a human sees one thread."""
        for reference in reversed(headers.references):
            item = self._items.get(self._by_message_id.get(reference, ""))
            if item is not None and same_subject(headers.subject, item.headers.subject):
                return item
        if self.merges_by_subject and base_subject(headers.subject):
            for item in self.items():
                if same_subject(headers.subject, item.headers.subject):
                    return item
        return None

    # What happens to a message

    def move(self, any_id: str, folder: str) -> Item:
        """Into another folder: the id of the place changes."""
        with self.lock:
            item = self.require(any_id)
            before = item.folder
            if before == folder:
                return item
            self._leave(item, folder)
            self.log.add(before, item.id, Happened.MOVED_OUT)
            self.log.add(folder, item.id, Happened.CREATED)
        self._tell(item, before, Happened.MOVED_OUT)
        self._tell(item, folder, Happened.CREATED)
        return item

    def delete(self, any_id: str) -> None:
        """For good."""
        with self.lock:
            item = self.require(any_id)
            del self._items[item.id]
            self._places.pop(item.rest_id, None)
            if self._by_message_id.get(item.headers.message_id) == item.id:
                del self._by_message_id[item.headers.message_id]
            self.log.add(item.folder, item.id, Happened.DELETED)
        self._tell(item, item.folder, Happened.DELETED)

    def throw_away(self, any_id: str) -> None:
        """As the Delete key does: into Deleted Items, and out of there for good."""
        if self.require(any_id).folder == "deleteditems":
            self.delete(any_id)
        else:
            self.move(any_id, "deleteditems")

    def mark_read(self, any_id: str, *, read: bool = True) -> Item:
        """Only the flag changes, the change key stays."""
        with self.lock:
            item = self.require(any_id)
            if item.read == read:
                return item
            item.read = read
            self.log.add(item.folder, item.id, Happened.READ)
        self._tell(item, item.folder, Happened.READ)
        return item

    def touched(self, item: Item) -> Item:
        """It was changed: a new change key."""
        with self.lock:
            item.modified_at = self.clock.now()
            item.version = self.log.now + 1
            self.log.add(item.folder, item.id, Happened.UPDATED)
        self._tell(item, item.folder, Happened.UPDATED)
        return item

    # Drafts

    def new_draft(self, content: DraftContent, *, parent: Item | None = None) -> Item:
        """A draft, in the conversation of what it answers."""
        now = self.clock.now()
        source = InMemory(content.raw(now))
        with self.lock:
            item = self._new(source, headers_of(source), "drafts", now, parent)
            item.draft, item.outgoing, item.read = content, True, True
            self.log.add("drafts", item.id, Happened.CREATED)
        self._tell(item, "drafts", Happened.CREATED)
        return item

    def save_draft(self, item: Item) -> Item:
        """After a change of its content. Another subject makes another conversation."""
        if item.draft is None:
            raise NoSuchItem(item.id)
        with self.lock:
            before = item.headers.subject
            item.source = InMemory(item.draft.raw(self.clock.now()))
            item.headers = headers_of(item.source)
            if not same_subject(before, item.headers.subject):
                item.conversation_id, item.replies = self._ids.conversation(), 0
        return self.touched(item)

    def send_draft(self, any_id: str) -> Item:
        """The user presses Send: the same item, in another place."""
        with self.lock:
            item = self.require(any_id)
            if item.draft is None:
                raise NoSuchItem(any_id)
            now = self.clock.now()
            item.source = InMemory(item.draft.raw(now))
            item.headers = headers_of(item.source)
            item.draft = None
            item.received_at = now.replace(microsecond=0)
            before = item.folder
            self._leave(item, "sentitems")
            self.log.add(before, item.id, Happened.MOVED_OUT)
            self.log.add("sentitems", item.id, Happened.CREATED)
        self._tell(item, before, Happened.MOVED_OUT)
        self._tell(item, "sentitems", Happened.CREATED)
        return item

    # Inside

    def _leave(self, item: Item, folder: str) -> None:
        self._places.pop(item.rest_id, None)
        item.rest_id = self._ids.rest()
        self._places[item.rest_id] = item.id
        item.folder = folder
        item.modified_at = self.clock.now()
        item.version = self.log.now + 1

    def _tell(self, item: Item, folder: str, what: Happened) -> None:
        if self._on_change is not None:
            self._on_change(self, Change(item, folder, _HAPPENINGS[what]))

    def _as_sent(self, raw: bytes) -> bytes:
        sender = formataddr((self.name, self.address))
        return completed(raw, sender=sender, owners=self.owners, now=self.clock.now())
