"""The mailbox's owner and the outside world, as the contract tests play them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from typing import Protocol

import httpx

from app.domain.errors import DraftUnknown, MailboxBusy, MailboxDown, ReconnectNeeded
from app.domain.message import RemoteId, ThreadId
from app.domain.rfc5322 import parse
from app.mail.gmail.draft import draft_bytes
from app.mail.memory import InMemoryMailbox
from app.mail.ports import DraftRef, Mailbox
from app.sandbox.faults import When
from app.sandbox.graph_draft import DraftContent
from app.sandbox.graph_store import GraphStore
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.world import World

ALIAS = "sam.lee@alias.example"
IMPATIENT = 0.7  # seconds, where an answer is to come too late


class Outside(Protocol):
    """What can happen to a mailbox without us."""

    address: str

    def now(self) -> datetime: ...
    def receive(self, raw: bytes, *, ago: timedelta = timedelta(0)) -> RemoteId: ...
    def send(self, raw: bytes, *, thread: ThreadId | None = None) -> RemoteId: ...
    def autosave(self, raw: bytes) -> None: ...
    def put_in_bin(self, remote_id: RemoteId) -> None: ...
    def take_out_of_bin(self, remote_id: RemoteId) -> None: ...
    def mark_read(self, remote_id: RemoteId) -> None: ...
    def delete(self, remote_id: RemoteId) -> None: ...
    def forget_history(self) -> None: ...
    def be_busy(self) -> None: ...
    def be_down(self) -> None: ...
    def revoke(self) -> None: ...
    def lose_the_draft_answer(self) -> None: ...
    def touch(self, ref: DraftRef) -> None: ...
    def discard(self, ref: DraftRef) -> None: ...
    def press_send(self, ref: DraftRef) -> None: ...
    def draft(self, ref: DraftRef) -> EmailMessage: ...
    def watched(self) -> bool: ...
    def marks(self, thread: ThreadId) -> set[str]: ...
    def mark(self, thread: ThreadId, name: str) -> None: ...
    def unmark(self, thread: ThreadId) -> None: ...
    def delete_mark(self, name: str) -> None: ...


@dataclass(frozen=True)
class Both:
    """A mailbox as the service sees it, at two levels of trust, and the world behind it."""

    full: Mailbox
    headers: Mailbox
    outside: Outside


class GmailOutside:
    """Gmail's double, by its own doors."""

    def __init__(self, world: World, store: MailboxStore, http: httpx.Client) -> None:
        self.address = store.address
        self._world = world
        self._store = store
        self._http = http

    def now(self) -> datetime:
        return self._world.clock.now()

    def receive(self, raw: bytes, *, ago: timedelta = timedelta(0)) -> RemoteId:
        return RemoteId(self._store.receive(raw, at=self.now() - ago).id)

    def send(self, raw: bytes, *, thread: ThreadId | None = None) -> RemoteId:
        return RemoteId(self._store.send(raw, thread_id=thread or "").id)

    def autosave(self, raw: bytes) -> None:
        draft = self._store.save_draft(raw)
        self._store.save_draft(raw + b" more", draft_id=draft.id)

    def put_in_bin(self, remote_id: RemoteId) -> None:
        self._store.modify(remote_id, add=["TRASH"], remove=["INBOX"])

    def take_out_of_bin(self, remote_id: RemoteId) -> None:
        self._store.modify(remote_id, add=["INBOX"], remove=["TRASH"])

    def mark_read(self, remote_id: RemoteId) -> None:
        self._store.modify(remote_id, remove=["UNREAD"])

    def delete(self, remote_id: RemoteId) -> None:
        self._store.delete(remote_id)

    def forget_history(self) -> None:
        self._world.forget_history(self.address)

    def be_busy(self) -> None:
        self._world.faults.busy(1000)

    def be_down(self) -> None:
        self._world.faults.broken(1000)

    def revoke(self) -> None:
        self._world.revoke(self.address)

    def lose_the_draft_answer(self) -> None:
        self._http.timeout = IMPATIENT
        self._world.faults.slow(2 * IMPATIENT, method="drafts.create", when=When.AFTERWARDS)

    def touch(self, ref: DraftRef) -> None:
        raw = self._store.require(self._store.draft(ref.draft_id).message_id).raw()
        self._store.save_draft(raw + b"\r\nAnd one more thing.", draft_id=ref.draft_id)

    def discard(self, ref: DraftRef) -> None:
        self._store.discard_draft(ref.draft_id)

    def press_send(self, ref: DraftRef) -> None:
        self._store.send_draft(ref.draft_id)

    def draft(self, ref: DraftRef) -> EmailMessage:
        return _parsed(self._store.require(self._store.draft(ref.draft_id).message_id).raw())

    def watched(self) -> bool:
        return self._world.pubsub.watching(self.address) is not None

    def marks(self, thread: ThreadId) -> set[str]:
        names = self._store.user_labels
        on = {label for mail in self._store.thread(thread) for label in mail.labels}
        return {names[label] for label in on & names.keys()}

    def mark(self, thread: ThreadId, name: str) -> None:
        known = {named: label for label, named in self._store.user_labels.items()}
        label = known.get(name) or self._store.make_label(name)
        assert label is not None
        for mail in self._store.thread(thread):
            self._store.modify(mail.id, add=[label])

    def unmark(self, thread: ThreadId) -> None:
        for mail in self._store.thread(thread):
            self._store.modify(mail.id, remove=list(self._store.user_labels))

    def delete_mark(self, name: str) -> None:
        [label] = [one for one, named in self._store.user_labels.items() if named == name]
        self._store.delete_label(label)


