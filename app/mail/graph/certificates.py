"""Microsoft's public keys by key id (a JWKS, RFC 7517), each with the issuer that may use it."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from app.domain.errors import MailboxDown

KEY_SET: Final = "https://login.microsoftonline.com/common/discovery/v2.0/keys"
LIVES = timedelta(hours=24)
"""Keys are fetched about daily; new ones are published days before they sign."""
STALE = timedelta(days=3)
"""So long yesterday's keys are better than a closed door, while Microsoft does not answer."""
ASK_AGAIN = timedelta(minutes=1)
"""An unknown key id makes us ask, but not more often than this: anybody can invent key ids."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """`issuer` holds `{tenantid}` where the key signs for any tenant."""

    key: RSAPublicKey
    issuer: str


@dataclass(frozen=True, slots=True)
class _Known:
    keys: Mapping[str, SigningKey]
    fetched_at: datetime


class SigningKeys:
    """`http` may be shared by threads; one thread asks while the others wait."""

    def __init__(self, url: str, http: httpx.Client) -> None:
        """
        Args:
            url: `…/common/discovery/v2.0/keys`, the `jwks_uri` of Microsoft's metadata.
        """
        self._url = url
        self._http = http
        self._lock = threading.Lock()
        self._known: _Known | None = None
        self._tried_at: datetime | None = None

    def key(self, kid: str, now: datetime) -> SigningKey | None:
        """The key, or None: Microsoft does not know it.

        Raises:
            MailboxDown: there are no keys and Microsoft does not answer.
        """
        known = self._known
        if known is not None and _fresh(known, now) and kid in known.keys:
            return known.keys[kid]
        with self._lock:
            known = self._known
            fresh = known is not None and _fresh(known, now)
            if self._may_ask(now) and not (known is not None and fresh and kid in known.keys):
                self._tried_at = now
                self._known = self._ask(now)
            if self._known is None:
                raise MailboxDown("Microsoft's keys could not be fetched")
            return self._known.keys.get(kid)

    def _may_ask(self, now: datetime) -> bool:
        return self._tried_at is None or not self._tried_at <= now < self._tried_at + ASK_AGAIN

    def _ask(self, now: datetime) -> _Known | None:
        try:
            answer = self._http.get(self._url)
            answer.raise_for_status()
            return _Known(_keys_in(answer.json()), now)
        except (httpx.HTTPError, ValueError, TypeError, AttributeError):
            known = self._known
            return known if known is not None and abs(now - known.fetched_at) < STALE else None


def _fresh(known: _Known, now: datetime) -> bool:
    return known.fetched_at <= now < known.fetched_at + LIVES


def _keys_in(document: Mapping[str, object]) -> dict[str, SigningKey]:
    """RSA keys for signatures that name their issuer; any other is left out."""
    listed = document["keys"] if isinstance(document.get("keys"), list) else None
    if not isinstance(listed, list):
        raise ValueError("no key set")
    found: dict[str, SigningKey] = {}
    for one in listed:
        if not isinstance(one, dict) or one.get("kty") != "RSA" or one.get("use", "sig") != "sig":
            continue
        kid, issuer = one.get("kid"), one.get("issuer")
        if not (isinstance(kid, str) and isinstance(issuer, str) and issuer):
            continue
        try:
            key = jwt.PyJWK.from_dict({**one, "alg": "RS256"}).key
        except (jwt.PyJWTError, json.JSONDecodeError, ValueError):
            continue
        if isinstance(key, RSAPublicKey):
            found[kid] = SigningKey(key, issuer)
    return found
