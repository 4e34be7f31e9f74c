"""Tokens that Google signed: verified, never only decoded.

Sources: "Verify requests" of the add-ons' alternate runtimes, Pub/Sub "Authentication for push
subscriptions", RFC 8725. Which service account and which audience are right is the caller's to say,
exactly: a pattern would let any other project's add-on in, and any audience anybody's token.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn

from app.domain.errors import CallerRefused
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.signed import verified

ISSUERS = ("https://accounts.google.com", "accounts.google.com")
SKEW = timedelta(seconds=10)
LONGEST_LIFE = timedelta(hours=24)
"""Google's live an hour. A claim of more is no reason to believe in it for a year."""


@dataclass(frozen=True, slots=True)
class SystemCaller:
    """A service account of Google's, acting for our project."""

    email: str


@dataclass(frozen=True, slots=True)
class GoogleUser:
    """A person, known by `sub`: stable, while an address can change hands."""

    sub: str
    email: str  # lower case


class GoogleIdentity:
    """Safe to share between threads. No token is remembered: checking one takes some 30 us."""

    def __init__(self, certificates: Certificates) -> None:
        self._certificates = certificates

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
        if claims["email"] != email:
            _refuse("service account")
        return SystemCaller(email)

    def user(self, token: str, *, audience: str, now: datetime) -> GoogleUser:
        """The person a user ID token names; `audience` is the OAuth client it was made for.

        Raises:
            CallerRefused, MailboxDown: as for `system`.
        """
        claims = self._checked(token, audience, now)
        subject = _text(claims.get("sub"))
        if not subject:
            _refuse("no subject")
        return GoogleUser(subject, _text(claims["email"]).lower())

    def _checked(self, token: str, audience: str, now: datetime) -> Mapping[str, object]:
        """Claims that hold for this audience now; `email` is a text that is not empty."""
        if not token:
            _refuse("no token")
        claims = verified(token, lambda kid: self._certificates.key(kid, now))
        if claims.get("iss") not in ISSUERS:
            _refuse("issuer")
        if not audience or claims.get("aud") != audience:
            _refuse("audience")
        if not _text(claims.get("email")):
            _refuse("no email")
        if claims.get("email_verified") is not True:
            _refuse("email not verified")
        at, skew = now.timestamp(), SKEW.total_seconds()
        expires_at = _seconds(claims.get("exp"), missing=float("-inf"))
        issued_at = _seconds(claims.get("iat"), missing=float("inf"))
        if at >= expires_at + skew:
            _refuse("expired")
        if at < issued_at - skew:
            _refuse("not yet valid")
        if expires_at - issued_at > LONGEST_LIFE.total_seconds():
            _refuse("lives too long")
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
