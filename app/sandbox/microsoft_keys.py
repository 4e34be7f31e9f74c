"""Microsoft's signing keys in small: RSA keys made at the start, a key set with issuers."""

import base64
import hashlib
import threading
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from app.sandbox.microsoft_records import LOGIN, PERSONAL_TENANT
from app.sandbox.rsa_keys import new_key

ANY_TENANT = f"{LOGIN}/{{tenantid}}/v2.0"
PERSONAL_ONLY = f"{LOGIN}/{PERSONAL_TENANT}/v2.0"


class KeySet:
    """Signs with the newest key of an issuer; older keys stay published."""

    def __init__(
        self, first: rsa.RSAPrivateKey | None = None, personal: rsa.RSAPrivateKey | None = None
    ) -> None:
        self._lock = threading.Lock()
        self._keys: dict[str, tuple[rsa.RSAPrivateKey, str]] = {}
        self._newest: dict[str, str] = {}
        self._sign_with(first or new_key(), ANY_TENANT)
        self._sign_with(personal or new_key(), PERSONAL_ONLY)

    def rotate(self, issuer: str = ANY_TENANT) -> str:
        """A new key signs from now on; answers its id."""
        return self._sign_with(new_key(), issuer)

    def _sign_with(self, key: rsa.RSAPrivateKey, issuer: str) -> str:
        modulus = _base64(key.public_key().public_numbers().n)
        kid = base64.urlsafe_b64encode(hashlib.sha256(modulus.encode()).digest()[:20]).decode()
        kid = kid.rstrip("=")
        with self._lock:
            self._keys[kid] = (key, issuer)
            self._newest[issuer] = kid
        return kid

    def sign(self, claims: dict[str, Any], *, issuer: str = ANY_TENANT, kid: str = "") -> str:
        """A JWT, RS256, by the newest key of this issuer or by the one named."""
        with self._lock:
            kid = kid or self._newest[issuer]
            key = self._keys[kid][0]
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": kid, "typ": "JWT"})

    def document(self) -> dict[str, Any]:
        """The document at …/discovery/v2.0/keys."""
        with self._lock:
            listed = list(self._keys.items())
        return {
            "keys": [
                {
                    "kty": "RSA", "use": "sig", "kid": kid, "x5t": kid,
                    "n": _base64(key.public_key().public_numbers().n),
                    "e": _base64(key.public_key().public_numbers().e),
                    "issuer": issuer,
                }
                for kid, (key, issuer) in listed
            ]
        }  # fmt: skip


def _base64(number: int) -> str:
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
