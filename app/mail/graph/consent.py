"""Microsoft's consent for background watching, by msal: authorization code with PKCE, refresh.

Everything here blocks: call it from a thread. Sources: "OAuth 2.0 authorization code flow", msal's
reference, RFC 7636; what msal raises and returns was tried out (facts of msal 1.39).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode

import httpx
import msal

from app.domain.account import TrustLevel
from app.domain.errors import (
    AdminNeeded,
    AppError,
    CallerRefused,
    MailboxDown,
    ReconnectNeeded,
)
from app.mail.graph.refusals import refused
from app.mail.graph.transport import LOGIN, IdentityHttp

READ_BASIC: Final = "Mail.ReadBasic"
READ: Final = "Mail.Read"
READ_WRITE: Final = "Mail.ReadWrite"
WHO: Final = "User.Read"
GRAPH_SCOPES: Final[Mapping[TrustLevel, tuple[str, ...]]] = {
    TrustLevel.ON_OPEN: (),  # the pane shows what is open; Graph is not asked
    TrustLevel.HEADERS: (READ_BASIC, WHO),
    TrustLevel.FULL: (READ, WHO),
}
"""Never `Mail.Send`. msal adds `openid profile offline_access` by itself and takes them from
nobody else."""
DRAFT_SCOPES: Final = (READ_WRITE, WHO)
"""The full level once the user wants drafts put into the mailbox; it includes reading."""
_WIDER: Final[Mapping[str, frozenset[str]]] = {
    READ_BASIC: frozenset({READ_BASIC, READ, READ_WRITE}),
    READ: frozenset({READ, READ_WRITE}),
}
ADMIN_STATE: Final = "administrator"
"""What an administrator's answer comes back with: it belongs to no user's sign-in."""
_PREFIX: Final = "https://graph.microsoft.com/"
_OIDC: Final = frozenset({"openid", "profile", "offline_access", "email"})


@dataclass(frozen=True, slots=True)
class MicrosoftClient:
    """Our app registration, as the settings name it."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    tenant: str = "common"

    @property
    def authority(self) -> str:
        """Microsoft's own host, whatever is called in its place."""
        return f"{LOGIN}/{self.tenant}"


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in on its way."""

    url: str
    flow: str = field(repr=False)
    """For the caller to store under `state`, sealed, for ten minutes and one use."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """Good for 60 to 90 minutes."""

    value: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Grant:
    """What is sealed for a mailbox: msal's token cache for one account, and what was granted."""

    cache: str = field(repr=False)
    scopes: frozenset[str]

    def text(self) -> str:
        """As it is stored."""
        return json.dumps({"scopes": sorted(self.scopes), "cache": self.cache})

    @classmethod
    def of(cls, text: str) -> "Grant":
        """
        Raises:
            ReconnectNeeded: nothing is stored, or nothing that can be read.
        """
        try:
            found = json.loads(text)
            return cls(str(found["cache"]), frozenset(str(s) for s in found["scopes"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ReconnectNeeded("no grant is stored") from error

    def allows(self, scope: str) -> bool:
        """Whether it, or a scope that includes it, was granted."""
        return bool(self.scopes & _WIDER.get(scope, frozenset({scope})))

    def missing(self, level: TrustLevel, *, drafts: bool = False) -> tuple[str, ...]:
        """The scopes of this level that were not granted."""
        return tuple(s for s in scopes_of(level, drafts=drafts) if not self.allows(s))


@dataclass(frozen=True, slots=True)
class Agreed:
    """Who agreed, to what."""

    grant: Grant
    access: AccessToken
    id_token: str = field(repr=False)
    """Still to be verified: who it names is known only after `MicrosoftIdentity.person`."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """A live token; `grant` is another one than before where msal has turned the refresh token."""

    access: AccessToken
    grant: Grant


def scopes_of(level: TrustLevel, *, drafts: bool = False) -> tuple[str, ...]:
    """What to ask for: drafts in the mailbox only at the full level."""
    return DRAFT_SCOPES if drafts and level is TrustLevel.FULL else GRAPH_SCOPES[level]


class Consent:
    """One app registration. Safe to share between threads."""

    def __init__(self, client: MicrosoftClient, http: IdentityHttp) -> None:
        self._client = client
        self._http = http

    def begin(
        self,
        *,
        state: str,
        level: TrustLevel,
        drafts: bool = False,
        login_hint: str = "",
        claims: str = "",
    ) -> Begun:
        """Where to send the user; the answer comes as a form that the browser posts.

        Args:
            state: Single-use, bound to the verified user by the caller.
            drafts: Ask for the right to put drafts into the mailbox as well.
            login_hint: The address whose mailbox is meant; without it the user picks an account.
            claims: Of a `MoreProofNeeded`, as they came.

        Raises:
            MailboxDown, NotSetUp: Microsoft does not answer, or does not know us.
        """
        app = self._app(msal.SerializableTokenCache())
        flow = app.initiate_auth_code_flow(
            list(scopes_of(level, drafts=drafts)),
            redirect_uri=self._client.redirect_uri,
            state=state,
            prompt=None if login_hint else "select_account",
            login_hint=login_hint or None,
            claims_challenge=claims or None,
            response_mode="form_post",
        )
        return Begun(self._http.where(str(flow["auth_uri"])), json.dumps(flow))

    def finish(self, flow: str, answer: Mapping[str, str], *, now: datetime) -> Agreed:
        """Swap the code for tokens.

        Args:
            flow: What `begin` gave, taken out of the store for good.
            answer: The fields that were posted to the redirect address.

        Raises:
            CallerRefused: the answer belongs to another sign-in than this one.
            ConsentDeclined, AdminNeeded, SignInBlocked, MoreProofNeeded: as Microsoft says.
            ReconnectNeeded: the code is used, old or not ours: begin again.
            NotSetUp, MailboxBusy, MailboxDown.
        """
        cache = msal.SerializableTokenCache()
        app = self._app(cache)
        try:
            found = app.acquire_token_by_auth_code_flow(json.loads(flow), dict(answer))
        except (msal.exceptions.MsalError, json.JSONDecodeError, httpx.RequestError) as error:
            raise _down(error) from error
        except (ValueError, RuntimeError, KeyError) as error:
            # msal: a state that differs (ValueError) or a nonce that differs (RuntimeError).
            raise CallerRefused("not the answer to this sign-in") from error
        access = self._access(found, now)
        grant = Grant(cache.serialize(), _granted(found))
        if not list(cache.search(msal.TokenCache.CredentialType.REFRESH_TOKEN)):
            raise ReconnectNeeded("Microsoft sent no refresh token")
        return Agreed(grant, access, str(found.get("id_token", "")))

    def refresh(self, grant: Grant, *, now: datetime, force: bool = False) -> Renewed:
        """A live access token. One call at a time for one account: msal would ask twice.

        Args:
            force: Ask Microsoft although a token is known: Graph has refused that one.

        Raises:
            ReconnectNeeded, MoreProofNeeded, AdminNeeded, SignInBlocked: as Microsoft says.
            NotSetUp, MailboxBusy, MailboxDown.
        """
        cache = msal.SerializableTokenCache()
        app = self._app(cache)
        try:
            cache.deserialize(grant.cache)
        except ValueError as error:
            raise ReconnectNeeded("no grant is stored") from error
        accounts = app.get_accounts()
        if not accounts:
            raise ReconnectNeeded("no account in the grant")
        scopes = sorted(grant.scopes - _OIDC)
        try:
            found = app.acquire_token_silent_with_error(scopes, accounts[0], force_refresh=force)
        except (msal.exceptions.MsalError, ValueError, httpx.RequestError) as error:
            raise _down(error) from error
        if found is None:
            raise ReconnectNeeded("no refresh token in the grant")
        access = self._access(found, now)
        kept = Grant(cache.serialize(), grant.scopes) if cache.has_state_changed else grant
        return Renewed(access, kept)

    def admin_url(self, *, tenant: str = "organizations") -> str:
        """Where an administrator agrees for everybody in the organisation."""
        asked = {
            "client_id": self._client.client_id,
            "scope": " ".join(f"{_PREFIX}{scope}" for scope in DRAFT_SCOPES),
            "redirect_uri": self._client.redirect_uri,
            "state": ADMIN_STATE,
        }
        return self._http.where(f"{LOGIN}/{tenant}/v2.0/adminconsent?{urlencode(asked)}")

    def _app(self, cache: Any) -> Any:
        """A fresh one for each use: msal ties the cache of one account to it."""
        try:
            return msal.ConfidentialClientApplication(
                self._client.client_id,
                client_credential=self._client.client_secret,
                authority=self._client.authority,
                instance_discovery=False,  # one host, known: no question about its other names
                token_cache=cache,
                http_client=self._http,
            )
        except (msal.exceptions.MsalError, ValueError, KeyError, httpx.RequestError) as error:
            raise _down(error) from error

    def _access(self, found: Mapping[str, Any], now: datetime) -> AccessToken:
        if "error" in found:
            raise self._told(refused(found))
        value, seconds = found.get("access_token"), found.get("expires_in", 0)
        if not isinstance(value, str) or not value:
            raise MailboxDown("the token endpoint sent no access token")
        lives = int(seconds) if isinstance(seconds, int | float) else 0
        return AccessToken(value, now + timedelta(seconds=max(lives, 0)))

    def _told(self, error: AppError) -> AppError:
        """With the link for the administrator, where one has to agree."""
        if isinstance(error, AdminNeeded) and not error.admin_url:
            return AdminNeeded(str(error), admin_url=self.admin_url())
        return error


def _granted(found: Mapping[str, Any]) -> frozenset[str]:
    """Perhaps fewer than were asked for. Graph's scopes come with or without its address."""
    named = (scope.removeprefix(_PREFIX) for scope in str(found.get("scope", "")).split())
    return frozenset(named) - _OIDC


def _down(error: Exception) -> AppError:
    """No answer, a 5xx, or a page that is no JSON; the reason is a class, not somebody's words."""
    return MailboxDown(f"sign-in: {type(error).__name__}")
