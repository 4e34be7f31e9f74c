"""One call to Graph, or a few in a batch: the gate before it, back-off after it, trouble ours."""

import json
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus
from itertools import islice
from typing import Any, Protocol

import httpx

from app.domain.errors import AppError, DraftUnknown, MailboxDown, MessageGone
from app.mail.graph import api
from app.mail.graph.api import Request
from app.mail.graph.backoff import wait_after
from app.mail.graph.pace import AT_ONCE, BATCH, Gate
from app.mail.graph.transport import Reply, Transport
from app.mail.graph.trouble import TokenRefused, Trouble, trouble_of

Json = dict[str, Any]
"""An answer of Graph's, as its reference describes it."""


class Credential(Protocol):
    """The headers that prove who asks."""

    def headers(self) -> Mapping[str, str]:
        """Live ones; may ask the token endpoint."""
        ...

    def renewed(self) -> bool:
        """Whether there are newer ones after Graph refused these."""
        ...

    def dead(self) -> AppError:
        """What to raise when Graph refuses for good."""
        ...


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one call may wait after refusals before it is given up as busy."""

    waits: timedelta
    sleep: Callable[[float], None] = time.sleep


@dataclass(slots=True)
class _Effort:
    """What one call has been through: it lives as long as its retries."""

    patience: Patience
    credential: Credential
    waited: timedelta = timedelta(0)
    attempt: int = 0
    renewed: bool = field(default=False)

    def bear(self, trouble: Trouble) -> None:
        """Wait for another try, or get another token.

        Raises:
            AppError: another try would not help, or patience is at its end.
        """
        if isinstance(trouble.error, TokenRefused):
            if self.renewed or not self.credential.renewed():
                raise self.credential.dead() from trouble.error
            self.renewed = True
            return
        # S311: spreading callers needs no secret randomness.
        jitter = random.random()  # noqa: S311
        pause = wait_after(self.attempt, jitter=jitter, asked=trouble.asked)
        if not trouble.again or self.waited + pause > self.patience.waits:
            raise trouble.error
        self.patience.sleep(pause.total_seconds())
        self.waited, self.attempt = self.waited + pause, self.attempt + 1


class Calls:
    """The calls of one mailbox. `mailbox` names its place at the gate, any text that is its own."""

    def __init__(
        self,
        transport: Transport,
        credential: Credential,
        gate: Gate,
        *,
        mailbox: str,
        patience: Patience,
    ) -> None:
        self._transport = transport
        self._credential = credential
        self._gate = gate
        self._mailbox = mailbox
        self._patience = patience

    def is_ours(self, link: str) -> bool:
        """Whether a link leads to Graph."""
        return self._transport.is_ours(link)

    def next_page(self, answer: Json) -> Request | None:
        """What a list goes on with; None at its end.

        Raises:
            MailboxDown: it goes on at another address, which must not see a token.
        """
        link = str(answer.get("@odata.nextLink") or "")
        if link and not self.is_ours(link):
            raise MailboxDown("a list goes on elsewhere")
        return api.follow(link) if link else None

    def ask(self, request: Request, *, gone: type[AppError] = MessageGone) -> Json:
        """Send a request that may be repeated; {} for an empty answer.

        Args:
            gone: What to raise when the thing asked for is not there.

        Raises:
            ReconnectNeeded, MailboxNotAllowed, MailboxBusy, MailboxDown, CursorExpired.
        """
        return _json(self._ask(request, gone=gone, once=False))

    def ask_bytes(self, request: Request) -> bytes:
        """The same for an answer that is no JSON."""
        return self._ask(request, gone=MessageGone, once=False).body

    def ask_once(self, request: Request, *, gone: type[AppError] = MessageGone) -> Json:
        """Send a request that makes something: repeated only after a clear refusal.

        Raises:
            DraftUnknown: it went out and no answer came, or an answer that proves nothing.
        """
        return _json(self._ask(request, gone=gone, once=True))

    def ask_all(self, requests: Sequence[Request]) -> list[Json | None]:
        """Several that may be repeated, four in one; None for each that is not there.

        Raises:
            AppError: as `ask`; the refusal of one is the refusal of all.
        """
        found: list[Json | None] = []
        waiting = iter(requests)
        while chunk := list(islice(waiting, BATCH)):
            found += self._ask_some(chunk)
        return found

    def _ask_some(self, requests: list[Request]) -> list[Json | None]:
        if len(requests) == 1:
            try:
                return [self.ask(requests[0])]
            except MessageGone:
                return [None]
        found: dict[int, Json | None] = {}
        effort = _Effort(self._patience, self._credential)
        while waiting := [n for n in range(len(requests)) if n not in found]:
            worst: Trouble | None = None
            answers = self._batch([requests[n] for n in waiting])
            for number, outcome in zip(waiting, answers, strict=True):
                if not isinstance(outcome, Trouble):
                    found[number] = outcome
                elif isinstance(outcome.error, MessageGone):
                    found[number] = None
                elif worst is None or _asks_for(outcome) >= _asks_for(worst):
                    worst = outcome
            if worst is not None:
                effort.bear(worst)
        return [found[number] for number in range(len(requests))]

    def _batch(self, requests: list[Request]) -> list[Json | Trouble]:
        """An outcome for each: the batch itself is 200 while what is in it was refused."""
        reply = self._ask(api.batch(requests), gone=MailboxDown, once=False, places=AT_ONCE)
        try:
            answered = {str(one["id"]): one for one in _json(reply)["responses"]}
        except (KeyError, TypeError) as error:
            raise MailboxDown("no batch answer") from error
        return [_inner(answered.get(str(n))) for n in range(1, len(requests) + 1)]

    def _ask(self, request: Request, *, gone: type[AppError], once: bool, places: int = 1) -> Reply:
        effort = _Effort(self._patience, self._credential)
        while True:
            outcome = self._try(request, gone=gone, places=places)
            if not isinstance(outcome, Trouble):
                return outcome
            if once and not outcome.answered:
                raise DraftUnknown(str(outcome.error)) from outcome.error
            effort.bear(outcome)

    def _try(self, request: Request, *, gone: type[AppError], places: int) -> Reply | Trouble:
        authorization = self._credential.headers()
        try:
            with self._gate.passed(self._mailbox, places):
                reply = self._transport.send(request, authorization)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            return Trouble(MailboxDown(type(error).__name__), again=True)
        except httpx.RequestError as error:
            return Trouble(MailboxDown(type(error).__name__), again=True, answered=False)
        if not HTTPStatus(200) <= reply.status < HTTPStatus.MULTIPLE_CHOICES:
            return trouble_of(reply.status, reply.body, retry_after=reply.retry_after, gone=gone)
        if not request.path.endswith("/$value") and reply.body and _read(reply.body) is None:
            # 200 with something that is no JSON: a proxy's page.
            return Trouble(MailboxDown("no JSON"), again=True, answered=False)
        return reply


def _asks_for(trouble: Trouble) -> tuple[bool, timedelta]:
    """What cannot be waited out weighs most; else the longest wait."""
    return not trouble.again, trouble.asked or timedelta(0)


def _inner(answer: Json | None) -> Json | Trouble:
    """One answer of a batch."""
    if answer is None:
        return Trouble(MailboxDown("left out of a batch"), again=True)
    status, body = int(answer.get("status", 0)), answer.get("body")
    if HTTPStatus(200) <= status < HTTPStatus.MULTIPLE_CHOICES:
        return body if isinstance(body, dict) else {}
    headers = {str(k).lower(): str(v) for k, v in (answer.get("headers") or {}).items()}
    return trouble_of(status, json.dumps(body).encode(), retry_after=headers.get("retry-after", ""))


def _json(reply: Reply) -> Json:
    return (_read(reply.body) or {}) if reply.body else {}


def _read(body: bytes) -> Json | None:
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
