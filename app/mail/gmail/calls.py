"""One call to the Gmail API: pace before it, back-off after it, trouble turned into ours."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

import httpx
from googleapiclient.errors import HttpError

from app.domain.errors import AppError, DraftUnknown, MailboxDown, MessageGone
from app.mail.gmail.backoff import wait_after
from app.mail.gmail.pace import QuotaPace
from app.mail.gmail.transport import Transport
from app.mail.gmail.trouble import TokenRefused, Trouble, trouble_of

Json = dict[str, Any]
"""An answer of Google's, as its discovery document describes it."""


class ApiRequest(Protocol):
    """What google-api-python-client builds: an address and a body that can be sent."""

    def execute(self, http: Transport | None = None, num_retries: int = 0) -> Json | str | None:
        """Send it."""
        ...


class Credential(Protocol):
    """The headers that prove who asks."""

    def headers(self) -> Mapping[str, str]:
        """Live ones; may ask the token endpoint."""
        ...

    def renewed(self) -> bool:
        """Whether there are newer ones after Google refused these."""
        ...

    def dead(self) -> AppError:
        """What to raise when Google refuses for good."""
        ...


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one call may wait after refusals before it is given up as busy."""

    waits: timedelta
    sleep: Callable[[float], None] = time.sleep


class Calls:
    """The calls of one mailbox. `mailbox` names its quota bucket, any text that is the user's."""

    def __init__(
        self,
        http: httpx.Client,
        credential: Credential,
        pace: QuotaPace,
        *,
        mailbox: str,
        patience: Patience,
    ) -> None:
        self._http = http
        self._credential = credential
        self._pace = pace
        self._mailbox = mailbox
        self._patience = patience

    def ask(self, units: int, request: ApiRequest, *, gone: type[AppError] = MessageGone) -> Json:
        """Send a request that may be repeated.

        Args:
            units: Its cost in quota units.
            gone: What to raise when the thing asked for is not there.

        Raises:
            ReconnectNeeded, MailboxNotAllowed, ScopesMissing, MailboxBusy, MailboxDown.
        """
        return self._ask(units, request, gone=gone, once=False)

    def ask_once(
        self, units: int, request: ApiRequest, *, gone: type[AppError] = MessageGone
    ) -> Json:
        """Send a request that makes something: repeated only after a clear refusal.

        Raises:
            DraftUnknown: it went out and no answer came, or an answer that proves nothing.
        """
        return self._ask(units, request, gone=gone, once=True)

    def _ask(self, units: int, request: ApiRequest, *, gone: type[AppError], once: bool) -> Json:
        waited, attempt, renewed = timedelta(0), 0, False
        while True:
            if (pause := self._pace.take(self._mailbox, units)) > timedelta(0):
                self._patience.sleep(pause.total_seconds())
            outcome = self._try(request, gone=gone, invalid=MailboxDown if once else gone)
            if not isinstance(outcome, Trouble):
                return outcome
            if isinstance(outcome.error, TokenRefused):
                if renewed or not self._credential.renewed():
                    raise self._credential.dead() from outcome.error
                renewed = True
                continue
            if once and not outcome.answered:
                raise DraftUnknown(str(outcome.error)) from outcome.error
            # S311: spreading callers needs no secret randomness.
            pause = wait_after(attempt, jitter=random.random())  # noqa: S311
            if not outcome.again or waited + pause > self._patience.waits:
                raise outcome.error
            self._patience.sleep(pause.total_seconds())
            waited, attempt = waited + pause, attempt + 1

    def _try(
        self, request: ApiRequest, *, gone: type[AppError], invalid: type[AppError]
    ) -> Json | Trouble:
        transport = Transport(self._http, self._credential.headers())
        try:
            answer = request.execute(http=transport)
        except HttpError as error:
            return trouble_of(
                int(error.resp.status),
                error.content,
                retry_after=str(error.resp.get("retry-after", "")),
                gone=gone,
                invalid=invalid,
            )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            return Trouble(MailboxDown(type(error).__name__), again=True)
        except httpx.TransportError as error:
            return Trouble(MailboxDown(type(error).__name__), again=True, answered=False)
        if isinstance(answer, dict):
            return answer
        if not answer:
            return {}
        # 200 with something that is no JSON, a proxy's page: the library hands the text over.
        return Trouble(MailboxDown("no JSON"), again=True, answered=False)