class GraphOutside:
    """Graph's double, by its own doors."""

    def __init__(self, world: MicrosoftWorld, store: GraphStore, http: httpx.Client) -> None:
        self.address = store.address
        self._world = world
        self._store = store
        self._http = http

    def now(self) -> datetime:
        return self._world.clock.now()

    def receive(self, raw: bytes, *, ago: timedelta = timedelta(0)) -> RemoteId:
        return RemoteId(self._store.receive(raw, at=self.now() - ago).id)

    def send(self, raw: bytes, *, thread: ThreadId | None = None) -> RemoteId:
        item = self._store.send(raw)
        assert thread is None or item.conversation_id == thread
        return RemoteId(item.id)

    def autosave(self, raw: bytes) -> None:
        item = self._store.new_draft(
            DraftContent(("", self.address), "half", content=raw.decode("ascii", "replace"))
        )
        assert item.draft is not None
        item.draft.content += " more"
        self._store.save_draft(item)

    def put_in_bin(self, remote_id: RemoteId) -> None:
        self._store.move(remote_id, "deleteditems")

    def take_out_of_bin(self, remote_id: RemoteId) -> None:
        self._store.move(remote_id, "inbox")

    def mark_read(self, remote_id: RemoteId) -> None:
        self._store.mark_read(remote_id)

    def delete(self, remote_id: RemoteId) -> None:
        self._store.delete(remote_id)

    def forget_history(self) -> None:
        self._world.forget_history(self.address)

    def be_busy(self) -> None:
        self._world.faults.busy(1000)

    def be_down(self) -> None:
        self._world.faults.broken(1000)

    def revoke(self) -> None:
        self._world.revoke(self.address)

    def lose_the_draft_answer(self) -> None:
        self._http.timeout = IMPATIENT
        self._world.faults.slow(2 * IMPATIENT, method="createReply", when=When.AFTERWARDS)

    def touch(self, ref: DraftRef) -> None:
        item = self._store.require(ref.draft_id)
        assert item.draft is not None
        item.draft.content += "\nAnd one more thing."
        self._store.save_draft(item)

    def discard(self, ref: DraftRef) -> None:
        self._store.throw_away(ref.draft_id)

    def press_send(self, ref: DraftRef) -> None:
        self._store.send_draft(ref.draft_id)

    def draft(self, ref: DraftRef) -> EmailMessage:
        return _parsed(self._store.require(ref.draft_id).raw())

    def watched(self) -> bool:
        return bool(self._world.subscriptions.of(self.address))

    def marks(self, thread: ThreadId) -> set[str]:
        return {name for item in self._store.conversation(thread) for name in item.categories}

    def mark(self, thread: ThreadId, name: str) -> None:
        item = self._store.conversation(thread)[-1]
        item.categories.append(name)
        self._store.touched(item)

    def unmark(self, thread: ThreadId) -> None:
        for item in self._store.conversation(thread):
            item.categories.clear()
            self._store.touched(item)

    def delete_mark(self, name: str) -> None:
        for item in self._store.items():
            item.categories = [one for one in item.categories if one != name]


