"""Opens Gmail mailboxes: what all of them share (connections, quota pace, tokens) is here."""

import functools
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx

from app.domain.account import Mailbox, TrustLevel
from app.mail.gmail.api import gmail_api
from app.mail.gmail.calls import Calls, Credential, Patience
from app.mail.gmail.client import GmailMailbox, Reach
from app.mail.gmail.consent import Consent
from app.mail.gmail.pace import QuotaPace
from app.mail.gmail.tokens import AccessTokens, BackgroundCredential, OpenCredential
from app.mail.ports import OpenContext

OPEN_READONLY: Final = "https://www.googleapis.com/auth/gmail.addons.current.message.readonly"
OPEN_COMPOSE: Final = "https://www.googleapis.com/auth/gmail.addons.current.action.compose"
TIMEOUT: Final = httpx.Timeout(20.0, connect=5.0)  # seconds; a card has 30 in all
BACKGROUND: Final = timedelta(seconds=20)
"""How long a job waits inside one call after refusals, before it is put off as busy."""
WHILE_SOMEBODY_LOOKS: Final = timedelta(seconds=4)

REACH: Final = {
    TrustLevel.FULL: Reach(text=True, aliases=True, drafts=True, draft_list=True),
    TrustLevel.HEADERS: Reach(),
    TrustLevel.ON_OPEN: Reach(),
}


def connections() -> httpx.Client:
    """The client to share within a process; close it at the end."""
    return httpx.Client(
        verify=_trusted(),
        timeout=TIMEOUT,
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=40),
        follow_redirects=False,
        # All users share it: a cookie that one answer sets must not travel with another's call.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        mounts={"all://127.0.0.1": None, "all://localhost": None},  # the sandbox is not proxied
    )


@functools.cache
def _trusted() -> ssl.SSLContext:
    """Reading all the world's certificates takes longer than a hundred cards."""
    return httpx.create_ssl_context()


@dataclass(frozen=True, slots=True)
class GmailSetup:
    """What the settings say."""

    api_endpoint: str
    topic: str
    units_per_minute: int = 6000


class Gmail:
    """Safe to share between threads; so are the mailboxes it opens. Opening asks nothing."""

    def __init__(
        self,
        setup: GmailSetup,
        consent: Consent,
        http: httpx.Client,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """
        Args:
            clock: The service's clock: it says when an access token ends.
            sleep: Waits real seconds.
        """
        self._setup = setup
        self._http = http
        self._consent = consent
        self._tokens = AccessTokens(consent, clock)
        self._pace = QuotaPace(setup.units_per_minute, _real_now)
        self._sleep = sleep

    def watched(self, box: Mailbox, grant: str) -> GmailMailbox:
        """By the refresh token of a background grant."""
        credential = BackgroundCredential(self._tokens, grant)
        return self._opened(box.address, REACH[box.level], credential, BACKGROUND)

    def shown(self, box: Mailbox, context: OpenContext) -> GmailMailbox:
        """By the tokens of one add-on event: good for the open message and its thread."""
        scopes = context.scopes
        reach = Reach(text=OPEN_READONLY in scopes, drafts=OPEN_COMPOSE in scopes)
        return self._opened(box.address, reach, OpenCredential(context), WHILE_SOMEBODY_LOOKS)

    def give_back(self, grant: str) -> None:
        """Revoke a background grant, and with it every token that Google made of it.

        Raises:
            MailboxDown: Google did not answer.
        """
        self._consent.revoke(grant)

    def _opened(
        self, address: str, reach: Reach, credential: Credential, waits: timedelta
    ) -> GmailMailbox:
        calls = Calls(
            self._http, credential, self._pace, mailbox=address,
            patience=Patience(waits, self._sleep),
        )  # fmt: skip
        return GmailMailbox(
            gmail_api(self._setup.api_endpoint), calls, reach, address=address,
            topic=self._setup.topic,
        )  # fmt: skip


def _real_now() -> datetime:
    """Google's quota refills by real time, wherever a demo has moved the service's clock."""
    return datetime.now(UTC)
