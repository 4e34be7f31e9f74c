"""Tokens that Microsoft signed: verified, never only decoded.

Sources: "Access tokens in the Microsoft identity platform", "Secure applications and APIs by
validating claims", RFC 8725. Version 2 only; the issuer is that of the token's own tenant, and the
key must belong to the same issuer. A person is (tenant, object), never an address.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, NoReturn

import jwt
from jwt.types import Options

from app.domain.errors import CallerRefused
from app.mail.graph.certificates import SigningKeys

ISSUER: Final = "https://login.microsoftonline.com/{tenantid}/v2.0"
PERSONAL: Final = "9188040d-6c67-4c5b-b112-36a304b66dad"
"""The tenant of all personal accounts."""
OUR_SCOPE: Final = "access_as_user"
SKEW: Final = timedelta(minutes=3)
LONGEST_LIFE: Final = timedelta(hours=30)
"""Microsoft's live 60 to 90 minutes, with continuous access evaluation up to 28 hours."""
LONGEST_TOKEN: Final = 16_384  # characters; real ones have about 2,000
_GUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class MicrosoftUser:
    """A person, known by both ids together; each is a GUID in lower case."""

    tid: str
    oid: str
    username: str = ""
    """What the account calls itself, for showing only: it can be changed, and set by others."""

    @property
    def is_personal(self) -> bool:
        """An Outlook.com account, not one of a company or school."""
        return self.tid == PERSONAL


class MicrosoftIdentity:
    """Safe to share between threads."""

    def __init__(
        self, keys: SigningKeys, client_id: str, *, blocked: frozenset[str] = frozenset()
    ) -> None:
        """
        Args:
            client_id: Our registration: audience of every token that is for us.
            blocked: Tenants that are not let in, lower case.
        """
        self._keys = keys
        self._client_id = client_id
        self._blocked = blocked

    def caller(self, token: str, *, now: datetime) -> MicrosoftUser:
        """Who calls our API with an access token for it, out of the pane of our own add-in.

        Raises:
            CallerRefused: with a reason for the log.
            MailboxDown: no keys to check with.
        """
        claims = self._checked(token, now)
        if OUR_SCOPE not in str(claims.get("scp", "")).split():
            _refuse("scope")
        if claims.get("azp") != self._client_id:
            _refuse("client")
        return self._user(claims)

    def person(self, id_token: str, *, now: datetime) -> MicrosoftUser:
        """Who agreed on the consent page, from the ID token that came with the grant.

        Raises:
            CallerRefused, MailboxDown: as for `caller`.
        """
        claims = self._checked(id_token, now)
        if "scp" in claims or "azp" in claims:
            _refuse("not an ID token")
        return self._user(claims)

    def _user(self, claims: Mapping[str, Any]) -> MicrosoftUser:
        oid = _guid(claims.get("oid"))
        if oid is None:
            _refuse("no object id")
        tid = _guid(claims.get("tid"))
        if tid is None or tid in self._blocked:
            _refuse("tenant")
        name = claims.get("preferred_username")
        return MicrosoftUser(tid, oid, name.lower() if isinstance(name, str) else "")

    def _checked(self, token: str, now: datetime) -> Mapping[str, Any]:
        claims, key_issuer = self._verified(token, now)
        if claims.get("ver") != "2.0":
            _refuse("version")
        tid = _guid(claims.get("tid"))
        if tid is None:
            _refuse("no tenant")
        issuer = claims.get("iss")
        if issuer != ISSUER.replace("{tenantid}", tid):
            _refuse("issuer")
        if key_issuer.replace("{tenantid}", tid) != issuer:
            _refuse("key of another issuer")
        if not self._client_id or claims.get("aud") != self._client_id:
            _refuse("audience")
        _check_times(claims, now)
        return claims

    def _verified(self, token: str, now: datetime) -> tuple[Mapping[str, Any], str]:
        """Claims under a signature that holds, and the issuer that its key belongs to."""
        if not token or len(token) > LONGEST_TOKEN or not token.isascii():
            _refuse("no token" if not token else "not a token")
        try:
            header = jwt.get_unverified_header(token)
        except jwt.PyJWTError:
            _refuse("not a token")
        if header.get("alg") != "RS256":
            _refuse("algorithm")
        kid = header.get("kid")
        signing = self._keys.key(kid, now) if isinstance(kid, str) else None
        if signing is None:
            _refuse("unknown key")
        try:
            found: dict[str, Any] = jwt.decode(
                token, signing.key, algorithms=["RS256"], options=_ONLY_THE_SIGNATURE
            )
        except jwt.PyJWTError:
            _refuse("signature")
        return found, signing.issuer


# The claims are checked above, against the `now` that was given and with their exact types.
_ONLY_THE_SIGNATURE: Options = {
    "verify_signature": True, "verify_exp": False, "verify_nbf": False, "verify_iat": False,
    "verify_aud": False, "verify_iss": False, "verify_sub": False, "verify_jti": False,
}  # fmt: skip


def _check_times(claims: Mapping[str, Any], now: datetime) -> None:
    at, skew = now.timestamp(), SKEW.total_seconds()
    begins = _seconds(claims.get("nbf"), missing=float("inf"))
    ends = _seconds(claims.get("exp"), missing=float("-inf"))
    if at >= ends + skew:
        _refuse("expired")
    if at < begins - skew:
        _refuse("not yet valid")
    if ends - begins > LONGEST_LIFE.total_seconds():
        _refuse("lives too long")


def _guid(value: object) -> str | None:
    """In its one spelling: another case would be another person to a store."""
    return value if isinstance(value, str) and _GUID.fullmatch(value) else None


def _seconds(value: object, *, missing: float) -> float:
    """A missing or unreadable time fails every comparison."""
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e11:
        return missing
    return float(value)


def _refuse(reason: str) -> NoReturn:
    raise CallerRefused(reason)
