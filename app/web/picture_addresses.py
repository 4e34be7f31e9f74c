"""Addresses of pictures: signed, good for a few days, and with nothing personal in them."""

import hmac
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from typing import Final

from app.cards.language import ENGLISH, Language
from app.cards.picture.address import told
from app.cards.picture.numbers import Numbers
from app.cards.picture.png import Theme
from app.web import paths

PURPOSE: Final = "picture addresses"
"""What the key ring derives our key for."""
DAY: Final = int(timedelta(days=1).total_seconds())
DAYS: Final = 3
"""A card is drawn anew on every day; its image need not outlive it by much."""


class Pictures:
    """Makes addresses, and knows them again."""

    def __init__(self, key: bytes, base_url: str) -> None:
        self._key = key
        self._start = f"{base_url}{paths.PICTURE}/"

    def url(
        self, numbers: Numbers, theme: Theme, now: datetime, language: Language = ENGLISH
    ) -> str:
        """The same all day, so that whoever keeps images finds them again."""
        until = int(now.timestamp()) // DAY + DAYS
        what = f"{until}/{theme}{told(numbers, language)}"
        return f"{self._start}{self._signature(what)}/{what}.png"

    def is_ours(self, signature: str, until: str, what: str) -> bool:
        """Whether we made this address."""
        ours = self._signature(f"{until}/{what}")
        return hmac.compare_digest(signature.encode("utf-8", "replace"), ours.encode())

    def left(self, until: str, now: datetime) -> int:
        """How many seconds an address of ours is still good for."""
        return int(until) * DAY - int(now.timestamp())

    def _signature(self, what: str) -> str:
        digest = hmac.digest(self._key, what.encode("utf-8", "replace"), "sha256")
        return urlsafe_b64encode(digest[:15]).decode()
