"""Signing in from the Outlook pane, by the Office dialog or by nested app authentication.

The dialog and the pane share no storage, so the dialog's last page hands over a one-time code. It
is worth something only to whoever holds the secret behind the challenge with which the sign-in was
begun (RFC 7636, between pane and us): a code that is stolen, or planted into another's pane, opens
nothing. What the pane gets is a random token of an hour that we can revoke.
"""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import structlog

from app.domain.account import PersonId, Provider
from app.domain.errors import BadInput, CallerRefused, MoreProofNeeded, ReconnectNeeded
from app.domain.say import say
from app.flows.meet import Caller
from app.mail.graph.identity import MicrosoftIdentity, MicrosoftUser
from app.mail.graph.sign_in import SignIn
from app.store import mailboxes, people, sessions, sign_ins
from app.store.people import MICROSOFT
from app.store.session import Database, Session
from app.store.sessions import PaneSession
from app.store.sign_ins import Account

STALE: Final = say("This sign-in was used already, or took too long. Nothing was shown to anybody.")
NO_ADDRESS: Final = say(
    "This Microsoft account has no mail address, so no mailbox belongs to it. Sign in with the "
    "account whose mail is open in Outlook."
)
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")  # SHA-256 as base64url, without padding

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Microsoft:
    """Microsoft's side of a sign-in: who asks it, and who checks what it signed."""

    sign_in: SignIn
    identity: MicrosoftIdentity
    client_id: str


@dataclass(frozen=True, slots=True)
class Token:
    """What the pane sends with every call."""

    value: str = field(repr=False)
    lives: timedelta


def begin(database: Database, microsoft: Microsoft, challenge: str, now: datetime) -> str:
    """Where the dialog goes next: Microsoft's sign-in page.

    Args:
        challenge: S256 of a secret that the pane keeps to itself.

    Raises:
        BadInput: that is no challenge.
        MailboxDown: Microsoft does not answer.
    """
    if not _CHALLENGE.fullmatch(challenge):
        raise BadInput(STALE)
    state = secrets.token_urlsafe(32)
    begun = microsoft.sign_in.begin(state=state)
    with database.transaction() as db:
        sign_ins.begin(db, state=state, flow=begun.flow, challenge=challenge, now=now)
    return begun.url


def finish(
    database: Database, microsoft: Microsoft, answer: Mapping[str, str], now: datetime
) -> str:
    """The one-time code for the pane, when Microsoft's answer names somebody.

    Args:
        answer: The fields that came to the redirect address.

    Raises:
        BadInput: the answer is old, was used, belongs to no sign-in of ours or names no mailbox.
        ConsentDeclined, AdminNeeded, SignInBlocked, MoreProofNeeded: as Microsoft says.
        NotSetUp, MailboxBusy, MailboxDown.
    """
    with database.transaction() as db:
        begun = sign_ins.take(db, answer.get("state", ""), now)
    if begun is None:
        raise BadInput(STALE)
    try:
        token = microsoft.sign_in.finish(begun.flow, answer)
        user = microsoft.identity.person(token, now=now)
    except MoreProofNeeded:
        raise
    except (CallerRefused, ReconnectNeeded) as refused:
        _log.warning("sign_in.refused", reason=str(refused))
        raise BadInput(STALE) from None
    account = _account(user)
    if account is None:
        raise BadInput(NO_ADDRESS)
    code = secrets.token_urlsafe(32)
    with database.transaction() as db:
        person_id = people.ensure(db, account.subject, now, MICROSOFT)
        sign_ins.issue_code(db, person_id, account, code=code, challenge=begun.challenge, now=now)
    return code


def swap(database: Database, code: str, verifier: str, now: datetime) -> Token:
    """A token for the pane that holds the secret of this sign-in. The code is used up either way.

    Raises:
        CallerRefused: unknown, used or old code, or the secret of another pane.
    """
    token = None
    with database.transaction() as db:
        taken = sign_ins.take_code(db, code, now)
        if taken is not None and hmac.compare_digest(_challenge_of(verifier), taken.challenge):
            token = _signed_in(db, taken.person_id, taken.account, now)
    # Only now: an exception inside would have given the code back.
    if taken is None:
        raise CallerRefused("unknown code")
    if token is None:
        raise CallerRefused("another pane's code")
    _log.info("pane.signed_in", person_id=taken.person_id, by="dialog")
    return token


def by_naa(database: Database, microsoft: Microsoft, access_token: str, now: datetime) -> Token:
    """A token for a pane whose Outlook has got one for our API from Microsoft.

    Raises:
        CallerRefused: with a reason for the log.
        MailboxDown: no keys to check with.
    """
    account = _account(microsoft.identity.caller(access_token, now=now))
    if account is None:
        raise CallerRefused("no address")
    with database.transaction() as db:
        person_id = people.ensure(db, account.subject, now, MICROSOFT)
        token = _signed_in(db, person_id, account, now)
    _log.info("pane.signed_in", person_id=person_id, by="naa")
    return token


def renew(database: Database, value: str, now: datetime) -> Token:
    """The next token of a session; this one is good no more.

    Raises:
        CallerRefused: it was not good any more anyway.
    """
    with database.transaction() as db:
        session = sessions.take(db, value, now)
        if session is None:
            raise CallerRefused("no session")
        return _started(db, session, now)


def sign_out(database: Database, value: str, now: datetime) -> None:
    """Revoke this token.

    Raises:
        CallerRefused: it was not good any more.
    """
    with database.transaction() as db:
        session = sessions.take(db, value, now)
    if session is None:
        raise CallerRefused("no session")
    _log.info("pane.signed_out", person_id=session.person_id)


def caller_of(db: Session, value: str, now: datetime) -> Caller | None:
    """Whose token this is. None: unknown, revoked or expired. One indexed read."""
    session = sessions.find(db, value, now)
    if session is None:
        return None
    return Caller(session.account.subject, session.account.address, MICROSOFT)


def _account(user: MicrosoftUser) -> Account | None:
    """None where the account is called by something else than an address, such as a number."""
    name, _, domain = user.username.rpartition("@")
    if not name or not domain:
        return None
    return Account(f"{user.tid}.{user.oid}", user.username)


def _signed_in(db: Session, person_id: PersonId, account: Account, now: datetime) -> Token:
    """A first token; the mailbox is made at the level that needs no permission."""
    if not people.hold(db, person_id):
        raise CallerRefused("forgotten this moment")
    mailbox_id = mailboxes.add(
        db, person_id, provider=Provider.GRAPH, address=account.address, now=now
    )
    return _started(db, PaneSession(person_id, mailbox_id, account, now), now)


def _started(db: Session, session: PaneSession, now: datetime) -> Token:
    value = secrets.token_urlsafe(32)
    expires_at = sessions.start(db, session, token=value, now=now)
    return Token(value, expires_at - now)


def _challenge_of(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
