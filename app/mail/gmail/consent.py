"""Google's consent for background watching: authorization code with PKCE, refresh, revoke.

Sources: RFC 6749, RFC 7636, Google's "Using OAuth 2.0 for Web Server Applications". No
`include_granted_scopes`: `gmail.metadata` beside a wider scope switches full reading off.
"""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final
from urllib.parse import urlencode

import httpx

from app.domain.account import TrustLevel
from app.domain.errors import AppError, MailboxDown, MailboxNotAllowed, ReconnectNeeded

_AUTH: Final = "https://www.googleapis.com/auth/"
METADATA: Final = f"{_AUTH}gmail.metadata"
READONLY: Final = f"{_AUTH}gmail.readonly"
COMPOSE: Final = f"{_AUTH}gmail.compose"
MODIFY: Final = f"{_AUTH}gmail.modify"
GMAIL_SCOPES: Final[Mapping[TrustLevel, tuple[str, ...]]] = {
    TrustLevel.ON_OPEN: (),  # the add-on's own scopes do; nothing is granted for background work
    TrustLevel.HEADERS: (METADATA,),
    TrustLevel.FULL: (READONLY, COMPOSE),
}
"""`gmail.compose` would also allow sending, which this program has no code for; there is no
narrower scope for drafts made in the background."""
MARK_SCOPES: Final = (*GMAIL_SCOPES[TrustLevel.FULL], MODIFY)
"""For who wants their threads marked. `gmail.modify` is the narrowest scope that puts a label on a
thread; it would also allow moving mail to the bin and sending, which this program has no code for.
The narrower two are asked for beside it, so that who says no to the label keeps everything else."""
WHO: Final = ("openid", "email")
CONFIGURATION_WAIT: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """Our OAuth client and Google's endpoints, as the settings name them."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    auth_uri: str
    token_uri: str
    revoke_uri: str


@dataclass(frozen=True, slots=True)
class AccessToken:
    """Good for about an hour."""

    value: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Grant:
    """What the user agreed to, perhaps less than was asked for (granular consent)."""

    refresh_token: str = field(repr=False)
    access: AccessToken
    scopes: frozenset[str]
    id_token: str = field(repr=False)

    def missing(self, level: TrustLevel) -> tuple[str, ...]:
        """The scopes of this level that the user left out. `gmail.modify` holds those of `full`."""
        if level is TrustLevel.FULL and self.may_mark:
            return ()
        return tuple(s for s in GMAIL_SCOPES[level] if s not in self.scopes)

    @property
    def may_mark(self) -> bool:
        """Whether labels may be put on threads."""
        return MODIFY in self.scopes


def scopes_of(level: TrustLevel, *, marks: bool = False) -> tuple[str, ...]:
    """What to ask for: the right to put labels on threads only at the full level."""
    return MARK_SCOPES if marks and level is TrustLevel.FULL else GMAIL_SCOPES[level]


def new_verifier() -> str:
    """A code verifier of RFC 7636 section 4.1: 64 characters."""
    return secrets.token_urlsafe(48)


def challenge_of(verifier: str) -> str:
    """S256, RFC 7636 section 4.2."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


class Consent:
    """One OAuth client. `http` may be shared by threads."""

    def __init__(self, client: OAuthClient, http: httpx.Client) -> None:
        self._client = client
        self._http = http

    def authorization_url(
        self,
        *,
        state: str,
        verifier: str,
        level: TrustLevel,
        marks: bool = False,
        login_hint: str = "",
    ) -> str:
        """Where to send the user.

        Args:
            state: Single-use, bound to the verified user by the caller.
            marks: Ask for the right to put labels on threads as well.
            login_hint: The address whose mailbox is meant.
        """
        asked = {
            "client_id": self._client.client_id,
            "redirect_uri": self._client.redirect_uri,
            "response_type": "code",
            "scope": " ".join((*WHO, *scopes_of(level, marks=marks))),
            "state": state,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",  # else a second consent brings no refresh token
        }
        if login_hint:
            asked["login_hint"] = login_hint
        return f"{self._client.auth_uri}?{urlencode(asked)}"

    def exchange(self, *, code: str, verifier: str, now: datetime) -> Grant:
        """Swap the code for tokens.

        Raises:
            ReconnectNeeded: the code is used, old or not ours: begin again.
            MailboxNotAllowed: an administrator blocks this app.
            MailboxDown: no answer, or our client is not set up at Google.
        """
        answer = self._token(
            {
                "grant_type": "authorization_code", "code": code, "code_verifier": verifier,
                "redirect_uri": self._client.redirect_uri,
            }
        )  # fmt: skip
        refresh_token = str(answer.get("refresh_token", ""))
        if not refresh_token:
            raise ReconnectNeeded("Google sent no refresh token")
        return Grant(
            refresh_token=refresh_token,
            access=_access(answer, now),
            scopes=frozenset(str(answer.get("scope", "")).split()),
            id_token=str(answer.get("id_token", "")),
        )

    def refresh(self, refresh_token: str, *, now: datetime) -> AccessToken:
        """A new access token.

        Raises:
            ReconnectNeeded: `invalid_grant`: revoked, unused for six months, password changed.
            MailboxNotAllowed, MailboxDown: as for `exchange`.
        """
        return _access(
            self._token({"grant_type": "refresh_token", "refresh_token": refresh_token}), now
        )

    def revoke(self, token: str) -> None:
        """Give the whole grant of this user back; a token that is dead already is no trouble.

        Raises:
            MailboxDown: no answer, so the grant may live on.
        """
        answer = self._post(self._client.revoke_uri, {"token": token})
        if answer.status_code not in (HTTPStatus.OK, HTTPStatus.BAD_REQUEST):
            raise MailboxDown(f"revocation answered {answer.status_code}")

    def _token(self, form: dict[str, str]) -> dict[str, object]:
        answer = self._post(
            self._client.token_uri,
            {
                **form,
                "client_id": self._client.client_id,
                "client_secret": self._client.client_secret,
            },
        )
        try:
            body = answer.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise MailboxDown(f"the token endpoint answered {answer.status_code} without JSON")
        if answer.status_code != HTTPStatus.OK:
            raise _refused(answer.status_code, str(body.get("error", "")))
        return body

    def _post(self, url: str, form: dict[str, str]) -> httpx.Response:
        try:
            return self._http.post(url, data=form)
        except httpx.TransportError as error:
            raise MailboxDown(type(error).__name__) from error


def _access(answer: Mapping[str, object], now: datetime) -> AccessToken:
    value, seconds = answer.get("access_token"), answer.get("expires_in", 0)
    if not isinstance(value, str) or not value:
        raise MailboxDown("the token endpoint sent no access token")
    lives = seconds if isinstance(seconds, int) else 0
    return AccessToken(value, now + timedelta(seconds=max(lives, 0)))


def _refused(status: int, error: str) -> AppError:
    """By the error code of RFC 6749 section 5.2 and Google's own ones."""
    match error:
        case "invalid_grant":
            return ReconnectNeeded(error)
        case "admin_policy_enforced" | "org_internal" | "access_denied":
            return MailboxNotAllowed(error)
        case "invalid_client" | "unauthorized_client" | "deleted_client":
            return MailboxDown(error, wait=CONFIGURATION_WAIT)
        case _:
            return MailboxDown(f"the token endpoint answered {status} {error}")
