"""Google's identity side in small: accounts, OAuth clients, codes, tokens, ID tokens."""

import base64
import hashlib
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.sandbox.clock import Clock
from app.sandbox.google_keys import SigningKeys
from app.sandbox.google_records import (
    SCOPE,
    AccessToken,
    Account,
    AuthorizationRequest,
    MessageToken,
    Project,
    Refusal,
)
from app.sandbox.rsa_keys import first_key

ACCESS_TOKEN_SECONDS = 3599
CODE_LIVES = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Code:
    address: str
    request: AuthorizationRequest
    scopes: frozenset[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Refresh:
    address: str
    client_id: str
    scopes: frozenset[str]


@dataclass(slots=True)
class _Vault:
    codes: dict[str, _Code] = field(default_factory=dict)
    access: dict[str, AccessToken] = field(default_factory=dict)
    refresh: dict[str, _Refresh] = field(default_factory=dict)
    message: dict[str, MessageToken] = field(default_factory=dict)


class GoogleIdentity:
    """Accounts and every token that was ever given out. Times are the sandbox clock's."""

    def __init__(
        self, project: Project, clock: Clock, *, redirect_uris: Sequence[str] = ()
    ) -> None:
        self.project = project
        self.clock = clock
        self.keys = SigningKeys(first_key("google"))
        self.redirect_uris = set(redirect_uris)
        self.auto_consent = False
        """True: the consent page grants everything to the first account without being seen."""
        self.accounts: dict[str, Account] = {}
        self._lock = threading.RLock()
        self._vault = _Vault()

    # Accounts

    def add_account(self, address: str, *, name: str = "") -> Account:
        """A new account with a `sub` of its own."""
        digest = hashlib.sha256(address.lower().encode()).digest()
        sub = f"1{int.from_bytes(digest[:8], 'big') % 10**20:020d}"
        account = Account(address.lower(), name, sub)
        self.accounts[account.address] = account
        return account

    def addon_scopes(self, address: str) -> tuple[str, ...]:
        """What the user has granted to the add-on."""
        return self.accounts[address.lower()].addon_scopes

    # ID tokens (facts/gmail.md 2.1, 5.2)

    def system_token(self, audience: str) -> str:
        """The add-on's service account proves that Google calls."""
        return self._id_token(self.project.addon_service_account, audience, "100000000000000000002")

    def push_token(self, audience: str) -> str:
        """The push subscription's service account."""
        return self._id_token(self.project.push_service_account, audience, "100000000000000000001")

    def user_token(self, address: str, *, audience: str = "") -> str:
        """Who the user is; `audience` is the add-on's client unless told otherwise."""
        account = self.accounts[address.lower()]
        return self._id_token(
            account.address, audience or self.project.addon_client_id, account.sub
        )

    def _id_token(self, email: str, audience: str, sub: str) -> str:
        now = int(self.clock.now().timestamp())
        return self.keys.sign(
            {
                "iss": "https://accounts.google.com", "aud": audience, "azp": sub, "sub": sub,
                "email": email, "email_verified": True, "iat": now, "exp": now + 3600,
            }
        )  # fmt: skip

    # Access tokens

    def access_token(self, value: str) -> AccessToken | None:
        """The live token, or None: unknown, expired, revoked."""
        with self._lock:
            token = self._vault.access.get(value)
        return token if token and token.expires_at > self.clock.now() else None

    def opened(self, value: str) -> MessageToken | None:
        """The live message token, or None."""
        with self._lock:
            token = self._vault.message.get(value)
        return token if token and token.expires_at > self.clock.now() else None

    def addon_access_token(self, address: str, scopes: Sequence[str]) -> str:
        """`userOAuthToken`: no refresh token comes with it."""
        return self._mint(address.lower(), self.project.addon_client_id, frozenset(scopes))

    def background_token(self, address: str, scopes: Sequence[str]) -> str:
        """An access token of the background client, without a consent page."""
        return self._mint(address.lower(), self.project.client_id, frozenset(scopes))

    def message_token(self, address: str, message_id: str, thread_id: str) -> str:
        """`gmail.accessToken` of an event."""
        value = f"AND7{secrets.token_urlsafe(24)}"
        expires = self.clock.now() + timedelta(seconds=ACCESS_TOKEN_SECONDS)
        with self._lock:
            self._vault.message[value] = MessageToken(
                address.lower(), message_id, thread_id, expires
            )
        return value

    def _mint(self, address: str, client_id: str, scopes: frozenset[str]) -> str:
        value = f"ya29.{secrets.token_urlsafe(24)}"
        expires = self.clock.now() + timedelta(seconds=ACCESS_TOKEN_SECONDS)
        with self._lock:
            self._vault.access[value] = AccessToken(address, client_id, scopes, expires)
        return value

    # The authorization code flow

    def grant_code(
        self, address: str, request: AuthorizationRequest, scopes: frozenset[str]
    ) -> str:
        """The user agreed to `scopes` (perhaps fewer than were asked for)."""
        code = f"4/0A{secrets.token_urlsafe(24)}"
        if "email" in scopes:  # Google answers with the long name
            scopes = scopes - {"email"} | {f"{SCOPE}userinfo.email"}
        with self._lock:
            if request.include_granted:
                for held in self._vault.refresh.values():
                    if (held.address, held.client_id) == (address, request.client_id):
                        scopes |= held.scopes
            self._vault.codes[code] = _Code(address, request, scopes, self.clock.now() + CODE_LIVES)
        return code

    def exchange(self, code: str, *, redirect_uri: str, verifier: str) -> dict[str, object]:
        """The token endpoint's answer to `authorization_code`.

        Raises:
            Refusal: unknown, used or old code; wrong redirect URI or verifier.
        """
        with self._lock:
            found = self._vault.codes.pop(code, None)
        if found is None or found.expires_at <= self.clock.now():
            raise Refusal("invalid_grant", "Malformed auth code.")
        if redirect_uri != found.request.redirect_uri:
            raise Refusal("redirect_uri_mismatch", "Bad Request")
        if found.request.challenge:
            digest = hashlib.sha256(verifier.encode()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != found.request.challenge:
                raise Refusal("invalid_grant", "Invalid code verifier.")
        answer = self._tokens(found.address, found.request.client_id, found.scopes)
        known = any(
            (held.address, held.client_id) == (found.address, found.request.client_id)
            for held in self._vault.refresh.values()
        )
        if found.request.offline and (found.request.prompt_consent or not known):
            refresh = f"1//{secrets.token_urlsafe(32)}"
            with self._lock:
                self._vault.refresh[refresh] = _Refresh(
                    found.address, found.request.client_id, found.scopes
                )
            answer["refresh_token"] = refresh
        return answer

    def refresh(self, refresh_token: str, client_id: str) -> dict[str, object]:
        """The token endpoint's answer to `refresh_token`.

        Raises:
            Refusal: `invalid_grant` once the user has revoked the grant.
        """
        with self._lock:
            held = self._vault.refresh.get(refresh_token)
        if held is None or held.client_id != client_id:
            raise Refusal("invalid_grant", "Token has been expired or revoked.")
        return self._tokens(held.address, held.client_id, held.scopes)

    def _tokens(self, address: str, client_id: str, scopes: frozenset[str]) -> dict[str, object]:
        answer: dict[str, object] = {
            "access_token": self._mint(address, client_id, scopes),
            "expires_in": ACCESS_TOKEN_SECONDS,
            "scope": " ".join(sorted(scopes)),
            "token_type": "Bearer",
        }
        if "openid" in scopes:
            answer["id_token"] = self.user_token(address, audience=client_id)
        return answer

    # The end of grants

    def revoke(self, token: str) -> bool:
        """By any token of it: Google takes back the whole grant of that user and client."""
        with self._lock:
            held = self._vault.refresh.get(token) or self._vault.access.get(token)
            if held is None:
                return False
            self._drop(held.address, held.client_id)
            return True

    def revoke_account(self, address: str, client_id: str = "") -> None:
        """The user removes the app on their account page."""
        self._drop(address.lower(), client_id or self.project.client_id)

    def _drop(self, address: str, client_id: str) -> None:
        with self._lock:
            vault = self._vault
            vault.refresh = {
                value: held for value, held in vault.refresh.items()
                if (held.address, held.client_id) != (address, client_id)
            }  # fmt: skip
            vault.access = {
                value: token for value, token in vault.access.items()
                if (token.address, token.client_id) != (address, client_id)
            }  # fmt: skip
