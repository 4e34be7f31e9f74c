"""Live access tokens of background grants: asked for about once an hour, by one thread at a time
for one account, and the refresh token that comes back with them is handed on to be kept."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.account import MailboxId
from app.domain.errors import AppError, ReconnectNeeded
from app.mail.graph.consent import AccessToken, Consent, Grant

EARLY = timedelta(minutes=5)
"""A token that ends so soon is renewed first: a long page must not lose it half way."""
REMEMBERED = 10_000

KeepGrant = Callable[[MailboxId, str, str], None]
"""Stores the grant of a mailbox (the third) in the place of the one before (the second), if that
is what is stored. Microsoft turns the refresh token at each use, and one that is never replaced
ends after 90 days."""


@dataclass(frozen=True, slots=True)
class _Live:
    access: AccessToken
    grant: Grant


class AccessTokens:
    """The access tokens of this process. Safe to share between threads."""

    def __init__(
        self, consent: Consent, clock: Callable[[], datetime], keep_grant: KeepGrant
    ) -> None:
        self._consent = consent
        self._clock = clock
        self._keep_grant = keep_grant
        self._lock = threading.Lock()
        self._live: OrderedDict[bytes, _Live] = OrderedDict()
        self._accounts: OrderedDict[MailboxId, threading.Lock] = OrderedDict()

    def of(self, mailbox_id: MailboxId, stored: str) -> AccessToken:
        """A token that lives for a while yet.

        Args:
            stored: The grant as it was stored when the mailbox was opened.

        Raises:
            ReconnectNeeded and its kin: the grant is dead.
            MailboxNotAllowed and its kin, NotSetUp, MailboxBusy, MailboxDown.
        """
        key = _key(stored)
        if (live := self._fresh(key)) is not None:
            return live.access
        with self._account(mailbox_id):
            if (live := self._fresh(key)) is not None:
                return live.access  # another thread has asked meanwhile
            known = self._known(key)
            # msal would hand out the token that this clock says is over.
            return self._renew(mailbox_id, key, stored, force=known is not None)

    def refused(self, mailbox_id: MailboxId, stored: str, access: AccessToken) -> None:
        """Graph refused this token: get another one, unless somebody has done so meanwhile."""
        key = _key(stored)
        with self._account(mailbox_id):
            known = self._known(key)
            if known is None or known.access == access:
                self._renew(mailbox_id, key, stored, force=True)

    def _renew(self, mailbox_id: MailboxId, key: bytes, stored: str, *, force: bool) -> AccessToken:
        known = self._known(key)
        grant = known.grant if known is not None else Grant.of(stored)
        renewed = self._consent.refresh(grant, now=self._clock(), force=force)
        live = _Live(renewed.access, renewed.grant)
        with self._lock:
            # Whoever opens the mailbox next comes with the grant that is stored now.
            for one in {key, _key(renewed.grant.text())}:
                self._live[one] = live
                self._live.move_to_end(one)
            while len(self._live) > REMEMBERED:
                self._live.popitem(last=False)
        if renewed.grant != grant:
            self._keep_grant(mailbox_id, grant.text(), renewed.grant.text())
        return renewed.access

    def _known(self, key: bytes) -> _Live | None:
        with self._lock:
            return self._live.get(key)

    def _fresh(self, key: bytes) -> _Live | None:
        live = self._known(key)
        if live is not None and self._clock() < live.access.expires_at - EARLY:
            return live
        return None

    def _account(self, mailbox_id: MailboxId) -> threading.Lock:
        with self._lock:
            lock = self._accounts.pop(mailbox_id, None) or threading.Lock()
            self._accounts[mailbox_id] = lock
            if len(self._accounts) > REMEMBERED:
                _, oldest = next(iter(self._accounts.items()))
                if not oldest.locked():
                    self._accounts.popitem(last=False)
            return lock


class BackgroundCredential:
    """A mailbox that was connected for watching."""

    def __init__(self, tokens: AccessTokens, mailbox_id: MailboxId, stored: str) -> None:
        self._tokens = tokens
        self._mailbox_id = mailbox_id
        self._stored = stored
        self._used: AccessToken | None = None

    def headers(self) -> Mapping[str, str]:
        """The bearer token, renewed if it is about to end."""
        self._used = self._tokens.of(self._mailbox_id, self._stored)
        return {"Authorization": f"Bearer {self._used.value}"}

    def renewed(self) -> bool:
        """The clocks disagree, or the token was revoked: a new one tells which."""
        if self._used is not None:
            self._tokens.refused(self._mailbox_id, self._stored, self._used)
        return True

    def dead(self) -> AppError:
        """A token fresh from Microsoft was refused."""
        return ReconnectNeeded("access token refused")


def _key(stored: str) -> bytes:
    return hashlib.sha256(stored.encode()).digest()
