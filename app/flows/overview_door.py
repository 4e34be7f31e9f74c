"""Who may see an overview: a link from the card of a verified person, once, becomes a visit.

Both secrets are random, kept as keyed hashes, bound to the person and good for one purpose; the
link for minutes, the visit for half an hour. The link is used up before anything is shown, so an
address that stays in a history opens nothing. Forgetting the person ends both.
"""

import secrets
from datetime import datetime, timedelta

from app.domain.account import PersonId
from app.domain.errors import BadInput
from app.domain.say import say
from app.store import tickets
from app.store.session import Database

LINK_LIVES = timedelta(minutes=5)
VISIT_LIVES = timedelta(minutes=30)
LONGEST = 256  # characters of a secret that is worth looking up
CLOSED = say("This page has closed. Open your overview again from the card.")
_LINK, _VISIT = "overview", "overview-visit"


def issue_link(database: Database, person_id: PersonId, now: datetime) -> str:
    """The secret of a link."""
    return _issued(database, person_id, _LINK, now, LINK_LIVES)


def enter(database: Database, link: str, now: datetime) -> str:
    """The secret of a visit, for a link that is used up by it.

    Raises:
        BadInput: the link was used already, is too old, or for something else.
    """
    person_id = _holder(database, link, _LINK, now)
    with database.transaction() as db:
        taken = tickets.take(db, link, now)
    if taken is None:
        raise BadInput(CLOSED)
    return _issued(database, person_id, _VISIT, now, VISIT_LIVES)


def visitor(database: Database, visit: str, now: datetime) -> PersonId:
    """Whose overview it is.

    Raises:
        BadInput: the visit is over.
    """
    return _holder(database, visit, _VISIT, now)


def _issued(
    database: Database, person_id: PersonId, purpose: str, now: datetime, lives: timedelta
) -> str:
    token = secrets.token_urlsafe(32)
    with database.transaction() as db:
        tickets.issue(db, person_id, token=token, purpose=purpose, now=now, lives=lives)
    return token


def _holder(database: Database, token: str, purpose: str, now: datetime) -> PersonId:
    found = None
    if token and len(token) <= LONGEST:
        with database.reading() as db:
            found = tickets.look(db, token, now)
    if found is None or found.purpose != purpose:
        raise BadInput(CLOSED)
    return found.person_id