class MemoryOutside:
    """The in-memory mailbox, by its second half."""

    def __init__(
        self, mailbox: InMemoryMailbox, address: str, clock: Callable[[], datetime]
    ) -> None:
        self.address = address
        self.now = clock
        self._mailbox = mailbox
        self._number = 0
        self._binned: dict[RemoteId, bytes] = {}
        self._raw: dict[RemoteId, tuple[bytes, ThreadId, datetime]] = {}

    def receive(self, raw: bytes, *, ago: timedelta = timedelta(0)) -> RemoteId:
        return self._put(raw, None, self.now() - ago)

    def send(self, raw: bytes, *, thread: ThreadId | None = None) -> RemoteId:
        return self._put(raw, thread, self.now())

    def _put(self, raw: bytes, thread: ThreadId | None, at: datetime) -> RemoteId:
        self._number += 1
        remote_id = RemoteId(f"m{self._number}")
        message = parse(raw, remote_id=remote_id, thread_id=ThreadId(""), received_at=at)
        for known, (_, known_thread, _) in self._raw.items():
            found = self._mailbox.messages((known,))
            if thread is None and found and found[0].internet_message_id in message.references:
                thread = known_thread
        thread = thread or ThreadId(f"t{self._number}")
        self._raw[remote_id] = (raw, thread, at)
        self._mailbox.put(parse(raw, remote_id=remote_id, thread_id=thread, received_at=at))
        return remote_id

    def autosave(self, raw: bytes) -> None:
        """Drafts of the user's own never show in this mailbox."""

    def put_in_bin(self, remote_id: RemoteId) -> None:
        self._mailbox.delete(remote_id)

    def take_out_of_bin(self, remote_id: RemoteId) -> None:
        raw, thread, at = self._raw[remote_id]
        self._mailbox.put(parse(raw, remote_id=remote_id, thread_id=thread, received_at=at))

    def mark_read(self, remote_id: RemoteId) -> None:
        """Labels are nothing to this mailbox."""

    def delete(self, remote_id: RemoteId) -> None:
        self._mailbox.delete(remote_id)

    def forget_history(self) -> None:
        self._mailbox.forget_history()

    def be_busy(self) -> None:
        self._mailbox.fail(MailboxBusy())

    def be_down(self) -> None:
        self._mailbox.fail(MailboxDown())

    def revoke(self) -> None:
        self._mailbox.fail(ReconnectNeeded())

    def lose_the_draft_answer(self) -> None:
        self._mailbox.lose_draft_answer(DraftUnknown())

    def touch(self, ref: DraftRef) -> None:
        self._mailbox.touch_draft(ref.draft_id, "And one more thing.")

    def discard(self, ref: DraftRef) -> None:
        self._mailbox.withdraw_draft(ref)

    def press_send(self, ref: DraftRef) -> None:
        self._mailbox.send_draft(ref.draft_id)

    def draft(self, ref: DraftRef) -> EmailMessage:
        kept = next(k for k in self._mailbox.drafts if k.ref.draft_id == ref.draft_id)
        return _parsed(draft_bytes(kept.content))

    def watched(self) -> bool:
        return self._mailbox.watched_until is not None

    def marks(self, thread: ThreadId) -> set[str]:
        return {name for on, name in self._mailbox.marked if on == thread}

    def mark(self, thread: ThreadId, name: str) -> None:
        self._mailbox.mark(thread, name)

    def unmark(self, thread: ThreadId) -> None:
        self._mailbox.unmark(thread)

    def delete_mark(self, name: str) -> None:
        self._mailbox.delete_marks()


def _parsed(raw: bytes) -> EmailMessage:
    parsed = BytesParser(policy=default).parsebytes(raw)
    assert isinstance(parsed, EmailMessage)
    return parsed
