"""Connecting a Gmail mailbox for background watching: begin, and finish what Google sends back.

Sources: RFC 6749 section 10.12 and RFC 9700 (state single-use and bound to the user, PKCE),
"Connect third-party services" of Google (bind the link to the verified `sub`, match it at the end).
"""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from app.domain.account import GrantState, Mailbox, MailboxId, PersonId, TrustLevel
from app.domain.errors import BadInput, CallerRefused, MailboxDown, ScopesMissing, TryLater
from app.mail.choose import OpenMailbox
from app.mail.gmail.consent import Consent, Grant
from app.mail.gmail.identity import GoogleIdentity
from app.store import consents, mailboxes, people, tickets, work
from app.store.session import Database

STATE_LIVES = timedelta(minutes=10)
TICKET_LIVES = timedelta(minutes=30)
_PURPOSE = "connect-gmail"
_CHOOSE = "choose"
STALE_LINK = "This link was used already, or is too old. Press Refresh in the card and try again."
OTHER_ACCOUNT = (
    "You signed in with another Google account than the one whose mail is open. "
    "Go back to your mail, press Refresh in the card, and choose the same account."
)

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Connected:
    """What the last page says."""

    address: str
    level: TrustLevel


@dataclass(frozen=True, slots=True)
class Google:
    """Google's side of a consent: our OAuth client, and who can check the token that comes back."""

    consent: Consent
    identity: GoogleIdentity
    client_id: str


def issue_ticket(
    database: Database,
    person_id: PersonId,
    mailbox_id: MailboxId,
    level: TrustLevel | None,
    now: datetime,
) -> str:
    """A one-time link's secret, from the card of a verified person to our own page. Without a
    level it is chosen there."""
    token = secrets.token_urlsafe(24)
    purpose = f"{_PURPOSE}:{mailbox_id}:{level.value if level else _CHOOSE}"
    with database.transaction() as db:
        tickets.issue(db, person_id, token=token, purpose=purpose, now=now, lives=TICKET_LIVES)
    return token


def is_choice(database: Database, token: str, now: datetime) -> bool:
    """Whether this link leaves the level open. Looking does not use it up."""
    with database.reading() as db:
        ticket = tickets.look(db, token, now)
    return ticket is not None and ticket.purpose.endswith(f":{_CHOOSE}")


def begin(
    database: Database,
    google: Google,
    token: str,
    *,
    chosen: TrustLevel | None = None,
    now: datetime,
) -> str:
    """Where the browser goes next: Google's consent page. The link is used up.

    Args:
        chosen: The level, where the link left it open.

    Raises:
        BadInput: the link was used already, is too old, or lacks a level.
    """
    state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    with database.transaction() as db:
        ticket = tickets.take(db, token, now)
        kind, _, rest = ticket.purpose.partition(":") if ticket else ("", "", "")
        if ticket is None or kind != _PURPOSE:
            raise BadInput(STALE_LINK)
        mailbox_id, _, level = rest.partition(":")
        if level == _CHOOSE:
            level = chosen.value if chosen else TrustLevel.ON_OPEN.value
        box = mailboxes.get(db, MailboxId(int(mailbox_id)))
        if box is None or box.person_id != ticket.person_id or level == TrustLevel.ON_OPEN.value:
            raise BadInput(STALE_LINK)
        consents.begin(
            db, ticket.person_id, state=state, purpose=f"{_PURPOSE}:{mailbox_id}:{level}",
            secret=json.dumps({"verifier": verifier}), now=now, lives=STATE_LIVES,
        )  # fmt: skip
    return google.consent.authorization_url(
        state=state, verifier=verifier, level=TrustLevel(level), login_hint=box.address
    )


