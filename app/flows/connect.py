"""Connecting a mailbox for background watching, whoever's it is: links, states, and the beginning.

What each provider wants besides is in `connect_gmail` and `connect_outlook`. Sources: RFC 6749
section 10.12 and RFC 9700 (state single-use and bound to the user, PKCE).
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

import structlog

from app.domain.account import Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.errors import BadInput, MailboxNotAllowed, ReconnectNeeded, TryLater
from app.domain.say import say
from app.flows.access import grant_is_gone, open_watched
from app.flows.endings import BEING_CONNECTED, take_marks_off_later
from app.flows.renew_watches import TRUSTED
from app.mail.choose import OpenMailbox
from app.store import consents, endings, mailboxes, marks, people, tickets, work
from app.store.endings import EndingId
from app.store.session import Database, Session

STATE_LIVES = timedelta(minutes=10)
TICKET_LIVES = timedelta(minutes=30)
STALE_LINK = say(
    "This link was used already, or is too old. Press Refresh in the card and try again."
)
_PURPOSE = "connect"
_ANY, _CHOOSE = "any", "choose"
_DRAFTS, _MARKS = "drafts", "marks"

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be connected."""

    provider: Provider
    mailbox_id: MailboxId | None = None  # None: whichever the user picks at the provider
    level: TrustLevel | None = None  # None: the user chooses on our page
    drafts: bool = False  # Outlook: the right to put drafts into the mailbox as well
    marks: bool = False  # the right to mark threads as well

    def purpose(self) -> str:
        """As a ticket or a state carries it."""
        mailbox, level = self.mailbox_id or _ANY, self.level or _CHOOSE
        extras = [name for name, on in ((_DRAFTS, self.drafts), (_MARKS, self.marks)) if on]
        return f"{_PURPOSE}:{self.provider}:{mailbox}:{level}:{'+'.join(extras)}"

    @classmethod
    def of(cls, purpose: str) -> Self | None:
        """None: a link or a state for something else."""
        kind, _, rest = purpose.partition(":")
        if kind != _PURPOSE:
            return None
        provider, mailbox, level, extras = rest.split(":")
        return cls(
            provider=Provider(provider),
            mailbox_id=None if mailbox == _ANY else MailboxId(int(mailbox)),
            level=None if level == _CHOOSE else TrustLevel(level),
            drafts=_DRAFTS in extras.split("+"),
            marks=_MARKS in extras.split("+"),
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """A link or a state that is good: who it was made for, and what for."""

    person_id: PersonId
    wish: Wish
    box: Mailbox | None = None  # the mailbox of the wish, where it names one
    secret: Mapping[str, str] | None = None  # of a state


@dataclass(frozen=True, slots=True)
class Connected:
    """What the last page says."""

    address: str
    level: TrustLevel
    marks_refused: bool = False  # they were asked for, and the user said no to them alone


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The provider did not answer in time. Nothing was connected and nothing lost."""

    provider: Provider
    token: str  # of a link for the same wish
    trouble: TryLater


def issue_ticket(database: Database, person_id: PersonId, wish: Wish, now: datetime) -> str:
    """A one-time link's secret, from the card of a verified person to our own page."""
    token = secrets.token_urlsafe(24)
    with database.transaction() as db:
        tickets.issue(
            db, person_id, token=token, purpose=wish.purpose(), now=now, lives=TICKET_LIVES
        )
    return token


def look(database: Database, provider: Provider, token: str, now: datetime) -> Asked | None:
    """What a link is for, without using it up."""
    with database.reading() as db:
        ticket = tickets.look(db, token, now)
        return _asked(db, provider, ticket.person_id, ticket.purpose) if ticket else None


def use_up(
    db: Session, asked: Asked, token: str, *, state: str, secret: Mapping[str, str], now: datetime
) -> None:
    """The link becomes a state: from here on only the provider's answer leads further.

    Raises:
        BadInput: the link was used already.
    """
    held = people.hold(db, asked.person_id)
    ticket = tickets.take(db, token, now) if held else None
    if ticket is None or ticket.person_id != asked.person_id:
        raise BadInput(STALE_LINK)
    keep_state(db, asked, state=state, secret=secret, now=now)


def with_level(asked: Asked | None, chosen: TrustLevel | None) -> Asked:
    """The same with a level in every case.

    Args:
        chosen: The level, where the link left it open.

    Raises:
        BadInput: the link was used already, is too old, or lacks a level.
    """
    level = (asked.wish.level or chosen) if asked else None
    if asked is None or level is None or level is TrustLevel.ON_OPEN:
        raise BadInput(STALE_LINK)
    return replace(asked, wish=replace(asked.wish, level=level))


def keep_state(
    db: Session, asked: Asked, *, state: str, secret: Mapping[str, str], now: datetime
) -> None:
    """What must survive until the provider's answer, sealed, for one use."""
    consents.begin(
        db, asked.person_id, state=state, purpose=asked.wish.purpose(),
        secret=json.dumps(dict(secret)), now=now, lives=STATE_LIVES,
    )  # fmt: skip


def take_state(database: Database, provider: Provider, state: str, now: datetime) -> Asked:
    """
    Raises:
        BadInput: the state is unknown, used or old, or its mailbox is gone.
    """
    with database.transaction() as db:
        begun = consents.take(db, state, now)
        asked = _asked(db, provider, begun.person_id, begun.purpose) if begun else None
        if asked is not None and asked.box is not None:
            endings.hold_off(db, provider, asked.box.address, now + BEING_CONNECTED)
    if begun is None or asked is None:
        raise BadInput(STALE_LINK)
    return replace(asked, secret=json.loads(begun.secret))


def give_up(database: Database, state: str, now: datetime) -> None:
    """The user said no at the provider: the flow is over, whoever comes back with its state."""
    with database.transaction() as db:
        consents.take(db, state, now)


def keep_grant(
    db: Session,
    mailbox_id: MailboxId,
    level: TrustLevel,
    grant: str,
    *,
    may_mark: bool,
    now: datetime,
) -> EndingId | None:
    """The mailbox is connected. An earlier grant of its account is not ended any more: that would
    end this one too. Who may no longer mark has the old grant go on until the marks are off: asked
    for at the end of the transaction."""
    box, off = mailboxes.get(db, mailbox_id), None
    if box is not None:
        marks.know_again(db, mailbox_id, endings.call_off(db, box.provider, box.address))
        off = None if may_mark else take_marks_off_later(db, box, now)
    mailboxes.set_level(db, mailbox_id, level)
    mailboxes.save_grant(db, mailbox_id, grant)
    _log.info("mailbox.connected", mailbox_id=mailbox_id, level=level.value)
    return off


def try_again(database: Database, asked: Asked, trouble: TryLater, now: datetime) -> TryAgain:
    """The provider did not answer in time, and the state is used up: another link for the same.

    Raises:
        BadInput: the person was forgotten this moment.
    """
    token = secrets.token_urlsafe(24)
    with database.transaction() as db:
        if not people.hold(db, asked.person_id):
            raise BadInput(STALE_LINK)
        purpose = asked.wish.purpose()
        tickets.issue(
            db, asked.person_id, token=token, purpose=purpose, now=now, lives=TICKET_LIVES
        )
    return TryAgain(asked.wish.provider, token, trouble)


def start_watching(
    database: Database, mailbox_id: MailboxId, open_mailbox: OpenMailbox, now: datetime
) -> None:
    """Aliases, watch, cursor, back-fill, in the background: nobody waits for it.

    Raises:
        TryLater: the provider is unwell.
    """
    opened = open_watched(database, mailbox_id, open_mailbox)
    if opened is None:
        return
    box, mailbox = opened
    try:
        aliases, watch = mailbox.owners() - {box.address}, mailbox.watch()
    except (ReconnectNeeded, MailboxNotAllowed):
        grant_is_gone(database, box.id)
        raise
    except TryLater:
        if box.cursor is None:
            with database.transaction() as db:
                work.ask_sync(db, box.id, now)  # it starts over: reads the past without a watch
        raise
    with database.transaction() as db:
        if not people.hold(db, box.person_id):
            return
        mailboxes.set_aliases(db, box.id, aliases)
        mailboxes.set_watch(
            db, box.id, expires_at=watch.expires_at, now=now, trusted_for=TRUSTED[box.provider]
        )
        if box.cursor is None:
            mailboxes.move_cursor(db, box.id, seen=None, to=watch.cursor)
        work.ask_backfill(db, box.id)
        work.ask_sync(db, box.id, now)


def _asked(db: Session, provider: Provider, person_id: PersonId, purpose: str) -> Asked | None:
    wish = Wish.of(purpose)
    if wish is None or wish.provider is not provider:
        return None
    if wish.mailbox_id is None:
        return Asked(person_id, wish)
    box = mailboxes.get(db, wish.mailbox_id)
    if box is None or box.person_id != person_id or box.provider is not provider:
        return None
    return Asked(person_id, wish, box)
