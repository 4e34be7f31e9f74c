"""The outside world in one value: a clock, mailboxes, Google's identity, its API and its push.

    world = World(push_url="http://127.0.0.1:8000/gmail/push")
    sam = world.add_person("sam@example.com", name="Sam Lee", aliases=("sam.lee@example.org",))
    with serving(world.app) as world.base_url:      # app/sandbox/serving.py
        world.receive("sam@example.com", raw)       # mail comes in, Pub/Sub rings the service

Everything lives behind one port (`world.app`):

    /gmail/v1/users/…       the Gmail API                         setting: api_endpoint (base_url)
    /o/oauth2/v2/auth       the consent page                               auth_uri
    /token  /revoke         the OAuth token endpoint                       token_uri, revoke_uri
    /oauth2/v1/certs        Google's certificates (kid -> PEM)             certs_url
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NotRequired, TypedDict

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from app.sandbox import people
from app.sandbox.clock import Clock
from app.sandbox.faults import Faults
from app.sandbox.gmail_api import gmail_routes
from app.sandbox.google_consent import consent_routes
from app.sandbox.google_identity import GoogleIdentity
from app.sandbox.google_records import ADDON_SCOPES, Project
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.mbox import Broken, Progress, load
from app.sandbox.pubsub import PubSub
from app.sandbox.quota import QuotaMeter


class AuthorizationEventObject(TypedDict):
    """As Google sends it (facts/gmail.md 1.2)."""

    systemIdToken: str
    authorizedScopes: list[str]
    userOAuthToken: NotRequired[str]
    userIdToken: NotRequired[str]


class GmailEventObject(TypedDict):
    """The open message by the host's ids: `msg-f:…` or `msg-a:r…`, never REST ids."""

    messageId: NotRequired[str]
    threadId: NotRequired[str]
    accessToken: str


class EventTokens(TypedDict):
    """Merge it with a `commonEventObject` and the event is whole."""

    authorizationEventObject: AuthorizationEventObject
    gmail: NotRequired[GmailEventObject]


