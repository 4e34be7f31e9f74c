"""Read a mailbox's past, newest first, page by page; a page that ran half is simply run again.

Three phases, carried from page to page in a small note of ids and dates (never mail):

known    only where something is stored already, after a start-over or with a wider grant: what we
         keep is read again, and what the mailbox holds no longer is removed
recent   the mail of the last days, newest first
second   bounces, absence notices and doubtful mail that came before the mail they belong to was
         known: they are newer than it, so they were met first
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from app.domain.account import Mailbox as Box
from app.domain.account import MailboxId
from app.domain.errors import MailboxNotAllowed, ReconnectNeeded, TryLater
from app.domain.links import is_machinery, may_be_hiring
from app.domain.message import RemoteId
from app.domain.reading.model import ReadMessage
from app.flows.access import grant_is_gone, open_watched
from app.flows.refold import owners_of
from app.flows.relevant import read_all, relevant
from app.flows.take_in import take_in
from app.flows.whole_threads import with_whole_threads
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.store import mailboxes, messages
from app.store.session import Database

LISTED = 100  # ids a page: 5 units, and at most 2,000 for their messages (facts/gmail.md 5.4)
REREAD = 50
SECOND_LOOKS = 300
TRIES = 5


@dataclass(frozen=True, slots=True)
class Place:
    """How far the back-fill is."""

    after: str  # ISO 8601: the same instant on every page, else the provider's page token is void
    phase: str = "known"
    page: str | None = None  # of the provider, in phase "recent"
    last: str | None = None  # the last id that was read again, in phase "known"
    second: tuple[str, ...] = ()  # ids to look at once more

    def text(self) -> str:
        """As it travels."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def of(cls, text: str) -> "Place":
        """From what `text` gave."""
        stored = json.loads(text)
        return cls(**{**stored, "second": tuple(stored["second"])})


def backfill_page(
    database: Database,
    mailbox_id: MailboxId,
    place: str | None,
    *,
    open_mailbox: OpenMailbox,
    reach: timedelta,
    now: datetime,
) -> str | None:
    """Read one page of the past `reach` (None: the first); where to go on, None at the end.

    Raises:
        TryLater: the provider is unwell, or the mailbox changed meanwhile: run the page again.
        ReconnectNeeded, MailboxNotAllowed: the grant is marked as gone.
    """
    opened = open_watched(database, mailbox_id, open_mailbox)
    if opened is None:
        return None
    box, mailbox = opened
    at = Place.of(place) if place is not None else Place((now - reach).isoformat())
    try:
        following = _PHASES[at.phase](database, box, mailbox, at, now)
    except (ReconnectNeeded, MailboxNotAllowed):
        grant_is_gone(database, box.id)
        raise
    return following.text() if following is not None else None


def _known(database: Database, box: Box, mailbox: ports.Mailbox, at: Place, now: datetime) -> Place:
    with database.reading() as db:
        after = RemoteId(at.last) if at.last is not None else None
        ids = tuple(messages.stored_ids(db, box.id, after=after, limit=REREAD))
        owners = owners_of(db, box.person_id)
    if not ids:
        return replace(at, phase="recent", last=None)
    found = read_all(mailbox.messages(ids), owners)
    gone = frozenset(ids) - {item.message.remote_id for item in found}
    _keep(database, box, mailbox, found, owners=owners, gone=gone, now=now)
    return replace(at, last=ids[-1])


def _recent(
    database: Database, box: Box, mailbox: ports.Mailbox, at: Place, now: datetime
) -> Place:
    listed = mailbox.recent(datetime.fromisoformat(at.after), page=at.page, limit=LISTED)
    with database.reading() as db:
        new = _unknown(messages.known_ids(db, box.id, listed.ids), listed.ids)
        owners = owners_of(db, box.person_id)
    mail = read_all(mailbox.messages(new), owners) if new else ()
    with database.reading() as db:
        kept = relevant(db, box.person_id, mail, owners)
    held = {item.message.remote_id for item in kept}
    doubtful = [item for item in mail if item.message.remote_id not in held and _may_belong(item)]
    second = at.second + tuple(str(item.message.remote_id) for item in doubtful)
    kept = with_whole_threads(database, box, mailbox, kept, owners)
    _keep(database, box, mailbox, kept, owners=owners, now=now)
    at = replace(at, page=listed.next_page, second=second[:SECOND_LOOKS])
    return at if listed.next_page is not None else replace(at, phase="second")


def _second(
    database: Database, box: Box, mailbox: ports.Mailbox, at: Place, now: datetime
) -> Place | None:
    ids, rest = at.second[:REREAD], at.second[REREAD:]
    with database.reading() as db:
        new = _unknown(messages.known_ids(db, box.id, map(RemoteId, ids)), map(RemoteId, ids))
        owners = owners_of(db, box.person_id)
    if new:
        mail = read_all(mailbox.messages(new), owners)
        with database.reading() as db:
            kept = relevant(db, box.person_id, mail, owners)
        _keep(database, box, mailbox, kept, owners=owners, now=now)
    return replace(at, second=rest) if rest else None


_PHASES: Mapping[str, Callable[[Database, Box, ports.Mailbox, Place, datetime], Place | None]] = {
    "known": _known,
    "recent": _recent,
    "second": _second,
}


def _unknown(known: frozenset[RemoteId], ids: Iterable[RemoteId]) -> tuple[RemoteId, ...]:
    return tuple(i for i in ids if i not in known)


def _may_belong(item: ReadMessage) -> bool:
    return is_machinery(item) or may_be_hiring(item)


def _keep(
    database: Database,
    box: Box,
    mailbox: ports.MailReader,
    kept: Sequence[ReadMessage],
    *,
    owners: frozenset[str],
    now: datetime,
    gone: frozenset[RemoteId] = frozenset(),
) -> None:
    """Write while the cursor stands still; if it moved, make sure first that the mail is there."""
    held = tuple(kept)
    for _ in range(TRIES):
        if not held and not gone:
            return
        taken = take_in(database, box, held, owners=owners, to=box.cursor, removed=gone, now=now)
        if not taken.moved_on:
            return
        with database.reading() as db:
            current = mailboxes.get(db, box.id)
        if current is None:
            return
        box = current
        there = {m.remote_id for m in mailbox.messages(tuple(i.message.remote_id for i in held))}
        held = tuple(item for item in held if item.message.remote_id in there)
    raise TryLater("the mailbox changes faster than it is read", wait=timedelta(seconds=5))
