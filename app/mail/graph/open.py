"""Opens Outlook mailboxes: what all of them share (connections, the gate, tokens) is here."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import httpx

from app.domain.account import Mailbox, TrustLevel
from app.domain.errors import ReconnectNeeded
from app.mail.graph.calls import Calls, Patience
from app.mail.graph.client import GraphMailbox, Shared
from app.mail.graph.consent import READ, READ_WRITE, Consent, Grant
from app.mail.graph.contents import Reach
from app.mail.graph.folders import FolderIds
from app.mail.graph.pace import Gate
from app.mail.graph.subscriptions import Hooks, Subscriptions
from app.mail.graph.tokens import AccessTokens, BackgroundCredential, KeepGrant
from app.mail.graph.transport import Transport

BACKGROUND: Final = timedelta(seconds=20)
"""How long a job waits inside one call after refusals, before it is put off as busy."""


@dataclass(frozen=True, slots=True)
class GraphSetup:
    """What the settings say."""

    endpoint: str
    hooks: Hooks = field(repr=False)
    window: timedelta = timedelta(days=60)
    """How far back changes are followed; as far as a newly connected mailbox is read."""


class Graph:
    """Safe to share between threads; so are the mailboxes it opens. Opening asks nothing."""

    def __init__(
        self,
        setup: GraphSetup,
        consent: Consent,
        http: httpx.Client,
        *,
        clock: Callable[[], datetime],
        keep_grant: KeepGrant,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """
        Args:
            clock: The service's clock: it says when an access token or a subscription ends.
            keep_grant: Stores the grant that follows the one a mailbox was opened with.
            sleep: Waits real seconds.
        """
        self._hooks = setup.hooks
        self._transport = Transport(http, setup.endpoint)
        self._tokens = AccessTokens(consent, clock, keep_grant)
        self._gate = Gate()
        self._shared = Shared(FolderIds(), clock, setup.window)
        self._sleep = sleep

    def watched(self, box: Mailbox, grant: str) -> GraphMailbox:
        """By the grant of a background connection, as `Grant.text` gave it."""
        reach = _reach(box.level, grant)
        calls = Calls(
            self._transport,
            BackgroundCredential(self._tokens, box.id, grant),
            self._gate,
            mailbox=str(box.id),
            patience=Patience(BACKGROUND, self._sleep),
        )
        subscriptions = Subscriptions(calls, self._hooks, box.id)
        return GraphMailbox(
            calls, reach, self._shared, subscriptions, mailbox_id=box.id, address=box.address
        )


def _reach(level: TrustLevel, stored: str) -> Reach:
    """What the level wants and the grant allows. A grant that cannot be read is told as such by
    the first call, not by opening."""
    if level is not TrustLevel.FULL or not stored:
        return Reach()
    try:
        grant = Grant.of(stored)
    except ReconnectNeeded:
        return Reach()
    return Reach(text=grant.allows(READ), drafts=grant.allows(READ_WRITE))
