"""One call of the Gmail add-on, its caller proved and its event read."""

from dataclasses import dataclass

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from app.domain.account import Mailbox, TrustLevel
from app.domain.errors import BadInput, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.domain.say import say
from app.flows.access import is_watched
from app.flows.meet import Met
from app.flows.shown import Seen
from app.flows.thread_id import known_thread, open_thread
from app.flows.where import latest_thread, mailbox_of
from app.mail.choose import ShownMailbox
from app.mail.ports import OpenContext
from app.store import mailboxes
from app.store.conversations import Stored
from app.web import scopes
from app.web.call import Call, OpenThread, Way
from app.web.callers import Refused
from app.web.events import Event
from app.web.security import EVENT_LIMIT, body_of
from app.web.wired import Wired, on, wired

OPEN_THE_MAIL = say(
    "Please open a mail of this conversation first: at this level a draft can only be put into "
    "the thread that is open."
)


@dataclass(frozen=True, slots=True)
class GmailPlace:
    """What is open in Gmail, with the tokens of this one event."""

    event: Event

    @property
    def name(self) -> str:
        """`threadId` of the event."""
        return self.event.gmail.thread_id or ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """See `Place`."""
        self._needs(scopes.TO_SEE_RECIPIENTS)
        return self.event.recipients

    @property
    def in_reply_to(self) -> str:
        """Gmail tells only the recipients."""
        return ""

    @property
    def message_id(self) -> str:
        """Gmail tells none."""
        return ""

    @property
    def is_open(self) -> bool:
        """With a token for its message: the home and compose triggers bring none."""
        return bool(self.name and self.event.gmail.access_token)

    @property
    def may_read(self) -> bool:
        """Whether the user lets the open thread be read."""
        return self.event.scopes.issuperset(scopes.TO_READ_THE_OPEN_THREAD)

    @property
    def tells_text(self) -> bool:
        """See `Place`. Gmail shows an add-on no text of a draft."""
        return False

    def written_text(self) -> str:
        """See `Place`."""
        return ""

    def known_thread(self, at: Wired, met: Met) -> ThreadId | None:
        """See `Place`."""
        return known_thread(at.database, met, self.name)

    def open_thread(self, at: Wired, met: Met) -> OpenThread:
        """By the tokens that came with the event."""
        self._needs(scopes.TO_READ_THE_OPEN_THREAD)
        if not self.name:
            raise ThreadGone
        mailbox = self._shown(at, met.box)
        message = self.event.gmail.message_id or ""
        return OpenThread(mailbox, open_thread(at.database, met, mailbox, message, self.name))

    def way(self, at: Wired, met: Met, stored: Stored, open_thread: ThreadId | None) -> Way:
        """A draft: by the grant where it may write drafts, else by the open message's tokens."""
        with at.database.reading() as db:
            holder = mailbox_of(db, stored, open_thread) if open_thread else None
            mailbox_id, thread = (
                (holder, open_thread) if holder and open_thread else latest_thread(db, stored)
            )
            box, grant = mailboxes.get(db, mailbox_id), mailboxes.grant(db, mailbox_id)
        if box is None:
            raise ThreadGone
        if grant is not None and is_watched(box) and box.level is TrustLevel.FULL:
            watched = at.open_mailbox.watched(box, grant)
            return Way(box, thread, watched, watched if watched.may_draft else None)
        if thread != open_thread or box.id != met.box.id:
            raise BadInput(OPEN_THE_MAIL)
        self._needs(scopes.TO_WRITE_A_DRAFT)
        shown = self._shown(at, box)
        return Way(box, thread, shown, shown)

    def _shown(self, at: Wired, box: Mailbox) -> ShownMailbox:
        context = OpenContext(
            access_token=self.event.authorization.user_oauth_token or "",
            message_token=self.event.gmail.access_token or "",
            scopes=self.event.scopes,
        )
        return at.open_mailbox.shown(box, context)

    def _needs(self, wanted: tuple[str, ...]) -> None:
        """Ask for all scopes of this action at once, if any of them is missing.

        Raises:
            ScopesMissing: with all of them (facts/gmail.md 2.3: not one by one).
        """
        if not self.event.scopes.issuperset(wanted):
            raise ScopesMissing(wanted)


async def call_of(request: Request, path: str, *, is_click: bool) -> Call | Event:
    """The call; only its event where Google calls for somebody it does not name.

    Raises:
        Refused: the caller is not Google, or the user token is not for our add-on.
        TooLarge, Malformed: the body is no event.
    """
    at = wired(request)
    callers, now = on(at.callers), at.clock()
    authorization = request.headers.get("authorization")
    if callers.is_quick(now):
        callers.addon(authorization, path, now)
    else:
        await run_in_threadpool(callers.addon, authorization, path, now)
    event = Event.parse(await body_of(request, limit=EVENT_LIMIT))
    caller = callers.user(event.authorization.user_id_token, now)
    if caller is None:
        return event
    if not caller.address:
        raise Refused("no email")
    return Call(
        at=at,
        caller=caller,
        now=now,
        place=GmailPlace(event),
        seen=Seen(event.zone, event.country, event.told_language),
        language=event.language,
        asked=event.asked,
        typed=event.typed,
        is_click=is_click,
    )
