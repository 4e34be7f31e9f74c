"""Live access tokens: of a background grant, renewed before they end; or of one add-on event."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from app.domain.errors import AppError, MailboxDown, ReconnectNeeded
from app.mail.gmail.consent import AccessToken, Consent
from app.mail.ports import OpenContext

EARLY = timedelta(minutes=5)
"""A token that ends so soon is renewed first: a long page must not lose it half way."""
REMEMBERED = 10_000


class AccessTokens:
    """The access tokens of this process, by refresh token, so that each is asked for once an hour.

    In memory only: what is stored, sealed, is the refresh token.
    """

    def __init__(self, consent: Consent, clock: Callable[[], datetime]) -> None:
        self._consent = consent
        self._clock = clock
        self._lock = threading.Lock()
        self._live: OrderedDict[bytes, AccessToken] = OrderedDict()

    def of(self, refresh_token: str) -> AccessToken:
        """A token that lives for a while yet.

        Raises:
            ReconnectNeeded: the grant is dead.
            MailboxNotAllowed, MailboxDown: as `Consent.refresh`.
        """
        key, now = _key(refresh_token), self._clock()
        with self._lock:
            found = self._live.get(key)
        if found is not None and now < found.expires_at - EARLY:
            return found
        fresh = self._consent.refresh(refresh_token, now=now)
        with self._lock:
            self._live[key] = fresh
            self._live.move_to_end(key)
            if len(self._live) > REMEMBERED:
                self._live.popitem(last=False)
        return fresh

    def forget(self, refresh_token: str, refused: AccessToken) -> None:
        """Google refused this token; one that somebody renewed meanwhile is kept."""
        key = _key(refresh_token)
        with self._lock:
            if self._live.get(key) == refused:
                del self._live[key]


class BackgroundCredential:
    """A mailbox that was connected for watching."""

    def __init__(self, tokens: AccessTokens, refresh_token: str) -> None:
        self._tokens = tokens
        self._refresh_token = refresh_token
        self._used: AccessToken | None = None

    def headers(self) -> Mapping[str, str]:
        """The bearer token, renewed if it is about to end."""
        if not self._refresh_token:
            raise ReconnectNeeded("no grant is stored")
        self._used = self._tokens.of(self._refresh_token)
        return {"Authorization": f"Bearer {self._used.value}"}

    def renewed(self) -> bool:
        """The clocks disagree, or the token was revoked: a new one tells which."""
        if self._used is not None:
            self._tokens.forget(self._refresh_token, self._used)
        return True

    def dead(self) -> AppError:
        """A token fresh from Google was refused."""
        return ReconnectNeeded("access token refused")


class OpenCredential:
    """The tokens of one event: the user's, and the open message's on every request."""

    def __init__(self, context: OpenContext) -> None:
        self._context = context

    def headers(self) -> Mapping[str, str]:
        """Both tokens; there is no refresh token to renew them by."""
        found = {"Authorization": f"Bearer {self._context.access_token}"}
        if self._context.message_token:
            found["X-Goog-Gmail-Access-Token"] = self._context.message_token
        return found

    def renewed(self) -> bool:
        """Never."""
        return False

    def dead(self) -> AppError:
        """No grant has died: opening the message again brings new tokens."""
        return MailboxDown("the event's tokens were refused", wait=timedelta(0))


def _key(refresh_token: str) -> bytes:
    return hashlib.sha256(refresh_token.encode()).digest()