class World:
    """See the module. Methods may be called from any thread; ids are REST ids."""

    def __init__(
        self,
        *,
        push_url: str = "",
        clock: Clock | None = None,
        project: Project | None = None,
        redirect_uris: Sequence[str] = (),
        units_per_minute: int | None = 6000,
        events_per_second: float | None = 1.0,
        extra_routes: Sequence[BaseRoute] = (),
    ) -> None:
        """
        Args:
            push_url: The service's push endpoint; "" until known (`world.pubsub.push_url = …`).
                It is also the audience of the push token.
            redirect_uris: What the background OAuth client may redirect to, exactly.
            units_per_minute: Gmail's quota per user; None: none (a demo on 10,000 messages).
            events_per_second: Pub/Sub's limit per user, the excess is dropped; None: none.
            extra_routes: The host page's own routes, served before Google's.
        """
        self.base_url = ""
        self.clock = clock or Clock()
        self.project = project or Project()
        self.faults = Faults()
        self.quota = QuotaMeter(units_per_minute)
        self.google = GoogleIdentity(self.project, self.clock, redirect_uris=redirect_uris)
        self.pubsub = PubSub(
            self.google, self.clock, self.faults,
            push_url=push_url, events_per_second=events_per_second,
        )  # fmt: skip
        self.mailboxes: dict[str, MailboxStore] = {}
        self.app = Starlette(
            routes=[*extra_routes, *consent_routes(self.google, self.faults), *gmail_routes(self)],
        )

    # People and their mail

    def add_person(
        self, address: str, *, name: str = "", aliases: Sequence[str] = ()
    ) -> MailboxStore:
        """A Google account with an empty mailbox; all add-on scopes granted."""
        store = MailboxStore(
            address, name=name, aliases=aliases, clock=self.clock,
            on_change=self.pubsub.mailbox_changed,
        )  # fmt: skip
        self.google.add_account(store.address, name=name)
        self.mailboxes[store.address] = store
        return store

    def load(self, address: str, path: Path, *, progress: Progress | None = None) -> list[Broken]:
        """Fill a mailbox from an mbox file, a Maildir or a folder; what was skipped and why.

        Args:
            progress: Called with (done, of) every hundred messages.
        """
        return load(self.mailboxes[address.lower()], path, progress=progress)

    def receive(self, address: str, raw: bytes, *, at: datetime | None = None) -> Stored:
        """A mail comes in (any RFC 5322 bytes), into INBOX, at `at` or now."""
        return self.mailboxes[address.lower()].receive(raw, at=at)

    def reply_as(self, address: str, thread_id: str, who: str, text: str) -> Stored:
        """A person (address or "Name <address>"; "" for the one last written to) answers."""
        store = self.mailboxes[address.lower()]
        return store.receive(people.reply(store.thread(thread_id), who, text, at=self.clock.now()))

    def absence_from(
        self, address: str, thread_id: str, who: str, back: date | None = None
    ) -> Stored:
        """An out-of-office notice of RFC 3834 answers the user's last mail of the thread."""
        store = self.mailboxes[address.lower()]
        return store.receive(
            people.absence(store.thread(thread_id), who, back, at=self.clock.now())
        )

    def bounce_for(self, address: str, thread_id: str, *, status: str = "5.1.1") -> Stored:
        """A delivery status notification (RFC 3464) for the user's last mail of the thread."""
        store = self.mailboxes[address.lower()]
        raw = people.bounce(store.thread(thread_id), status, at=self.clock.now())
        # Gmail shows its own bounces in the thread, although the subject differs.
        return store.receive(raw, thread_id=thread_id)

    # What Gmail hands to the add-on

    def mint_event_tokens(
        self,
        address: str,
        *,
        audience: str,
        message_id: str | None = None,
        composing: bool = False,
        scopes: Sequence[str] | None = None,
    ) -> EventTokens:
        """The tokens of one add-on event.

        Args:
            audience: The exact URL that is about to be called.
            message_id: REST id of the open message; None on the homepage.
            composing: The compose trigger: an access token, but no message.
            scopes: What the user granted to the add-on; None for what `world.google` holds.
        """
        granted = list(scopes if scopes is not None else self.google.addon_scopes(address))
        authorization: AuthorizationEventObject = {
            "systemIdToken": self.google.system_token(audience),
            "authorizedScopes": granted,
        }
        authorization["userOAuthToken"] = self.google.addon_access_token(address, granted)
        if ADDON_SCOPES["email"] in granted:
            authorization["userIdToken"] = self.google.user_token(address)
        tokens: EventTokens = {"authorizationEventObject": authorization}
        if message_id is not None:
            opened = self.mailboxes[address.lower()].require(message_id)
            tokens["gmail"] = {
                "messageId": opened.host_id,
                "threadId": self.mailboxes[address.lower()].host_thread_id(opened.thread_id),
                "accessToken": self.google.message_token(address, opened.id, opened.thread_id),
            }
        elif composing:
            tokens["gmail"] = {"accessToken": self.google.message_token(address, "", "")}
        return tokens

    def google_settings(self) -> dict[str, str]:
        """What the service must be told, by the names of its Google settings."""
        return {
            "addon_service_account": self.project.addon_service_account,
            "addon_client_id": self.project.addon_client_id,
            "client_id": self.project.client_id,
            "client_secret": self.project.client_secret,
            "pubsub_topic": self.project.topic,
            "push_service_account": self.project.push_service_account,
            "api_endpoint": self.base_url,
            "auth_uri": f"{self.base_url}/o/oauth2/v2/auth",
            "token_uri": f"{self.base_url}/token",
            "revoke_uri": f"{self.base_url}/revoke",
            "certs_url": f"{self.base_url}/oauth2/v1/certs",
        }

    # Trouble on command (more in `world.faults`)

    def revoke(self, address: str) -> None:
        """The user takes the background grant back: 401, then `invalid_grant`."""
        self.google.revoke_account(address)

    def forget_history(self, address: str) -> None:
        """Everything before now is too old: `history.list` answers 404 to older cursors."""
        self.mailboxes[address.lower()].history.forget()

    def close(self) -> None:
        """Stop the push thread."""
        self.pubsub.close()
