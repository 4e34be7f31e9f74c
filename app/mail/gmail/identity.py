"""Tokens that Google signed: verified, never only decoded.

Sources: "Verify requests" of the add-ons' alternate runtimes, Pub/Sub "Authentication for push
subscriptions", RFC 8725. Which service account and which audience are right is the caller's to say,
exactly: a pattern would let any other project's add-on in, and any audience anybody's token.
"""

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn

from app.domain.errors import CallerRefused
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.signed import verified

ISSUERS = frozenset({"https://accounts.google.com", "accounts.google.com"})
SKEW = timedelta(seconds=10)
LONGEST_LIFE = timedelta(hours=24)
"""Google's live an hour. A claim of more is no reason to believe in it for a year."""
REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class SystemCaller:
    """A service account of Google's, acting for our project."""

    email: str


@dataclass(frozen=True, slots=True)
class GoogleUser:
    """A person, known by `sub`: stable, while an address can change hands."""

    sub: str
    email: str  # lower case


@dataclass(frozen=True, slots=True)
class _Claims:
    """What a signature was found to cover. Times are epoch seconds."""

    kid: str
    issuer: str
    audience: str
    subject: str
    email: str
    email_verified: bool
    issued_at: float
    expires_at: float


class GoogleIdentity:
    """Safe to share between threads. A signature is checked once; the claims at every call."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates
        self._lock = threading.Lock()
        self._seen: OrderedDict[bytes, _Claims] = OrderedDict()

    def system(self, token: str, *, audience: str, email: str, now: datetime) -> SystemCaller:
        """The add-on's or the push subscription's service account.

        Args:
            audience: The exact URL that was called, from our settings and not from the request.
            email: The exact service account.

        Raises:
            CallerRefused: with a reason for the log.
            MailboxDown: no certificates to check with.
        """
        claims = self._checked(token, audience, now)
        if claims.email != email:
            _refuse("service account")
        return SystemCaller(claims.email)

    def user(self, token: str, *, audience: str, now: datetime) -> GoogleUser:
        """The person a user ID token names; `audience` is the OAuth client it was made for.

        Raises:
            CallerRefused, MailboxDown: as for `system`.
        """
        claims = self._checked(token, audience, now)
        if not claims.subject:
            _refuse("no subject")
        return GoogleUser(claims.subject, claims.email.lower())

    def _checked(self, token: str, audience: str, now: datetime) -> _Claims:
        claims = self._claims(token, now)
        if claims.issuer not in ISSUERS:
            _refuse("issuer")
        if not audience or claims.audience != audience:
            _refuse("audience")
        if not claims.email:
            _refuse("no email")
        if not claims.email_verified:
            _refuse("email not verified")
        at, skew = now.timestamp(), SKEW.total_seconds()
        if at >= claims.expires_at + skew:
            _refuse("expired")
        if at < claims.issued_at - skew:
            _refuse("not yet valid")
        if claims.expires_at - claims.issued_at > LONGEST_LIFE.total_seconds():
            _refuse("lives too long")
        return claims

    def _claims(self, token: str, now: datetime) -> _Claims:
        """Claims under a signature that holds; remembered by the hash of the whole token.

        Remembering changes no answer: Google sends one token with many calls while it lives, a
        token was never good for one call only, and times, audience and key are looked at again.
        """
        if not token:
            _refuse("no token")
        if not token.isascii():
            _refuse("not a token")
        digest = hashlib.sha256(token.encode("ascii")).digest()
        with self._lock:
            seen = self._seen.get(digest)
        if seen is not None and self._certificates.key(seen.kid, now) is not None:
            return seen
        kid, found = verified(token, lambda kid: self._certificates.key(kid, now))
        claims = _Claims(
            kid=kid,
            issuer=_text(found.get("iss")),
            audience=_text(found.get("aud")),
            subject=_text(found.get("sub")),
            email=_text(found.get("email")),
            email_verified=found.get("email_verified") is True,
            issued_at=_seconds(found.get("iat"), missing=float("inf")),
            expires_at=_seconds(found.get("exp"), missing=float("-inf")),
        )
        with self._lock:
            self._seen[digest] = claims
            if len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return claims


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: object, *, missing: float) -> float:
    """A missing or unreadable time fails every comparison."""
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e11:
        return missing
    return float(value)


def _refuse(reason: str) -> NoReturn:
    raise CallerRefused(reason)
