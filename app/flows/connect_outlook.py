"""Connecting Outlook: whichever Microsoft account the user picks becomes a mailbox of theirs.

The link proves the person, Microsoft's token the account. A link can be sent on, though: so before
a new account is tied to a person, whoever sits at the browser is told to whom, and says yes. Who
began with both apart, in the pane and in another card, is one person from then on.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import structlog

from app.domain.account import Mailbox, Provider, TrustLevel
from app.domain.errors import (
    BadInput,
    CallerRefused,
    MailboxBusy,
    MailboxDown,
    MoreProofNeeded,
    ReconnectNeeded,
    ScopesMissing,
)
from app.domain.say import say
from app.flows.connect import (
    STALE_LINK,
    Asked,
    Connected,
    TryAgain,
    keep_grant,
    keep_state,
    look,
    take_state,
    try_again,
    use_up,
    with_level,
)
from app.flows.in_time import in_time
from app.flows.join_people import fold_everything, link_account
from app.flows.marks_due import marks_after_connecting
from app.flows.prepare_drafts import prepare_what_is_due
from app.mail.graph.consent import READ_WRITE, Agreed, Begun, Consent, Grant
from app.mail.graph.identity import MicrosoftIdentity, MicrosoftUser
from app.store import mailboxes, people, work
from app.store.session import Database

OTHER_ACCOUNT = say(
    "You signed in with another Microsoft account than the one of this mailbox. "
    "Go back to your mail, press Refresh in the card, and choose the same account."
)
NO_ADDRESS = say(
    "This Microsoft account does not say which mail address it has, so its mailbox cannot be "
    "connected. Sign in with the address of the mailbox instead of a phone number."
)

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Outlook:
    """Microsoft's side of a consent: our registration, and who can check what comes back."""

    consent: Consent
    identity: MicrosoftIdentity


@dataclass(frozen=True, slots=True)
class Onward:
    """Not there yet: Microsoft wants one more proof, and this is where it is given."""

    url: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """Not there yet: whoever signed in is asked whether the mailbox is to be added to these."""

    token: str
    address: str
    beside: tuple[str, ...]  # the addresses that the person has so far
    joins: bool  # the account is known already, by itself


def begin(
    database: Database,
    outlook: Outlook,
    token: str,
    *,
    chosen: TrustLevel | None = None,
    now: datetime,
) -> str:
    """Where the browser goes next: Microsoft's sign-in page. The link is used up.

    Args:
        chosen: The level, where the link left it open.

    Raises:
        BadInput: the link was used already, is too old, or lacks a level.
        MailboxDown, NotSetUp: Microsoft does not answer, or does not know us.
    """
    asked = with_level(look(database, Provider.GRAPH, token, now), chosen)
    state, begun = _begun(outlook, asked)
    with database.transaction() as db:
        use_up(db, asked, token, state=state, secret={"flow": begun.flow}, now=now)
    return begun.url


def finish(
    database: Database,
    outlook: Outlook,
    answer: Mapping[str, str],
    *,
    now: datetime,
) -> Connected | Onward | Confirm | TryAgain:
    """Swap the code, make sure who agreed to what; a mailbox that the link named is connected, and
    watching begins in the background. Microsoft is waited for as long as somebody at a page can be
    expected to.

    Args:
        answer: The fields that came to the redirect address.

    Raises:
        BadInput: the state is unknown, used or old, or another account agreed.
        ScopesMissing: less was granted than the level needs.
        ConsentDeclined, AdminNeeded, SignInBlocked, MoreProofNeeded, ReconnectNeeded, NotSetUp: as
        Microsoft says.
    """
    asked = take_state(database, Provider.GRAPH, answer.get("state", ""), now)
    try:
        return _finished(database, outlook, asked, answer, now)
    except (MailboxBusy, MailboxDown) as trouble:
        _log.warning("consent.not_finished", person_id=asked.person_id, trouble=str(trouble))
        return try_again(database, asked, trouble, now)


def _finished(
    database: Database,
    outlook: Outlook,
    asked: Asked,
    answer: Mapping[str, str],
    now: datetime,
) -> Connected | Onward | Confirm:
    secret, level = asked.secret or {}, asked.wish.level
    if level is None:
        raise BadInput(STALE_LINK)
    try:
        agreed, user = in_time(lambda: _agreed(outlook, secret.get("flow", ""), answer, now))
    except MoreProofNeeded as needed:
        if not needed.claims or secret.get("proof"):
            raise
        return _onward(database, outlook, asked, needed.claims, now)
    except CallerRefused as refused:
        _log.warning("consent.refused", reason=str(refused), person_id=asked.person_id)
        raise BadInput(STALE_LINK) from None
    if user is None:
        raise BadInput(OTHER_ACCOUNT)
    if "@" not in user.username:
        raise BadInput(NO_ADDRESS)
    if missing := agreed.grant.missing(level, drafts=asked.wish.drafts):
        raise ScopesMissing(missing)
    if asked.box is None:
        return _to_confirm(database, asked, user, agreed.grant, now)
    _connect(database, asked, user, level, agreed.grant.text(), now)
    return Connected(user.username, level)


