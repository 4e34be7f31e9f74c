"""The real Gmail adapter put before the sandbox's Gmail, as main and worker put it before Google."""

from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

from app.domain.account import GrantState, MailboxId, PersonId, Provider, TrustLevel
from app.domain.account import Mailbox as Box
from app.mail.gmail.client import GmailMailbox
from app.mail.gmail.consent import Consent, OAuthClient, scopes_of
from app.mail.gmail.open import Gmail, GmailSetup
from app.mail.ports import OpenContext
from app.sandbox.google_records import AuthorizationRequest
from app.sandbox.world import World

REDIRECT = "http://localhost/connected"
NO_LIMIT = 10**9  # units a minute


def oauth_client(world: World) -> OAuthClient:
    settings = world.google_settings()
    return OAuthClient(
        client_id=settings["client_id"],
        client_secret=settings["client_secret"],
        redirect_uri=REDIRECT,
        auth_uri=settings["auth_uri"],
        token_uri=settings["token_uri"],
        revoke_uri=settings["revoke_uri"],
    )


def box(address: str, level: TrustLevel) -> Box:
    return Box(
        id=MailboxId(1),
        person_id=PersonId(1),
        provider=Provider.GMAIL,
        address=address,
        level=level,
        grant=GrantState.NONE if level is TrustLevel.ON_OPEN else GrantState.LIVE,
    )


def granted(world: World, address: str, level: TrustLevel, *, marks: bool = False) -> str:
    """A refresh token, as the consent page would have given it."""
    scopes = ("openid", *scopes_of(level, marks=marks))
    asked = AuthorizationRequest(
        world.project.client_id, REDIRECT, scopes, offline=True, prompt_consent=True
    )
    code = world.google.grant_code(address, asked, frozenset(scopes))
    answer = world.google.exchange(code, redirect_uri=REDIRECT, verifier="")
    return str(answer["refresh_token"])


@dataclass
class Service:
    """Our side: one process's Gmail opener. Waits are written down, not waited for."""

    world: World
    http: httpx.Client
    units_per_minute: int = NO_LIMIT
    slept: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        settings = self.world.google_settings()
        self.gmail = Gmail(
            GmailSetup(settings["api_endpoint"], settings["pubsub_topic"], self.units_per_minute),
            Consent(oauth_client(self.world), self.http),
            self.http,
            clock=self.world.clock.now,
            sleep=self.slept.append,
        )

    def watched(
        self, address: str, level: TrustLevel = TrustLevel.FULL, *, marks: bool = False
    ) -> GmailMailbox:
        grant = granted(self.world, address, level, marks=marks)
        return self.gmail.watched(box(address, level), grant)

    def shown(self, address: str, message_id: str, *scopes: str) -> tuple[GmailMailbox, str, str]:
        """On-open: the mailbox, and the host's ids of the open message and its thread."""
        tokens = self.world.mint_event_tokens(
            address, audience="http://localhost/addon", message_id=message_id,
            scopes=scopes or None,
        )  # fmt: skip
        event = tokens["authorizationEventObject"]
        context = OpenContext(
            event["userOAuthToken"],
            tokens["gmail"]["accessToken"],
            frozenset(event["authorizedScopes"]),
        )
        mailbox = self.gmail.shown(box(address, TrustLevel.ON_OPEN), context)
        return mailbox, tokens["gmail"]["messageId"], tokens["gmail"]["threadId"]


def units(world: World, address: str, work: Callable[[], object]) -> int:
    """What it costs in quota units."""
    before = world.quota.spent[address]
    work()
    return world.quota.spent[address] - before
