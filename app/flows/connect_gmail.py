"""Connecting Gmail: the account that agrees must be the one whose card it was.

Source: "Connect third-party services" of Google (bind the link to the verified `sub`, match it at
the end).
"""

import secrets
from dataclasses import dataclass
from datetime import datetime

import structlog

from app.domain.account import GrantState, Mailbox, Provider, TrustLevel
from app.domain.errors import BadInput, CallerRefused, MailboxDown, ScopesMissing
from app.domain.say import say
from app.flows.connect import (
    STALE_LINK,
    Asked,
    Connected,
    TryAgain,
    keep_grant,
    look,
    take_state,
    try_again,
    use_up,
    with_level,
)
from app.flows.in_time import in_time
from app.flows.marks_due import marks_after_connecting
from app.mail.gmail.consent import Consent, Grant
from app.mail.gmail.identity import GoogleIdentity, GoogleUser
from app.store import endings, people, work
from app.store.session import Database

OTHER_ACCOUNT = say(
    "You signed in with another Google account than the one whose mail is open. "
    "Go back to your mail, press Refresh in the card, and choose the same account."
)

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Google:
    """Google's side of a consent: our OAuth client, and who can check the token that comes back."""

    consent: Consent
    identity: GoogleIdentity
    client_id: str


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
    asked = with_level(look(database, Provider.GMAIL, token, now), chosen)
    box, level = _named(asked)
    with database.transaction() as db:
        use_up(db, asked, token, state=state, secret={"verifier": verifier}, now=now)
    return google.consent.authorization_url(
        state=state, verifier=verifier, level=level, marks=asked.wish.marks, login_hint=box.address
    )


def finish(
    database: Database,
    google: Google,
    *,
    state: str,
    code: str,
    now: datetime,
) -> Connected | TryAgain:
    """Swap the code, make sure who agreed to what, keep the grant; watching and reading begin in
    the background. Google is waited for as long as somebody at a page can be expected to.

    Raises:
        BadInput: the state is unknown, used or old, or another account agreed.
        ScopesMissing: less was granted than the level needs.
        ReconnectNeeded, MailboxNotAllowed: as Google's token endpoint says.
    """
    asked = take_state(database, Provider.GMAIL, state, now)
    box, level = _named(asked)
    verifier = (asked.secret or {}).get("verifier", "")
    try:
        grant, user = in_time(lambda: _agreed(google, code, verifier, now))
    except MailboxDown as trouble:
        _log.warning("consent.not_finished", person_id=box.person_id, trouble=str(trouble))
        return try_again(database, asked, trouble, now)
    except CallerRefused as refused:
        _log.warning("consent.refused", reason=str(refused), person_id=box.person_id)
        raise BadInput(OTHER_ACCOUNT) from None
    _check_who_agreed(database, user, box)
    if missing := grant.missing(level):
        if box.grant is not GrantState.LIVE:  # else it would take the one that works along
            _hand_back(database, box, grant.refresh_token, now)
        raise ScopesMissing(missing)
    may_mark = grant.may_mark and level is TrustLevel.FULL
    with database.transaction() as db:
        if not people.hold(db, box.person_id):
            raise BadInput(STALE_LINK)
        off = keep_grant(db, box.id, level, grant.refresh_token, may_mark=may_mark, now=now)
        marks_after_connecting(db, box.person_id, box.id, now, granted=may_mark)
        name = f"watching:{box.id}:{secrets.token_hex(8)}"
        work.ask_for_mailbox(db, work.WATCH, box.id, name=name)
        if off is not None:
            work.ask_ending(db, off)
    return Connected(box.address, level, marks_refused=asked.wish.marks and not may_mark)


def _named(asked: Asked) -> tuple[Mailbox, TrustLevel]:
    """A Gmail link always names its mailbox."""
    if asked.box is None or asked.wish.level is None:
        raise BadInput(STALE_LINK)
    return asked.box, asked.wish.level


def _hand_back(database: Database, box: Mailbox, grant: str, now: datetime) -> None:
    """Less than the level needs is of no use to us, so we do not keep it; nor should Google."""
    with database.transaction() as db:
        work.ask_ending(db, endings.add(db, box, grant, now=now))


def _agreed(google: Google, code: str, verifier: str, now: datetime) -> tuple[Grant, GoogleUser]:
    grant = google.consent.exchange(code=code, verifier=verifier, now=now)
    return grant, google.identity.user(grant.id_token, audience=google.client_id, now=now)


def _check_who_agreed(database: Database, user: GoogleUser, box: Mailbox) -> None:
    with database.reading() as db:
        agreed = people.find(db, user.sub)
    if agreed != box.person_id or user.email != box.address:
        _log.warning("consent.other_account", person_id=box.person_id)
        raise BadInput(OTHER_ACCOUNT)
