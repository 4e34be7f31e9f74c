"""Microsoft's identity side in small: accounts, codes, tokens, refusals on command."""

import base64
import hashlib
import json
import secrets
import threading
import uuid
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from app.sandbox.clock import Clock
from app.sandbox.microsoft_keys import ANY_TENANT, PERSONAL_ONLY, KeySet
from app.sandbox.microsoft_records import (
    GRAPH,
    LOGIN,
    OIDC,
    PERSONAL_TENANT,
    WORK_TENANT,
    Account,
    AuthorizationRequest,
    Code,
    GraphToken,
    RefreshToken,
    Refusal,
    Registration,
)
from app.sandbox.rsa_keys import first_key

__all__ = ["GraphToken", "MicrosoftIdentity"]

ACCESS_TOKEN_SECONDS = 3599
CODE_LIVES = timedelta(minutes=10)
REFRESH_LIVES = timedelta(days=90)  # sliding: each use brings a new one


class MicrosoftIdentity:
    """Accounts and every token that was ever given out. Times are the sandbox clock's."""

    def __init__(
        self,
        clock: Clock,
        *,
        registration: Registration | None = None,
        redirect_uris: Sequence[str] = (),
    ) -> None:
        self.clock = clock
        self.registration = registration or Registration()
        self.keys = KeySet(first_key("microsoft"), first_key("personal"))
        self.redirect_uris = set(redirect_uris)
        self.auto_consent = False
        """True: the sign-in page agrees for the hinted or first account without being seen."""
        self.grant_only: frozenset[str] | None = None
        """Scopes that are granted at most; None: what was asked for."""
        self.accounts: dict[str, Account] = {}
        self.refreshes = 0
        """How often the token endpoint has turned a refresh token."""
        self._lock = threading.RLock()
        self._codes: dict[str, Code] = {}
        self._used: set[str] = set()
        self._refresh: dict[str, RefreshToken] = {}
        self._access: dict[str, GraphToken] = {}
        self._refusals: list[tuple[str, Refusal]] = []

    # Accounts

    def add_account(self, address: str, *, name: str = "", personal: bool = False) -> Account:
        """A new account with an object id of its own."""
        oid = str(uuid.uuid5(uuid.NAMESPACE_DNS, address.lower()))
        tid = PERSONAL_TENANT if personal else WORK_TENANT
        account = Account(address.lower(), name, oid, tid)
        self.accounts[account.address] = account
        return account

    # Trouble on command

    def refuse_next(
        self, code: int, *, error: str = "invalid_grant", where: str = "token", status: int = 400,
        suberror: str = "", claims: str = "",
    ) -> None:  # fmt: skip
        """The next call of "token" or "authorize" is refused with this AADSTS code."""
        refusal = Refusal(error, code, status=status, suberror=suberror, claims=claims)
        with self._lock:
            self._refusals.append((where, refusal))

    def take_refusal(self, where: str) -> None:
        """
        Raises:
            Refusal: one was ordered.
        """
        with self._lock:
            for ordered in self._refusals:
                if ordered[0] == where:
                    self._refusals.remove(ordered)
                    raise ordered[1]

    def revoke(self, address: str) -> None:
        """An administrator or the user ends all sessions."""
        with self._lock:
            self._refresh = {
                v: t for v, t in self._refresh.items() if t.account.address != address.lower()
            }
            self._access = {
                v: t for v, t in self._access.items() if t.account.address != address.lower()
            }

    def drop_access_tokens(self, address: str) -> None:
        """Access tokens end early; what they were made from lives on."""
        with self._lock:
            self._access = {
                v: t for v, t in self._access.items() if t.account.address != address.lower()
            }

    # Tokens

    def graph_token(self, value: str) -> GraphToken | None:
        """The live token, or None: unknown, expired, revoked."""
        with self._lock:
            token = self._access.get(value)
        return token if token and token.expires_at > self.clock.now() else None

    def mint(self, address: str, *scopes: str) -> str:
        """An access token for Graph without a sign-in."""
        account = self.accounts[address.lower()]
        return self._mint(account, frozenset(scopes))

    def api_token(self, address: str, **changed: object) -> str:
        """An access token for the add-in's own API, as nested app authentication gets it.

        Args:
            changed: Claims in the place of the right ones; None leaves one out.
        """
        account = self.accounts[address.lower()]
        client = self.registration.client_id
        extra: dict[str, object] = {
            "azp": client, "azpacr": "0", "scp": "access_as_user",
            "preferred_username": account.address,
        }  # fmt: skip
        return self._signed(account, extra | changed)

    def id_token(self, account: Account, nonce: str = "", **changed: object) -> str:
        """Who signed in."""
        extra: dict[str, object] = {"name": account.name, "preferred_username": account.address}
        if nonce:
            extra["nonce"] = nonce
        return self._signed(account, extra | changed)

    def _signed(self, account: Account, extra: dict[str, object]) -> str:
        now = int(self.clock.now().timestamp())
        claims: dict[str, Any] = {
            "aud": self.registration.client_id,
            "iss": f"{LOGIN}/{account.tid}/v2.0",
            "iat": now,
            "nbf": now,
            "exp": now + 3900,
            "oid": account.oid,
            "tid": account.tid,
            "sub": hashlib.sha256(account.oid.encode()).hexdigest()[:43],
            "ver": "2.0",
            **extra,
        }
        kept = {name: value for name, value in claims.items() if value is not None}
        issuer = PERSONAL_ONLY if account.tid == PERSONAL_TENANT else ANY_TENANT
        return self.keys.sign(kept, issuer=issuer)

    def _mint(self, account: Account, scopes: frozenset[str]) -> str:
        value = f"EwB4A8l6BAAU{secrets.token_urlsafe(48)}"
        ends = self.clock.now() + timedelta(seconds=ACCESS_TOKEN_SECONDS)
        with self._lock:
            self._access[value] = GraphToken(account, self.registration.client_id, scopes, ends)
        return value

    # The authorization code flow

    def agree(self, address: str, request: AuthorizationRequest) -> str:
        """The user agrees: a code.

        Raises:
            Refusal: only an administrator may agree for this account; wrong kind of account.
        """
        account = self.accounts[address.lower()]
        if account.admin_only:
            raise Refusal("consent_required", 90094, "The grant requires administrator permission.")
        if request.tenant == "consumers" and account.tid != PERSONAL_TENANT:
            raise Refusal("invalid_request", 50020, "User account does not exist in tenant.")
        if request.tenant == "organizations" and account.tid == PERSONAL_TENANT:
            raise Refusal("invalid_request", 500208, "The domain is not a valid login domain.")
        scopes = frozenset(scope.removeprefix(GRAPH) for scope in request.scopes)
        if self.grant_only is not None:
            scopes = frozenset(s for s in scopes if s in OIDC or s in self.grant_only)
        account.consented |= scopes
        code = f"M.C5{secrets.token_urlsafe(32)}"
        with self._lock:
            self._codes[code] = Code(account, request, scopes, self.clock.now() + CODE_LIVES)
        return code

    def exchange(self, code: str, *, redirect_uri: str, verifier: str) -> dict[str, object]:
        """The token endpoint's answer to `authorization_code`.

        Raises:
            Refusal: unknown, used or old code; another redirect address or verifier.
        """
        with self._lock:
            if code in self._used:
                raise Refusal("invalid_grant", 54005, "The code was already redeemed.")
            found = self._codes.pop(code, None)
            self._used.add(code)
        if found is None or found.expires_at <= self.clock.now():
            raise Refusal("invalid_grant", 70008, "The code has expired.")
        if redirect_uri != found.request.redirect_uri:
            raise Refusal("invalid_request", 50011, "The redirect URI does not match.")
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
        if digest.rstrip(b"=").decode() != found.request.challenge:
            raise Refusal("invalid_grant", 501481, "The code verifier does not match.")
        return self._answer(found.account, found.scopes, nonce=found.request.nonce)

    def refresh(self, value: str, scopes: frozenset[str]) -> dict[str, object]:
        """The token endpoint's answer to `refresh_token`.

        Raises:
            Refusal: revoked or old, or more is asked for than was agreed to.
        """
        with self._lock:
            held = self._refresh.get(value)
        if held is None:
            raise Refusal("invalid_grant", 50173, "The grant was revoked.", suberror="bad_token")
        if held.expires_at <= self.clock.now():
            raise Refusal("invalid_grant", 700082, "Expired due to inactivity.")
        wanted = frozenset(scope.removeprefix(GRAPH) for scope in scopes)
        if wanted - OIDC - held.account.consented:
            raise Refusal(
                "invalid_grant", 65001, "The user has not consented.", suberror="consent_required"
            )
        self.refreshes += 1
        return self._answer(held.account, (wanted - OIDC) | (held.scopes & OIDC))

    def _answer(
        self, account: Account, scopes: frozenset[str], *, nonce: str = ""
    ) -> dict[str, object]:
        for_graph = scopes - OIDC
        answer: dict[str, object] = {
            "token_type": "Bearer",
            "scope": " ".join(sorted(for_graph)),
            "expires_in": ACCESS_TOKEN_SECONDS,
            "ext_expires_in": ACCESS_TOKEN_SECONDS,
            "access_token": self._mint(account, for_graph),
        }
        if "offline_access" in scopes:
            value = f"1.AQ{secrets.token_urlsafe(48)}"
            with self._lock:
                self._refresh[value] = RefreshToken(
                    account, scopes, self.clock.now() + REFRESH_LIVES
                )
            answer["refresh_token"] = value
        if "openid" in scopes:
            answer["id_token"] = self.id_token(account, nonce)
            info = json.dumps({"uid": account.oid, "utid": account.tid}).encode()
            answer["client_info"] = base64.urlsafe_b64encode(info).decode().rstrip("=")
        return answer
