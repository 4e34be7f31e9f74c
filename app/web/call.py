"""One call of the add-on, its caller proved and its event read."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from app.cards.model import ActionName, Do
from app.domain.errors import BadInput, ScopesMissing
from app.flows.meet import Caller
from app.flows.shown import Seen
from app.mail.ports import OpenContext
from app.web import paths
from app.web.callers import Refused
from app.web.events import Event
from app.web.security import EVENT_LIMIT, body_of
from app.web.wired import Wired, wired


@dataclass(frozen=True)
class Call:
    """What every handler gets."""

    at: Wired
    event: Event
    caller: Caller
    now: datetime
    is_click: bool

    @property
    def action_url(self) -> str:
        """Where every button of ours leads."""
        return f"{self.at.base_url}{paths.ACTION}"

    @cached_property
    def seen(self) -> Seen:
        """From where the user looks."""
        return Seen(self.event.zone, self.event.country)

    @property
    def again(self) -> Do | None:
        """The click, to be offered again; None where it was no action of ours."""
        if not self.is_click or "do" not in self.event.asked:
            return None
        try:
            return self.do
        except BadInput:
            return None

    @cached_property
    def do(self) -> Do:
        """The action that was clicked, with what it carried.

        Raises:
            BadInput: no action of ours.
        """
        parameters = dict(self.event.asked)
        try:
            name = ActionName(parameters.pop("do", ""))
        except ValueError:
            raise BadInput("This button is out of date. Please refresh the card.") from None
        return Do(name, parameters)

    @property
    def thread(self) -> str:
        """The open thread as the host calls it; "" where none is open."""
        return self.event.gmail.thread_id or ""

    @property
    def context(self) -> OpenContext:
        """The tokens of the open message: for this call only."""
        return OpenContext(
            access_token=self.event.authorization.user_oauth_token or "",
            message_token=self.event.gmail.access_token or "",
            scopes=self.event.scopes,
        )

    def needs(self, scopes: tuple[str, ...]) -> None:
        """Ask for all scopes of this action at once, if any of them is missing.

        Raises:
            ScopesMissing: with all of them (facts/gmail.md 2.3: not one by one).
        """
        if not self.event.scopes.issuperset(scopes):
            raise ScopesMissing(scopes)


async def call_of(request: Request, path: str, *, is_click: bool) -> Call | Event:
    """The call; only its event where Google calls for somebody it does not name.

    Raises:
        Refused: the caller is not Google, or the user token is not for our add-on.
        TooLarge, Malformed: the body is no event.
    """
    at = wired(request)
    now = at.clock()
    authorization = request.headers.get("authorization")
    if at.callers.is_quick(now):
        at.callers.addon(authorization, path, now)
    else:
        await run_in_threadpool(at.callers.addon, authorization, path, now)
    event = Event.parse(await body_of(request, limit=EVENT_LIMIT))
    caller = at.callers.user(event.authorization.user_id_token, now)
    if caller is None:
        return event
    if not caller.address:
        raise Refused("no email")
    return Call(at, event, caller, now, is_click)
