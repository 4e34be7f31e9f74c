"""Google's signing keys in small: RSA keys made at the start, certificates by key id."""

import hashlib
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from app.sandbox.rsa_keys import new_key


class SigningKeys:
    """Signs with the newest key; certificates of older keys stay published."""

    def __init__(self, first: rsa.RSAPrivateKey | None = None) -> None:
        self._lock = threading.Lock()
        self._keys: dict[str, tuple[rsa.RSAPrivateKey, str]] = {}
        self._newest = ""
        self._sign_with(first or new_key())

    def rotate(self, *, withdraw_old: bool = False) -> str:
        """A new key signs from now on; answers its id."""
        return self._sign_with(new_key(), withdraw_old=withdraw_old)

    def _sign_with(self, key: rsa.RSAPrivateKey, *, withdraw_old: bool = False) -> str:
        pem = _certificate(key)
        kid = hashlib.sha1(pem.encode(), usedforsecurity=False).hexdigest()
        with self._lock:
            if withdraw_old:
                self._keys.clear()
            self._keys[kid] = (key, pem)
            self._newest = kid
        return kid

    def sign(self, claims: dict[str, Any], *, kid: str | None = None) -> str:
        """A JWT, RS256."""
        with self._lock:
            kid = kid or self._newest
            key = self._keys[kid][0]
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": kid})

    def certificates(self) -> dict[str, str]:
        """The document at /oauth2/v1/certs: key id -> PEM."""
        with self._lock:
            return {kid: pem for kid, (_, pem) in self._keys.items()}


def _certificate(key: rsa.RSAPrivateKey) -> str:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "federated-signon.sandbox")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=3650))
        .not_valid_after(now + timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM).decode()