def finish(
    database: Database,
    google: Google,
    open_mailbox: OpenMailbox,
    *,
    state: str,
    code: str,
    now: datetime,
) -> Connected:
    """Swap the code, make sure who agreed to what, keep the grant, begin to watch and to read.

    Raises:
        BadInput: the state is unknown, used or old, or another account agreed.
        ScopesMissing: less was granted than the level needs.
        ReconnectNeeded, MailboxNotAllowed, MailboxDown: as Google's token endpoint says.
    """
    with database.transaction() as db:
        begun = consents.take(db, state, now)
    if begun is None or not begun.purpose.startswith(f"{_PURPOSE}:"):
        raise BadInput(STALE_LINK)
    _, mailbox_id, level_text = begun.purpose.split(":")
    level = TrustLevel(level_text)
    verifier = json.loads(begun.secret)["verifier"]
    grant = google.consent.exchange(code=code, verifier=verifier, now=now)
    box = _agreed(database, google, grant, begun.person_id, MailboxId(int(mailbox_id)), now)
    if missing := grant.missing(level):
        if box.grant is not GrantState.LIVE:  # else it would take the one that works along
            _hand_back(google.consent, grant.refresh_token)
        raise ScopesMissing(missing)
    with database.transaction() as db:
        mailboxes.set_level(db, box.id, level)
        mailboxes.save_grant(db, box.id, grant.refresh_token)
    _log.info("mailbox.connected", mailbox_id=box.id, level=level.value)
    start_watching(database, box.id, open_mailbox, now)
    return Connected(box.address, level)


def give_up(database: Database, state: str, now: datetime) -> None:
    """The user said no at Google: the flow is over, whoever comes back with its state."""
    with database.transaction() as db:
        consents.take(db, state, now)


def start_watching(
    database: Database, mailbox_id: MailboxId, open_mailbox: OpenMailbox, now: datetime
) -> None:
    """Aliases, watch, cursor, back-fill. Where Google is unwell the background does it later."""
    with database.reading() as db:
        box, grant = mailboxes.get(db, mailbox_id), mailboxes.grant(db, mailbox_id)
    if box is None or grant is None:
        return
    try:
        mailbox = open_mailbox.watched(box, grant)
        aliases, watch = mailbox.owners() - {box.address}, mailbox.watch()
    except TryLater as trouble:
        _log.warning("watch.not_begun", mailbox_id=box.id, trouble=type(trouble).__name__)
        with database.transaction() as db:
            work.ask_sync(db, box.id, now)  # without a cursor it starts over: reads the past too
        return
    with database.transaction() as db:
        mailboxes.set_aliases(db, box.id, aliases)
        mailboxes.set_watch(db, box.id, expires_at=watch.expires_at, now=now)
        if box.cursor is None:
            mailboxes.move_cursor(db, box.id, seen=None, to=watch.cursor)
        work.ask_backfill(db, box.id)
        work.ask_sync(db, box.id, now)


def _hand_back(consent: Consent, token: str) -> None:
    """Less than the level needs is of no use to us, so we do not keep it; nor should Google."""
    try:
        consent.revoke(token)
    except MailboxDown:
        _log.warning("grant.not_revoked")


def _agreed(
    database: Database,
    google: Google,
    grant: Grant,
    person_id: PersonId,
    mailbox_id: MailboxId,
    now: datetime,
) -> Mailbox:
    """The mailbox this is about, if the person who agreed is the one whose card it was."""
    try:
        user = google.identity.user(grant.id_token, audience=google.client_id, now=now)
    except CallerRefused as refused:
        _log.warning("consent.refused", reason=str(refused), person_id=person_id)
        raise BadInput(OTHER_ACCOUNT) from None
    with database.reading() as db:
        box = mailboxes.get(db, mailbox_id)
        agreed = people.find(db, user.sub)
    if box is None or box.person_id != person_id:
        raise BadInput(STALE_LINK)
    if agreed != person_id or user.email != box.address:
        _log.warning("consent.other_account", person_id=person_id)
        raise BadInput(OTHER_ACCOUNT)
    return box
