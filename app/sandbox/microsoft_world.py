"""Microsoft's half of the outside world: mailboxes, identity, Graph and its notices.

    microsoft = MicrosoftWorld(clock=world.clock)             # beside `World`, one clock for both
    microsoft.add_person("sam@outlook.example", name="Sam Lee", personal=True)
    with serving(microsoft.app) as microsoft.base_url:        # or mount `microsoft.routes`
        microsoft.receive("sam@outlook.example", raw)         # mail comes in, Graph rings

Everything lives behind one port (`microsoft.app`):

    /v1.0/…                          Graph                    setting: endpoint (base_url)
    /{tenant}/oauth2/v2.0/authorize  the sign-in page                  login_endpoint (base_url)
    /{tenant}/oauth2/v2.0/token      the token endpoint
    /{tenant}/discovery/v2.0/keys    the key set

It does not ring at an address of its own: the service names one when it subscribes.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from app.sandbox import mbox, people
from app.sandbox.clock import Clock
from app.sandbox.faults import Faults
from app.sandbox.graph_api import Graph
from app.sandbox.graph_bells import Bells
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.graph_subscriptions import Subscriptions
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.microsoft_identity import MicrosoftIdentity
from app.sandbox.microsoft_pages import identity_routes
from app.sandbox.microsoft_records import Registration

_LABELS = {
    "inbox": "INBOX", "sentitems": "SENT", "drafts": "DRAFT", "deleteditems": "TRASH",
    "junkemail": "SPAM",
}  # fmt: skip


class MicrosoftWorld:
    """See the module. Methods may be called from any thread; ids are immutable ones."""

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        registration: Registration | None = None,
        redirect_uris: Sequence[str] = (),
        extra_routes: Sequence[BaseRoute] = (),
    ) -> None:
        """
        Args:
            clock: The other world's, where there is one.
            redirect_uris: What the registration may redirect to, exactly.
            extra_routes: The host page's own routes, served before Microsoft's.
        """
        self.base_url = ""
        self.clock = clock or Clock()
        self.faults = Faults()
        self.identity = MicrosoftIdentity(
            self.clock, registration=registration, redirect_uris=redirect_uris
        )
        self.bells = Bells(self.faults)
        self.subscriptions = Subscriptions(self.clock, self.bells.ring)
        self.mailboxes: dict[str, GraphStore] = {}
        self.graph = Graph(self)
        self.routes: list[BaseRoute] = [
            *extra_routes,
            *self.graph.routes(),
            *identity_routes(self.identity, self.faults),
        ]
        self.app = Starlette(routes=self.routes)

    # People and their mail

    def add_person(
        self, address: str, *, name: str = "", aliases: Sequence[str] = (), personal: bool = False
    ) -> GraphStore:
        """A Microsoft account with an empty mailbox.

        Args:
            personal: An Outlook.com account; else one of a company.
        """
        store = GraphStore(
            address, name=name, aliases=aliases, clock=self.clock,
            on_change=self.subscriptions.changed,
        )  # fmt: skip
        self.identity.add_account(store.address, name=name, personal=personal)
        self.mailboxes[store.address] = store
        return store

    def load(
        self, address: str, path: Path, *, progress: mbox.Progress | None = None
    ) -> list[mbox.Broken]:
        """Fill a mailbox from an mbox file, a Maildir or a folder, without its drafts; what was
        skipped and why."""
        store = self.mailboxes[address.lower()]
        sorted_out = MailboxStore(address, aliases=store.aliases, clock=self.clock)
        broken = mbox.load(sorted_out, path, progress=progress)
        for stored in reversed(sorted_out.newest()):
            if "DRAFT" in stored.labels:
                continue
            at = datetime.fromtimestamp(stored.internal_ms / 1000, UTC)
            store.load(stored.source, at=at, folder=_folder_of(stored))
        return broken

    def receive(self, address: str, raw: bytes, *, at: datetime | None = None) -> Item:
        """A mail comes in (any RFC 5322 bytes), into the Inbox, at `at` or now."""
        return self.mailboxes[address.lower()].receive(raw, at=at)

    def reply_as(self, address: str, conversation_id: str, who: str, text: str) -> Item:
        """A person (address or "Name <address>"; "" for the one last written to) answers."""
        store = self.mailboxes[address.lower()]
        thread = as_thread(store.conversation(conversation_id))
        return store.receive(people.reply(thread, who, text, at=self.clock.now()))

    def absence_from(
        self, address: str, conversation_id: str, who: str, back: date | None = None
    ) -> Item:
        """An out-of-office notice of RFC 3834 answers the user's last mail of the conversation."""
        store = self.mailboxes[address.lower()]
        thread = as_thread(store.conversation(conversation_id))
        return store.receive(people.absence(thread, who, back, at=self.clock.now()))

    def bounce_for(self, address: str, conversation_id: str, *, status: str = "5.1.1") -> Item:
        """A delivery status notification (RFC 3464) for the user's last mail. Its other subject
        makes it a conversation of its own."""
        store = self.mailboxes[address.lower()]
        thread = as_thread(store.conversation(conversation_id))
        return store.receive(people.bounce(thread, status, at=self.clock.now()))

    def graph_settings(self) -> dict[str, str]:
        """What the service must be told, by the names of its Graph settings."""
        return {
            "client_id": self.identity.registration.client_id,
            "client_secret": self.identity.registration.client_secret,
            "endpoint": self.base_url,
            "login_endpoint": self.base_url,
        }

    # Trouble on command (more in `faults`, `identity`, `subscriptions` and on each mailbox)

    def revoke(self, address: str) -> None:
        """The grant is taken back: 401, then AADSTS50173."""
        self.identity.revoke(address)

    def forget_history(self, address: str) -> None:
        """Every delta state that was given out is too old: 410."""
        self.mailboxes[address.lower()].log.forget()

    def close(self) -> None:
        """Stop the thread that rings."""
        self.bells.close()


def as_thread(items: Sequence[Item]) -> list[Stored]:
    """A conversation as the people of the sandbox and the pages read it."""
    return [
        Stored(
            id=item.id,
            thread_id=item.conversation_id,
            host_id=item.rest_id,
            labels=frozenset(
                (_LABELS.get(item.folder, "INBOX"), *(() if item.read else ("UNREAD",)))
            ),
            internal_ms=int(item.received_at.timestamp() * 1000),
            history_id=item.version,
            headers=item.headers,
            source=item.source,
        )
        for item in items
    ]


def _folder_of(stored: Stored) -> str:
    for folder, label in (
        ("deleteditems", "TRASH"), ("junkemail", "SPAM"), ("sentitems", "SENT"),
        ("inbox", "INBOX"),
    ):  # fmt: skip
        if label in stored.labels:
            return folder
    return "archive"