def confirm(database: Database, token: str, *, now: datetime) -> Connected:
    """The user said yes: keep the grant; watching and reading begin in the background.

    Raises:
        BadInput: it was confirmed already, or too late.
    """
    asked = take_state(database, Provider.GRAPH, token, now)
    kept, level = asked.secret or {}, asked.wish.level
    if level is None or "grant" not in kept:
        raise BadInput(STALE_LINK)
    user = MicrosoftUser(kept["tid"], kept["oid"], kept["username"])
    _connect(database, asked, user, level, kept["grant"], now)
    return Connected(user.username, level)


def may_put_drafts(database: Database, box: Mailbox) -> bool:
    """Whether drafts can be put into this Outlook mailbox: the user has granted that too."""
    with database.reading() as db:
        stored = mailboxes.grant(db, box.id)
    return _may_change(box.level, stored or "")


def _may_change(level: TrustLevel, grant: str) -> bool:
    """Drafts and categories want the same permission."""
    try:
        return level is TrustLevel.FULL and Grant.of(grant).allows(READ_WRITE)
    except ReconnectNeeded:
        return False


def _onward(
    database: Database, outlook: Outlook, asked: Asked, claims: str, now: datetime
) -> Onward:
    """Once more to the sign-in page, with the claims it asks for; but no third time."""
    state, begun = _begun(outlook, asked, claims)
    with database.transaction() as db:
        keep_state(db, asked, state=state, secret={"flow": begun.flow, "proof": "asked"}, now=now)
    return Onward(begun.url)


def _begun(outlook: Outlook, asked: Asked, claims: str = "") -> tuple[str, Begun]:
    """No transaction is open: Microsoft is asked where its sign-in page is."""
    state = secrets.token_urlsafe(24)
    begun = in_time(
        lambda: outlook.consent.begin(
            state=state,
            level=asked.wish.level or TrustLevel.ON_OPEN,
            drafts=asked.wish.drafts,
            login_hint=asked.box.address if asked.box else "",
            claims=claims,
        )
    )
    return state, begun


def _agreed(
    outlook: Outlook, flow: str, answer: Mapping[str, str], now: datetime
) -> tuple[Agreed, MicrosoftUser | None]:
    """Who agreed to what. None: nobody whom Microsoft's signature proves."""
    agreed = outlook.consent.finish(flow, answer, now=now)
    try:
        return agreed, outlook.identity.person(agreed.id_token, now=now)
    except CallerRefused as refused:
        _log.warning("consent.refused", reason=str(refused))
        return agreed, None


def _to_confirm(
    database: Database, asked: Asked, user: MicrosoftUser, grant: Grant, now: datetime
) -> Confirm:
    token = secrets.token_urlsafe(24)
    secret = {
        "tid": user.tid, "oid": user.oid, "username": user.username, "grant": grant.text(),
    }  # fmt: skip
    with database.transaction() as db:
        keep_state(db, asked, state=token, secret=secret, now=now)
        known = people.find(db, _subject(user), issuer=people.MICROSOFT)
        beside = tuple(box.address for box in mailboxes.of_person(db, asked.person_id))
    return Confirm(token, user.username, beside, joins=known not in (None, asked.person_id))


def _subject(user: MicrosoftUser) -> str:
    return f"{user.tid}.{user.oid}"


def _connect(
    database: Database,
    asked: Asked,
    user: MicrosoftUser,
    level: TrustLevel,
    grant: str,
    now: datetime,
) -> None:
    subject = _subject(user)
    with database.transaction() as db:
        known = people.find(db, subject, issuer=people.MICROSOFT)
        # Both at once: who is held already cannot wait for somebody with a lower number.
        if not people.hold(db, asked.person_id, known or asked.person_id):
            raise BadInput(STALE_LINK)
        if asked.box is not None and (
            known != asked.person_id or user.username != asked.box.address
        ):
            _log.warning("consent.other_account", person_id=asked.person_id)
            raise BadInput(OTHER_ACCOUNT)
        link_account(db, asked.person_id, people.MICROSOFT, subject, now)
        before = {box.id for box in mailboxes.of_person(db, asked.person_id)}
        mailbox_id = mailboxes.add(
            db, asked.person_id, provider=Provider.GRAPH, address=user.username, now=now
        )
        if mailbox_id not in before:
            fold_everything(db, asked.person_id, now)
        may_mark = _may_change(level, grant)
        off = keep_grant(db, mailbox_id, level, grant, may_mark=may_mark, now=now)
        marks_after_connecting(db, asked.person_id, mailbox_id, now, granted=may_mark)
        if asked.wish.drafts:
            prepare_what_is_due(db, asked.person_id)
        name = f"watching:{mailbox_id}:{secrets.token_hex(8)}"
        work.ask_for_mailbox(db, work.WATCH, mailbox_id, name=name)
        if off is not None:
            work.ask_ending(db, off)
