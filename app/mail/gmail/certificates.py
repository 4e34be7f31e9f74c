"""Google's public keys by key id, fetched when needed and kept as long as Google says."""

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509 import load_pem_x509_certificate

from app.domain.errors import MailboxDown

FLOOR, CEILING = timedelta(minutes=5), timedelta(hours=24)
"""`max-age` is believed between these two; keys are rotated about every week."""
ASK_AGAIN = timedelta(minutes=1)
"""An unknown key id makes us ask, but not more often than this: anybody can invent key ids."""


@dataclass(frozen=True, slots=True)
class _Known:
    keys: Mapping[str, RSAPublicKey]
    fetched_at: datetime
    fresh_until: datetime


class Certificates:
    """`http` may be shared by threads; one thread asks while the others wait."""

    def __init__(self, url: str, http: httpx.Client) -> None:
        self._url = url
        self._http = http
        self._lock = threading.Lock()
        self._known: _Known | None = None
        self._tried_at: datetime | None = None

    def at_hand(self, now: datetime) -> bool:
        """Whether `key` will answer for a known key id without asking the network."""
        known = self._known
        return known is not None and known.fetched_at <= now < known.fresh_until

    def key(self, kid: str, now: datetime) -> RSAPublicKey | None:
        """The key, or None: Google does not know it.

        Raises:
            MailboxDown: there are no keys and Google does not answer.
        """
        known = self._known
        if known is not None and self.at_hand(now) and kid in known.keys:
            return known.keys[kid]
        with self._lock:
            if self._may_ask(now) and not (self.at_hand(now) and self._holds(kid)):
                self._tried_at = now
                self._known = self._ask(now)
            if self._known is None:
                raise MailboxDown("Google's certificates could not be fetched")
            return self._known.keys.get(kid)

    def _holds(self, kid: str) -> bool:
        return self._known is not None and kid in self._known.keys

    def _may_ask(self, now: datetime) -> bool:
        """Not twice within a minute, whatever key ids are invented and however dead Google is."""
        return self._tried_at is None or not self._tried_at <= now < self._tried_at + ASK_AGAIN

    def _ask(self, now: datetime) -> _Known | None:
        try:
            answer = self._http.get(self._url)
            answer.raise_for_status()
            keys = _keys_in(answer.json())
        except (httpx.HTTPError, ValueError, TypeError, AttributeError):
            known = self._known
            if known is not None and abs(now - known.fetched_at) < CEILING:
                return known  # better yesterday's keys than a closed door
            return None
        lives = min(max(_max_age(answer.headers.get("cache-control", "")), FLOOR), CEILING)
        return _Known(keys, now, now + lives)


def _keys_in(document: Mapping[str, str]) -> dict[str, RSAPublicKey]:
    found: dict[str, RSAPublicKey] = {}
    for kid, pem in document.items():
        key = load_pem_x509_certificate(pem.encode("ascii")).public_key()
        if isinstance(key, RSAPublicKey):
            found[kid] = key
    return found


def _max_age(cache_control: str) -> timedelta:
    match = re.search(r"max-age=(\d{1,9})", cache_control)
    return timedelta(seconds=int(match.group(1))) if match else FLOOR
